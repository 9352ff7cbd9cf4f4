// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reminderstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

class ReminderStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsRules();
    void keepsPeace();
    void keepsEventsInTheirOrder();
    void oneProgramShowsIt();
    void answeredIsNotShown();
    void putOffIsShownOnceMore();

private:
    ReminderStore store() { return ReminderStore(*m_database); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

using Kind = ReminderEvent::Kind;

const QDate day(2026, 11, 24);

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone::utc());
}

ReminderMoment neck()
{
    return {QStringLiteral("neck"), day, QTime(8, 30)};
}

} // namespace

void ReminderStoreTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->path()).value();
}

void ReminderStoreTest::keepsRules()
{
    ReminderRule neck;
    neck.id = QStringLiteral("neck");
    neck.kind = ReminderRule::Kind::Heat;
    neck.practice = QStringLiteral("warm-pack");
    neck.name = QStringLiteral("Warm pack");
    neck.weekdays = 0b0010101;
    neck.times = {QTime(8, 30), QTime(20, 0)};
    neck.ahead = 20min;
    neck.staysInFlare = true;
    ReminderRule move;
    move.id = QStringLiteral("move");
    move.kind = ReminderRule::Kind::Move;
    move.interval = ReminderInterval{30min, QTime(10, 0), QTime(16, 30)};
    move.isOn = false;
    QVERIFY(store().keep(neck));
    QVERIFY(store().keep(move));
    QCOMPARE(store().rules().value(), (std::vector{neck, move}));
    neck.times = {QTime(9, 0)};
    QVERIFY(store().keep(neck));
    QCOMPARE(store().rules().value(), (std::vector{neck, move}));
    QVERIFY(store().remove(neck.id));
    QCOMPARE(store().rules().value(), std::vector{move});
}

void ReminderStoreTest::keepsPeace()
{
    QCOMPARE(store().peace().value(), ReminderPeace());
    const ReminderPeace peace{QTime(21, 0), QTime(6, 0), at(12), 30min};
    QVERIFY(store().keep(peace));
    QCOMPARE(store().peace().value(), peace);
    QVERIFY(store().keep(ReminderPeace()));
    QCOMPARE(store().peace().value(), ReminderPeace());
}

void ReminderStoreTest::keepsEventsInTheirOrder()
{
    const ReminderEvent before{{QStringLiteral("neck"), day.addDays(-1), QTime(8, 30)},
                               Kind::Shown,
                               at(8).addDays(-1),
                               {}};
    const ReminderEvent snoozed{neck(), Kind::Snoozed, at(9), at(9, 30)};
    const ReminderEvent earlier{neck(), Kind::NotToday, at(7), {}}; // the clock was set back
    for (const ReminderEvent &event : {before, snoozed, earlier})
        QVERIFY(store().append(event));
    QCOMPARE(store().events(day).value(), (std::vector{snoozed, earlier}));
    QCOMPARE(store().events(day.addDays(-1)).value().size(), 3U);
}

void ReminderStoreTest::oneProgramShowsIt()
{
    auto other = Database::open(m_folder->path()).value();
    QVERIFY(store().claim({neck(), Kind::Shown, at(8, 30), {}}).value());
    QVERIFY(!ReminderStore(*other).claim({neck(), Kind::Shown, at(8, 30), {}}).value());
    QVERIFY(ReminderStore(*other).claim({neck(), Kind::Repeated, at(8, 45), {}}).value());
    QVERIFY(!store().claim({neck(), Kind::Repeated, at(8, 45), {}}).value());
    ReminderMoment evening = neck();
    evening.time = QTime(20, 0);
    QVERIFY(store().claim({evening, Kind::Shown, at(20), {}}).value());
    QCOMPARE(store().events(day).value().size(), 3U);
}

void ReminderStoreTest::answeredIsNotShown()
{
    QVERIFY(store().append({neck(), Kind::Started, at(8), {}}));
    QVERIFY(!store().claim({neck(), Kind::Shown, at(8, 30), {}}).value());
}

void ReminderStoreTest::putOffIsShownOnceMore()
{
    QVERIFY(store().claim({neck(), Kind::Shown, at(8, 30), {}}).value());
    QVERIFY(store().append({neck(), Kind::Snoozed, at(8, 31), at(8, 41)}));
    QVERIFY(store().claim({neck(), Kind::Shown, at(8, 41), {}}).value());
    QVERIFY(!store().claim({neck(), Kind::Shown, at(8, 42), {}}).value());
}

QTEST_GUILESS_MAIN(ReminderStoreTest)
#include "reminderstoretest.moc"
