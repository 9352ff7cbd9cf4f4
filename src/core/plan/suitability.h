// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/profile.h"

namespace pacewell {

/// One thing in a routine that is other than written, and why.
struct Change
{
    enum class Kind {
        Replaced,
        LeftOut,
        Easier,     ///< the easier form takes its place
        ShorterHold ///< doses::shortHold, since the hypermobile keep away from the end of a
                    ///< movement
    };

    QString item; ///< id of what was written
    Condition because = Condition::Osteoporosis;
    Kind kind = Kind::LeftOut;
    QString by = {}; ///< id of what replaces it

    bool operator==(const Change &) const = default;
};

/// A routine as it suits one person.
struct Fitted
{
    Routine routine; ///< no steps: nothing of it suits, and there is nothing fitting in its place
    std::vector<Change> changes;
};

/// The first of the item's conditions that the person has; absent: it suits.
std::optional<Condition> reasonAgainst(const GuidedItem &item, const Profile &profile);

/// The step in the form and dose that suit the person, as far as the exercise suits at all: the
/// easier form where a condition asks for it, short holds for the hypermobile.
RoutineStep suited(const Exercise &exercise, RoutineStep step, const Profile &profile);

/// The routine with everything that does not suit the person replaced, eased or left out. What
/// replaces an item is of its kind, works some of the same areas or muscles, is not in the routine
/// already, keeps a gentle routine gentle and each muscle within its cap for one session. The best
/// of these needs no other position, then shares most, then is of the same type, then leaves the
/// hands as free. Nobody is sent from a chair to a bed for it, and a gentle routine goes nowhere
/// else; where a position is added after all, movements are brought together by position. The
/// stated length follows. What suits already comes back as it was, so that fitting twice is fitting
/// once.
Fitted fitted(const Routine &routine, const ContentLibrary &library, const Profile &profile);

} // namespace pacewell
