// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/programme.h"

#include <array>

namespace pacewell {

/// So many practices a day can hold; more would be a list and no plan. Our own limit.
inline constexpr int mostPracticesADay = 12;

/// What stands on one day of the week.
struct PlannedDay
{
    std::vector<ProgrammeEntry> practices; ///< in the order of the day; none on a day of rest
    std::chrono::minutes length{0};        ///< of those that are still there
    bool isRest = false;

    bool operator==(const PlannedDay &) const = default;
};

/// From Monday to Sunday.
std::array<PlannedDay, 7> weekOf(const std::vector<ProgrammeEntry> &entries,
                                 const ContentLibrary &library);

/// Whether \a weekday (0: Monday) takes no more practices.
bool isFull(const std::vector<ProgrammeEntry> &entries, size_t weekday);

/// How a practice is planned to begin with: what asks effort or treats the body on Monday,
/// Wednesday and Friday (three days a week are enough to begin with, R33), what calms on every
/// day; in the first part of the day that it is meant for. Never on days of rest or on full days,
/// so it may be on none.
ProgrammeEntry firstEntryFor(const Routine &practice, const std::vector<ProgrammeEntry> &entries);

/// A time to begin with, where one by the clock is wanted in that part of the day.
QTime usualTimeIn(TimeOfDay part);

/// A time as people type it: "8", "8:30", "8.30", "0830", "8 pm".
std::optional<QTime> typedTime(const QString &typed);

} // namespace pacewell
