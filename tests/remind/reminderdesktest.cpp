// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/reminderdesk.h"

#include "store/activitylog.h"
#include "store/diarylog.h"
#include "store/diaryrhythm.h"
#include "store/flarelog.h"
#include "store/pacingstore.h"
#include "store/reminderfacts.h"
#include "store/reminderstore.h"
#include "store/screeninglog.h"
#include "store/sessionlog.h"
#include "store/settingstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

/// Looks into a file and answers: what rules alone decide is tested with them.
class ReminderDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void speaksOnceAndWaits();
    void whoMayNotSpeakClaimsNothing();
    void seesWhatAnotherProgramShowed();
    void readsWhatWasDone();
    void asksAsOftenAsTheJournalDoes();
    void readsFlares();
    void readsWarningSigns();
    void answersAllOrNone();
    void aSnoozeIsBroughtIntoItsRange_data();
    void aSnoozeIsBroughtIntoItsRange();
    void ringsOnceForEachPart();
    void tellsWhetherAnythingIsOn();

private:
    DeskLook look(QTime time, bool maySpeak = true);
    ReminderStore store() { return ReminderStore(*m_database); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

using Kind = ReminderEvent::Kind;

const QDate day(2026, 11, 24);

QDateTime at(QTime time)
{
    return QDateTime(day, time, QTimeZone::utc());
}

ReminderMoment neckAt(QTime time)
{
    return {QStringLiteral("neck"), day, time};
}

} // namespace

void ReminderDeskTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->path()).value();
    ReminderRule neck;
    neck.id = QStringLiteral("neck");
    neck.practice = QStringLiteral("neck-ease");
    neck.times = {QTime(8, 30), QTime(12, 0)};
    QVERIFY(store().keep(neck));
}

DeskLook ReminderDeskTest::look(QTime time, bool maySpeak)
{
    return lookAtReminders(*m_database,
                           {{at(time), {}, 0ms}, QTimeZone::utc(), {}, false, maySpeak})
        .value();
}

void ReminderDeskTest::speaksOnceAndWaits()
{
    const DeskLook before = look(QTime(8, 0));
    QVERIFY(before.spoken.empty() && before.waiting.empty());
    QCOMPARE(before.next, at(QTime(8, 30)));
    const DeskLook now = look(QTime(8, 30));
    QCOMPARE(now.spoken.size(), 1U);
    QCOMPARE(now.spoken[0].moment, neckAt(QTime(8, 30)));
    QCOMPARE(now.waiting.size(), 1U);
    QCOMPARE(now.next, at(QTime(8, 45)));
    const DeskLook after = look(QTime(8, 31));
    QVERIFY(after.spoken.empty());
    QCOMPARE(after.waiting.size(), 1U);
}

void ReminderDeskTest::whoMayNotSpeakClaimsNothing()
{
    QVERIFY(look(QTime(8, 30), false).spoken.empty());
    QVERIFY(store().events(day).value().empty());
    QCOMPARE(look(QTime(8, 40)).spoken.size(), 1U);
}

void ReminderDeskTest::seesWhatAnotherProgramShowed()
{
    QVERIFY(store().claim({neckAt(QTime(8, 30)), Kind::Shown, at(QTime(8, 30)), {}}).value());
    const DeskLook now = look(QTime(8, 31));
    QVERIFY(now.spoken.empty());
    QCOMPARE(now.waiting.size(), 1U);
}

void ReminderDeskTest::readsWhatWasDone()
{
    SessionOutcome done;
    done.id = QStringLiteral("one");
    done.routineId = QStringLiteral("neck-ease");
    done.startedAt = at(QTime(8, 0));
    done.endedAt = at(QTime(8, 5));
    done.day = day;
    QVERIFY(SessionLog(*m_database).append(done));
    QVERIFY(look(QTime(8, 30)).spoken.empty());
    QCOMPARE(look(QTime(12, 0)).spoken.size(), 1U);

    ReminderRule checkIn;
    checkIn.id = QStringLiteral("evening");
    checkIn.kind = ReminderRule::Kind::CheckIn;
    checkIn.times = {QTime(20, 30)};
    QVERIFY(store().keep(checkIn));
    QVERIFY(DiaryLog(*m_database)
                .change(
                    day, DiaryEntry::Span::Day, [](DiaryEntry &entry) { entry.pain = 4; },
                    at(QTime(20, 0))));
    QVERIFY(look(QTime(20, 30)).spoken.empty());
}

void ReminderDeskTest::asksAsOftenAsTheJournalDoes()
{
    ReminderRule rule;
    rule.id = QStringLiteral("evening");
    rule.kind = ReminderRule::Kind::CheckIn;
    rule.times = {QTime(20, 0)};
    QVERIFY(ReminderStore(*m_database).keep(rule));
    const auto isDueOn = [&](QDate date) {
        const auto facts = reminderFacts(
            *m_database, QDateTime(date, QTime(20, 1), QTimeZone::utc()), QTimeZone::utc());
        return facts &&
               std::ranges::count(remindersAt(facts.value()).due, rule.id,
                                  [](const DueReminder &due) { return due.moment.rule; }) == 1;
    };
    SettingStore settings(*m_database);
    QVERIFY(isDueOn(day));
    QVERIFY(settings.set(diaryRhythmSetting, QStringLiteral("resting")));
    QVERIFY(!isDueOn(day));
    QVERIFY(settings.set(diaryRhythmSetting, QStringLiteral("weekly")));
    QVERIFY(isDueOn(day));
    QVERIFY(DiaryLog(*m_database)
                .change(
                    day.addDays(-3), DiaryEntry::Span::Week,
                    [](DiaryEntry &entry) { entry.pain = 4; }, at(QTime(9, 0)).addDays(-3)));
    QVERIFY(!isDueOn(day));
    QVERIFY(!isDueOn(day.addDays(3)));
    QVERIFY(isDueOn(day.addDays(4)));
}

