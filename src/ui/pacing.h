// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/pacedactivity.h"
#include "remind/runclock.h"
#include "ui/clock.h"
#include "ui/diary.h"

#include <QObject>

namespace pacewell {

class Journal;

/// What the person paces, as the pages use it: activities and their quotas, what was done of them,
/// the run that is on, and how the days were. Each word counts at once, and is written down as soon
/// as that can be.
class Pacing : public QObject
{
    Q_OBJECT

public:
    /// How far back entries and check-ins reach: what boom and bust is judged by, and more.
    static constexpr int daysBack = Diary::daysBack;

    Pacing(Journal &journal, Diary &diary, Clock clock, RunClock runClock,
           QObject *parent = nullptr);

    /// In the order in which they were added, those put away included.
    const std::vector<PacedActivity> &activities() const { return m_activities; }
    /// Null when there is none of this id.
    const PacedActivity *activity(const QString &id) const;
    /// Adds it, or puts it in place of the one with its id.
    void keep(const Activity &activity);

    /// In place of what was measured on that day.
    void measure(const QString &activityId, const Measurement &measurement);
    void takeBackMeasurement(const QString &activityId, QDate day);
    void measureAnew(const QString &activityId);
    /// From today on.
    void decide(const QString &activityId, double quota, QuotaDecision::Kind kind);

    /// Of the last daysBack days and those ahead, where the clock was set back.
    const std::vector<ActivityEntry> &entries() const { return m_entries; }
    void add(const ActivityEntry &entry);
    void removeEntry(const QString &entryId);

    /// Likewise, by day.
    const std::vector<PacingCheckIn> &checkIns() const { return m_checkIns; }
    void checkIn(const PacingCheckIn &checkIn);
    /// What was said of that day so far; pain is 0 where it was not.
    PacingCheckIn checkInOn(QDate day) const;
    /// What pacing alone asks; pain stays, and what else was said of the day.
    void takeBackCheckIn(QDate day);

    const std::optional<Run> &run() const { return m_run; }
    /// Looks whether another window has ended it meanwhile.
    void lookAtRun();
    RunMoment moment() const; ///< of the run that is on
    RunInstant now() const { return m_runClock(); }
    /// False where one is on already, here or in another window; then run() is that one.
    bool begin(const Activity &activity, double minutes);
    /// The same for the baseline: until the person stops it; then it is today's measurement too.
    bool beginMeasuring(const Activity &activity);
    void pause();
    void resume();
    /// Keeps what was done of it so far, or these \a minutes; none: nothing is kept.
    void end();
    void endWith(std::optional<double> minutes);

    QDate today() const { return m_clock().date(); }

signals:
    void changed(); ///< and with each new day

private:
    void read();
    PacedActivity *find(const QString &id);
    bool begin(const Activity &activity, std::vector<RunPart> parts, bool isMeasuring);
    void close(const std::optional<ActivityEntry> &entry);

    Journal &m_journal;
    Diary &m_diary;
    Clock m_clock;
    RunClock m_runClock;
    std::vector<PacedActivity> m_activities;
    std::vector<ActivityEntry> m_entries;
    std::vector<PacingCheckIn> m_checkIns;
    std::optional<Run> m_run;
};

} // namespace pacewell
