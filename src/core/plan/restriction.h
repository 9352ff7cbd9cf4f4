// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/safety/safetystate.h"

namespace pacewell {

/// Something that the answers to the safety questions take out of a routine.
struct Restriction
{
    enum class Kind {
        AreaRests,  ///< it works a part of the body that is to be looked at first
        NoStrength, ///< the gentle set only
        OffFeet     ///< it is for standing or the floor only
    };

    QString item;
    Kind kind = Kind::AreaRests;

    bool operator==(const Restriction &) const = default;
};

/// A routine within what the answers allow.
struct Restricted
{
    Routine routine; ///< no steps: nothing of it is left
    std::vector<Restriction> restrictions;
};

/// Takes out what works a resting part of the body; in the gentle set strength too, and the rest in
/// its easier form; off the feet what cannot be done on a chair or in bed. The stated length
/// follows.
Restricted restricted(const Routine &routine, const ContentLibrary &library,
                      const SafetyState &safety);

/// Whether something in the routine cannot begin at all.
bool isLocked(const Routine &routine, const ContentLibrary &library, const SafetyState &safety);

/// Whether a session of \a routine, as it was practised, may go on where it was left: nothing in it
/// has been locked, taken out or made gentler since.
bool mayGoOn(const Routine &routine, std::optional<Area> heatSite, const ContentLibrary &library,
             const SafetyState &safety);

/// Whether the answers leave a place for warmth or pressure alone.
bool isResting(const SafetyState &safety, Area area);

} // namespace pacewell
