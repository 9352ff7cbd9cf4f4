// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/doses.h"
#include "core/content/massage.h"
#include "core/session/sessionoutcome.h"

namespace pacewell {

/// How often, and how it may grow. Expert practice around Behm 2020 (R59); lasting effects are
/// unclear (R60), so little is enough. The caps of one session stand in doses.h.
namespace kneading {

inline constexpr int firstDays = 14; ///< of the calendar: every other day at most
inline constexpr std::chrono::minutes mostADay = doses::maxMassage;
inline constexpr std::chrono::seconds shortestCounted = doses::minSpot; ///< less was a try
inline constexpr std::chrono::seconds weeklyRise{15};                   ///< per muscle

} // namespace kneading

enum class MassageAnswer {
    Allowed,
    RestToday,  ///< in the first two weeks: some of these muscles had theirs yesterday
    EnoughToday ///< they had theirs today, or the day's minutes are used up
};

/// \a massages are the library's; what is gone from it counts for its minutes only. A day ahead of
/// \a today, where the clock was set back, counts as today.
MassageAnswer massageAllowed(const Massage &massage, const std::vector<SessionOutcome> &history,
                             const std::vector<Massage> &massages, QDate today);

/// A way to go on with a massage, to be offered and never done by itself.
struct MassageSuggestion
{
    enum class Kind {
        AsWritten,
        Longer, ///< by `perMuscle`
        Half    ///< it hurt the last time: half of it, or none
    };

    Kind kind = Kind::AsWritten;
    std::chrono::seconds perMuscle{0}; ///< on each side
};

/// 15 s per muscle for every week with this massage before the one that runs, since the last time
/// it hurt, as far as each muscle, spot and the whole stay within their caps. Pressure never rises.
MassageSuggestion massageSuggested(const Massage &massage,
                                   const std::vector<SessionOutcome> &history, QDate today);

} // namespace pacewell
