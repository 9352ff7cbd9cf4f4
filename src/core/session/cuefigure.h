// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionscript.h"

namespace pacewell {

/// What the figure does at one instant of a cue.
struct CueFigure
{
    Side side = Side::Both;
    double share = 0; ///< of the way from the first pose to the last, 0 to 1
};

/// The figure \a elapsed into \a cue: it shows the way while the person gets ready, goes in slowly
/// and stays while holding, goes there and back while moving, and comes out to rest.
CueFigure cueFigure(const Cue &cue, std::chrono::milliseconds elapsed);

/// Where in a quiet breath the figure is after so much of a session: 0 and 1 empty, 0.5 full.
double quietBreath(std::chrono::milliseconds sessionTime);

} // namespace pacewell
