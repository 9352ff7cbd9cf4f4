// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"
#include "ui/shownfigure.h"

namespace pacewell {

/// Which figure is shown at each moment of a session. The same track is handed out for as long as
/// it is the same, so that a picture is only made anew when it has to be.
class FigureShow
{
public:
    ShownFigure at(const SessionPlayer &player);

private:
    std::shared_ptr<const FigureTrack> m_track;
};

} // namespace pacewell
