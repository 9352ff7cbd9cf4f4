// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminding.h"

#include <QTest>

using namespace pacewell;
using namespace pacewell::reminding_test;
using namespace std::chrono_literals;

/// What was shown waits for an answer: how long, and what ends that.
class WaitingRemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsOnceShown();
    void anAnswerEndsIt_data();
    void anAnswerEndsIt();
    void putOffItComesAgain();
    void endsWithItsDay();
    void doneItIsNoLongerNeeded();
    void nothingWaitsInPeace();
    void theNewestComesLast();
    void movingWaitsUntilTheNextBreak();
    void movingWaitsWithinItsHours();
};

namespace {

using Kind = ReminderEvent::Kind;

using Moments = std::vector<ReminderMoment>;

ReminderFacts shownAt(QTime shown, QTime now)
{
    ReminderFacts facts = factsAt(now);
    facts.events = {became(Kind::Shown, shown)};
    return facts;
}

} // namespace

void WaitingRemindersTest::waitsOnceShown()
{
    QVERIFY(waitingAt(factsAt(QTime(8, 30))).empty());
    ReminderFacts facts = shownAt(QTime(8, 30), QTime(11, 0));
    QCOMPARE(waitingAt(facts), Moments{moment()});
    facts.events.push_back(became(Kind::Repeated, QTime(8, 45)));
    QCOMPARE(waitingAt(facts), Moments{moment()});
    facts.rules[0].times = {QTime(9, 0)}; // it is no reminder of theirs any more
    QVERIFY(waitingAt(facts).empty());
}

void WaitingRemindersTest::anAnswerEndsIt_data()
{
    QTest::addColumn<Kind>("answer");
    QTest::newRow("started") << Kind::Started;
    QTest::newRow("dismissed") << Kind::Dismissed;
    QTest::newRow("not today") << Kind::NotToday;
}

void WaitingRemindersTest::anAnswerEndsIt()
{
    QFETCH(const Kind, answer);
    ReminderFacts facts = shownAt(QTime(8, 30), QTime(8, 40));
    facts.events.push_back(became(answer, QTime(8, 35)));
    QVERIFY(waitingAt(facts).empty());
}

void WaitingRemindersTest::putOffItComesAgain()
{
    ReminderFacts facts = shownAt(QTime(8, 30), QTime(8, 40));
    facts.events.push_back(became(Kind::Snoozed, QTime(8, 35), QTime(9, 5)));
    QVERIFY(waitingAt(facts).empty());
    facts.now = instant(QTime(9, 6));
    QVERIFY(waitingAt(facts).empty()); // due, and not shown yet
    facts.events.push_back(became(Kind::Shown, QTime(9, 5)));
    QCOMPARE(waitingAt(facts), Moments{moment()});
}

void WaitingRemindersTest::endsWithItsDay()
{
    ReminderFacts facts = shownAt(QTime(8, 30), QTime(21, 0));
    QCOMPARE(waitingAt(facts).size(), 1U);
    facts.now = instant(QTime(7, 45), tuesday.addDays(1));
    QVERIFY(waitingAt(facts).empty());
}

void WaitingRemindersTest::doneItIsNoLongerNeeded()
{
    ReminderFacts facts = shownAt(QTime(8, 30), QTime(10, 0));
    facts.done = {{QStringLiteral("desk-break"), instant(QTime(9, 0))}};
    QCOMPARE(waitingAt(facts).size(), 1U);
    facts.done.push_back({QStringLiteral("neck-shoulder-ease"), instant(QTime(9, 30))});
    QVERIFY(waitingAt(facts).empty());
}

void WaitingRemindersTest::nothingWaitsInPeace()
{
    const ReminderFacts facts = shownAt(QTime(8, 30), QTime(10, 0));
    ReminderFacts paused = facts;
    paused.peace.pausedUntil = instant(QTime(11, 0));
    QVERIFY(waitingAt(paused).empty());
    ReminderFacts quiet = facts;
    quiet.now = instant(QTime(22, 30));
    QVERIFY(waitingAt(quiet).empty());
    ReminderFacts inSession = facts;
    inSession.isSessionOn = true;
    QVERIFY(waitingAt(inSession).empty());
    ReminderFacts inFlare = facts;
    inFlare.isFlareOn = true;
    QVERIFY(waitingAt(inFlare).empty());
    inFlare.rules[0].staysInFlare = true;
    QCOMPARE(waitingAt(inFlare).size(), 1U);
    ReminderFacts off = facts;
    off.rules[0].isOn = false;
    QVERIFY(waitingAt(off).empty());
}

void WaitingRemindersTest::theNewestComesLast()
{
    ReminderFacts facts = factsAt(QTime(12, 30));
    ReminderRule evening = neck({QTime(12, 0)});
    evening.id = QStringLiteral("first in the list");
    facts.rules = {evening, neck()};
    const ReminderMoment later{evening.id, tuesday, QTime(12, 0)};
    facts.events = {{later, Kind::Shown, instant(QTime(12, 0)), {}},
                    became(Kind::Shown, QTime(12, 1))};
    QCOMPARE(waitingAt(facts), (Moments{moment(), later}));
}

void WaitingRemindersTest::movingWaitsUntilTheNextBreak()
{
    ReminderFacts facts = factsAt(QTime(9, 50));
    facts.rules = {move()};
    const ReminderMoment first{QStringLiteral("move"), tuesday, QTime(9, 45)};
    const ReminderMoment second{QStringLiteral("move"), tuesday, QTime(10, 30)};
    facts.events = {{first, Kind::Shown, instant(QTime(9, 45)), {}}};
    QCOMPARE(waitingAt(facts), Moments{first});
    facts.events.push_back({second, Kind::Shown, instant(QTime(10, 30)), {}});
    facts.now = instant(QTime(10, 40));
    QCOMPARE(waitingAt(facts), Moments{second}); // not both
    ReminderFacts rested = facts;
    rested.thereSince = instant(QTime(10, 38));
    QVERIFY(waitingAt(rested).empty());
    ReminderFacts practised = facts;
    practised.done = {{QStringLiteral("neck-shoulder-ease"), instant(QTime(10, 35))}};
    QVERIFY(waitingAt(practised).empty());
    facts.events.push_back({second, Kind::Dismissed, instant(QTime(10, 31)), {}});
    QVERIFY(waitingAt(facts).empty());
}

void WaitingRemindersTest::movingWaitsWithinItsHours()
{
    ReminderFacts facts = factsAt(QTime(16, 50));
    facts.rules = {move()};
    facts.events = {{{QStringLiteral("move"), tuesday, QTime(16, 40)},
                     Kind::Shown,
                     instant(QTime(16, 40)),
                     {}}};
    QCOMPARE(waitingAt(facts).size(), 1U);
    facts.now = instant(QTime(17, 1));
    QVERIFY(waitingAt(facts).empty());
}

QTEST_GUILESS_MAIN(WaitingRemindersTest)
#include "waitingreminderstest.moc"
