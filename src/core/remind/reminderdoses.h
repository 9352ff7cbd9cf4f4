// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The numbers of reminders. Breaks are from section 7 of the evidence (R62 to R64, expert
/// practice); the others are this program's own.
namespace pacewell::reminding {

using std::chrono::minutes;

inline constexpr minutes leastInterval{20};
inline constexpr minutes usualInterval{45};
inline constexpr minutes mostInterval{60};

inline constexpr int mostTimes = 12;        ///< a day, for one rule
inline constexpr minutes mostAhead{4 * 60}; ///< of the time it is about
inline constexpr minutes lateAfter{5};      ///< then it was missed, and comes quietly
inline constexpr minutes repeatAfter{15};   ///< without an answer; once (section 7)
inline constexpr minutes leastSnooze{5};
inline constexpr minutes usualSnooze{10};
inline constexpr minutes mostSnooze{4 * 60};
inline constexpr int mostSnoozes = 3;    ///< of one reminder
inline constexpr minutes naturalRest{5}; ///< away for so long is a break (R64: 5 to 10 an hour)

} // namespace pacewell::reminding
