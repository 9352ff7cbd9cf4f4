// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/trendchart.h"

#include "core/diarying.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace pacewell;

/// The chart of a trend: what is on it, where, and what is not.
class TrendChartTest : public QObject
{
    Q_OBJECT

private slots:
    void daysStandInTheirPlaces();
    void everyDayHasADot();
    void whatWasNotSaidHasNone();
    void numbersBeyondTheAxisAreNotShown();
    void aLargerAxisHoldsMinutes();
    void theLineGoesOnOverTwoDays();
    void theLineEndsAtAGap();
    void theLineNeverLeavesTheRangeOfItsPoints();
    void aBandCoversItsDays();
    void aBandBeyondTheChartIsCut();
    void weeksAreJoinedWhereTheyFollow();
    void largeTextStaysInside_data();
    void largeTextStaysInside();
    void theDaysHaveTheirNames();
    void allIsToldApartWithoutColour();
    void paperTakesItAsLines();
    void anEmptyChartHasItsAxis();
};

namespace {

constexpr QRectF area(20, 10, 680, 400);
// Large enough that the middle of a line is all of its colour.
const TrendChartLook look{
    Qt::black, QColor(220, 220, 220), Qt::blue, QColor(0, 100, 0), QColor(255, 220, 220), Qt::red,
    24};

TrendChart chart(const QString &days, const QString &line = {})
{
    TrendChart made;
    made.days = daily(days);
    made.line = daily(line);
    made.dayCount = int(made.days.size());
    return made;
}

struct Picture
{
    QImage image;
    TrendPlot plot;

