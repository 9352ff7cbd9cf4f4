// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/side.h"

#include <glm/gtc/quaternion.hpp>
#include <glm/vec3.hpp>

#include <array>

namespace pacewell {

/// Where a segment begins and how it is turned. The world is in millimetres: y up, the floor (or
/// the bed somebody lies on) at y = 0, z where somebody upright looks, x to their right.
struct Frame
{
    glm::dvec3 at{0};
    glm::dquat turn{1, 0, 0, 0};

    glm::dvec3 direction(const glm::dvec3 &local) const { return turn * local; }
    glm::dvec3 point(const glm::dvec3 &local) const { return at + turn * local; }
    Frame movedTo(const glm::dvec3 &local) const { return {point(local), turn}; }
};

struct Arm
{
    Frame upper; // begins at the shoulder
    Frame fore;  // at the elbow
    Frame hand;  // at the wrist; the palm looks to the other side of the body when hanging
    double fingerCurl = 0; // 0 straight .. 1 a fist
};

struct Leg
{
    Frame thigh; // begins at the hip
    Frame shin;  // at the knee
    Frame foot;  // at the ankle
    Frame toes;  // at the ball of the foot
};

/// All segments of the figure at one moment. Arms and legs are indexed left 0, right 1.
struct Skeleton
{
    Frame root; // between the hip joints, without hinge and tilt
    Frame pelvis;
    Frame lumbar;
    Frame chest;
    Frame upperChest;
    Frame neck;
    Frame head; // at the top of the neck
    std::array<Arm, 2> arms;
    std::array<Leg, 2> legs;
    double jawOpen = 0;  // degrees
    double jawShift = 0; // mm, + to the person's right
    double breath = 0;   // 0 empty .. 1 full

    const Arm &arm(Side side) const { return arms[side == Side::Right]; }
    const Leg &leg(Side side) const { return legs[side == Side::Right]; }
    glm::dvec3 palm(Side side) const;
    glm::dvec3 fingertip(Side side) const;
    glm::dvec3 headCentre() const;
    glm::dvec3 crown() const;

    void moveBy(const glm::dvec3 &way);
};

/// Left and right exchanged: the reflection in the plane x = 0.
Skeleton mirrored(const Skeleton &skeleton);

} // namespace pacewell
