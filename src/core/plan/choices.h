// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/safety/breathinglimits.h"

namespace pacewell {

/// How long the one breathing or heat of a practice may last, in whole minutes.
struct LengthChoice
{
    std::chrono::minutes least{0};
    std::chrono::minutes most{0};
    std::chrono::minutes usual{0}; ///< without a choice
    bool isForHeat = false;
    bool isShortForFirstDays = false; ///< `most` is less than usual in the first days

    bool operator==(const LengthChoice &) const = default;
};

/// What a person may choose about a practice before it begins. The place of heat is no choice but
/// needed; readiness() asks for it.
struct PracticeChoices
{
    bool canBeGentler = false;     ///< there are movements in it
    bool hasSides = false;         ///< some of them are done on one side and then on the other
    bool canBeReleaseOnly = false; ///< muscles are tensed in it
    bool isPaced = false;          ///< breathing that tones and words can lead
    std::vector<Area> spareable;   ///< places that a relaxation can leave out, head to foot
    /// Absent: nothing in it has a length to choose, or more than one thing has.
    std::optional<LengthChoice> length;
};

/// \a history as for readiness(); \a today is the person's own date.
PracticeChoices choicesFor(const Routine &routine, const ContentLibrary &library,
                           const std::vector<SessionOutcome> &history, QDate today);

/// The routine with its breathing or heat of this length.
Routine lasting(Routine routine, const ContentLibrary &library, std::chrono::minutes length);

} // namespace pacewell
