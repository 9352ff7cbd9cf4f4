// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuremotion.h"
#include "paint/figurelook.h"

#include <QRectF>

#include <span>

class QPainter;

namespace pacewell {

/// Draws the figure at one moment, as large as `area` allows for the whole of its movement, so
/// that it neither jumps nor changes size while moving. Nothing is drawn outside `area`. The
/// working muscles glow the more the nearer the movement is to the stretch.
void paintFigure(QPainter &painter, const QRectF &area, const FigureMotion &motion,
                 const FigureMoment &moment, std::span<const Muscle> muscles,
                 const FigureLook &look);

} // namespace pacewell
