// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pacing.h"

#include "store/activitylog.h"
#include "store/pacingstore.h"
#include "ui/diary.h"
#include "ui/journal.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

/// Null when there is none.
auto *withId(auto &activities, const QString &id)
{
    const auto found = std::ranges::find(
        activities, id, [](const PacedActivity &each) { return each.activity.id; });
    return found != activities.end() ? &*found : nullptr;
}

} // namespace

Pacing::Pacing(Journal &journal, Diary &diary, Clock clock, RunClock runClock, QObject *parent)
    : QObject(parent), m_journal(journal), m_diary(diary), m_clock(std::move(clock)),
      m_runClock(std::move(runClock))
{
    connect(&diary, &Diary::changed, this, [this] {
        m_checkIns = pacingCheckIns(m_diary.entries());
        emit changed();
    });
    connect(&journal, &Journal::readAnew, this, [this] {
        read();
        emit changed();
    });
    read();
}

void Pacing::read()
{
    const Database *database = m_journal.database();
    if (!database)
        return;
    const auto take = [this](auto &place, auto read) {
        if (read)
            place = std::move(read).value();
        else
            m_journal.report(read.error());
    };
    const ActivityLog log(*database);
    const QDate from = today().addDays(-daysBack);
    const QDate to(9999, 12, 31);
    take(m_activities, PacingStore(*database).all());
    take(m_entries, log.between(from, to));
    m_checkIns = pacingCheckIns(m_diary.entries());
    take(m_run, log.run());
}

PacedActivity *Pacing::find(const QString &id)
{
    return withId(m_activities, id);
}

const PacedActivity *Pacing::activity(const QString &id) const
{
    return withId(m_activities, id);
}

void Pacing::keep(const Activity &activity)
{
    if (PacedActivity *known = find(activity.id))
        known->activity = activity;
    else
        m_activities.push_back({activity, {}, {}});
    m_journal.write(
        [activity](const Database &database) { return PacingStore(database).keep(activity); });
    emit changed();
}

void Pacing::measure(const QString &activityId, const Measurement &measurement)
{
    PacedActivity *known = find(activityId);
    if (!known)
        return;
    std::erase_if(known->measurements,
                  [&](const Measurement &each) { return each.day == measurement.day; });
    known->measurements.push_back(measurement);
    std::ranges::sort(known->measurements, {}, &Measurement::day);
    m_journal.write([activityId, measurement](const Database &database) {
        return PacingStore(database).keep(activityId, measurement);
    });
    emit changed();
}

void Pacing::takeBackMeasurement(const QString &activityId, QDate day)
{
    if (PacedActivity *known = find(activityId))
        std::erase_if(known->measurements,
                      [&](const Measurement &each) { return each.day == day; });
    m_journal.write([activityId, day](const Database &database) {
        return PacingStore(database).removeMeasurement(activityId, day);
    });
    emit changed();
}

void Pacing::measureAnew(const QString &activityId)
{
    if (PacedActivity *known = find(activityId))
        known->measurements.clear();
    m_journal.write([activityId](const Database &database) {
        return PacingStore(database).forgetMeasurements(activityId);
    });
    emit changed();
}

void Pacing::decide(const QString &activityId, double quota, QuotaDecision::Kind kind)
{
    PacedActivity *known = find(activityId);
    if (!known)
        return;
    const QuotaDecision decision{today(), quota, kind};
    known->decisions.push_back(decision);
    m_journal.write([activityId, decision](const Database &database) {
        return PacingStore(database).append(activityId, decision);
    });
    emit changed();
}

void Pacing::add(const ActivityEntry &entry)
{
    m_entries.push_back(entry);
    m_journal.write([entry](const Database &database) { return ActivityLog(database).add(entry); });
    emit changed();
}

void Pacing::removeEntry(const QString &entryId)
{
    std::erase_if(m_entries, [&](const ActivityEntry &each) { return each.id == entryId; });
    m_journal.write(
        [entryId](const Database &database) { return ActivityLog(database).remove(entryId); });
    emit changed();
}

