// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/breathinglimits.h"
#include "support/madehistory.h"

#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::minutes;

class BreathingLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstDaysAreShort_data();
    void theFirstDaysAreShort();
    void whatCountsAsBreathing_data();
    void whatCountsAsBreathing();
    void threeTimesADayAreEnough();
    void growsWithComfort_data();
    void growsWithComfort();
    void aBadMomentGoesBack();
    void breathsThatAreCountedDoNotGrow();
    void whichPatternsAreOffered_data();
    void whichPatternsAreOffered();
    void holdsAreNotForEverybody();
    void ownPaces_data();
    void ownPaces();
    void ownHoldsAreForThoseWhoMay();
};

Q_DECLARE_METATYPE(std::optional<pacewell::BreathingBar>)
Q_DECLARE_METATYPE(std::optional<pacewell::PaceProblem>)
Q_DECLARE_METATYPE(pacewell::BreathPace)

namespace {

const QDate today(2026, 3, 12);

BreathingPattern pattern(const QString &id, minutes length = 5min, bool isForBeginners = false)
{
    BreathingPattern made;
    made.id = id;
    made.pace = {4s, 0s, 6s, 0s};
    made.length = length;
    made.isForBeginners = isForBeginners;
    return made;
}

const std::vector<BreathingPattern> patterns{pattern("slow"), pattern("start", 3min, true)};

SessionOutcome session(QDate day, const QString &item = "slow", milliseconds done = 5min)
{
    SessionOutcome outcome;
    outcome.day = day;
    outcome.startedAt = QDateTime(day, QTime(8, 0), QTimeZone::utc());
    outcome.practice = PracticeKind::Breathe;
    outcome.planned = outcome.done = done;
    outcome.isCompleted = true;
    outcome.steps = {practised(item, done)};
    return outcome;
}

std::vector<SessionOutcome> daily(int count, QDate last)
{
    std::vector<SessionOutcome> history;
    for (int i = count - 1; i >= 0; --i)
        history.push_back(session(last.addDays(-i)));
    return history;
}

BreathingLimits usualLimits()
{
    return breathingLimits(daily(3, today.addDays(-1)), patterns, today);
}

} // namespace

void BreathingLimitsTest::theFirstDaysAreShort_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<bool>("areFirstDays");
    QTest::newRow("never before") << QList<int>{} << true;
    QTest::newRow("the second day") << QList<int>{1} << true;
    QTest::newRow("the third day") << QList<int>{2, 1} << true;
    QTest::newRow("the fourth day") << QList<int>{3, 2, 1} << false;
    QTest::newRow("three times in one day are one day") << QList<int>{1, 1, 1} << true;
    QTest::newRow("days with breathing, not of the calendar") << QList<int>{300, 40} << true;
    QTest::newRow("long ago") << QList<int>{300, 299, 40} << false;
    QTest::newRow("today does not count") << QList<int>{2, 1, 0} << true;
    QTest::newRow("what lies ahead does not count") << QList<int>{-1, -2, -3} << true;
}

void BreathingLimitsTest::theFirstDaysAreShort()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(bool, areFirstDays);
    std::vector<SessionOutcome> history;
    for (const int ago : daysAgo)
        history.push_back(session(today.addDays(-ago)));
    const BreathingLimits limits = breathingLimits(history, patterns, today);
    QCOMPARE(limits.areFirstDays, areFirstDays);
    QCOMPARE(limits.most, areFirstDays ? 3min : 20min);
}

void BreathingLimitsTest::whatCountsAsBreathing_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<PracticeKind>("practice");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("counts");
    QTest::newRow("a minute") << "slow" << PracticeKind::Breathe << 60 << true;
    QTest::newRow("a try") << "slow" << PracticeKind::Breathe << 59 << false;
    QTest::newRow("within an evening") << "slow" << PracticeKind::Sleep << 120 << true;
    QTest::newRow("a pattern that is gone") << "gone" << PracticeKind::Breathe << 120 << true;
    QTest::newRow("another practice") << "lean" << PracticeKind::Stretch << 120 << false;
}

void BreathingLimitsTest::whatCountsAsBreathing()
{
    QFETCH(QString, item);
    QFETCH(PracticeKind, practice);
    QFETCH(int, seconds);
    QFETCH(bool, counts);
    SessionOutcome outcome = session(today, item, std::chrono::seconds(seconds));
    outcome.practice = practice;
    QCOMPARE(breathingLimits({outcome}, patterns, today).sessionsToday, counts ? 1 : 0);
}

