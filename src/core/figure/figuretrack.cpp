// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuretrack.h"

#include "core/figure/names.h"

#include <algorithm>

namespace pacewell {

namespace {

constexpr QStringView positionNames[] = {u"standing", u"seated",   u"supine",      u"sideLying",
                                         u"allFours", u"kneeling", u"halfKneeling"};
constexpr QStringView viewNames[] = {u"front", u"side", u"above"};
constexpr QStringView focusNames[] = {u"whole", u"head", u"hands", u"feet"};
constexpr QStringView propNames[] = {u"chair", u"stool", u"table", u"wall",  u"doorway",
                                     u"bed",   u"floor", u"towel", u"pillow"};
constexpr QStringView muscleNames[] = {
    u"upperTrapezius",   u"levatorScapulae",
    u"scalenes",         u"deepNeckFlexors",
    u"neckRotators",     u"jawMuscles",
    u"middleTrapezius",  u"rhomboids",
    u"rearDeltoid",      u"latissimus",
    u"triceps",          u"pectorals",
    u"serratus",         u"thoracicExtensors",
    u"trunkRotators",    u"forearmFlexors",
    u"forearmExtensors", u"handMuscles",
    u"lowerBack",        u"quadratusLumborum",
    u"abdominals",       u"gluteals",
    u"piriformis",       u"hipFlexors",
    u"adductors",        u"quadriceps",
    u"hamstrings",       u"gastrocnemius",
    u"soleus",           u"shin",
    u"footMuscles",
};
static_assert(std::size(positionNames) == bodyPositionCount);
static_assert(std::size(viewNames) == figureViewCount);
static_assert(std::size(focusNames) == figureFocusCount);
static_assert(std::size(propNames) == propCount);
static_assert(std::size(muscleNames) == muscleCount);

} // namespace

std::optional<BodyPosition> positionNamed(QStringView name)
{
    return enumeratorNamed<BodyPosition>(positionNames, name);
}

QStringView positionName(BodyPosition position)
{
    return positionNames[std::size_t(position)];
}

std::optional<FigureView> viewNamed(QStringView name)
{
    return enumeratorNamed<FigureView>(viewNames, name);
}

QStringView viewName(FigureView view)
{
    return viewNames[std::size_t(view)];
}

std::optional<FigureFocus> focusNamed(QStringView name)
{
    return enumeratorNamed<FigureFocus>(focusNames, name);
}

QStringView focusName(FigureFocus focus)
{
    return focusNames[std::size_t(focus)];
}

std::optional<Prop> propNamed(QStringView name)
{
    return enumeratorNamed<Prop>(propNames, name);
}

QStringView propName(Prop prop)
{
    return propNames[std::size_t(prop)];
}

std::optional<Muscle> muscleNamed(QStringView name)
{
    return enumeratorNamed<Muscle>(muscleNames, name);
}

QStringView muscleName(Muscle muscle)
{
    return muscleNames[std::size_t(muscle)];
}

bool FigureTrack::has(Prop prop) const
{
    return std::find(props.begin(), props.end(), prop) != props.end();
}

} // namespace pacewell
