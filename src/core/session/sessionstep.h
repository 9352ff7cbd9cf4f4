// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <variant>

namespace pacewell {

using Guided = std::variant<Exercise, BreathingPattern, Relaxation, Massage, Heat>;

/// One item of the session, as the person meets it.
struct SessionStep
{
    Guided guided;
    Dose dose;                           ///< of an exercise
    std::vector<Side> sides{Side::Both}; ///< of an exercise
    std::chrono::milliseconds length{0}; ///< of breathing and heat
    bool isEasier = false;               ///< an exercise in its easier form from the start

    const GuidedItem &item() const
    {
        return std::visit([](const auto &each) -> const GuidedItem & { return each; }, guided);
    }
    template<typename Kind>
    const Kind *as() const
    {
        return std::get_if<Kind>(&guided);
    }
};

struct SessionOptions
{
    bool isGentler = false; ///< fewer repetitions, holds of 10 s at most
    std::optional<Side> onlySide = {};
    bool isReleaseOnly = false;    ///< muscles are softened without being tensed
    std::vector<Area> spared = {}; ///< places that hurt: left out of a relaxation
    std::optional<Area> heatSite = {};
    bool isLeftHanded = false;

    bool operator==(const SessionOptions &) const = default;
};

} // namespace pacewell
