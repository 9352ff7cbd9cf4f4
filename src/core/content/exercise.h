// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figuretrack.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace pacewell {

/// What kind of movement it is; each kind has its own dose form and range (see doses.h).
enum class ExerciseType { Stretch, Mobility, Strength, Rest };

/// Where the body is. The first of an exercise's positions is the usual one.
enum class Position { Chair, Standing, Bed, Floor };

enum class Area {
    Jaw,
    Neck,
    Shoulders,
    Chest,
    UpperBack,
    Arms,
    Hands,
    LowerBack,
    Hips,
    Legs,
    Feet
};

/// Both: done once for the whole body. Each: one side, then the other. Alternate: side by side in
/// one go, such as walking on the spot.
enum class Sides { Both, Each, Alternate };

enum class Confidence { Strong, Moderate, Weak, Expert };

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

/// Where the content comes from and how sure it is.
struct Evidence
{
    Confidence confidence = Confidence::Expert;
    QStringList sources;
    QDate reviewed;
};

/// One movement, written for the left side: `{side}` in its texts is the side being worked.
struct Exercise
{
    QString id;
    QString name;
    ExerciseType type = ExerciseType::Stretch;
    std::vector<Position> positions;
    std::vector<Area> areas;
    std::vector<Muscle> muscles;
    Sides sides = Sides::Both;
    Dose dose;
    QString setup;
    QString instruction;
    QString feel;
    QStringList steps;
    Variant easier;
    Variant harder;
    QStringList cautions;
    QStringList stopSigns;
    QStringList excludedBy;
    Evidence evidence;
    QString picture; ///< whole path; empty when the figure is shown
    FigureTrack figure;
};

} // namespace pacewell
