// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "ui/shownfigure.h"

namespace pacewell {

/// The figure that shows best what a practice is about: in its first held stretch, else in its
/// first movement. Empty where nothing in it moves.
ShownFigure figureOf(const Routine &practice, const ContentLibrary &library);

} // namespace pacewell
