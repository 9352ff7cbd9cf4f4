// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicefigure.h"

namespace pacewell {

ShownFigure figureOf(const Routine &practice, const ContentLibrary &library)
{
    const Exercise *shown = nullptr;
    for (const RoutineStep &step : practice.steps) {
        const Exercise *exercise = library.exercise(step.item);
        if (exercise && (!shown || (!shown->dose.isHeld() && exercise->dose.isHeld())))
            shown = exercise;
    }
    if (!shown)
        return {};
    return {std::make_shared<const FigureTrack>(shown->figure), shown->muscles,
            shown->sides == Sides::Each ? Side::Left : Side::Both};
}

} // namespace pacewell
