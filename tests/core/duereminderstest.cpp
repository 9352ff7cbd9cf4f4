// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminding.h"

#include <QTest>

using namespace pacewell;
using namespace pacewell::reminding_test;
using namespace std::chrono_literals;

/// A day with reminders: what comes when, and what keeps it from coming.
class DueRemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void comesAtItsTime();
    void aheadOfItsTime();
    void aheadOverMidnight();
    void missedComesOnceAndLate();
    void missedEndsWithItsDay();
    void repeatsOnce();
    void missedIsNotRepeated();
    void snoozed();
    void snoozedOverMidnight();
    void snoozesAreLimited();
    void notTodayIsForTheWholeDay();
    void doneBeforeItsTime();
    void doneCountsForOneOfSeveral();
    void aCheckInIsDoneByACheckIn();
    void quietHoursHoldItBack();
    void quietHoursOverMidnightEndIt();
    void aPauseHoldsItBack();
    void aPauseAndQuietHours();
    void aFlareLetsOnlyChosenOnesSpeak();
    void aWarningSignLetsOnlyTheCheckInSpeak();
    void aSessionHoldsItBack();
    void theWeekdaysAreKept();
    void whatIsSwitchedOffOrFaultyIsSilent();
    void anIntervalBeginsAnewWithEachBreak();
    void anIntervalSnoozed();
    void anIntervalLeftOutToday();
    void anIntervalRestsInQuietHours();
    void anIntervalMindsNoClockThatWasAhead();
    void travelDoesNotRepeat();
    void aClockSetBackDoesNotRepeat();
    void manyRules();
};

namespace {

using Kind = ReminderEvent::Kind;

} // namespace

void DueRemindersTest::comesAtItsTime()
{
    const ReminderOutlook before = remindersAt(factsAt(QTime(8, 0)));
    QVERIFY(before.due.empty());
    QCOMPARE(before.next, instant(QTime(8, 30)));
    const ReminderOutlook now = remindersAt(factsAt(QTime(8, 30)));
    QCOMPARE(now.due, (std::vector<DueReminder>{{moment(), instant(QTime(8, 30)), false, false}}));
    ReminderFacts facts = factsAt(QTime(8, 40));
    facts.events = {became(Kind::Shown, QTime(8, 30)), became(Kind::Started, QTime(8, 31))};
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::aheadOfItsTime()
{
    ReminderFacts facts = factsAt(QTime(8, 10));
    facts.rules[0].ahead = 20min;
    const ReminderOutlook now = remindersAt(facts);
    QCOMPARE(now.due, (std::vector<DueReminder>{{moment(), instant(QTime(8, 10)), false, false}}));
}

void DueRemindersTest::aheadOverMidnight()
{
    ReminderFacts facts = factsAt(QTime(21, 45));
    facts.peace.quietFrom = facts.peace.quietTo;
    facts.rules = {neck({QTime(0, 15)})};
    facts.rules[0].ahead = 30min;
    QCOMPARE(remindersAt(facts).next, instant(QTime(23, 45)));
    facts.now = instant(QTime(23, 45));
    QCOMPARE(remindersAt(facts).due.at(0).moment, moment(QTime(0, 15), tuesday.addDays(1)));
}

void DueRemindersTest::missedComesOnceAndLate()
{
    ReminderFacts facts = factsAt(QTime(8, 35));
    QVERIFY(!remindersAt(facts).due.at(0).isLate);
    facts.now = instant(QTime(11, 0));
    const ReminderOutlook late = remindersAt(facts);
    QCOMPARE(late.due.size(), 1U);
    QVERIFY(late.due[0].isLate);
    facts.events = {became(Kind::Shown, QTime(11, 0)), became(Kind::Dismissed, QTime(11, 1))};
    QVERIFY(remindersAt(facts).due.empty());
}

void DueRemindersTest::missedEndsWithItsDay()
{
    const ReminderOutlook next = remindersAt(factsAt(QTime(7, 45), tuesday.addDays(1)));
    QVERIFY(next.due.empty());
    QCOMPARE(next.next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::repeatsOnce()
{
    ReminderFacts facts = factsAt(QTime(8, 40));
    facts.events = {became(Kind::Shown, QTime(8, 30))};
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 45)));
    facts.now = instant(QTime(8, 45));
    QVERIFY(remindersAt(facts).due.at(0).isRepeat);
    facts.events.push_back(became(Kind::Repeated, QTime(8, 45)));
    facts.now = instant(QTime(20, 0));
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::missedIsNotRepeated()
{
    // Shown, and then the lid was shut.
    ReminderFacts facts = factsAt(QTime(11, 0));
    facts.events = {became(Kind::Shown, QTime(8, 30))};
    QVERIFY(remindersAt(facts).due.empty());
}

void DueRemindersTest::snoozed()
{
    ReminderFacts facts = factsAt(QTime(8, 50));
    facts.events = {became(Kind::Shown, QTime(8, 30)),
                    became(Kind::Snoozed, QTime(8, 31), QTime(9, 1))};
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(9, 1)));
    facts.now = instant(QTime(9, 1));
    QCOMPARE(remindersAt(facts).due.at(0).at, instant(QTime(9, 1)));
    QVERIFY(!remindersAt(facts).due.at(0).isRepeat);
}

