// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionoutcome.h"

#include <optional>

namespace pacewell {

/// How well \a ratio = done / planned keeps to a plan, 0 to 1: doing four fifths of it counts in
/// full, a little more is fine, and doing much more counts against. Our own rule; it rewards the
/// plan and not the maximum.
double steadiness(double ratio);

/// From this steadiness on a day counts as kept to plan.
inline constexpr double keptFrom = 0.8;

/// True when what was done of the session keeps to its plan.
bool isKept(const SessionOutcome &session);

/// What one day held. A session in which nothing was practised leaves no mark.
struct DayMark
{
    QDate day;
    int sessions = 0;
    double kept = 0; ///< mean steadiness of the day's sessions, 0 to 1
    std::chrono::milliseconds done{0};

    bool operator==(const DayMark &) const = default;
};

/// The days from first to last, and what they come to.
struct Adherence
{
    std::vector<DayMark> days; ///< every day, also those with nothing
    int daysWithPractice = 0;
    std::optional<double> kept; ///< mean over all sessions; absent when there was none
};

Adherence summarise(const std::vector<SessionOutcome> &sessions, QDate first, QDate last);

} // namespace pacewell
