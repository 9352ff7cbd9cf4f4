// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"
#include "core/side.h"

namespace pacewell {

/// What a practice is, for the filter on the Practice page.
enum class PracticeKind { Stretch, Move };

enum class TimeOfDay { Morning, Midday, Evening };

/// One exercise inside a routine; what is absent is as the exercise says.
struct RoutineStep
{
    QString exercise;
    std::optional<Dose> dose;
    std::optional<Position> position;
    std::optional<Side> side; ///< only this side is worked in this step
};

/// A sequence of exercises with a stated length.
struct Routine
{
    QString id;
    QString name;
    QString summary;
    PracticeKind practice = PracticeKind::Stretch;
    std::chrono::minutes length{0};
    std::vector<TimeOfDay> timesOfDay; ///< when Today may suggest it; none: only by choice
    bool isGentle = false;             ///< a small set for a hard day
    std::vector<RoutineStep> steps;
    Evidence evidence;
};

} // namespace pacewell
