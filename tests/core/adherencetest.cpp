// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/adherence.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class AdherenceTest : public QObject
{
    Q_OBJECT

private slots:
    void steadinessFollowsTheFormula_data();
    void steadinessFollowsTheFormula();
    void everyDayHasAMark();
    void severalSessionsShareADay();
    void nothingDoneIsNoNumber();
    void aSessionWithoutPracticeLeavesNoMark();
    void whatCountsAsKept_data();
    void whatCountsAsKept();
};

namespace {

const QDate monday(2026, 3, 2);

SessionOutcome session(QDate day, std::chrono::seconds done, std::chrono::seconds planned)
{
    SessionOutcome outcome;
    outcome.day = day;
    outcome.done = done;
    outcome.planned = planned;
    return outcome;
}

} // namespace

void AdherenceTest::steadinessFollowsTheFormula_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("expected");
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("less than nothing") << -1.0 << 0.0;
    QTest::newRow("two fifths") << 0.4 << 0.5;
    QTest::newRow("just on plan") << 0.8 << 1.0;
    QTest::newRow("as planned") << 1.0 << 1.0;
    QTest::newRow("a little more") << 1.2 << 1.0;
    QTest::newRow("well over") << 1.6 << 0.5;
    QTest::newRow("twice") << 2.0 << 0.0;
    QTest::newRow("ten times") << 10.0 << 0.0;
}

void AdherenceTest::steadinessFollowsTheFormula()
{
    QFETCH(double, ratio);
    QFETCH(double, expected);
    QVERIFY(std::abs(steadiness(ratio) - expected) < 1e-9);
}

void AdherenceTest::everyDayHasAMark()
{
    // Across the night in which clocks change in much of Europe, and across a month's end.
    const QDate first(2026, 3, 27);
    const QDate last(2026, 4, 2);
    const auto adherence =
        summarise({session(first.addDays(-1), 60s, 60s), session(first, 60s, 60s),
                   session(QDate(2026, 3, 29), 20s, 50s), session(last, 40s, 50s),
                   session(last.addDays(1), 60s, 60s)},
                  first, last);
    QCOMPARE(adherence.days.size(), size_t(7));
    QStringList kept;
    for (size_t i = 0; i < adherence.days.size(); ++i) {
        QCOMPARE(adherence.days[i].day, first.addDays(qint64(i)));
        kept.append(adherence.days[i].sessions == 0 ? QStringLiteral("-")
                                                    : QString::number(adherence.days[i].kept));
    }
    QCOMPARE(kept.join(QLatin1Char(' ')), QStringLiteral("1 - 0.5 - - - 1"));
    QCOMPARE(adherence.daysWithPractice, 3);
    QVERIFY(qFuzzyCompare(adherence.kept.value(), 2.5 / 3));
}

void AdherenceTest::severalSessionsShareADay()
{
    const SessionOutcome gentle = session(monday, 30s, 30s);
    const auto adherence =
        summarise({session(monday, 20s, 50s), gentle, session(monday, 60s, 60s)}, monday, monday);
    const DayMark &mark = adherence.days.at(0);
    QCOMPARE(mark.sessions, 3);
    QVERIFY(qFuzzyCompare(mark.kept, 2.5 / 3));
    QCOMPARE(mark.done, std::chrono::milliseconds(110s));
    QCOMPARE(adherence.daysWithPractice, 1);
}

void AdherenceTest::nothingDoneIsNoNumber()
{
    QVERIFY(!summarise({}, monday, monday.addDays(6)).kept);
    const auto other = summarise({session(monday.addDays(9), 1s, 1s)}, monday, monday.addDays(6));
    QVERIFY(!other.kept);
    QCOMPARE(other.daysWithPractice, 0);
    QVERIFY(summarise({}, monday, monday.addDays(-1)).days.empty());
}

void AdherenceTest::aSessionWithoutPracticeLeavesNoMark()
{
    const auto adherence =
        summarise({session(monday, 0s, 0s), session(monday, 0s, 60s), session(monday, 60s, 60s)},
                  monday, monday);
    QCOMPARE(adherence.days.at(0).sessions, 1);
    QCOMPARE(adherence.kept.value(), 1.0);
}

void AdherenceTest::whatCountsAsKept_data()
{
    QTest::addColumn<int>("doneSeconds");
    QTest::addColumn<int>("plannedSeconds");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("nothing") << 0 << 100 << false;
    QTest::newRow("nothing planned") << 0 << 0 << false;
    QTest::newRow("a moment") << 1 << 100 << false;
    QTest::newRow("not quite two thirds") << 63 << 100 << false;
    QTest::newRow("about two thirds") << 65 << 100 << true;
    QTest::newRow("all") << 100 << 100 << true;
    QTest::newRow("far too much") << 200 << 100 << false;
}

void AdherenceTest::whatCountsAsKept()
{
    QFETCH(int, doneSeconds);
    QFETCH(int, plannedSeconds);
    QFETCH(bool, isKept);
    QCOMPARE(pacewell::isKept(session(monday, std::chrono::seconds(doneSeconds),
                                      std::chrono::seconds(plannedSeconds))),
             isKept);
}

QTEST_GUILESS_MAIN(AdherenceTest)
#include "adherencetest.moc"
