// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/profile.h"
#include "core/session/sessionoutcome.h"

namespace pacewell {

enum class Energy { Low, Middle, High };

/// What a person would like just now.
struct Wish
{
    static constexpr std::chrono::minutes shortest{3};
    static constexpr std::chrono::minutes longest{25}; ///< of any session, see doses.h

    std::chrono::minutes length{10};  ///< brought into the range above
    std::optional<Position> position; ///< absent: whatever suits best
    std::vector<Area> areas;          ///< empty: the whole body
    Energy energy = Energy::Middle;
    std::optional<Side> onlySide; ///< Left or Right, for movements that have sides
    bool isHandsFree = false;     ///< nothing that a hand has to hold, press or carry
    Profile profile;
};

/// A routine put together for a wish, and what was given up on the way. Its id, name and summary
/// are left to the caller.
struct Composition
{
    Routine routine;                ///< no steps: nothing suits
    bool isShorter = false;         ///< no more minutes than routine.length could be filled well
    std::vector<Area> uncovered;    ///< wished areas with nothing in the routine
    std::vector<Condition> because; ///< what took out movements that the wish would have had
    bool isCapped = false;          ///< a muscle has been stretched enough (musclecaps.h)
    bool isStrengthResting = false; ///< strength was left out, since it rests today
};

/// Puts movements together: for every wished area in turn, those first that were not done of late;
/// movements to get warm, then strength (not with low energy), then stretches and rest; at most one
/// change of position. Low energy means holds of at most doses::shortHold, few repetitions, lying
/// or sitting, and a gentle routine. Within half a minute of the wish wherever there is enough that
/// suits. The same for the same arguments; \a seed, such as the number of the day, varies it.
/// \a now is in the person's own time zone.
Composition compose(const Wish &wish, const ContentLibrary &library,
                    const std::vector<SessionOutcome> &history, const QDateTime &now, quint32 seed);

/// The routine with its step \a from at place \a to; as it was when there is no such step.
Routine moved(const Routine &routine, size_t from, size_t to);

} // namespace pacewell
