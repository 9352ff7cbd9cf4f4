// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// What kind of movement it is; each kind has its own dose form and range (see doses.h).
enum class ExerciseType { Stretch, Mobility, Strength, Rest };

/// How much of a movement is done. Held movements have `hold`; moving ones have `eachWay`.
struct Dose
{
    std::chrono::seconds hold{0};
    std::chrono::seconds eachWay{
        0};              ///< one way of one repetition, so a repetition takes twice this
    int repetitions = 1; ///< per side
    int sets = 1;

    bool isHeld() const { return hold.count() > 0; }
    bool operator==(const Dose &) const = default;
};

/// A lighter or fuller way to do the same movement. What is absent is as in the exercise itself.
struct Variant
{
    QString name;
    QString instruction;
    std::optional<Dose> dose;
    std::vector<Pose> poses;
};

/// One movement, written for the left side: `{side}` in its texts is the side being worked.
struct Exercise : GuidedItem
{
    ExerciseType type = ExerciseType::Stretch;
    Sides sides = Sides::Both;
    Dose dose;
    QString feel;
    Variant easier;
    Variant harder;
    std::vector<Condition> easierBy; ///< with these the easier form takes its place from the start
};

} // namespace pacewell
