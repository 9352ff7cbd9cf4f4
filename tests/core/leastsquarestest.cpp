// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leastsquares.h"
#include "core/insight/benjaminihochberg.h"
#include "core/insight/tdistribution.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace pacewell;

using Numbers = std::vector<double>;
Q_DECLARE_METATYPE(Numbers)

/// A slope with its range, and which of many tests to believe: what can be checked by hand, and
/// what has no answer. Against SciPy they are held in insightreferencetest.cpp.
class LeastSquaresTest : public QObject
{
    Q_OBJECT

private slots:
    void slopes_data();
    void slopes();
    void aSlopeByHand();
    void whatSaysNothingNewCostsNothing();
    void aCovariateIsAllowedFor();
    void quantiles_data();
    void quantiles();
    void believed_data();
    void believed();
};

namespace {

constexpr double none = 99; // no slope
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

bool isNear(double x, double y)
{
    return std::abs(x - y) < 1e-9;
}

} // namespace

void LeastSquaresTest::slopes_data()
{
    QTest::addColumn<Numbers>("y");
    QTest::addColumn<Numbers>("x");
    QTest::addColumn<double>("slope");
    QTest::newRow("a line") << Numbers{1, 3, 5} << Numbers{0, 1, 2} << 2.0;
    QTest::newRow("y does not vary") << Numbers{4, 4, 4} << Numbers{0, 1, 2} << 0.0;
    QTest::newRow("x does not vary") << Numbers{1, 3, 5} << Numbers{0.1, 0.1, 0.1} << none;
    QTest::newRow("x is 0") << Numbers{1, 3, 5} << Numbers{0, 0, 0} << none;
    QTest::newRow("nothing") << Numbers{} << Numbers{} << none;
    QTest::newRow("nothing to spare") << Numbers{1, 3} << Numbers{0, 1} << none;
    QTest::newRow("of other lengths") << Numbers{1, 3, 5} << Numbers{0, 1} << none;
    QTest::newRow("x is not a number") << Numbers{1, 3, 5} << Numbers{0, notANumber, 1} << none;
    QTest::newRow("x is infinite") << Numbers{1, 3, 5} << Numbers{0, infinite, 1} << none;
    QTest::newRow("y is not a number") << Numbers{1, notANumber, 5} << Numbers{0, 1, 2} << none;
    QTest::newRow("y is infinite") << Numbers{1, infinite, 5} << Numbers{0, 1, 2} << none;
}

void LeastSquaresTest::slopes()
{
    QFETCH(Numbers, y);
    QFETCH(Numbers, x);
    QFETCH(double, slope);
    const auto found = slopeOf(y, x);
    QVERIFY(isNear(found ? found->value : none, slope));
}

void LeastSquaresTest::aSlopeByHand()
{
    // Residuals -0.5, 1, -0.5: their squares sum to 1.5, and those of x about its mean to 2.
    const auto slope = slopeOf(Numbers{0, 3, 3}, Numbers{0, 1, 2});
    QVERIFY(slope);
    QVERIFY(isNear(slope->value, 1.5));
    QVERIFY(isNear(slope->standardError, std::sqrt(0.75)));
    QCOMPARE(slope->degreesOfFreedom, 1);
    const Interval likely = slope->likely(0.5); // t with one degree: half of it lies within 1
    QVERIFY(isNear(likely.low, 1.5 - std::sqrt(0.75)) &&
            isNear(likely.high, 1.5 + std::sqrt(0.75)));
    QVERIFY(likely.contains(1.5) && likely.contains(likely.low) && likely.contains(likely.high));
    QVERIFY(!likely.contains(0) && !likely.contains(3));
}

