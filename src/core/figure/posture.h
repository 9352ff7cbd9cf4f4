// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretrack.h"
#include "core/figure/skeleton.h"

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace pacewell {

enum class Segment {
    Pelvis,
    Lumbar,
    Chest,
    UpperChest,
    Neck,
    Head,
    LeftUpperArm,
    LeftForearm,
    LeftHand,
    LeftThigh,
    LeftShin,
    LeftFoot,
    LeftToes,
    RightUpperArm,
    RightForearm,
    RightHand,
    RightThigh,
    RightShin,
    RightFoot,
    RightToes,
};
inline constexpr std::size_t segmentCount = 20;

/// A pose as rotations, each relative to the segment before: what can be blended so that limbs
/// keep their length and hands travel in arcs.
struct Posture
{
    glm::dquat root{1, 0, 0, 0};
    std::array<glm::dquat, segmentCount> turns;
    std::array<glm::dvec3, 2> shoulderShift{}; // mm, in the upper chest's frame
    std::array<double, 2> fingerCurl{};
    std::array<std::optional<Landmark>, 2> hands;
    std::array<double, 2> wallSlope{-0.08, -0.08}; // towards a wall the hands lie on: rise per mm
    double headRetract = 0;                        // mm
    double jawOpen = 0;
    double jawShift = 0;

    glm::dquat &operator[](Segment segment) { return turns[std::size_t(segment)]; }
    const glm::dquat &operator[](Segment segment) const { return turns[std::size_t(segment)]; }
};

/// `segment` names one of the left limb segments; answers that of `side`.
Segment onSide(Segment leftSegment, Side side);

/// Forward rotations of a pose; what the pose does not set comes from the position's rest.
Posture postureFrom(const Pose &pose, BodyPosition position);

/// Forward kinematics with the root at the origin.
Skeleton skeletonFrom(const Posture &posture);

/// The way between two postures, `share` 0..1; hands kept only where both rest on the same place.
Posture blended(const Posture &from, const Posture &to, double share);

} // namespace pacewell
