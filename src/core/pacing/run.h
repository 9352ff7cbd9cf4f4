// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <chrono>
#include <vector>

namespace pacewell {

/// A moment as two clocks tell it: the one on the wall, and the time since the machine started,
/// which counts sleep and does not follow the setting of the date.
struct RunInstant
{
    QDateTime at; ///< UTC
    QString boot; ///< which start of the machine; empty: unknown
    std::chrono::milliseconds sinceBoot{0};

    bool operator==(const RunInstant &) const = default;
};

/// Never below zero: by the time since the start of the machine where both are of one start, else
/// by the clock on the wall.
std::chrono::milliseconds timeBetween(const RunInstant &from, const RunInstant &to);

/// Work and the rest after it; the last part has none.
struct RunPart
{
    std::chrono::seconds work{0};
    std::chrono::seconds rest{0};

    bool operator==(const RunPart &) const = default;
};

/// So many equal parts that none is longer than the activity allows, with rests of 25 to 50
/// percent of a part and no less than a minute (expert practice). Together they last \a minutes, to
/// the second, but no less than a second and no more than a day; the last part is by some seconds
/// the shortest where they do not divide evenly.
std::vector<RunPart> partsFor(double minutes, const Activity &activity);

/// A run of the timer: instants, no countdown, so that it goes on while nothing looks at it.
struct Run
{
    QString id;       ///< that of the entry it becomes
    QString activity; ///< its id
    QDate day;        ///< the person's own on which it began; all of it counts for that one
    Effort effort = Effort::Light;
    /// For the baseline: it has one long part and is stopped by the person when symptoms begin to
    /// climb.
    bool isMeasuring = false;
    std::vector<RunPart> parts;
    RunInstant begun;
    std::optional<RunInstant> paused;          ///< since when; absent: it runs
    std::chrono::milliseconds pausedBefore{0}; ///< in pauses that are over

    bool operator==(const Run &) const = default;
};

/// Where a run stands.
struct RunMoment
{
    enum class Phase { Work, Rest, Over };

    Phase phase = Phase::Work;
    int part = 0;                           ///< from 0; the last one when it is over
    std::chrono::milliseconds left{0};      ///< of the phase
    std::chrono::milliseconds length{0};    ///< of the phase
    std::chrono::milliseconds worked{0};    ///< in all parts so far
    std::chrono::milliseconds overSince{0}; ///< how long the end has been past
    /// The work of a part is in its last tenth, but no shorter than 30 seconds and no longer than 2
    /// minutes: our own rule, so that there is time to come to an end.
    bool isEndNear = false;

    bool operator==(const RunMoment &) const = default;
};

RunMoment momentOf(const Run &run, const RunInstant &now);

/// The run paused, or gone on with, at \a now; nothing changes where it was so already. It goes on
/// where it stood, however long ago that was.
Run pausedAt(Run run, const RunInstant &now);
Run resumedAt(Run run, const RunInstant &now);

/// When the next thing happens by the clock on the wall: the limit is near, a part ends, a rest
/// ends. Absent in a pause and when it is over.
std::optional<QDateTime> nextDue(const Run &run, const RunInstant &now);

/// What the run comes to when it is ended at \a now: the minutes worked, to the tenth, absent below
/// that. \a now after its end adds nothing. They are its amount as well; of an activity that is
/// counted in another unit, the person says the amount.
std::optional<ActivityEntry> entryOf(const Run &run, const RunInstant &now);

} // namespace pacewell