void BreathingLimitsTest::threeTimesADayAreEnough()
{
    std::vector<SessionOutcome> history = daily(100, today);
    history.push_back(session(today));
    BreathingLimits limits = breathingLimits(history, patterns, today);
    QCOMPARE(limits.sessionsToday, 2);
    QVERIFY(!limits.isEnoughToday());

    // The clock was set back: tomorrow's session counts as one of today.
    history.push_back(session(today.addDays(1)));
    limits = breathingLimits(history, patterns, today);
    QVERIFY(limits.isEnoughToday());
}

void BreathingLimitsTest::growsWithComfort_data()
{
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("suggested");
    QTest::newRow("none: the first days") << 0 << 5 << 3;
    QTest::newRow("three") << 3 << 5 << 6;
    QTest::newRow("five") << 5 << 5 << 6;
    QTest::newRow("six") << 6 << 5 << 7;
    QTest::newRow("fifteen") << 15 << 5 << 10;
    QTest::newRow("no further") << 5000 << 5 << 10;
    QTest::newRow("never below the usual") << 30 << 15 << 15;
}

void BreathingLimitsTest::growsWithComfort()
{
    QFETCH(int, sessions);
    QFETCH(int, usual);
    QFETCH(int, suggested);
    const auto history = daily(sessions, today.addDays(-1));
    const BreathingLimits limits = breathingLimits(history, patterns, today);
    QCOMPARE(suggestedLength(pattern("slow", minutes(usual)), history, limits), minutes(suggested));
}

void BreathingLimitsTest::aBadMomentGoesBack()
{
    auto history = daily(9, today.addDays(-1));
    history[5].steps.front().hurt = true;
    QCOMPARE(suggestedLength(pattern("slow"), history, usualLimits()), 6min);
    history[6].steps.front().hurt = true;
    QCOMPARE(suggestedLength(pattern("slow"), history, usualLimits()), 5min);

    // In whatever order they come.
    std::ranges::reverse(history);
    QCOMPARE(suggestedLength(pattern("slow"), history, usualLimits()), 5min);

    // One that ended early is no step forward, and none back.
    history = daily(6, today.addDays(-1));
    history[3].isCompleted = false;
    history[3].steps.front().done = 2min;
    QCOMPARE(suggestedLength(pattern("slow"), history, usualLimits()), 6min);
    // Another pattern is another matter.
    QCOMPARE(suggestedLength(pattern("start", 3min), history, usualLimits()), 3min);
}

void BreathingLimitsTest::breathsThatAreCountedDoNotGrow()
{
    BreathingPattern counted = pattern("slow", 2min);
    counted.maxBreaths = 4;
    QCOMPARE(suggestedLength(counted, daily(30, today), usualLimits()), 2min);
}

void BreathingLimitsTest::whichPatternsAreOffered_data()
{
    QTest::addColumn<BreathPace>("pace");
    QTest::addColumn<bool>("isForBeginners");
    QTest::addColumn<bool>("isOptional");
    QTest::addColumn<bool>("areFirstDays");
    QTest::addColumn<bool>("areOptionalShown");
    QTest::addColumn<std::optional<BreathingBar>>("bar");
    const BreathPace slow{4s, 0s, 6s, 0s};
    const BreathPace box{4s, 4s, 4s, 4s};
    const std::optional<BreathingBar> none;
    using enum BreathingBar;
    QTest::newRow("slow, later") << slow << false << false << false << false << none;
    QTest::newRow("slow, first days")
        << slow << false << false << true << false << std::optional(FirstDays);
    QTest::newRow("easy, first days") << slow << true << false << true << false << none;
    QTest::newRow("own pace, first days") << BreathPace{} << true << false << true << false << none;
    QTest::newRow("box, not switched on")
        << box << false << true << false << false << std::optional(NotAskedFor);
    QTest::newRow("box, switched on") << box << false << true << false << true << none;
    QTest::newRow("box, switched on in the first days")
        << box << false << true << true << true << std::optional(FirstDays);
    QTest::newRow("holds are optional whatever their file says")
        << box << true << false << false << false << std::optional(NotAskedFor);
}

void BreathingLimitsTest::whichPatternsAreOffered()
{
    QFETCH(BreathPace, pace);
    QFETCH(bool, isForBeginners);
    QFETCH(bool, isOptional);
    QFETCH(bool, areFirstDays);
    QFETCH(bool, areOptionalShown);
    QFETCH(std::optional<BreathingBar>, bar);
    BreathingPattern asked = pattern("asked", 5min, isForBeginners);
    asked.pace = pace;
    asked.isOptional = isOptional;
    const BreathingLimits limits =
        areFirstDays ? breathingLimits({}, patterns, today) : usualLimits();
    QCOMPARE(barAgainst(asked, limits, {}, areOptionalShown), bar);
}

