// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paint/bodymap.h"

#include <optional>

namespace pacewell {

// The large parts of the body on the map, to be pointed at.

/// Fits the view into the rectangle, with these areas marked.
void paintBodyAreas(QPainter &painter, const QRectF &rectangle, BodyView view,
                    std::span<const Area> marked, const BodyMapLook &look);

/// The area at a point of the rectangle that the view is fitted into; a little beside the body is
/// near enough. Absent: there is none.
std::optional<Area> areaAt(const QRectF &rectangle, BodyView view, QPointF point);

} // namespace pacewell