    QColor at(double day, double value) const
    {
        return image.pixelColor(plot.at(day, value).toPoint());
    }
};

Picture painted(const TrendChart &chart, const QRectF &where = area,
                const TrendChartLook &with = look)
{
    QImage image(int(where.right()) + 20, int(where.bottom()) + 20,
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const TrendPlot plot = trendPlot(painter, where, chart, with);
    paintTrendChart(painter, where, chart, with);
    return {image, plot};
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

int inkIn(const QImage &image, const QRect &where)
{
    int count = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return count;
}

} // namespace

void TrendChartTest::daysStandInTheirPlaces()
{
    const TrendPlot plot = painted(chart("10x5")).plot;
    QVERIFY(area.contains(plot.area));
    QCOMPARE(plot.dayWidth * 10, plot.area.width());
    QCOMPARE(plot.at(0, 0), plot.area.bottomLeft() + QPointF(plot.dayWidth / 2, 0));
    QCOMPARE(plot.at(9, 10), plot.area.topRight() - QPointF(plot.dayWidth / 2, 0));
    QCOMPARE(plot.at(0, 5).y(), plot.area.center().y());
}

void TrendChartTest::everyDayHasADot()
{
    const Picture picture = painted(chart("0 3 10"));
    QCOMPARE(picture.at(0, 0), look.dot);
    QCOMPARE(picture.at(1, 3), look.dot);
    QCOMPARE(picture.at(2, 10), look.dot);
    QCOMPARE(picture.at(1, 7), QColor(Qt::white));
}

void TrendChartTest::whatWasNotSaidHasNone()
{
    const Picture picture = painted(chart("3 - 3"));
    QCOMPARE(picture.at(0, 3), look.dot);
    QCOMPARE(picture.at(2, 3), look.dot);
    for (double value = 0.5; value < 10; value += 0.5) {
        if (value != 5)
            QCOMPARE(picture.at(1, value), QColor(Qt::white));
    }
}

void TrendChartTest::numbersBeyondTheAxisAreNotShown()
{
    const QString beyond = QStringLiteral("-1 11 nan");
    TrendChart made = chart(beyond, beyond);
    made.weeks = {{1, 12}, {2, -3}, {7, 5}, {-1, 5}};
    const QImage image = painted(made).image;
    QCOMPARE(pixelsOf(image, look.dot), 0);
    QCOMPARE(pixelsOf(image, look.line), 0);
}

void TrendChartTest::aLargerAxisHoldsMinutes()
{
    TrendChart made = chart("0 45 90");
    made.most = 90;
    const Picture picture = painted(made);
    QCOMPARE(picture.at(1, 45), look.dot);
    QCOMPARE(picture.at(2, 90), look.dot);
    QCOMPARE(picture.plot.at(2, 90).y(), picture.plot.area.top());
}

void TrendChartTest::theLineGoesOnOverTwoDays()
{
    const Picture picture = painted(chart("8 8 - - 8 8", "6x3"));
    for (double day = 0; day <= 5; day += 0.5)
        QCOMPARE(picture.at(day, 3), look.line);
}

void TrendChartTest::theLineEndsAtAGap()
{
    const Picture picture = painted(chart("8 8 - - - 8 8", "7x3"));
    QCOMPARE(picture.at(0.5, 3), look.line);
    QCOMPARE(picture.at(5.5, 3), look.line);
    for (double day = 1.5; day <= 4.5; day += 0.5)
        QCOMPARE(picture.at(day, 3), QColor(Qt::white));
}

void TrendChartTest::theLineNeverLeavesTheRangeOfItsPoints()
{
    const Picture picture = painted(chart("2 2 2 8 8 8", "2 2 2 8 8 8"));
    for (double day = 0; day <= 5; day += 0.1) {
        QVERIFY(picture.at(day, 8.6) != look.line);
        QVERIFY(picture.at(day, 1.4) != look.line);
    }
    QCOMPARE(picture.at(2.5, 5), look.line);
}

void TrendChartTest::aBandCoversItsDays()
{
    TrendChart made = chart("10x-");
    made.bands = {{3, 6, "flare-up"}};
    const Picture picture = painted(made);
    QCOMPARE(picture.at(2.4, 3), QColor(Qt::white));
    QCOMPARE(picture.at(2.6, 3), look.band);
    QCOMPARE(picture.at(6.4, 3), look.band);
    QCOMPARE(picture.at(6.6, 3), QColor(Qt::white));
    QVERIFY(pixelsOf(picture.image, look.bandText) > 0);
}

void TrendChartTest::aBandBeyondTheChartIsCut()
{
    TrendChart made = chart("10x-");
    made.bands = {{-20, -5, "before"}, {-3, 1, "flare-up"}, {8, 40, "flare-up"}, {12, 14, "after"}};
    const Picture picture = painted(made);
    QCOMPARE(picture.at(0, 3), look.band);
    QCOMPARE(picture.at(4, 3), QColor(Qt::white));
    QCOMPARE(picture.at(9, 3), look.band);
    const int left = int(picture.plot.area.left()) - 2;
    for (int y = 0; y < picture.image.height(); ++y)
        QVERIFY(picture.image.pixelColor(left, y) != look.band);
}

void TrendChartTest::weeksAreJoinedWhereTheyFollow()
{
    TrendChart made;
    made.dayCount = 35;
    made.weeks = {{6, 3}, {13, 3}, {27, 3}, {34, 3}};
    const Picture picture = painted(made);
    for (const TrendWeek &week : made.weeks)
        QCOMPARE(picture.at(week.day, 3), look.line);
    QCOMPARE(picture.at(9.5, 3), look.line);
    QCOMPARE(picture.at(20, 3), QColor(Qt::white));
    QCOMPARE(picture.at(30.5, 3), look.line);
}

void TrendChartTest::largeTextStaysInside_data()
{
    QTest::addColumn<QRectF>("where");
    QTest::addColumn<double>("textSize");
    QTest::newRow("narrow") << QRectF(20, 10, 340, 200) << 15.0;
    QTest::newRow("narrow, large text") << QRectF(20, 10, 340, 260) << 30.0;
    QTest::newRow("wide") << QRectF(20, 10, 700, 200) << 15.0;
    QTest::newRow("wide, large text") << QRectF(20, 10, 700, 260) << 30.0;
}

void TrendChartTest::largeTextStaysInside()
{
    QFETCH(QRectF, where);
    QFETCH(double, textSize);
    TrendChart made = chart("0 13x5 - 12x10 10", "28x5");
    made.bands = {{0, 0, "flare-up"}, {26, 27, "flare-up"}};
    made.firstLabel = QStringLiteral("31 October");
    made.lastLabel = QStringLiteral("27 November");
    TrendChartLook large = look;
    large.textSize = textSize;
    const Picture picture = painted(made, where, large);
    QVERIFY(picture.plot.area.height() > where.height() / 3);
    const QRect inside = where.toAlignedRect();
    for (int y = 0; y < picture.image.height(); ++y) {
        for (int x = 0; x < picture.image.width(); ++x)
            QVERIFY(inside.contains(x, y) || picture.image.pixelColor(x, y) == QColor(Qt::white));
    }
}

void TrendChartTest::theDaysHaveTheirNames()
{
    TrendChart made = chart("5x-");
    made.firstLabel = QStringLiteral("Mon");
    made.lastLabel = QStringLiteral("Fri");
    const Picture picture = painted(made);
    const int below = int(picture.plot.area.bottom()) + int(look.textSize / 2) + 2;
    const QSize size(int(look.textSize) * 3, picture.image.height() - below);
    const QRect left(QPoint(int(area.left()), below), size);
    const QRect right(QPoint(int(area.right()) - size.width(), below), size);
    const QRect between(QPoint(int(area.center().x()), below), size);
    QVERIFY(inkIn(picture.image, left) > 20);
    QVERIFY(inkIn(picture.image, right) > 20);
    QCOMPARE(inkIn(picture.image, between), 0);
}

void TrendChartTest::allIsToldApartWithoutColour()
{
    TrendChart made = chart("20x5", "20x5");
    made.bands = {{5, 10, "flare-up"}};
    const Picture picture = painted(made);
    // A band by its edges, a dot by being larger than the line is wide.
    const int edge = qRound(picture.plot.at(4.5, 0).x());
    int darker = 0;
    for (int y = int(picture.plot.area.top()); y < int(picture.plot.area.bottom()); ++y) {
        const int here =
            std::min(qGray(picture.image.pixel(edge, y)), qGray(picture.image.pixel(edge - 1, y)));
        darker += here < qGray(look.band.rgb()) - 20 ? 1 : 0;
    }
    QVERIFY(darker > picture.plot.area.height() / 3);
    const QPoint beside = (picture.plot.at(2, 5) + QPointF(0, 4)).toPoint();
    QCOMPARE(picture.image.pixelColor(beside), look.dot);
}

void TrendChartTest::paperTakesItAsLines()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QPainter painter(&writer);
        TrendChart made = chart("0 13x5 - 12x10 10", "28x5");
        made.bands = {{3, 8, "flare-up"}};
        TrendChartLook onPaper = look;
        onPaper.textSize = 1200 / 72.0 * 10;
        paintTrendChart(painter, QRectF(0, 0, 8000, 3000), made, onPaper);
    }
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
}

void TrendChartTest::anEmptyChartHasItsAxis()
{
    const Picture picture = painted(TrendChart());
    QVERIFY(pixelsOf(picture.image, look.text) > 0);
    QCOMPARE(pixelsOf(picture.image, look.dot), 0);
}

QTEST_MAIN(TrendChartTest)

#include "trendcharttest.moc"
