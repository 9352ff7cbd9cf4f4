// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace pacewell {

/// Fills a circle with smooth edges, in a fifth of the time that a QPainter takes: what breathes is
/// painted sixty times a second. The image is of a 32-bit format, the colour counts without its
/// alpha, and middle and radius are in pixels.
void fillDisc(QImage &image, QPointF middle, qreal radius, const QColor &colour);

} // namespace pacewell
