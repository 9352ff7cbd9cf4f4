// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/bodyareas.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pacewell;

Q_DECLARE_METATYPE(pacewell::BodyView)

namespace {

constexpr QRectF place(10, 20, 200, 400);
const BodyMapLook look{Qt::lightGray, Qt::darkGray, Qt::red, Qt::black};

} // namespace

/// Parts of the body that are pointed at.
class BodyAreasTest : public QObject
{
    Q_OBJECT

private slots:
    void aPointHitsItsArea_data();
    void aPointHitsItsArea();
    void besideTheBodyIsNothing();
    void everyAreaCanBeHitAndIsMarkedThere();
};

void BodyAreasTest::aPointHitsItsArea_data()
{
    QTest::addColumn<BodyView>("view");
    QTest::addColumn<QPointF>("at"); // on the map, see bodymap.h
    QTest::addColumn<int>("area");

    const auto row = [](const char *name, BodyView view, QPointF at, Area area) {
        QTest::newRow(name) << view << at << int(area);
    };
    using enum BodyView;
    row("chin", Front, {0, 0.105}, Area::Jaw);
    row("throat", Front, {0, 0.15}, Area::Neck);
    row("nape", Back, {0, 0.14}, Area::Neck);
    row("left shoulder", Front, {-0.11, 0.21}, Area::Shoulders);
    row("breastbone", Front, {0, 0.25}, Area::Chest);
    row("between the shoulder blades", Back, {0, 0.26}, Area::UpperBack);
    row("right elbow", Front, {0.16, 0.36}, Area::Arms);
    row("left hand from behind", Back, {-0.21, 0.52}, Area::Hands);
    row("small of the back", Back, {0.02, 0.41}, Area::LowerBack);
    row("buttock", Back, {-0.05, 0.5}, Area::Hips);
    row("front of the hip", Front, {0.07, 0.48}, Area::Hips);
    row("knee", Front, {0.06, 0.72}, Area::Legs);
    row("calf", Back, {-0.055, 0.82}, Area::Legs);
    row("foot", Front, {0.055, 0.975}, Area::Feet);
}

void BodyAreasTest::aPointHitsItsArea()
{
    QFETCH(const BodyView, view);
    QFETCH(const QPointF, at);
    QFETCH(const int, area);
    const auto hit = areaAt(place, view, bodyPlacement(place).map(at));
    QVERIFY(hit);
    QCOMPARE(int(*hit), area);
}

void BodyAreasTest::besideTheBodyIsNothing()
{
    for (const auto view : {BodyView::Front, BodyView::Back}) {
        QVERIFY(!areaAt(place, view, place.topLeft()));
        QVERIFY(!areaAt(place, view, bodyPlacement(place).map(QPointF(0.2, 0.9))));
    }
}

void BodyAreasTest::everyAreaCanBeHitAndIsMarkedThere()
{
    for (int area = 0; area <= int(Area::Feet); ++area) {
        const std::vector<Area> marked{Area(area)};
        bool isHit = false;
        for (const auto view : {BodyView::Front, BodyView::Back}) {
            QImage image(220, 440, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintBodyAreas(painter, place, view, marked, look);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) != QColor(Qt::red))
                        continue;
                    const auto hit = areaAt(place, view, QPointF(x + 0.5, y + 0.5));
                    QVERIFY2(hit, qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
                    isHit = isHit || *hit == Area(area);
                }
            }
        }
        QVERIFY2(isHit, qPrintable(QString::number(area)));
    }
}

QTEST_MAIN(BodyAreasTest)
#include "bodyareastest.moc"
