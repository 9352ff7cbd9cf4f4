// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/pose.h"

#include <QStringView>

#include <cstddef>
#include <optional>
#include <vector>

namespace pacewell {

enum class BodyPosition { Standing, Seated, Supine, SideLying, AllFours, Kneeling, HalfKneeling };
inline constexpr std::size_t bodyPositionCount = 7;

/// Front works like a mirror: the person's right is on the right of the screen. Side looks at the
/// working side. Above looks down from the ceiling, the head at the top.
enum class FigureView { Front, Side, Above };
inline constexpr std::size_t figureViewCount = 3;

/// What is framed: the whole person, or a close look where the movement is small.
enum class FigureFocus { Whole, Head, Hands, Feet };
inline constexpr std::size_t figureFocusCount = 4;

enum class Prop { Chair, Stool, Table, Wall, Doorway, Bed, Floor, Towel, Pillow };
inline constexpr std::size_t propCount = 9;

enum class Muscle {
    UpperTrapezius,
    LevatorScapulae,
    Scalenes,
    DeepNeckFlexors,
    NeckRotators,
    JawMuscles,
    MiddleTrapezius,
    Rhomboids,
    RearDeltoid,
    Latissimus,
    Triceps,
    Pectorals,
    Serratus,
    ThoracicExtensors,
    TrunkRotators,
    ForearmFlexors,
    ForearmExtensors,
    HandMuscles,
    LowerBack,
    QuadratusLumborum,
    Abdominals,
    Gluteals,
    Piriformis,
    HipFlexors,
    Adductors,
    Quadriceps,
    Hamstrings,
    Gastrocnemius,
    Soleus,
    Shin,
    FootMuscles,
};
inline constexpr std::size_t muscleCount = 31;

/// The names content uses: the enumerator with a small first letter.
std::optional<BodyPosition> positionNamed(QStringView name);
QStringView positionName(BodyPosition position);
std::optional<FigureView> viewNamed(QStringView name);
QStringView viewName(FigureView view);
std::optional<FigureFocus> focusNamed(QStringView name);
QStringView focusName(FigureFocus focus);
std::optional<Prop> propNamed(QStringView name);
QStringView propName(Prop prop);
std::optional<Muscle> muscleNamed(QStringView name);
QStringView muscleName(Muscle muscle);

/// How one movement is shown, written for the left side.
struct FigureTrack
{
    FigureView view = FigureView::Front;
    BodyPosition position = BodyPosition::Standing;
    FigureFocus focus = FigureFocus::Whole;
    std::vector<Prop> props;
    std::vector<Pose> poses; // first the start, last the stretch; an empty list is the rest pose

    bool has(Prop prop) const;
    bool operator==(const FigureTrack &) const = default;
};

struct FigureMoment
{
    double at = 0;     // 0 the first pose, 1 the second, ... poses.size() - 1 the last
    double breath = 0; // 0..1 through one breath: 0 empty, 0.5 full
};

} // namespace pacewell
