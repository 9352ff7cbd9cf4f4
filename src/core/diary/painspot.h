// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/painarea.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pacewell {

/// One of the places that a map or a list of the body offers.
struct PainSpot
{
    PainArea area = PainArea::Jaw;
    Side side = Side::Both; ///< of a pair Left or Right, of the others Both

    bool operator==(const PainSpot &) const = default;
};

inline constexpr int painSpotCount = 26;

/// By area, left before right. A place in this list is the number of the spot.
inline constexpr auto painSpots = [] {
    std::array<PainSpot, painSpotCount> spots;
    auto next = spots.begin();
    for (int i = 0; i < painAreaCount; ++i) {
        const auto area = PainArea(i);
        if (isPaired(area)) {
            *next++ = {area, Side::Left};
            *next++ = {area, Side::Right};
        } else {
            *next++ = {area, Side::Both};
        }
    }
    return spots;
}();

/// The place in painSpots; absent: there is no such spot.
constexpr std::optional<int> numberOf(const PainSpot &spot)
{
    const auto found = std::ranges::find(painSpots, spot);
    if (found == painSpots.end())
        return std::nullopt;
    return int(found - painSpots.begin());
}

} // namespace pacewell