void DueRemindersTest::snoozedOverMidnight()
{
    ReminderFacts facts = factsAt(QTime(0, 10), tuesday.addDays(1));
    facts.peace.quietFrom = facts.peace.quietTo;
    facts.rules = {neck({QTime(23, 30)})};
    const ReminderMoment late = moment(QTime(23, 30));
    facts.events = {
        {late, Kind::Shown, instant(QTime(23, 30)), {}},
        {late, Kind::Snoozed, instant(QTime(23, 31)), instant(QTime(0, 31), tuesday.addDays(1))}};
    QCOMPARE(remindersAt(facts).next, instant(QTime(0, 31), tuesday.addDays(1)));
    facts.now = instant(QTime(0, 31), tuesday.addDays(1));
    QCOMPARE(remindersAt(facts).due.at(0).moment, late);
    // Today's own is not forgotten for it.
    QCOMPARE(remindersAt(facts).next, instant(QTime(23, 30), tuesday.addDays(1)));
}

void DueRemindersTest::snoozesAreLimited()
{
    std::vector<ReminderEvent> events;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(maySnooze(events, moment()));
        events.push_back(became(Kind::Snoozed, QTime(8, 31 + i), QTime(9, 0)));
    }
    QVERIFY(!maySnooze(events, moment()));
    QVERIFY(maySnooze(events, moment(QTime(20, 0))));
}

void DueRemindersTest::notTodayIsForTheWholeDay()
{
    ReminderFacts facts = factsAt(QTime(12, 0));
    facts.rules = {neck({QTime(8, 30), QTime(12, 0), QTime(20, 0)})};
    facts.events = {became(Kind::Shown, QTime(8, 30)), became(Kind::NotToday, QTime(8, 31))};
    const ReminderOutlook outlook = remindersAt(facts);
    QVERIFY(outlook.due.empty());
    QCOMPARE(outlook.next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::doneBeforeItsTime()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.done = {{QStringLiteral("neck-shoulder-ease"), instant(QTime(6, 50))}};
    QVERIFY(remindersAt(facts).due.empty());
    facts.done = {
        {QStringLiteral("neck-shoulder-ease"), instant(QTime(20, 0), tuesday.addDays(-1))},
        {QStringLiteral("another"), instant(QTime(8, 0))}};
    QCOMPARE(remindersAt(facts).due.size(), 1U);
}

void DueRemindersTest::doneCountsForOneOfSeveral()
{
    ReminderFacts facts = factsAt(QTime(12, 0));
    facts.rules = {neck({QTime(8, 30), QTime(12, 0)})};
    facts.done = {{QStringLiteral("neck-shoulder-ease"), instant(QTime(8, 20))}};
    const ReminderOutlook outlook = remindersAt(facts);
    QCOMPARE(outlook.due.size(), 1U);
    QCOMPARE(outlook.due[0].moment.time, QTime(12, 0));
    facts.done.push_back({QStringLiteral("neck-shoulder-ease"), instant(QTime(10, 0))});
    QVERIFY(remindersAt(facts).due.empty());
}

void DueRemindersTest::aCheckInIsDoneByACheckIn()
{
    ReminderFacts facts = factsAt(QTime(20, 30));
    facts.rules = {neck({QTime(20, 30)})};
    facts.rules[0].kind = ReminderRule::Kind::CheckIn;
    facts.rules[0].practice.clear();
    facts.done = {{QStringLiteral("neck-shoulder-ease"), instant(QTime(9, 0))}};
    QCOMPARE(remindersAt(facts).due.size(), 1U);
    facts.done.push_back({{}, instant(QTime(9, 0))});
    QVERIFY(remindersAt(facts).due.empty());
}

void DueRemindersTest::quietHoursHoldItBack()
{
    ReminderFacts facts = factsAt(QTime(6, 50));
    facts.rules = {neck({QTime(6, 45)})};
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(7, 30)));
    facts.now = instant(QTime(7, 30));
    QVERIFY(remindersAt(facts).due.at(0).isLate);
}

