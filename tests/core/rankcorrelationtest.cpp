// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rankcorrelation.h"

#include <QTest>

#include <limits>

using namespace pacewell;

using Numbers = std::vector<double>;
Q_DECLARE_METATYPE(Numbers)

/// Spearman's rank correlation, also of what is tied, the same everywhere or nothing at all.
/// Against SciPy it is held in insightreferencetest.cpp.
class RankCorrelationTest : public QObject
{
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void correlations_data();
    void correlations();
};

namespace {

constexpr double none = 9; // no correlation
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

void RankCorrelationTest::ranks_data()
{
    QTest::addColumn<Numbers>("values");
    QTest::addColumn<Numbers>("ranks");
    QTest::newRow("none") << Numbers{} << Numbers{};
    QTest::newRow("one") << Numbers{7} << Numbers{0};
    QTest::newRow("three") << Numbers{30, 10, 20} << Numbers{2, -2, 0};
    QTest::newRow("four") << Numbers{1, 2, 3, 4} << Numbers{-3, -1, 1, 3};
    QTest::newRow("two share a rank") << Numbers{1, 2, 2, 3} << Numbers{-3, 0, 0, 3};
    QTest::newRow("three share a rank") << Numbers{5, 5, 1, 5} << Numbers{1, 1, -3, 1};
    QTest::newRow("all share one") << Numbers{4, 4, 4} << Numbers{0, 0, 0};
    QTest::newRow("yes or no") << Numbers{0, 1, 0, 1, 0} << Numbers{-2, 3, -2, 3, -2};
    QTest::newRow("minus 0 is 0") << Numbers{0.0, -0.0} << Numbers{0, 0};
    QTest::newRow("beyond all") << Numbers{infinite, 0, -infinite} << Numbers{2, 0, -2};
}

void RankCorrelationTest::ranks()
{
    QFETCH(Numbers, values);
    QFETCH(Numbers, ranks);
    QVERIFY(centredRanks(values) == ranks);
}

void RankCorrelationTest::correlations_data()
{
    QTest::addColumn<Numbers>("x");
    QTest::addColumn<Numbers>("y");
    QTest::addColumn<double>("correlation");
    QTest::newRow("rising") << Numbers{1, 2, 3} << Numbers{10, 20, 1000} << 1.0;
    QTest::newRow("falling") << Numbers{1, 2, 3} << Numbers{3, 2, 1} << -1.0;
    QTest::newRow("half") << Numbers{1, 2, 3} << Numbers{1, 3, 2} << 0.5;
    QTest::newRow("unrelated") << Numbers{0, 0, 1, 1} << Numbers{0, 1, 0, 1} << 0.0;
    QTest::newRow("nothing") << Numbers{} << Numbers{} << none;
    QTest::newRow("one") << Numbers{1} << Numbers{1} << none;
    QTest::newRow("the first does not vary") << Numbers{4, 4, 4} << Numbers{1, 2, 3} << none;
    QTest::newRow("the second does not vary") << Numbers{1, 2, 3} << Numbers{0, 0, 0} << none;
    QTest::newRow("of other lengths") << Numbers{1, 2, 3} << Numbers{1, 2} << none;
    QTest::newRow("not a number") << Numbers{1, notANumber, 3} << Numbers{1, 2, 3} << none;
    QTest::newRow("infinite") << Numbers{1, 2, 3} << Numbers{1, infinite, 3} << none;
}

void RankCorrelationTest::correlations()
{
    QFETCH(Numbers, x);
    QFETCH(Numbers, y);
    QFETCH(double, correlation);
    QCOMPARE(rankCorrelation(x, y).value_or(none), correlation);
    QCOMPARE(rankCorrelation(y, x).value_or(none), correlation);
}

QTEST_GUILESS_MAIN(RankCorrelationTest)
#include "rankcorrelationtest.moc"
