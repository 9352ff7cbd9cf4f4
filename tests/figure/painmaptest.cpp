// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/painmap.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace pacewell;

Q_DECLARE_METATYPE(pacewell::BodyView)

namespace {

constexpr QRectF place(10, 20, 200, 400);
const PainMapLook look{Qt::white, Qt::darkGray, Qt::yellow, Qt::red, Qt::blue, Qt::black, {}, {}};

QImage painted(BodyView view, std::span<const AreaPain> pains, const PainMapLook &with = look)
{
    QImage image(220, 440, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    paintPainMap(painter, place, view, pains, with);
    return image;
}

QImage paintedShare(double share)
{
    QImage image(220, 440, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    const AreaShareMark mark{PainArea::Chest, Side::Both, share};
    paintPainShares(painter, place, BodyView::Front, std::span(&mark, 1), look);
    return image;
}

template<typename Claim>
std::vector<QPointF> pixelsThat(const QImage &image, const Claim &isWanted)
{
    std::vector<QPointF> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (isWanted(image.pixel(x, y)))
                found.emplace_back(x + 0.5, y + 0.5);
        }
    }
    return found;
}

std::vector<QPointF> pixelsOf(const QImage &image, const QColor &colour)
{
    return pixelsThat(image, [wanted = colour.rgb()](QRgb pixel) { return pixel == wanted; });
}

QPointF middle(const std::vector<QPointF> &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return sum / qreal(points.size());
}

/// How many separate pieces the pixels form.
int pieces(std::vector<QPointF> pixels)
{
    int count = 0;
    for (; !pixels.empty(); ++count) {
        std::vector<QPointF> open{pixels.back()};
        pixels.pop_back();
        while (!open.empty()) {
            const QPointF at = open.back();
            open.pop_back();
            const auto beside = std::partition(pixels.begin(), pixels.end(), [&](QPointF other) {
                return (other - at).manhattanLength() > 2;
            });
            open.insert(open.end(), beside, pixels.end());
            pixels.erase(beside, pixels.end());
        }
    }
    return count;
}

} // namespace

/// Where it hurts, painted and pointed at.
class PainMapTest : public QObject
{
    Q_OBJECT

private slots:
    void everySpotHasItsNumber();
    void aPointHitsItsSpot_data();
    void aPointHitsItsSpot();
    void besideTheBodyIsNothing();
    void everySpotIsHitWhereverItIsMarked();
    void strengthIsToldWithoutColours();
    void aLargerShareHasALargerAndDeeperMark();
    void theLettersStandOnThePersonsOwnSides();
};

void PainMapTest::everySpotHasItsNumber()
{
    for (int number = 0; number < painSpotCount; ++number)
        QCOMPARE(numberOf(painSpots[size_t(number)]), std::optional(number));
    QVERIFY(!numberOf({PainArea::Neck, Side::Left}));
    QVERIFY(!numberOf({PainArea::Knee, Side::Both}));
}

void PainMapTest::aPointHitsItsSpot_data()
{
    QTest::addColumn<BodyView>("view");
    QTest::addColumn<QPointF>("at"); // on the map, see bodymap.h
    QTest::addColumn<int>("area");
    QTest::addColumn<int>("side");

    const auto row = [](const char *name, BodyView view, QPointF at, PainArea area, Side side) {
        QTest::newRow(name) << view << at << int(area) << int(side);
    };
    using enum BodyView;
    row("forehead", Front, {0, 0.03}, PainArea::Head, Side::Both);
    row("back of the head", Back, {0.01, 0.08}, PainArea::Head, Side::Both);
    row("left cheek", Front, {-0.03, 0.09}, PainArea::Jaw, Side::Left);
    row("throat", Front, {0, 0.15}, PainArea::Neck, Side::Both);
    row("nape", Back, {0, 0.15}, PainArea::Neck, Side::Both);
    row("left shoulder", Front, {-0.11, 0.2}, PainArea::Shoulder, Side::Left);
    row("right shoulder from behind", Back, {0.11, 0.2}, PainArea::Shoulder, Side::Right);
    row("breastbone", Front, {0, 0.25}, PainArea::Chest, Side::Both);
    row("between the shoulder blades", Back, {0.03, 0.26}, PainArea::UpperBack, Side::Both);
    row("right upper arm", Front, {0.14, 0.3}, PainArea::UpperArm, Side::Right);
    row("left lower arm", Back, {-0.18, 0.41}, PainArea::LowerArm, Side::Left);
    row("left hand", Front, {-0.21, 0.53}, PainArea::Hand, Side::Left);
    row("beside the right hand", Front, {0.235, 0.51}, PainArea::Hand, Side::Right);
    row("navel", Front, {0, 0.4}, PainArea::Abdomen, Side::Both);
    row("small of the back", Back, {-0.04, 0.4}, PainArea::LowerBack, Side::Both);
    row("right buttock", Back, {0.05, 0.51}, PainArea::Hip, Side::Right);
    row("front of the left hip", Front, {-0.07, 0.48}, PainArea::Hip, Side::Left);
    row("right thigh", Front, {0.06, 0.62}, PainArea::UpperLeg, Side::Right);
    row("left knee", Front, {-0.055, 0.72}, PainArea::Knee, Side::Left);
    row("left calf", Back, {-0.05, 0.82}, PainArea::LowerLeg, Side::Left);
    row("right foot", Front, {0.06, 0.98}, PainArea::Foot, Side::Right);
}