PacingCheckIn Pacing::checkInOn(QDate day) const
{
    return pacingCheckIn(m_diary.on(day, DiaryEntry::Span::Day));
}

void Pacing::checkIn(const PacingCheckIn &checkIn)
{
    m_diary.change(checkIn.day, DiaryEntry::Span::Day,
                   [checkIn](DiaryEntry &entry) { setPacingCheckIn(entry, checkIn); });
}

void Pacing::takeBackCheckIn(QDate day)
{
    m_diary.change(day, DiaryEntry::Span::Day, [](DiaryEntry &entry) {
        entry.after.reset();
        entry.hadRested = false;
        entry.energy.reset();
    });
}

RunMoment Pacing::moment() const
{
    return m_run ? momentOf(*m_run, m_runClock()) : RunMoment{};
}

void Pacing::lookAtRun()
{
    const Database *database = m_journal.database();
    if (!m_run || !database || m_journal.isWaiting())
        return;
    const auto run = ActivityLog(*database).run();
    if (!run || (run.value() && run.value()->id == m_run->id))
        return;
    read();
    emit changed();
}

bool Pacing::begin(const Activity &activity, double minutes)
{
    return begin(activity, partsFor(minutes, activity), false);
}

bool Pacing::beginMeasuring(const Activity &activity)
{
    return begin(activity, {{std::chrono::hours(24), std::chrono::seconds(0)}}, true);
}

bool Pacing::begin(const Activity &activity, std::vector<RunPart> parts, bool isMeasuring)
{
    if (m_run)
        return false;
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.activity = activity.id;
    run.day = today();
    run.effort = activity.effort;
    run.isMeasuring = isMeasuring;
    run.parts = std::move(parts);
    run.begun = m_runClock();
    // Another window may have begun one that this one has not seen yet. What waits to be written
    // comes first.
    if (m_journal.isWaiting())
        m_journal.keepWaiting();
    if (const Database *database = m_journal.database(); database && !m_journal.isWaiting()) {
        ActivityLog log(*database);
        if (const auto begun = log.begin(run); begun && !begun.value()) {
            read();
            emit changed();
            return false;
        }
    }
    m_run = run;
    // Again where it could not be written; where it is there already, this changes nothing.
    m_journal.write([run](const Database &database) -> Result<> {
        const auto begun = ActivityLog(database).begin(run);
        return begun ? success() : Result<>(failure(begun.error()));
    });
    emit changed();
    return true;
}

void Pacing::pause()
{
    if (!m_run || m_run->paused)
        return;
    m_run = pausedAt(*m_run, m_runClock());
    m_journal.write(
        [run = *m_run](const Database &database) { return ActivityLog(database).change(run); });
    emit changed();
}

void Pacing::resume()
{
    if (!m_run || !m_run->paused)
        return;
    m_run = resumedAt(*m_run, m_runClock());
    m_journal.write(
        [run = *m_run](const Database &database) { return ActivityLog(database).change(run); });
    emit changed();
}

void Pacing::end()
{
    if (m_run)
        close(entryOf(*m_run, m_runClock()));
}

void Pacing::endWith(std::optional<double> minutes)
{
    if (!m_run)
        return;
    if (!minutes) {
        close(std::nullopt);
        return;
    }
    close(ActivityEntry{m_run->id, m_run->activity, m_run->begun.at, m_run->day, *minutes, *minutes,
                        m_run->effort});
}

void Pacing::close(const std::optional<ActivityEntry> &entry)
{
    const Run ended = *m_run;
    m_run.reset();
    if (entry)
        m_entries.push_back(*entry);
    m_journal.write([id = ended.id, entry](const Database &database) {
        return ActivityLog(database).end(id, entry);
    });
    if (entry && ended.isMeasuring)
        measure(entry->activity, {entry->day, entry->amount});
    else
        emit changed();
}

} // namespace pacewell