void LeastSquaresTest::whatSaysNothingNewCostsNothing()
{
    const Numbers y{0, 3, 3, 1, 2};
    const Numbers x{0, 1, 2, 3, 5};
    const Numbers constant(5, 4.1);
    const Numbers z{1, 0, 2, 0, 1};
    Numbers twice;
    for (const double value : z)
        twice.push_back(7 - 2 * value);
    const auto alone = slopeOf(y, x);
    const auto besideConstant = slopeOf(y, x, {constant});
    QVERIFY(alone && besideConstant);
    QCOMPARE(besideConstant->degreesOfFreedom, alone->degreesOfFreedom);
    QVERIFY(isNear(besideConstant->value, alone->value));
    QCOMPARE(slopeOf(y, x, {z, twice})->degreesOfFreedom, slopeOf(y, x, {z})->degreesOfFreedom);
    QVERIFY(!slopeOf(y, twice, {z}));
    QVERIFY(!slopeOf(y, x, {Numbers{1, 2}}));
}

void LeastSquaresTest::aCovariateIsAllowedFor()
{
    const Numbers x{0, 1, 0, 1, 1, 0, 0, 1};
    const Numbers day{0, 1, 2, 3, 4, 5, 6, 7};
    Numbers y;
    for (size_t i = 0; i < x.size(); ++i)
        y.push_back(3 - 2 * x[i] + 0.25 * day[i]);
    const auto slope = slopeOf(y, x, {day});
    QVERIFY(slope && isNear(slope->value, -2));
    QVERIFY(isNear(slope->standardError, 0));
    QCOMPARE(slope->degreesOfFreedom, 5);
    QVERIFY(!isNear(slopeOf(y, x)->value, -2));
}

void LeastSquaresTest::quantiles_data()
{
    QTest::addColumn<int>("degrees");
    QTest::addColumn<double>("t"); // as printed in tables, of 95 %
    QTest::newRow("1") << 1 << 12.706;
    QTest::newRow("2") << 2 << 4.303;
    QTest::newRow("3") << 3 << 3.182;
    QTest::newRow("10") << 10 << 2.228;
    QTest::newRow("60") << 60 << 2.000;
    QTest::newRow("ten years") << 3650 << 1.961;
}

void LeastSquaresTest::quantiles()
{
    QFETCH(int, degrees);
    QFETCH(double, t);
    QVERIFY(std::abs(tQuantile(0.95, degrees) - t) < 0.0005);
    QVERIFY(tQuantile(0.5, degrees) < t && tQuantile(0.999, degrees) > t);
}

void LeastSquaresTest::believed_data()
{
    QTest::addColumn<Numbers>("p");
    QTest::addColumn<QString>("believed");
    QTest::newRow("none") << Numbers{} << "";
    QTest::newRow("one") << Numbers{0.1} << "+";
    QTest::newRow("one, not quite") << Numbers{0.1001} << "-";
    QTest::newRow("each on its own would be") << Numbers{0.09, 0.9, 0.9} << "---";
    QTest::newRow("one of four, just") << Numbers{0.9, 0.025, 0.9, 0.9} << "-+--";
    QTest::newRow("one of four, not quite") << Numbers{0.9, 0.0251, 0.9, 0.9} << "----";
    QTest::newRow("a later one takes the earlier along")
        << Numbers{0.1, 0.08, 0.07, 0.06} << "++++";
    QTest::newRow("in the order given") << Numbers{0.9, 0.001, 0.8, 0.002} << "-+-+";
    QTest::newRow("equal ones alike") << Numbers{0.05, 0.05, 0.9, 0.9} << "++--";
    QTest::newRow("at the very least") << Numbers(12, 1.0 / 2001) << "++++++++++++";
}

void LeastSquaresTest::believed()
{
    QFETCH(Numbers, p);
    QFETCH(QString, believed);
    QString found;
    for (const bool is : benjaminiHochberg(p, 0.1))
        found += is ? QLatin1Char('+') : QLatin1Char('-');
    QCOMPARE(found, believed);
}

QTEST_GUILESS_MAIN(LeastSquaresTest)
#include "leastsquarestest.moc"
