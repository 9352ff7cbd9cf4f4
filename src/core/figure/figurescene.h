// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretrack.h"

#include <glm/vec3.hpp>

#include <array>

namespace pacewell {

/// What a towel runs round; always of the working leg.
enum class TowelLoop { Foot, Ankle, Thigh };

/// Where the things around the figure stand, in the skeleton's world (mm). They keep their place
/// for the whole track.
struct FigureScene
{
    FigureView view = FigureView::Front;
    BodyPosition position = BodyPosition::Standing;
    std::vector<Prop> props;
    double chairBackAt = 0;   // z of the chair's back
    double chairSeatFrom = 0; // z where the seat begins and ends
    double chairSeatTo = 0;
    double chairBackTop = 895;                     // y
    double wallAt = 500;                           // z of the wall's face
    double wallTop = 1560;                         // y
    std::array<double, 2> wallSlope{-0.08, -0.08}; // how a hand's place rises towards the wall
    double doorPostAt = 520;   // x of the door posts, left and right of the body
    double tableFrom = 300;    // z of the table's near edge
    double handsOnFloorAt = 0; // z
    TowelLoop towelLoop = TowelLoop::Foot;
    std::array<bool, 2> holdsTowel{}; // the hands of left and right, as the track is written
    bool mirrored = false;            // the working side is the right one

    bool has(Prop prop) const;
};

/// The scene before anybody has reached for anything.
FigureScene sceneFor(const FigureTrack &track);

} // namespace pacewell
