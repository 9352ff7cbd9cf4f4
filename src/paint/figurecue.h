// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuremotion.h"
#include "paint/figureshape.h"

#include <glm/vec3.hpp>

#include <vector>

namespace pacewell {

/// The way of the point that moves most between the start and the stretch, a little outside the
/// body, in world millimetres; empty where hardly anything moves on the screen. Hands that come
/// to rest somewhere do not count.
std::vector<glm::dvec3> cuePath(const FigureMotion &motion, const FigureCamera &camera);

} // namespace pacewell
