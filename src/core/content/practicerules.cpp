// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/practicerules.h"

#include "core/content/contentnames.h"
#include "core/content/contenttext.h"
#include "core/content/doses.h"
#include "core/content/timing.h"

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

/// Those who hold their breath at a risk, or to no good.
constexpr Condition notForHolds[] = {
    Condition::Pregnancy, Condition::HeartOrLung, Condition::HighBloodPressure,
    Condition::Epilepsy,  Condition::Panic,       Condition::Fainting};

/// A roller there would press on bone, or on the neck.
constexpr BodyPlace notForRollers[] = {BodyPlace::BackOfNeckMuscles, BodyPlace::Jaw,
                                       BodyPlace::Temple};

template<typename Duration>
bool isWithin(Duration value, Duration low, Duration high)
{
    return value >= low && value <= high;
}

QString minutesProblem(std::chrono::minutes length, std::chrono::minutes low,
                       std::chrono::minutes high)
{
    if (isWithin(length, low, high))
        return {};
    return ContentText::tr("must be %1 to %2").arg(low.count()).arg(high.count());
}

void addIf(RuleBreaches &breaches, const QString &path, const QString &problem)
{
    if (!problem.isEmpty())
        breaches.push_back({path, problem});
}

QString rateProblem(const BreathPace &pace)
{
    const double seconds = double(pace.length().count()) / 1000;
    const double rate = 60 / seconds;
    const double least = pace.hasHolds() ? doses::minBreathRateWithHolds : doses::minBreathRate;
    if (rate >= least && rate <= doses::maxBreathRate)
        return {};
    return ContentText::tr("one breath takes %1 s, which is %2 breaths a minute; %3 to %4 are safe")
        .arg(seconds)
        .arg(rate, 0, 'f', 1)
        .arg(least)
        .arg(doses::maxBreathRate);
}

QString paceProblem(const BreathPace &pace)
{
    if (!isWithin(pace.in, doses::minBreathPart, doses::maxBreathIn))
        return ContentText::tr("breathing in takes %1 to %2 s")
            .arg(doses::minBreathPart.count() / 1000)
            .arg(doses::maxBreathIn.count() / 1000);
    if (!isWithin(pace.out, doses::minBreathPart, doses::maxBreathOut))
        return ContentText::tr("breathing out takes %1 to %2 s")
            .arg(doses::minBreathPart.count() / 1000)
            .arg(doses::maxBreathOut.count() / 1000);
    for (const auto part : {pace.holdFull, pace.holdEmpty}) {
        if (!isWithin(part, doses::breathStep * 0, doses::maxBreathHold))
            return ContentText::tr("a hold lasts %1 s at most")
                .arg(doses::maxBreathHold.count() / 1000);
    }
    for (const auto part : {pace.in, pace.holdFull, pace.out, pace.holdEmpty}) {
        if (part % doses::breathStep != doses::breathStep * 0)
            return ContentText::tr("seconds go in steps of a half");
    }
    return rateProblem(pace);
}

void checkHolds(const BreathingPattern &pattern, RuleBreaches &breaches)
{
    if (pattern.isForBeginners)
        breaches.push_back({QStringLiteral("beginners"),
                            ContentText::tr("must be false: nobody begins with breath holds")});
    if (!pattern.isOptional)
        breaches.push_back({QStringLiteral("optional"),
                            ContentText::tr("must be true: breath holds are only for those who "
                                            "ask for them")});
    QStringList missing;
    for (const Condition condition : notForHolds) {
        if (std::ranges::find(pattern.excludedBy, condition) == pattern.excludedBy.end())
            missing.append(nameOf(condition));
    }
    if (!missing.isEmpty())
        breaches.push_back({QStringLiteral("excludedBy"),
                            ContentText::tr("breath holds are not for these; add: %1")
                                .arg(missing.join(QStringLiteral(", ")))});
    const auto longest = std::max(pattern.pace.holdFull, pattern.pace.holdEmpty);
    if (longest > doses::longBreathHold &&
        (pattern.maxBreaths < 1 || pattern.maxBreaths > doses::maxBreathsWithLongHolds))
        breaches.push_back({QStringLiteral("maxBreaths"),
                            ContentText::tr("must be 1 to %1 where a hold is longer than %2 s")
                                .arg(doses::maxBreathsWithLongHolds)
                                .arg(doses::longBreathHold.count() / 1000)});
}

/// The words of a part must be over, and a little quiet follow, before the next begins.
QString wordsProblem(const QString &words, std::chrono::seconds time)
{
    const auto needed = timing::readingTime(words) + doses::quietAfterWords;
    if (time >= needed)
        return {};
    return ContentText::tr("the words need %1 s, and there are %2; use fewer, or more time")
        .arg(needed.count())
        .arg(time.count());
}

void checkPart(const Relaxation &relaxation, const RelaxationPart &part, const QString &path,
               RuleBreaches &breaches)
{
    if (!part.isTensed()) {
        addIf(breaches, path + QStringLiteral(".seconds"),
              wordsProblem(part.text.text, part.attend));
        return;
    }
    if (relaxation.form != RelaxationForm::TenseRelease)
        breaches.push_back({path + QStringLiteral(".tense"),
                            ContentText::tr("muscles are tensed only where form is tenseRelease")});
    if (!part.text.text.isEmpty())
        breaches.push_back({path + QStringLiteral(".text"),
                            ContentText::tr("a part has either text or tense; leave one out")});
    addIf(breaches, path + QStringLiteral(".release"),
          wordsProblem(part.release.text, relaxation.release));
    addIf(breaches, path + QStringLiteral(".soften"),
          wordsProblem(part.soften.text, relaxation.release));
}