void BreathingLimitsTest::holdsAreNotForEverybody()
{
    BreathingPattern box = pattern("box");
    box.pace = {4s, 4s, 4s, 4s};
    for (int i = 0; i < conditionCount; ++i) {
        const Profile profile{{Condition(i)}};
        const bool isBarred = reasonAgainstHolds(profile).has_value();
        QCOMPARE(barAgainst(box, usualLimits(), profile, true).has_value(), isBarred);
        QVERIFY(!barAgainst(pattern("slow"), usualLimits(), profile, true));
    }
    using enum Condition;
    QCOMPARE(reasonAgainstHolds({{Balance, Panic, Epilepsy}}), std::optional(Epilepsy));
    QCOMPARE(reasonAgainstHolds({{Balance}}), std::nullopt);

    BreathingPattern named = pattern("named");
    named.excludedBy = {Balance};
    QCOMPARE(barAgainst(named, usualLimits(), {{Balance}}, true),
             std::optional(BreathingBar::Condition));
}

void BreathingLimitsTest::ownPaces_data()
{
    QTest::addColumn<BreathPace>("pace");
    QTest::addColumn<std::optional<PaceProblem>>("problem");
    const auto row = [](const char *name, double in, double full, double out, double empty,
                        std::optional<PaceProblem> problem = {}) {
        const auto ms = [](double seconds) { return milliseconds(qRound64(seconds * 1000)); };
        QTest::newRow(name) << BreathPace{ms(in), ms(full), ms(out), ms(empty)} << problem;
    };
    using enum PaceProblem;
    row("four and six", 4, 0, 6, 0);
    row("three and four", 3, 0, 4, 0);
    row("in halves", 4.5, 0, 5.5, 0);
    row("ten a minute", 3, 0, 3, 0);
    row("faster", 3, 0, 2.5, 0, TooFast);
    row("five a minute", 5, 0, 7, 0);
    row("slower", 4.5, 0, 8, 0, TooSlow);
    row("quarters", 4.25, 0, 6, 0, NotInHalfSeconds);
    row("a quarter's hold", 4, 0.25, 6, 0, NotInHalfSeconds);
    row("nothing at all", 0, 0, 0, 0, InOutOfRange);
    row("a gasp", 1.5, 0, 6, 0, InOutOfRange);
    row("a long breath in", 6.5, 0, 4, 0, InOutOfRange);
    row("hardly out", 5, 0, 1.5, 0, OutOutOfRange);
    row("a very long breath out", 3, 0, 8.5, 0, OutOutOfRange);
    row("backwards", 4, -1, 6, 0, HoldOutOfRange);
    row("box", 4, 4, 4, 4);
    row("four, seven, eight", 4, 7, 8, 0);
    row("a long hold", 4, 7.5, 4, 0, HoldOutOfRange);
    row("a long hold when empty", 4, 0, 4, 7.5, HoldOutOfRange);
    row("three a minute", 4, 4, 8, 4);
    row("slower with holds", 4, 4.5, 8, 4, TooSlow);
    row("too fast, holds or not", 2, 0.5, 2, 0.5, TooFast);
}

void BreathingLimitsTest::ownPaces()
{
    QFETCH(BreathPace, pace);
    QFETCH(std::optional<PaceProblem>, problem);
    QCOMPARE(paceProblem(pace, usualLimits(), {}, true), problem);
}

void BreathingLimitsTest::ownHoldsAreForThoseWhoMay()
{
    const BreathPace box{4s, 4s, 4s, 4s};
    const BreathPace slow{4s, 0s, 6s, 0s};
    const Profile pregnant{{Condition::Pregnancy}};
    const BreathingLimits firstDays = breathingLimits({}, patterns, today);
    using enum PaceProblem;
    QCOMPARE(paceProblem(box, usualLimits(), {}, true), std::nullopt);
    QCOMPARE(paceProblem(box, usualLimits(), pregnant, true), std::optional(HoldsNotForYou));
    QCOMPARE(paceProblem(box, usualLimits(), {}, false), std::optional(HoldsNotAskedFor));
    QCOMPARE(paceProblem(box, firstDays, {}, true), std::optional(HoldsNotAskedFor));
    QCOMPARE(paceProblem(slow, firstDays, pregnant, false), std::nullopt);
}

QTEST_GUILESS_MAIN(BreathingLimitsTest)
#include "breathinglimitstest.moc"
