// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/heat.h"
#include "core/session/sessionoutcome.h"

namespace pacewell {

/// How often heat may be used on one place of the body.
namespace warmth {

inline constexpr std::chrono::minutes gap{60};            ///< NHS Wales leaflet (R43)
inline constexpr int timesADay = 3;                       ///< Midlands Partnership leaflet (R42)
inline constexpr std::chrono::minutes shortestCounted{1}; ///< less warms nothing. Our own rule.
inline constexpr int daysBeforeReview = 14;               ///< expert practice

} // namespace warmth

/// Whether a place may be warmed just now.
struct HeatVerdict
{
    enum class Answer {
        Allowed,
        Wait,       ///< the skin needs its pause
        EnoughToday ///< warmth::timesADay are reached
    };

    Answer answer = Answer::Allowed;
    std::chrono::minutes wait{0}; ///< rounded up; for Wait
    /// The journal holds heat that ends later than now, so the clock was set back. Until that time
    /// has come it counts as just ended. A day ahead of today, as after a flight, counts as today.
    bool isClockBehind = false;
};

/// \a site absent: heat for the whole body, which asks every place and counts for every place; so
/// does heat of which nobody knows where it was. \a heats are the library's. \a now is in the
/// person's own time zone: its date is today. The pause runs from the end of the session, which is
/// never before the end of the heat in it.
HeatVerdict heatAllowed(std::optional<Area> site, const std::vector<SessionOutcome> &history,
                        const std::vector<Heat> &heats, const QDateTime &now);

/// Why a word with a clinician about the heat is a good idea.
enum class HeatReview {
    ManyTimes, ///< as often as it may be, on one place, for more than two weeks without a day off
    EveryDay   ///< the same, but once a day. Milder; our own rule.
};

/// Looks at the days up to today, or up to yesterday while today has had less.
std::optional<HeatReview> heatReviewSuggested(const std::vector<SessionOutcome> &history,
                                              const std::vector<Heat> &heats, QDate today);

} // namespace pacewell
