// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remind/reminder.h"
#include "core/remind/wallclock.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// Which rules can be kept, and what the clock on the wall means.
class ReminderTest : public QObject
{
    Q_OBJECT

private slots:
    void faults_data();
    void faults();
    void instants_data();
    void instants();
};

namespace {

ReminderRule daily(std::vector<QTime> times)
{
    ReminderRule rule;
    rule.id = QStringLiteral("neck");
    rule.practice = QStringLiteral("neck-shoulder-ease");
    rule.times = std::move(times);
    return rule;
}

ReminderRule moving(std::chrono::minutes every, QTime from, QTime to)
{
    ReminderRule rule;
    rule.kind = ReminderRule::Kind::Move;
    rule.interval = ReminderInterval{every, from, to};
    return rule;
}

template<typename Change>
ReminderRule changed(ReminderRule rule, Change change)
{
    change(rule);
    return rule;
}

} // namespace

Q_DECLARE_METATYPE(pacewell::ReminderRule)

void ReminderTest::faults_data()
{
    QTest::addColumn<ReminderRule>("rule");
    QTest::addColumn<int>("fault"); // -1: none
    const ReminderRule good = daily({QTime(8, 30)});
    const auto row = [](const char *name, const ReminderRule &rule,
                        std::optional<RuleFault> fault = std::nullopt) {
        QTest::newRow(name) << rule << (fault ? int(*fault) : -1);
    };
    row("once a day", good);
    row("several times", daily({QTime(8, 30), QTime(12, 0), QTime(20, 0)}));
    row("in any order", daily({QTime(20, 0), QTime(8, 30)}));
    row("no time", daily({}), RuleFault::NoTime);
    row("no time of day", daily({QTime(25, 0)}), RuleFault::BadTime);
    row("twice the same", daily({QTime(8, 30), QTime(9, 0), QTime(8, 30)}), RuleFault::BadTime);
    row("too many", daily(std::vector<QTime>(13, QTime(8, 0))), RuleFault::TooMany);
    row("no day", changed(good, [](ReminderRule &rule) { rule.weekdays = 0; }), RuleFault::NoDay);
    row("no practice", changed(good, [](ReminderRule &rule) { rule.practice.clear(); }),
        RuleFault::NoPractice);
    row("a check-in needs none", changed(good, [](ReminderRule &rule) {
            rule.practice.clear();
            rule.kind = ReminderRule::Kind::CheckIn;
        }));
    row("ahead", changed(good, [](ReminderRule &rule) { rule.ahead = 20min; }));
    row("after", changed(good, [](ReminderRule &rule) { rule.ahead = -1min; }),
        RuleFault::BadAhead);
    row("far ahead", changed(good, [](ReminderRule &rule) { rule.ahead = 241min; }),
        RuleFault::BadAhead);
    const ReminderRule move = moving(45min, QTime(9, 0), QTime(17, 0));
    row("every 45 minutes", move);
    row("every 20 minutes", moving(20min, QTime(9, 0), QTime(17, 0)));
    row("every 60 minutes", moving(60min, QTime(9, 0), QTime(17, 0)));
    row("too often", moving(19min, QTime(9, 0), QTime(17, 0)), RuleFault::BadInterval);
    row("too seldom", moving(61min, QTime(9, 0), QTime(17, 0)), RuleFault::BadInterval);
    row("just one", moving(45min, QTime(9, 0), QTime(9, 45)));
    row("no room for one", moving(45min, QTime(9, 0), QTime(9, 44)), RuleFault::NoHours);
    row("hours that end before they begin", moving(45min, QTime(17, 0), QTime(9, 0)),
        RuleFault::NoHours);
    row("no hours", moving(45min, QTime(), QTime(9, 0)), RuleFault::NoHours);
    row("both", changed(move, [](ReminderRule &rule) { rule.times = {QTime(8, 0)}; }),
        RuleFault::BadTime);
    row("an interval ahead", changed(move, [](ReminderRule &rule) { rule.ahead = 5min; }),
        RuleFault::BadAhead);
}

void ReminderTest::faults()
{
    QFETCH(const ReminderRule, rule);
    QFETCH(const int, fault);
    const auto found = faultOf(rule);
    QCOMPARE(found ? int(*found) : -1, fault);
}

void ReminderTest::instants_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *zone, const char *wall, const char *utc) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(wall)
                            << QString::fromLatin1(utc);
    };
    row("winter", "Europe/Berlin", "2026-01-10T08:30:00", "2026-01-10T07:30:00");
    row("summer", "Europe/Berlin", "2026-07-10T08:30:00", "2026-07-10T06:30:00");
    row("before the gap", "Europe/Berlin", "2026-03-29T01:59:00", "2026-03-29T00:59:00");
    row("in the gap", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00");
    row("after the gap", "Europe/Berlin", "2026-03-29T03:30:00", "2026-03-29T01:30:00");
    row("before it is shown twice", "Europe/Berlin", "2026-10-25T01:30:00", "2026-10-24T23:30:00");
    row("shown twice", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00");
    row("after it was shown twice", "Europe/Berlin", "2026-10-25T03:30:00", "2026-10-25T02:30:00");
    row("in the gap of New York", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00");
    row("twice in New York", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00");
    row("half an hour in the gap", "Australia/Lord_Howe", "2026-10-04T02:15:00",
        "2026-10-03T15:45:00");
    row("half an hour twice", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00");
    row("half hours", "Asia/Kolkata", "2026-06-01T08:30:00", "2026-06-01T03:00:00");
    row("a gap at midnight", "Africa/Cairo", "2026-04-24T00:30:00", "2026-04-23T22:30:00");
}

void ReminderTest::instants()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, wall);
    QFETCH(const QString, utc);
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const QDateTime shown = QDateTime::fromString(wall, Qt::ISODate);
    const QDateTime instant = instantOf(shown.date(), shown.time(), place);
    QCOMPARE(instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")), utc);
}

QTEST_GUILESS_MAIN(ReminderTest)
#include "remindertest.moc"