void DueRemindersTest::quietHoursOverMidnightEndIt()
{
    ReminderFacts facts = factsAt(QTime(22, 0));
    facts.rules = {neck({QTime(22, 30)})};
    QVERIFY(!remindersAt(facts).next);
    facts.rules.push_back(neck());
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::aPauseHoldsItBack()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.peace.pausedUntil = instant(QTime(10, 0));
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(10, 0)));
    facts.now = instant(QTime(10, 0));
    QVERIFY(remindersAt(facts).due.at(0).isLate);
    facts.now = instant(QTime(8, 30));
    facts.peace.pausedUntil = instant(QTime(0, 0), tuesday.addDays(1));
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::aPauseAndQuietHours()
{
    ReminderFacts facts = factsAt(QTime(21, 0));
    facts.rules = {neck({QTime(21, 0)})};
    facts.peace.pausedUntil = instant(QTime(23, 0));
    QCOMPARE(remindersAt(facts).next, instant(QTime(23, 0)));
    facts.now = instant(QTime(23, 0));
    const ReminderOutlook outlook = remindersAt(facts);
    QVERIFY(outlook.due.empty());
    QCOMPARE(outlook.next, instant(QTime(21, 0), tuesday.addDays(1)));
}

void DueRemindersTest::aFlareLetsOnlyChosenOnesSpeak()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.isFlareOn = true;
    QVERIFY(remindersAt(facts).due.empty());
    QVERIFY(!remindersAt(facts).next);
    facts.rules[0].staysInFlare = true;
    QCOMPARE(remindersAt(facts).due.size(), 1U);
}

void DueRemindersTest::aWarningSignLetsOnlyTheCheckInSpeak()
{
    ReminderFacts facts = factsAt(QTime(9, 45));
    ReminderRule checkIn = neck();
    checkIn.id = QStringLiteral("check-in");
    checkIn.kind = ReminderRule::Kind::CheckIn;
    ReminderRule wind = neck();
    wind.id = QStringLiteral("wind");
    wind.kind = ReminderRule::Kind::WindDown;
    facts.rules = {neck(), move(), wind, checkIn};
    QCOMPARE(remindersAt(facts).due.size(), 4U);
    facts.isActivityHeld = true;
    const auto due = remindersAt(facts).due;
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].moment.rule, checkIn.id);
}

void DueRemindersTest::aSessionHoldsItBack()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.isSessionOn = true;
    QVERIFY(remindersAt(facts).due.empty());
    QVERIFY(!remindersAt(facts).next);
    facts.isSessionOn = false;
    facts.now = instant(QTime(8, 45));
    QVERIFY(remindersAt(facts).due.at(0).isLate);
}

void DueRemindersTest::theWeekdaysAreKept()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.rules[0].weekdays = 0b1000000; // Sunday
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), QDate(2026, 11, 29)));
}

void DueRemindersTest::whatIsSwitchedOffOrFaultyIsSilent()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.rules[0].isOn = false;
    ReminderRule faulty = neck({QTime(99, 0)});
    facts.rules.push_back(faulty);
    QCOMPARE(remindersAt(facts), ReminderOutlook());
}

void DueRemindersTest::anIntervalBeginsAnewWithEachBreak()
{
    ReminderFacts facts = factsAt(QTime(9, 0));
    facts.rules = {move()};
    QCOMPARE(remindersAt(facts).next, instant(QTime(9, 45)));
    facts.now = instant(QTime(9, 40));
    facts.thereSince = instant(QTime(9, 20)); // came back from a natural rest
    QCOMPARE(remindersAt(facts).next, instant(QTime(10, 5)));
    facts.done = {{QStringLiteral("anything"), instant(QTime(9, 40))}};
    QCOMPARE(remindersAt(facts).next, instant(QTime(10, 25)));
    facts.now = instant(QTime(10, 25));
    const auto due = remindersAt(facts).due;
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].moment, (ReminderMoment{QStringLiteral("move"), tuesday, QTime(10, 25)}));
    facts.events = {{due[0].moment, Kind::Shown, facts.now, {}}};
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instant(QTime(11, 10)));
    facts.events[0].at = instant(QTime(10, 25, 13)).addMSecs(456);
    facts.now = instant(QTime(11, 11));
    QCOMPARE(remindersAt(facts).due.at(0).moment.time, QTime(11, 10, 13)); // as it is kept
    facts.now = instant(QTime(16, 30));
    facts.events[0].at = facts.now;
    QCOMPARE(remindersAt(facts).next, instant(QTime(9, 45), tuesday.addDays(1)));
}

