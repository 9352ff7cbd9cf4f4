// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"

#include "core/figure/names.h"

namespace pacewell {
namespace {

// Each in the order of its enumerators.
constexpr QStringView exerciseTypes[] = {u"stretch", u"mobility", u"strength", u"rest"};
constexpr QStringView positions[] = {u"chair", u"standing", u"bed", u"floor"};
constexpr QStringView areas[] = {u"jaw",       u"neck", u"shoulders", u"chest",
                                 u"upperBack", u"arms", u"hands",     u"lowerBack",
                                 u"hips",      u"legs", u"feet"};
constexpr QStringView sidesOfExercise[] = {u"both", u"each", u"alternate"};
constexpr QStringView sides[] = {u"left", u"right"};
constexpr QStringView confidences[] = {u"strong", u"moderate", u"weak", u"expert"};
constexpr QStringView practiceKinds[] = {u"stretch", u"move"};
constexpr QStringView timesOfDay[] = {u"morning", u"midday", u"evening"};

} // namespace

std::optional<ExerciseType> exerciseTypeNamed(QStringView name)
{
    return enumeratorNamed<ExerciseType>(exerciseTypes, name);
}

std::optional<Position> exercisePositionNamed(QStringView name)
{
    return enumeratorNamed<Position>(positions, name);
}

std::optional<Area> areaNamed(QStringView name)
{
    return enumeratorNamed<Area>(areas, name);
}

std::optional<Sides> sidesNamed(QStringView name)
{
    return enumeratorNamed<Sides>(sidesOfExercise, name);
}

std::optional<Side> sideNamed(QStringView name)
{
    return enumeratorNamed<Side>(sides, name);
}

std::optional<Confidence> confidenceNamed(QStringView name)
{
    return enumeratorNamed<Confidence>(confidences, name);
}

std::optional<PracticeKind> practiceKindNamed(QStringView name)
{
    return enumeratorNamed<PracticeKind>(practiceKinds, name);
}

std::optional<TimeOfDay> timeOfDayNamed(QStringView name)
{
    return enumeratorNamed<TimeOfDay>(timesOfDay, name);
}

QString nameOf(Position position)
{
    return positions[size_t(position)].toString();
}

QString nameOf(Area area)
{
    return areas[size_t(area)].toString();
}

QString nameOf(PracticeKind kind)
{
    return practiceKinds[size_t(kind)].toString();
}

} // namespace pacewell
