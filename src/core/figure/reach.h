// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figurescene.h"
#include "core/figure/posture.h"
#include "core/figure/skeleton.h"

#include <glm/vec3.hpp>

namespace pacewell {

/// How a hand lies on a place.
struct Reach
{
    glm::dvec3 palm{0};         // where the middle of the palm goes, world, mm
    glm::dvec3 fingers{0};      // where the fingers point; zero: on from the forearm
    glm::dvec3 palmLooks{0};    // what the palm faces
    glm::dvec3 elbowTowards{0}; // where the elbow would rather be
};

/// The place of `landmark` for the hand of `side`, on this body in this scene.
Reach reachFor(Landmark landmark, Side side, const Skeleton &body, const FigureScene &scene);

/// The middle of the towel, where it runs round the leg.
glm::dvec3 towelTurn(const Leg &leg, TowelLoop loop);

/// Whether the place lies on the other arm, which then has to be placed first.
bool liesOnOtherArm(Landmark landmark);

/// The middle joint of two bones from `from` to `to`, bent towards `towards`. A `to` out of reach
/// is taken as far as the bones go.
glm::dvec3 middleJoint(const glm::dvec3 &from, glm::dvec3 &to, double upper, double lower,
                       const glm::dvec3 &towards);

/// Turns the arm of `side` so that its hand lies as `reach` says; the body stays where it is.
void placeHand(Posture &posture, const Skeleton &body, Side side, const Reach &reach);

/// Turns the leg of `side` so that its ankle is at `ankle`; the foot keeps its turn in the world.
void placeAnkle(Posture &posture, const Skeleton &body, Side side, const glm::dvec3 &ankle);

} // namespace pacewell
