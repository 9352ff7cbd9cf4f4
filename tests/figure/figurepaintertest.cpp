// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figurepainter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pacewell;

namespace {

constexpr QRect area(60, 40, 300, 260);

QImage painted(const FigureTrack &track, Side side, const FigureMoment &moment,
               const FigureLook &look, std::span<const Muscle> muscles = {})
{
    QImage image(420, 340, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFigure(painter, area, FigureMotion(track, side), moment, muscles, look);
    return image;
}

int paintedPixels(const QImage &image, const QRect &within)
{
    int count = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = within.left(); x <= within.right(); ++x)
            count += qAlpha(line[x]) > 0;
    }
    return count;
}

FigureTrack leaning(FigureView view, BodyPosition position)
{
    FigureTrack track;
    track.view = view;
    track.position = position;
    Pose lean;
    lean[Joint::NeckSide] = 30;
    lean[Joint::LeftShoulderAbduct] = 90;
    track.poses = {Pose(), lean};
    return track;
}

} // namespace

class FigurePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void paintsEverythingInsideItsArea_data()
    {
        QTest::addColumn<BodyPosition>("position");
        QTest::addColumn<FigureView>("view");
        for (std::size_t p = 0; p < bodyPositionCount; ++p) {
            for (std::size_t v = 0; v < figureViewCount; ++v) {
                QTest::addRow("%s %s", positionName(BodyPosition(p)).toLatin1().constData(),
                              viewName(FigureView(v)).toLatin1().constData())
                    << BodyPosition(p) << FigureView(v);
            }
        }
    }

    void paintsEverythingInsideItsArea()
    {
        QFETCH(BodyPosition, position);
        QFETCH(FigureView, view);
        FigureTrack track = leaning(view, position);
        for (std::size_t i = 0; i <= propCount; ++i) {
            track.props.clear();
            if (i < propCount)
                track.props.push_back(Prop(i));
            const std::array muscles{Muscle::UpperTrapezius, Muscle::Gluteals};
            const QImage image = painted(track, Side::Left, {1, 0.5}, lightLook(), muscles);
            const int inside = paintedPixels(image, area);
            QVERIFY(inside > 4000);
            QCOMPARE(paintedPixels(image, image.rect()), inside);
        }
    }

    void everyFocusIsPainted()
    {
        for (std::size_t i = 0; i < figureFocusCount; ++i) {
            FigureTrack track = leaning(FigureView::Front, BodyPosition::Seated);
            track.focus = FigureFocus(i);
            const QImage image = painted(track, Side::Both, {0, 0}, darkLook());
            QVERIFY(paintedPixels(image, area) > 4000);
            QCOMPARE(paintedPixels(image, image.rect()), paintedPixels(image, area));
        }
    }

    void rightIsTheMirrorImageOfLeft()
    {
        for (const FigureView view : {FigureView::Front, FigureView::Side}) {
            FigureTrack track = leaning(view, BodyPosition::Seated);
            track.props = {Prop::Chair};
            const QImage left = painted(track, Side::Left, {1, 0}, lightLook());
            const QImage right = painted(track, Side::Right, {1, 0}, lightLook());
            const QImage flipped = right.copy(area).mirrored(true, false);
            int unlike = 0;
            for (int y = 0; y < area.height(); ++y) {
                for (int x = 0; x < area.width(); ++x) {
                    const QRgb a = left.pixel(area.x() + x, area.y() + y);
                    const QRgb b = flipped.pixel(x, y);
                    unlike += std::abs(qGreen(a) - qGreen(b)) > 60;
                }
            }
            QVERIFY2(unlike < 250, qPrintable(QString::number(unlike)));
        }
    }

    void theGlowComesWithTheStretch()
    {
        const FigureTrack track = leaning(FigureView::Front, BodyPosition::Seated);
        const std::array muscles{Muscle::UpperTrapezius};
        FigureLook look = lightLook();
        const QImage with = painted(track, Side::Left, {1, 0}, look, muscles);
        QVERIFY(with != painted(track, Side::Left, {1, 0}, look));
        look.showGlow = false;
        QCOMPARE(painted(track, Side::Left, {1, 0}, look, muscles),
                 painted(track, Side::Left, {1, 0}, look));
        look.showGlow = true;
        QCOMPARE(painted(track, Side::Left, {0, 0}, look, muscles),
                 painted(track, Side::Left, {0, 0}, look));
    }

    void everySkinToneIsItsOwn()
    {
        const FigureTrack track = leaning(FigureView::Front, BodyPosition::Standing);
        QList<QImage> seen;
        for (int tone = 0; tone < skinToneCount; ++tone) {
            for (const auto &look : {lightLook(SkinTone(tone)), darkLook(SkinTone(tone)),
                                     greenCardLook(SkinTone(tone))}) {
                const QImage image = painted(track, Side::Left, {0, 0}, look);
                QVERIFY(!seen.contains(image));
                seen.append(image);
            }
        }
    }

    void thePainterIsLeftAsItWas()
    {
        QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QPen pen(Qt::red, 3);
        painter.setPen(pen);
        painter.translate(4, 5);
        const QTransform before = painter.transform();
        const FigureMotion motion(leaning(FigureView::Side, BodyPosition::Seated), Side::Left);
        paintFigure(painter, QRectF(0, 0, 190, 190), motion, {0.5, 0}, {}, lightLook());
        QCOMPARE(painter.pen(), pen);
        QCOMPARE(painter.transform(), before);
        QVERIFY(!painter.hasClipping());
    }

    void anEmptyAreaIsNoTrouble()
    {
        QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const FigureMotion motion(leaning(FigureView::Front, BodyPosition::Seated), Side::Left);
        paintFigure(painter, QRectF(), motion, {0.5, 0}, {}, lightLook());
        QCOMPARE(paintedPixels(image, image.rect()), 0);
    }

    void frame_data()
    {
        QTest::addColumn<FigureView>("view");
        QTest::addColumn<BodyPosition>("position");
        QTest::newRow("front seated") << FigureView::Front << BodyPosition::Seated;
        QTest::newRow("side standing") << FigureView::Side << BodyPosition::Standing;
        QTest::newRow("above supine") << FigureView::Above << BodyPosition::Supine;
    }

    void frame()
    {
        QFETCH(FigureView, view);
        QFETCH(BodyPosition, position);
        const FigureMotion motion(leaning(view, position), Side::Left);
        QImage image(600, 560, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const std::array muscles{Muscle::UpperTrapezius};
        QBENCHMARK
        {
            paintFigure(painter, image.rect(), motion, {0.6, 0.4}, muscles, lightLook());
        }
    }
};

QTEST_MAIN(FigurePainterTest)
#include "figurepaintertest.moc"
