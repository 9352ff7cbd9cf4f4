// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurescene.h"

#include <algorithm>

namespace pacewell {

bool FigureScene::has(Prop prop) const
{
    return std::find(props.begin(), props.end(), prop) != props.end();
}

FigureScene sceneFor(const FigureTrack &track)
{
    FigureScene scene;
    scene.view = track.view;
    scene.position = track.position;
    scene.props = track.props;
    if (track.position == BodyPosition::Seated) {
        scene.chairBackAt = -178;
        scene.chairSeatFrom = -160;
        scene.chairSeatTo = 230;
    } else {
        // Somebody standing or kneeling holds on to the back of a chair in front of them.
        scene.chairBackAt = 335;
        scene.chairSeatFrom = 355;
        scene.chairSeatTo = 735;
    }
    return scene;
}

} // namespace pacewell
