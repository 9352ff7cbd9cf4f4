// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"
#include "core/side.h"

namespace pacewell {

/// What a practice is, for the filter on the Practice page.
enum class PracticeKind { Stretch, Move, Breathe, Relax, Heat, Massage, Sleep };

enum class TimeOfDay { Morning, Midday, Evening };

/// One guided item inside a routine; what is absent is as the item says.
struct RoutineStep
{
    QString item;             ///< id of an exercise, a breathing pattern, a relaxation, ...
    std::optional<Dose> dose; ///< of an exercise
    std::optional<Position> position;
    std::optional<Side> side;                   ///< only this side is worked in this step
    std::optional<std::chrono::minutes> length; ///< of breathing and heat
    bool isEasier = false;                      ///< an exercise in its easier form

    bool operator==(const RoutineStep &) const = default;
};

/// A sequence of guided items with a stated length.
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

    bool operator==(const Routine &) const = default;
};

} // namespace pacewell
