// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

enum class MassageTool { Hands, Ball, Roller };

/// Where pressure may go, as on the map of the body.
enum class BodyPlace {
    UpperTrapezius,
    BackOfNeckMuscles,
    ShoulderBlade, ///< between it and the spine, beside the bones
    BackOfShoulder,
    UpperChest,
    Forearm,
    Palm,
    LowerBackMuscles, ///< well beside the spine, below the ribs
    Buttock,
    FrontOfThigh,
    OuterThigh,
    BackOfThigh,
    Calf,
    Sole,
    Jaw,
    Temple,
};
inline constexpr int bodyPlaceCount = 16;

struct MassageSpot
{
    QString title;
    BodyPlace place = BodyPlace::UpperTrapezius;
    std::vector<Muscle> muscles;
    Sides sides = Sides::Each;
    std::chrono::seconds time{30}; ///< on each side
    Line text;
    FigureTrack figure; ///< empty poses: as the massage's own
};

/// Massage of oneself, spot by spot, with hands, a ball or a roller.
struct Massage : GuidedItem
{
    MassageTool tool = MassageTool::Hands;
    QString checklist; ///< the checklist that is asked first
    std::chrono::minutes length{0};
    std::vector<MassageSpot> spots;
};

} // namespace pacewell