void DueRemindersTest::anIntervalSnoozed()
{
    ReminderFacts facts = factsAt(QTime(9, 50));
    facts.rules = {move()};
    const ReminderMoment shown{QStringLiteral("move"), tuesday, QTime(9, 45)};
    facts.events = {{shown, Kind::Shown, instant(QTime(9, 45)), {}},
                    {shown, Kind::Snoozed, instant(QTime(9, 46)), instant(QTime(9, 56))}};
    QCOMPARE(remindersAt(facts).next, instant(QTime(9, 56)));
    facts.now = instant(QTime(9, 52));
    facts.done = {{QStringLiteral("anything"), instant(QTime(9, 52))}};
    QCOMPARE(remindersAt(facts).next, instant(QTime(10, 37)));
}

void DueRemindersTest::anIntervalLeftOutToday()
{
    ReminderFacts facts = factsAt(QTime(9, 50));
    facts.rules = {move()};
    facts.events = {{{QStringLiteral("move"), tuesday, QTime(9, 45)},
                     Kind::NotToday,
                     instant(QTime(9, 46)),
                     {}}};
    QCOMPARE(remindersAt(facts).next, instant(QTime(9, 45), tuesday.addDays(1)));
}

void DueRemindersTest::anIntervalRestsInQuietHours()
{
    ReminderFacts facts = factsAt(QTime(9, 0));
    facts.rules = {move()};
    facts.peace.quietFrom = QTime(12, 0);
    facts.peace.quietTo = QTime(14, 0);
    facts.thereSince = instant(QTime(11, 30));
    facts.now = instant(QTime(11, 30));
    QCOMPARE(remindersAt(facts).next, instant(QTime(14, 45)));
}

void DueRemindersTest::anIntervalMindsNoClockThatWasAhead()
{
    ReminderFacts facts = factsAt(QTime(9, 45));
    facts.rules = {move()};
    facts.thereSince = instant(QTime(9, 0), tuesday.addDays(7));
    facts.events = {{{QStringLiteral("move"), tuesday.addDays(7), QTime(9, 45)},
                     Kind::Shown,
                     instant(QTime(9, 45), tuesday.addDays(7)),
                     {}}};
    QCOMPARE(remindersAt(facts).due.size(), 1U);
}

void DueRemindersTest::travelDoesNotRepeat()
{
    ReminderFacts facts = factsAt(QTime(16, 0));
    facts.events = {became(Kind::Shown, QTime(8, 30)), became(Kind::Dismissed, QTime(8, 31))};
    facts.zone = QTimeZone("America/New_York"); // ten in the morning there
    QVERIFY(remindersAt(facts).due.empty());
    QCOMPARE(remindersAt(facts).next, instantOf(tuesday.addDays(1), QTime(8, 30), facts.zone));
}

void DueRemindersTest::aClockSetBackDoesNotRepeat()
{
    ReminderFacts facts = factsAt(QTime(8, 30));
    facts.events = {became(Kind::Shown, QTime(8, 30)), became(Kind::Dismissed, QTime(8, 31))};
    facts.now = instant(QTime(8, 0));
    QCOMPARE(remindersAt(facts).next, instant(QTime(8, 30), tuesday.addDays(1)));
}

void DueRemindersTest::manyRules()
{
    ReminderFacts facts = factsAt(QTime(12, 0));
    facts.rules.clear();
    for (int i = 0; i < 1000; ++i) {
        ReminderRule rule = neck({QTime(i / 60, i % 60)});
        rule.id = QString::number(i);
        facts.rules.push_back(rule);
    }
    const ReminderOutlook outlook = remindersAt(facts);
    // From half past seven on; what was quiet before it comes with them.
    QCOMPARE(outlook.due.size(), 721U);
    QVERIFY(std::ranges::is_sorted(outlook.due, {}, &DueReminder::at));
    QCOMPARE(outlook.next, instant(QTime(12, 1)));
}

QTEST_GUILESS_MAIN(DueRemindersTest)
#include "duereminderstest.moc"
