// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glm/vec3.hpp>

/// An adult about seven heads high, in millimetres. Every segment has its own frame: x to the
/// person's right, y up, z forward, limbs hanging down along -y. Offsets below are in those frames.
namespace pacewell::proportions {

inline constexpr double hipHalfWidth = 82;
inline constexpr double thigh = 425;
inline constexpr double shin = 410;
inline constexpr double ankleHeight = 72;
inline constexpr glm::dvec3 heel{0, -40, -42};
inline constexpr glm::dvec3 ballOfFoot{0, -46, 112};
inline constexpr glm::dvec3 toeTip{0, 4, 62}; // from the ball of the foot

inline constexpr glm::dvec3 lumbarJoint{0, 92, -4};
inline constexpr glm::dvec3 chestJoint{0, 150, 0};
inline constexpr glm::dvec3 upperChestJoint{0, 145, 0};
inline constexpr glm::dvec3 neckJoint{0, 112, -10};
inline constexpr glm::dvec3 headJoint{0, 82, 20};
inline constexpr glm::dvec3 headCentre{0, 96, 12}; // from the head joint
inline constexpr glm::dvec3 headHalf{92, 124, 106};

inline constexpr glm::dvec3 shoulder{162, 60, 0}; // right; the left one has -x
inline constexpr double upperArm = 285;
inline constexpr double forearm = 245;
inline constexpr double palm = 62;       // wrist to the middle of the palm
inline constexpr double fingertip = 150; // wrist to the tip of the straight fingers

inline constexpr double kneeRadius = 62;
inline constexpr double pelvisHalfDepth = 96;
inline constexpr double pelvisHalfWidth = 132;

/// Where the hip joints of someone sitting are; the top of the seat lies a thigh's depth lower.
inline constexpr double seatedHipHeight = shin + ankleHeight;
inline constexpr double seatTop = seatedHipHeight - 82;
inline constexpr double tableTop = 700;

} // namespace pacewell::proportions
