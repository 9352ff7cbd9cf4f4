// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remind/duereminders.h"
#include "core/remind/wallclock.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// A year of a program that looks, shows what is due and sleeps until it is to look again, in
/// places where the clock is changed in different ways.
class ReminderYearTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTimeComesOnce_data();
    void everyTimeComesOnce();
    void intervalsKeepToTheirHours_data();
    void intervalsKeepToTheirHours();
    void whoLooksTooOftenSeesNothingTwice();

private:
    static void addZones();
};

namespace {

const QDate first(2026, 1, 1);
const QDate last(2026, 12, 31);

ReminderRule daily(const QString &id, std::vector<QTime> times, std::chrono::minutes ahead = 0min)
{
    ReminderRule rule;
    rule.id = id;
    rule.practice = id;
    rule.times = std::move(times);
    rule.ahead = ahead;
    return rule;
}

struct Came
{
    ReminderMoment moment;
    QDateTime at;
};

/// What comes in a year to somebody who answers everything at once.
std::vector<Came> yearOf(ReminderFacts facts)
{
    std::vector<Came> came;
    facts.now = instantOf(first, QTime(0, 0), facts.zone);
    const QDateTime end = instantOf(last.addDays(1), QTime(0, 0), facts.zone);
    while (facts.now < end) {
        const ReminderOutlook outlook = remindersAt(facts);
        for (const DueReminder &due : outlook.due) {
            came.push_back({due.moment, facts.now});
            facts.events.push_back({due.moment, ReminderEvent::Kind::Shown, facts.now, {}});
            facts.events.push_back({due.moment, ReminderEvent::Kind::Dismissed, facts.now, {}});
        }
        if (facts.events.size() > 200)
            facts.events.erase(facts.events.begin(), facts.events.end() - 100);
        if (!outlook.due.empty())
            continue; // what was shown changes what is next
        if (!outlook.next || *outlook.next <= facts.now)
            return {};
        facts.now = *outlook.next;
    }
    return came;
}

} // namespace

void ReminderYearTest::addZones()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                             "Asia/Kolkata", "Africa/Cairo", "Pacific/Auckland", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void ReminderYearTest::everyTimeComesOnce_data()
{
    addZones();
}

void ReminderYearTest::everyTimeComesOnce()
{
    QFETCH(const QByteArray, zone);
    ReminderFacts facts;
    facts.zone = QTimeZone(zone);
    facts.peace.quietFrom = facts.peace.quietTo; // never
    const ReminderRule night = daily(QStringLiteral("night"), {QTime(0, 30), QTime(2, 30)});
    ReminderRule day = daily(QStringLiteral("day"), {QTime(8, 30), QTime(20, 0)}, 20min);
    day.weekdays = 0b0011111;
    const ReminderRule early = daily(QStringLiteral("early"), {QTime(0, 15)}, 30min);
    facts.rules = {night, day, early};

    std::vector<Came> came = yearOf(facts);
    for (const ReminderRule &rule : facts.rules) {
        // Each of the year, in order, at its time.
        auto next = came.begin();
        for (QDate date = first; date <= last; date = date.addDays(1)) {
            if (!rule.isMeantFor(date))
                continue;
            for (const QTime time : rule.times) {
                const QDateTime planned =
                    instantOf(date, time, facts.zone).addSecs(-60 * rule.ahead.count());
                next = std::find_if(next, came.end(),
                                    [&](const Came &each) { return each.moment.rule == rule.id; });
                // The very first one of a day may have come ahead of the year.
                if (date == first && planned < instantOf(first, QTime(0, 0), facts.zone))
                    continue;
                QVERIFY2(next != came.end(), qPrintable(date.toString()));
                QCOMPARE(next->moment, (ReminderMoment{rule.id, date, time}));
                QCOMPARE(next->at, planned);
                ++next;
            }
        }
        next = std::find_if(next, came.end(), [&](const Came &each) {
            return each.moment.rule == rule.id && each.moment.day <= last;
        });
        QVERIFY2(next == came.end(), "one came twice");
    }
}

void ReminderYearTest::intervalsKeepToTheirHours_data()
{
    addZones();
}

void ReminderYearTest::intervalsKeepToTheirHours()
{
    QFETCH(const QByteArray, zone);
    ReminderFacts facts;
    facts.zone = QTimeZone(zone);
    ReminderRule move;
    move.id = QStringLiteral("move");
    move.kind = ReminderRule::Kind::Move;
    move.weekdays = 0b0011111;
    move.interval = ReminderInterval{45min, QTime(9, 0), QTime(17, 0)};
    facts.rules = {move};
    const std::vector<Came> came = yearOf(facts);
    auto next = came.begin();
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        if (!move.isMeantFor(date))
            continue;
        // 9:45 to 16:30: ten, and 17:15 is over.
        for (int i = 1; i <= 10; ++i) {
            QVERIFY(next != came.end());
            const QDateTime planned = instantOf(date, QTime(9, 0), facts.zone).addSecs(i * 45 * 60);
            QCOMPARE(next->at, planned);
            ++next;
        }
    }
    QVERIFY(next == came.end());
}

void ReminderYearTest::whoLooksTooOftenSeesNothingTwice()
{
    ReminderFacts facts;
    facts.zone = QTimeZone("Europe/Berlin");
    facts.rules = {daily(QStringLiteral("neck"), {QTime(8, 30), QTime(12, 0)})};
    int shown = 0;
    // A week with the end of summer time, a look each minute.
    facts.now = instantOf(QDate(2026, 10, 22), QTime(0, 0), facts.zone);
    const QDateTime end = facts.now.addDays(7);
    for (; facts.now < end; facts.now = facts.now.addSecs(60)) {
        for (const DueReminder &due : remindersAt(facts).due) {
            QVERIFY(!due.isRepeat);
            facts.events.push_back({due.moment, ReminderEvent::Kind::Shown, facts.now, {}});
            facts.events.push_back({due.moment, ReminderEvent::Kind::Started, facts.now, {}});
            ++shown;
        }
    }
    QCOMPARE(shown, 14);
}

QTEST_GUILESS_MAIN(ReminderYearTest)
#include "reminderyeartest.moc"
