// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretrack.h"

#include <glm/gtc/quaternion.hpp>

namespace pacewell {

/// How somebody is in a position before any exercise begins.
Pose restPose(BodyPosition position);

/// The pose laid over the rest of its position: every joint is set, except an ankle that may
/// find its own angle so that the foot stands flat.
Pose completed(const Pose &pose, BodyPosition position);

/// How the body's frame lies in the world: upright, on the back, on the right side, on all fours.
glm::dquat restTurn(BodyPosition position);

} // namespace pacewell
