// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

#include <array>

namespace pacewell {

/// What a person has told about how practice suits them. Nothing of it is needed, and all of it may
/// change; what is not told leaves everything open.
struct Preferences
{
    /// The lengths to choose from. The first is the shortest that `longest` may be, the last the
    /// longest.
    static constexpr std::array<std::chrono::minutes, 5> lengths{
        std::chrono::minutes{3}, std::chrono::minutes{5}, std::chrono::minutes{10},
        std::chrono::minutes{15}, std::chrono::minutes{20}};

    std::vector<Area> areas;         ///< where it hurts, in the order in which it was told
    std::vector<Position> positions; ///< those that suit
    std::optional<std::chrono::minutes> longest; ///< a session lasts at most this
    std::vector<TimeOfDay> times;                ///< parts of the day to practise in

    bool isEmpty() const { return *this == Preferences(); }
    bool operator==(const Preferences &) const = default;
};

} // namespace pacewell
