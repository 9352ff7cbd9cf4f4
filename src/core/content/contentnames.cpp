// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"

#include <iterator>

namespace pacewell {
namespace {

template<typename Enum>
struct Name
{
    Enum value;
    const char16_t *name;
};

constexpr Name<ExerciseType> exerciseTypes[] = {
    {ExerciseType::Stretch, u"stretch"},
    {ExerciseType::Mobility, u"mobility"},
    {ExerciseType::Strength, u"strength"},
    {ExerciseType::Rest, u"rest"},
};
constexpr Name<Position> positions[] = {
    {Position::Chair, u"chair"},
    {Position::Standing, u"standing"},
    {Position::Bed, u"bed"},
    {Position::Floor, u"floor"},
};
constexpr Name<Area> areas[] = {
    {Area::Jaw, u"jaw"},     {Area::Neck, u"neck"},           {Area::Shoulders, u"shoulders"},
    {Area::Chest, u"chest"}, {Area::UpperBack, u"upperBack"}, {Area::Arms, u"arms"},
    {Area::Hands, u"hands"}, {Area::LowerBack, u"lowerBack"}, {Area::Hips, u"hips"},
    {Area::Legs, u"legs"},   {Area::Feet, u"feet"},
};
constexpr Name<Sides> sidesOfExercise[] = {
    {Sides::Both, u"both"},
    {Sides::Each, u"each"},
    {Sides::Alternate, u"alternate"},
};
constexpr Name<Side> sides[] = {{Side::Left, u"left"}, {Side::Right, u"right"}};
constexpr Name<Confidence> confidences[] = {
    {Confidence::Strong, u"strong"},
    {Confidence::Moderate, u"moderate"},
    {Confidence::Weak, u"weak"},
    {Confidence::Expert, u"expert"},
};
constexpr Name<PracticeKind> practiceKinds[] = {
    {PracticeKind::Stretch, u"stretch"},
    {PracticeKind::Move, u"move"},
};
constexpr Name<TimeOfDay> timesOfDay[] = {
    {TimeOfDay::Morning, u"morning"},
    {TimeOfDay::Midday, u"midday"},
    {TimeOfDay::Evening, u"evening"},
};

template<typename Enum, size_t count>
std::optional<Enum> valueNamed(const Name<Enum> (&table)[count], QStringView name)
{
    for (const auto &entry : table) {
        if (name == entry.name)
            return entry.value;
    }
    return std::nullopt;
}

template<typename Enum, size_t count>
QString nameIn(const Name<Enum> (&table)[count], Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromUtf16(entry.name);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ExerciseType> exerciseTypeNamed(QStringView name)
{
    return valueNamed(exerciseTypes, name);
}

std::optional<Position> exercisePositionNamed(QStringView name)
{
    return valueNamed(positions, name);
}

std::optional<Area> areaNamed(QStringView name)
{
    return valueNamed(areas, name);
}

std::optional<Sides> sidesNamed(QStringView name)
{
    return valueNamed(sidesOfExercise, name);
}

std::optional<Side> sideNamed(QStringView name)
{
    return valueNamed(sides, name);
}

std::optional<Confidence> confidenceNamed(QStringView name)
{
    return valueNamed(confidences, name);
}

std::optional<PracticeKind> practiceKindNamed(QStringView name)
{
    return valueNamed(practiceKinds, name);
}

std::optional<TimeOfDay> timeOfDayNamed(QStringView name)
{
    return valueNamed(timesOfDay, name);
}

QString nameOf(Position position)
{
    return nameIn(positions, position);
}

QString nameOf(Area area)
{
    return nameIn(areas, area);
}

QString nameOf(PracticeKind kind)
{
    return nameIn(practiceKinds, kind);
}

} // namespace pacewell
