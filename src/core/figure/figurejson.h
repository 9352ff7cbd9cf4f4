// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretrack.h"
#include "core/result.h"

class QJsonObject;

namespace pacewell {

/// Reads the `figure` object of an exercise. The error names the place inside that object and,
/// for a misspelt name, the nearest right one.
Result<FigureTrack> figureTrackFrom(const QJsonObject &figure);

} // namespace pacewell
