// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuremotion.h"
#include "paint/figurelook.h"
#include "paint/figureshape.h"

#include <QRectF>

#include <glm/vec3.hpp>

#include <vector>

namespace pacewell {

/// Where the eye is and how large it shows things, for the whole of a movement.
struct FigureFraming
{
    FigureCamera camera;
    QRectF bounds;               // what the movement takes up, painter's units
    std::vector<glm::dvec3> cue; // the dotted way, world mm; may be empty
};

FigureFraming framed(const FigureMotion &motion, const QRectF &area, const FigureLook &look);

/// The round window of a close look.
QRectF lensIn(const QRectF &area);

/// Whether a floor is drawn: not under a bed or a mat.
bool standsOnGround(const FigureMotion &motion);

} // namespace pacewell
