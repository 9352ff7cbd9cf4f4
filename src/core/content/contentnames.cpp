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
constexpr QStringView practiceKinds[] = {u"stretch", u"move",    u"breathe", u"relax",
                                         u"heat",    u"massage", u"sleep"};
constexpr QStringView timesOfDay[] = {u"morning", u"midday", u"evening"};
constexpr QStringView conditions[conditionCount] = {u"osteoporosis",
                                                    u"hypermobility",
                                                    u"neckInstability",
                                                    u"vertigo",
                                                    u"shoulderInstability",
                                                    u"hipReplacement",
                                                    u"kneeProblem",
                                                    u"cannotKneel",
                                                    u"balance",
                                                    u"pregnancy",
                                                    u"glaucoma",
                                                    u"highBloodPressure",
                                                    u"recentSurgery",
                                                    u"jawLocking",
                                                    u"heartOrLung",
                                                    u"epilepsy",
                                                    u"panic",
                                                    u"fainting"};
constexpr QStringView relaxationForms[] = {u"tenseRelease", u"bodyScan", u"imagery", u"autogenic",
                                           u"windDown"};
constexpr QStringView partSides[] = {u"none", u"dominant", u"other"};
constexpr QStringView urgencies[] = {u"now", u"today", u"soon"};
constexpr QStringView activityKinds[] = {u"physical", u"mental", u"social"};
constexpr QStringView amountUnits[] = {u"minutes", u"steps", u"metres", u"repetitions"};
constexpr QStringView efforts[] = {u"none", u"light", u"moderate", u"hard"};
constexpr QStringView activityPostures[] = {u"sitting", u"standing", u"moving", u"lying"};
constexpr QStringView massageTools[] = {u"hands", u"ball", u"roller"};
constexpr QStringView bodyPlaces[bodyPlaceCount] = {u"upperTrapezius",
                                                    u"backOfNeckMuscles",
                                                    u"shoulderBlade",
                                                    u"backOfShoulder",
                                                    u"upperChest",
                                                    u"forearm",
                                                    u"palm",
                                                    u"lowerBackMuscles",
                                                    u"buttock",
                                                    u"frontOfThigh",
                                                    u"outerThigh",
                                                    u"backOfThigh",
                                                    u"calf",
                                                    u"sole",
                                                    u"jaw",
                                                    u"temple"};

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

std::optional<Condition> conditionNamed(QStringView name)
{
    return enumeratorNamed<Condition>(conditions, name);
}

std::optional<RelaxationForm> relaxationFormNamed(QStringView name)
{
    return enumeratorNamed<RelaxationForm>(relaxationForms, name);
}

std::optional<RelaxationPart::PartSide> partSideNamed(QStringView name)
{
    return enumeratorNamed<RelaxationPart::PartSide>(partSides, name);
}

std::optional<MassageTool> massageToolNamed(QStringView name)
{
    return enumeratorNamed<MassageTool>(massageTools, name);
}

std::optional<BodyPlace> bodyPlaceNamed(QStringView name)
{
    return enumeratorNamed<BodyPlace>(bodyPlaces, name);
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

QString nameOf(TimeOfDay time)
{
    return timesOfDay[size_t(time)].toString();
}

QString nameOf(Confidence confidence)
{
    return confidences[size_t(confidence)].toString();
}

QString nameOf(Condition condition)
{
    return conditions[size_t(condition)].toString();
}

QString nameOf(BodyPlace place)
{
    return bodyPlaces[size_t(place)].toString();
}

std::optional<Urgency> urgencyNamed(QStringView name)
{
    return enumeratorNamed<Urgency>(urgencies, name);
}

QString nameOf(Urgency urgency)
{
    return urgencies[int(urgency)].toString();
}

std::optional<ActivityKind> activityKindNamed(QStringView name)
{
    return enumeratorNamed<ActivityKind>(activityKinds, name);
}

std::optional<AmountUnit> amountUnitNamed(QStringView name)
{
    return enumeratorNamed<AmountUnit>(amountUnits, name);
}

std::optional<Effort> effortNamed(QStringView name)
{
    return enumeratorNamed<Effort>(efforts, name);
}

std::optional<ActivityPosture> activityPostureNamed(QStringView name)
{
    return enumeratorNamed<ActivityPosture>(activityPostures, name);
}

} // namespace pacewell
