// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/flarelog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

class FlareLogTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderAndNotTheClock();
    void forgets();
};

namespace {

using Kind = FlareEvent::Kind;

FlareEvent event(Kind kind, QDate day)
{
    return {QDateTime(day, QTime(7, 30, 15, 123), QTimeZone::utc()), day, kind};
}

const QDate day(2026, 11, 21);
const std::vector<FlareEvent> events{
    event(Kind::Declared, day), event(Kind::SteppedUp, day.addDays(2)),
    event(Kind::SteppedBack, day.addDays(-90)), event(Kind::Ended, day.addDays(3))};

} // namespace

void FlareLogTest::keepsTheOrderAndNotTheClock()
{
    const QTemporaryDir dir;
    auto database = Database::open(dir.path()).value();
    QVERIFY(FlareLog(*database).all().value().empty());
    for (const FlareEvent &each : events)
        QVERIFY(FlareLog(*database).append(each));
    database.reset();
    database = Database::open(dir.path()).value();
    QCOMPARE(FlareLog(*database).all().value(), events);
}

void FlareLogTest::forgets()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    QVERIFY(FlareLog(*database).append(events.front()));
    QVERIFY(FlareLog(*database).forgetAll());
    QVERIFY(FlareLog(*database).all().value().empty());
    QVERIFY(FlareLog(*database).append(events.back()));
    QCOMPARE(FlareLog(*database).all().value(), (std::vector<FlareEvent>{events.back()}));
}

QTEST_GUILESS_MAIN(FlareLogTest)
#include "flarelogtest.moc"
