// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/doses.h"
#include "core/content/contenttext.h"

#include <algorithm>

namespace pacewell {
namespace {

QString heldDoseProblem(const Dose &dose)
{
    if (dose.hold < doses::minHold || dose.hold > doses::maxHold)
        return ContentText::tr("holdSeconds must be %1 to %2")
            .arg(doses::minHold.count())
            .arg(doses::maxHold.count());
    const int most = doses::maxHoldRepetitions - (dose.hold > doses::shortHold ? 1 : 0);
    if (dose.repetitions < 1 || dose.repetitions > most)
        return ContentText::tr("repetitions must be 1 to %1 for a hold of %2 s")
            .arg(most)
            .arg(dose.hold.count());
    if (dose.sets != 1)
        return ContentText::tr("a hold has no sets; leave them out");
    return {};
}

QString movingDoseProblem(ExerciseType type, Sides sides, const Dose &dose)
{
    if (dose.eachWay < doses::minEachWay || dose.eachWay > doses::maxEachWay)
        return ContentText::tr("secondsEachWay must be %1 to %2")
            .arg(doses::minEachWay.count())
            .arg(doses::maxEachWay.count());
    const int most = sides == Sides::Alternate ? doses::maxSteps : doses::maxMovingRepetitions;
    if (dose.repetitions < doses::minMovingRepetitions || dose.repetitions > most)
        return ContentText::tr("repetitions must be %1 to %2")
            .arg(doses::minMovingRepetitions)
            .arg(most);
    const int mostSets = type == ExerciseType::Strength ? doses::maxStrengthSets : 1;
    if (dose.sets < 1 || dose.sets > mostSets)
        return ContentText::tr("sets must be 1 to %1").arg(mostSets);
    return {};
}

} // namespace

QString doseProblem(ExerciseType type, Sides sides, const Dose &dose)
{
    const bool isHeldType = type == ExerciseType::Stretch || type == ExerciseType::Rest;
    if (isHeldType && !dose.isHeld())
        return ContentText::tr("a stretch or rest needs holdSeconds and repetitions");
    if (type == ExerciseType::Mobility && dose.isHeld())
        return ContentText::tr(
            "a mobility movement needs secondsEachWay and repetitions, not holdSeconds");
    return dose.isHeld() ? heldDoseProblem(dose) : movingDoseProblem(type, sides, dose);
}

std::chrono::seconds workPerSide(const Dose &dose)
{
    const auto once = dose.isHeld() ? dose.hold : 2 * dose.eachWay;
    return once * dose.repetitions * dose.sets;
}

Dose gentler(const Dose &dose)
{
    Dose lighter = dose;
    lighter.hold = std::min(dose.hold, doses::shortHold);
    lighter.repetitions = dose.isHeld()
                              ? std::max(1, dose.repetitions / 2)
                              : std::max(std::min(doses::minMovingRepetitions, dose.repetitions),
                                         dose.repetitions / 2);
    lighter.sets = 1;
    return lighter;
}

} // namespace pacewell
