// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/diary/triggers.h"
#include "core/insight/ownexperiment.h"
#include "core/insight/plankept.h"
#include "core/pacing/pacedactivity.h"

namespace pacewell {

/// What a person has recorded: all that pages and reports about a time tell their numbers from.
struct Record
{
    QDate first; ///< of the days that were asked for
    QDate last;

    /// By day, from the very first: a trend is told against the beginning.
    std::vector<DiaryEntry> entries;
    std::vector<OwnTrigger> ownTriggers;
    PlanRecord plan; ///< with the sessions
    std::vector<PacedActivity> activities;
    std::vector<ActivityEntry> activityEntries;
    std::vector<OwnExperiment> experiments; ///< all of them

    /// How much of its quotas a flare leaves on a day, in percent.
    int sharePercentOn(QDate day) const { return flareStateOn(plan.flares, day).sharePercent; }
};

} // namespace pacewell
