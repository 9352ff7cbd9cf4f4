// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/side.h"

namespace pacewell {

/// Where it can hurt: the anatomical list of 19 areas (section 10 of the evidence; seven of them
/// on either side), and after them four of our own. No questionnaire, and nothing is scored by it.
enum class PainArea {
    Jaw,
    Shoulder,
    UpperArm,
    LowerArm,
    Hip,
    UpperLeg,
    LowerLeg,
    Neck,
    UpperBack,
    LowerBack,
    Chest,
    Abdomen,
    Head,
    Hand,
    Knee,
    Foot
};
inline constexpr int painAreaCount = 16;

/// Whether there is one on either side.
constexpr bool isPaired(PainArea area)
{
    return area <= PainArea::LowerLeg || area >= PainArea::Hand;
}

/// A place that hurts, and how much.
struct AreaPain
{
    static constexpr int strongest = 3; ///< 1: a little, 2: clearly, 3: strongly

    PainArea area = PainArea::Jaw;
    Side side = Side::Both; ///< of a pair Left or Right, of the others Both
    int strength = 1;       ///< 1 to strongest

    bool operator==(const AreaPain &) const = default;
};

/// By area, then left before right.
constexpr bool isBefore(const AreaPain &one, const AreaPain &other)
{
    return one.area != other.area ? one.area < other.area : one.side < other.side;
}

} // namespace pacewell