void ReminderDeskTest::readsFlares()
{
    QVERIFY(FlareLog(*m_database).append({at(QTime(7, 0)), day, FlareEvent::Kind::Declared}));
    QVERIFY(look(QTime(8, 30)).spoken.empty());
    QVERIFY(FlareLog(*m_database).append({at(QTime(9, 0)), day, FlareEvent::Kind::Ended}));
    QCOMPARE(look(QTime(9, 1)).spoken.size(), 1U);
}

void ReminderDeskTest::readsWarningSigns()
{
    ReminderRule checkIn;
    checkIn.id = QStringLiteral("morning");
    checkIn.kind = ReminderRule::Kind::CheckIn;
    checkIn.times = {QTime(8, 30)};
    QVERIFY(store().keep(checkIn));
    ScreeningEntry entry{at(QTime(7, 0)), day, screenings::warningSigns, {}, {}, {}};
    entry.yes = {{QStringLiteral("chest"), Urgency::Now}};
    QVERIFY(ScreeningLog(*m_database).append(entry));
    const DeskLook held = look(QTime(8, 30));
    QVERIFY(held.isActivityHeld);
    QCOMPARE(held.spoken.size(), 1U);
    QCOMPARE(held.spoken[0].rule.id, checkIn.id);
    // Somebody has looked, and the questions were asked again.
    entry.yes.clear();
    for (const auto kind : {ScreeningEntry::Kind::Seen, ScreeningEntry::Kind::Answered}) {
        entry.kind = kind;
        QVERIFY(ScreeningLog(*m_database).append(entry));
    }
    const DeskLook seen = look(QTime(8, 31));
    QVERIFY(!seen.isActivityHeld);
    QCOMPARE(seen.spoken.size(), 1U);
    QCOMPARE(seen.spoken[0].rule.id, QStringLiteral("neck"));
}

void ReminderDeskTest::answersAllOrNone()
{
    look(QTime(12, 0));
    const std::vector both{neckAt(QTime(8, 30)), neckAt(QTime(12, 0))};
    auto other = Database::open(m_folder->path()).value();
    QVERIFY(other->run(QStringLiteral(
        "CREATE TRIGGER no_second BEFORE INSERT ON reminder_event WHEN NEW.time = '12:00:00' "
        "AND NEW.kind = 'dismissed' BEGIN SELECT RAISE(ABORT, 'no room'); END")));
    QVERIFY(!answerReminders(*m_database, both, Kind::Dismissed, at(QTime(12, 1))));
    QCOMPARE(look(QTime(12, 2)).waiting.size(), 2U);
    QVERIFY(other->run(QStringLiteral("DROP TRIGGER no_second")));
    QVERIFY(answerReminders(*m_database, both, Kind::Dismissed, at(QTime(12, 1))));
    QVERIFY(look(QTime(12, 2)).waiting.empty());
}

void ReminderDeskTest::aSnoozeIsBroughtIntoItsRange_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("got");
    QTest::newRow("as wanted") << 30 << 30;
    QTest::newRow("nothing") << 0 << 5;
    QTest::newRow("a minute") << 1 << 5;
    QTest::newRow("a day") << 24 * 60 << 4 * 60;
}

void ReminderDeskTest::aSnoozeIsBroughtIntoItsRange()
{
    QFETCH(const int, wanted);
    QFETCH(const int, got);
    look(QTime(8, 30));
    const QDateTime now = at(QTime(8, 31));
    QVERIFY(answerReminders(*m_database, {neckAt(QTime(8, 30))}, Kind::Snoozed, now,
                            now.addSecs(60 * wanted)));
    QCOMPARE(store().events(day).value().back().until, now.addSecs(60 * got));
}

void ReminderDeskTest::ringsOnceForEachPart()
{
    Activity housework;
    housework.id = QStringLiteral("housework");
    housework.name = QStringLiteral("Housework");
    QVERIFY(PacingStore(*m_database).keep(housework));
    Run run;
    run.id = QStringLiteral("run");
    run.activity = housework.id;
    run.day = day;
    run.parts = {{10min, 4min}, {10min, 0s}};
    run.begun.at = at(QTime(7, 0));
    QVERIFY(ActivityLog(*m_database).begin(run).value());
    QCOMPARE(look(QTime(7, 1)).next, at(QTime(7, 10)));
    QVERIFY(!look(QTime(7, 1)).run);
    const DeskLook rest = look(QTime(7, 10));
    QVERIFY(rest.run->isNew);
    QCOMPARE(rest.run->name, QStringLiteral("Housework"));
    QCOMPARE(rest.next, at(QTime(7, 14)));
    QVERIFY(!look(QTime(7, 11)).run->isNew);
    // A pause moves what comes, and rings nothing again.
    RunInstant pause{at(QTime(7, 11)), {}, 0ms};
    RunInstant goOn{at(QTime(7, 20)), {}, 0ms};
    QVERIFY(ActivityLog(*m_database).change(resumedAt(pausedAt(run, pause), goOn)));
    QVERIFY(!look(QTime(7, 21)).run->isNew);
    QVERIFY(look(QTime(7, 23)).run->isNew);
}

void ReminderDeskTest::tellsWhetherAnythingIsOn()
{
    QVERIFY(look(QTime(7, 0)).isAnythingOn);
    QVERIFY(store().remove(QStringLiteral("neck")));
    QVERIFY(!look(QTime(7, 0)).isAnythingOn);
}

QTEST_GUILESS_MAIN(ReminderDeskTest)
#include "reminderdesktest.moc"