void PainMapTest::aPointHitsItsSpot()
{
    QFETCH(const BodyView, view);
    QFETCH(const QPointF, at);
    QFETCH(const int, area);
    QFETCH(const int, side);
    const auto hit = painSpotAt(place, view, bodyPlacement(place).map(at));
    QVERIFY(hit);
    QCOMPARE(int(hit->area), area);
    QCOMPARE(int(hit->side), side);
}

void PainMapTest::besideTheBodyIsNothing()
{
    for (const auto view : {BodyView::Front, BodyView::Back}) {
        QVERIFY(!painSpotAt(place, view, place.topLeft()));
        QVERIFY(!painSpotAt(place, view, bodyPlacement(place).map(QPointF(0.2, 0.9))));
    }
}

void PainMapTest::everySpotIsHitWhereverItIsMarked()
{
    for (const PainSpot &spot : painSpots) {
        const QString name = QString::number(*numberOf(spot));
        bool isShown = false;
        for (const auto view : {BodyView::Front, BodyView::Back}) {
            const AreaPain pain{spot.area, spot.side, AreaPain::strongest};
            const auto marked = pixelsOf(painted(view, std::span(&pain, 1)), Qt::red);
            if (marked.empty())
                continue;
            isShown = true;
            QVERIFY2(painSpotAt(place, view, middle(marked)) == spot, qPrintable(name));
            for (const QPointF &point : marked)
                QVERIFY2(painSpotAt(place, view, point) == spot, qPrintable(name));
        }
        QVERIFY2(isShown, qPrintable(name));
    }
}

void PainMapTest::strengthIsToldWithoutColours()
{
    // Black dots, and nothing else is black.
    PainMapLook plain = look;
    plain.strong = plain.weak;
    for (const PainSpot &spot : painSpots) {
        for (int strength = 1; strength <= AreaPain::strongest; ++strength) {
            const AreaPain pain{spot.area, spot.side, strength};
            for (const auto view : {BodyView::Front, BodyView::Back}) {
                const QImage image = painted(view, std::span(&pain, 1), plain);
                if (!pixelsOf(image, Qt::yellow).empty())
                    QCOMPARE(pieces(pixelsOf(image, Qt::black)), strength);
            }
        }
    }
}

void PainMapTest::aLargerShareHasALargerAndDeeperMark()
{
    const QPoint middle = bodyPlacement(place).map(QPointF(0, 0.252)).toPoint();
    const auto isMark = [](QRgb pixel) { return qRed(pixel) > 200 && qBlue(pixel) < 50; };
    QCOMPARE(paintedShare(0).pixelColor(middle), QColor(Qt::white));
    QCOMPARE(paintedShare(1).pixelColor(middle), QColor(Qt::red));
    int size = 0;
    int green = 255;
    for (const double share : {0.1, 0.5, 1.0}) {
        const QImage image = paintedShare(share);
        const auto marked = int(pixelsThat(image, isMark).size());
        QVERIFY(marked > size);
        QVERIFY(image.pixelColor(middle).green() < green);
        size = marked;
        green = image.pixelColor(middle).green();
    }
}

void PainMapTest::theLettersStandOnThePersonsOwnSides()
{
    for (const auto view : {BodyView::Front, BodyView::Back}) {
        for (const bool isLeft : {true, false}) {
            PainMapLook lettered = look;
            lettered.letters = Qt::magenta;
            (isLeft ? lettered.left : lettered.right) = QStringLiteral("X");
            const auto pixels = pixelsThat(painted(view, {}, lettered), [](QRgb pixel) {
                return qRed(pixel) > 150 && qGreen(pixel) < 100 && qBlue(pixel) > 150;
            });
            QVERIFY(!pixels.empty());
            QCOMPARE(middle(pixels).x() < place.center().x(), isLeft);
        }
    }
}

QTEST_MAIN(PainMapTest)
#include "painmaptest.moc"
