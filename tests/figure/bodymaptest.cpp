// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/bodymap.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pacewell;

namespace {

constexpr QRect area(30, 20, 160, 320);
const BodyMapLook look{Qt::lightGray, Qt::darkGray, Qt::red, Qt::black};

QImage painted(BodyView view, std::vector<BodyMark> marks, bool showsNeverPressed)
{
    QImage image(220, 360, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintBodyMap(painter, area, view, marks, showsNeverPressed, look);
    return image;
}

/// The middle of everything that is as red as a mark.
QPointF middleOfMark(const QImage &image)
{
    QPointF sum;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == QColor(Qt::red)) {
                sum += QPointF(x + 0.5, y + 0.5);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : QPointF(-1, -1);
}

} // namespace

class BodyMapTest : public QObject
{
    Q_OBJECT

private slots:
    void theBodyFillsItsHeight()
    {
        const QRectF box = bodyOutline().boundingRect();
        QVERIFY(box.top() >= 0 && box.top() < 0.01);
        QVERIFY(box.bottom() <= 1 && box.bottom() > 0.99);
        QVERIFY(box.width() < bodyWidth);
        QVERIFY(std::abs(box.center().x()) < 1e-6);
    }

    void everyPlaceLiesOnTheBody()
    {
        const QPainterPath body = bodyOutline();
        for (int place = 0; place < bodyPlaceCount; ++place) {
            const BodyShape &shape = shapeOf(BodyPlace(place));
            QVERIFY2(body.contains(shape.middle), qPrintable(QString::number(place)));
            QVERIFY2(shape.isPaired && shape.middle.x() > 0, qPrintable(QString::number(place)));
        }
    }

    void noPlaceIsWhereNothingMayPress()
    {
        for (int place = 0; place < bodyPlaceCount; ++place) {
            const BodyShape &shape = shapeOf(BodyPlace(place));
            const QPainterPath here = outlineOf(shape, Side::Both);
            for (const BodyShape &never : neverPressed()) {
                const bool touch =
                    never.view == shape.view && here.intersects(outlineOf(never, Side::Both));
                QVERIFY2(!touch, qPrintable(QStringLiteral("%1 at %2, %3")
                                                .arg(place)
                                                .arg(never.middle.x())
                                                .arg(never.middle.y())));
            }
        }
    }

    void rightIsTheMirrorImageOfLeft()
    {
        for (int place = 0; place < bodyPlaceCount; ++place) {
            const BodyShape &shape = shapeOf(BodyPlace(place));
            const QRectF right = outlineOf(shape, Side::Right).boundingRect();
            const QRectF left = outlineOf(shape, Side::Left).boundingRect();
            QVERIFY(right.left() > 0);
            QCOMPARE(left.right(), -right.left());
            QCOMPARE(left.top(), right.top());
            QCOMPARE(outlineOf(shape, Side::Both).boundingRect(), right | left);
        }
    }

    void aMarkIsPaintedOnItsSideOfItsView()
    {
        for (int place = 0; place < bodyPlaceCount; ++place) {
            const auto at = BodyPlace(place);
            const BodyView view = shapeOf(at).view;
            const BodyView other = view == BodyView::Front ? BodyView::Back : BodyView::Front;
            const qreal middle = QRectF(area).center().x();
            QVERIFY(middleOfMark(painted(view, {{at, Side::Right}}, false)).x() > middle);
            const QPointF left = middleOfMark(painted(view, {{at, Side::Left}}, false));
            QVERIFY(left.x() >= 0 && left.x() < middle);
            QCOMPARE(middleOfMark(painted(other, {{at, Side::Both}}, false)), QPointF(-1, -1));
        }
    }

    void hatchingStaysOnTheBody()
    {
        for (const BodyView view : {BodyView::Front, BodyView::Back}) {
            const QImage plain = painted(view, {}, false);
            const QImage hatched = painted(view, {}, true);
            QVERIFY(plain != hatched);
            for (int y = 0; y < plain.height(); ++y) {
                for (int x = 0; x < plain.width(); ++x) {
                    if (qAlpha(plain.pixel(x, y)) == 0 && qAlpha(hatched.pixel(x, y)) > 0)
                        QFAIL("hatched beside the body");
                }
            }
        }
    }

    void everythingStaysInsideItsArea()
    {
        std::vector<BodyMark> all;
        for (int place = 0; place < bodyPlaceCount; ++place)
            all.push_back({BodyPlace(place), Side::Both});
        for (const BodyView view : {BodyView::Front, BodyView::Back}) {
            const QImage image = painted(view, all, true);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(area.contains(x, y) || qAlpha(image.pixel(x, y)) == 0);
            }
        }
    }
};

QTEST_MAIN(BodyMapTest)

#include "bodymaptest.moc"