void checkTension(const Relaxation &relaxation, RuleBreaches &breaches)
{
    if (!isWithin(relaxation.tense, doses::minTense, doses::maxTense))
        breaches.push_back({QStringLiteral("tenseSeconds"), ContentText::tr("must be %1 to %2")
                                                                .arg(doses::minTense.count())
                                                                .arg(doses::maxTense.count())});
    if (!isWithin(relaxation.release, doses::minRelease, doses::maxRelease))
        breaches.push_back({QStringLiteral("releaseSeconds"), ContentText::tr("must be %1 to %2")
                                                                  .arg(doses::minRelease.count())
                                                                  .arg(doses::maxRelease.count())});
    if (std::ranges::none_of(relaxation.parts, &RelaxationPart::isTensed))
        breaches.push_back(
            {QStringLiteral("parts"), ContentText::tr("nothing is tensed; choose another form")});
}

} // namespace

RuleBreaches doseBreaches(const Exercise &exercise)
{
    RuleBreaches breaches;
    const auto check = [&](const QString &path, const Dose &dose) {
        addIf(breaches, path, doseProblem(exercise.type, exercise.sides, dose));
    };
    check(QStringLiteral("dose"), exercise.dose);
    if (exercise.easier.dose)
        check(QStringLiteral("easier.dose"), *exercise.easier.dose);
    if (exercise.harder.dose)
        check(QStringLiteral("harder.dose"), *exercise.harder.dose);
    return breaches;
}

RuleBreaches doseBreaches(const BreathingPattern &pattern)
{
    RuleBreaches breaches;
    addIf(breaches, QStringLiteral("minutes"), lengthProblem(pattern, pattern.length));
    if (pattern.pace.isPaced())
        addIf(breaches, QStringLiteral("pace"), paceProblem(pattern.pace));
    else if (pattern.maxBreaths != 0)
        breaches.push_back({QStringLiteral("maxBreaths"),
                            ContentText::tr("breaths are counted only where pace is given")});
    if (pattern.pace.hasHolds())
        checkHolds(pattern, breaches);
    return breaches;
}

RuleBreaches doseBreaches(const Relaxation &relaxation)
{
    RuleBreaches breaches;
    if (relaxation.form == RelaxationForm::TenseRelease)
        checkTension(relaxation, breaches);
    for (size_t i = 0; i < relaxation.parts.size(); ++i)
        checkPart(relaxation, relaxation.parts[i], QStringLiteral("parts[%1]").arg(i), breaches);
    QString minutes = minutesProblem(relaxation.length, doses::minRelaxation, doses::maxRelaxation);
    if (minutes.isEmpty())
        minutes = statedLengthProblem(relaxation.length, timing::length(relaxation));
    addIf(breaches, QStringLiteral("minutes"), minutes);
    return breaches;
}

RuleBreaches doseBreaches(const Massage &massage)
{
    RuleBreaches breaches;
    std::map<Muscle, std::chrono::seconds> pressed; // on one side
    for (size_t i = 0; i < massage.spots.size(); ++i) {
        const MassageSpot &spot = massage.spots[i];
        const QString path = QStringLiteral("spots[%1].").arg(i);
        if (!isWithin(spot.time, doses::minSpot, doses::maxSpot))
            breaches.push_back(
                {path + QStringLiteral("seconds"), ContentText::tr("must be %1 to %2")
                                                       .arg(doses::minSpot.count())
                                                       .arg(doses::maxSpot.count())});
        if (massage.tool == MassageTool::Roller &&
            std::ranges::find(notForRollers, spot.place) != std::end(notForRollers))
            breaches.push_back({path + QStringLiteral("place"),
                                ContentText::tr("a roller is never used on the neck or head")});
        for (const Muscle muscle : spot.muscles)
            pressed[muscle] += spot.time;
    }
    for (const auto &[muscle, time] : pressed) {
        if (time > doses::maxMassagePerMuscle)
            breaches.push_back({QStringLiteral("spots"),
                                ContentText::tr("%1 is pressed for %2 s on one side; %3 s is the "
                                                "most")
                                    .arg(muscleName(muscle))
                                    .arg(time.count())
                                    .arg(doses::maxMassagePerMuscle.count())});
    }
    QString minutes = minutesProblem(massage.length, std::chrono::minutes(1), doses::maxMassage);
    if (minutes.isEmpty())
        minutes = statedLengthProblem(massage.length, timing::length(massage));
    addIf(breaches, QStringLiteral("minutes"), minutes);
    return breaches;
}

RuleBreaches doseBreaches(const Heat &heat)
{
    RuleBreaches breaches;
    if (heat.length.count() != 0)
        addIf(breaches, QStringLiteral("minutes"), lengthProblem(heat, heat.length));
    if (!heat.isWholeBody && heat.areas.empty())
        breaches.push_back(
            {QStringLiteral("areas"), ContentText::tr("must say where it may be used")});
    return breaches;
}

QString statedLengthProblem(std::chrono::minutes stated, std::chrono::seconds real)
{
    if (isWithin<std::chrono::seconds>(real, stated - doses::lengthTolerance,
                                       stated + doses::lengthTolerance))
        return {};
    return ContentText::tr("the steps add up to %1 min %2 s, not %3 minutes")
        .arg(real.count() / 60)
        .arg(real.count() % 60)
        .arg(stated.count());
}

QString lengthProblem(const BreathingPattern &, std::chrono::minutes length)
{
    return minutesProblem(length, doses::minBreathing, doses::maxBreathing);
}

QString lengthProblem(const Heat &heat, std::chrono::minutes length)
{
    return minutesProblem(length, heat.isWholeBody ? doses::minWholeBodyHeat : doses::minHeat,
                          doses::maxHeat);
}

} // namespace pacewell
