// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentwriter.h"

#include "core/content/contentnames.h"

#include <QJsonArray>

namespace pacewell {
namespace {

template<typename Value>
QJsonArray names(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value value : values)
        array.append(nameOf(value));
    return array;
}

QJsonObject toJson(const Dose &dose)
{
    QJsonObject object{{QStringLiteral("repetitions"), dose.repetitions}};
    if (dose.isHeld())
        object[u"holdSeconds"] = qint64(dose.hold.count());
    else
        object[u"secondsEachWay"] = qint64(dose.eachWay.count());
    if (dose.sets != 1)
        object[u"sets"] = dose.sets;
    return object;
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonArray keys;
    for (const Source &source : evidence.sources)
        keys.append(source.key);
    return {{QStringLiteral("confidence"), nameOf(evidence.confidence)},
            {QStringLiteral("sources"), keys},
            {QStringLiteral("reviewed"), evidence.reviewed.toString(Qt::ISODate)}};
}

double secondsOf(std::chrono::milliseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace

QJsonObject toJson(const RoutineStep &step, bool isExercise)
{
    QJsonObject object{
        {isExercise ? QStringLiteral("exercise") : QStringLiteral("practice"), step.item}};
    if (step.dose)
        object[u"dose"] = toJson(*step.dose);
    if (step.position)
        object[u"position"] = nameOf(*step.position);
    if (step.side)
        object[u"sides"] =
            *step.side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
    if (step.length)
        object[u"minutes"] = qint64(step.length->count());
    if (step.isEasier)
        object[u"easier"] = true;
    return object;
}

QJsonObject toJson(const Routine &routine, const std::function<bool(const QString &)> &isExercise)
{
    QJsonArray steps;
    for (const RoutineStep &step : routine.steps)
        steps.append(toJson(step, isExercise(step.item)));
    return {{QStringLiteral("id"), routine.id},
            {QStringLiteral("kind"), QStringLiteral("routine")},
            {QStringLiteral("name"), routine.name},
            {QStringLiteral("summary"), routine.summary},
            {QStringLiteral("practice"), nameOf(routine.practice)},
            {QStringLiteral("minutes"), qint64(routine.length.count())},
            {QStringLiteral("timesOfDay"), names(routine.timesOfDay)},
            {QStringLiteral("gentle"), routine.isGentle},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("evidence"), toJson(routine.evidence)}};
}

QJsonObject toJson(const BreathingPattern &pattern)
{
    QJsonObject pace{{QStringLiteral("inSeconds"), secondsOf(pattern.pace.in)},
                     {QStringLiteral("outSeconds"), secondsOf(pattern.pace.out)}};
    if (pattern.pace.holdFull.count() > 0)
        pace[u"holdFullSeconds"] = secondsOf(pattern.pace.holdFull);
    if (pattern.pace.holdEmpty.count() > 0)
        pace[u"holdEmptySeconds"] = secondsOf(pattern.pace.holdEmpty);
    QJsonObject object{{QStringLiteral("id"), pattern.id},
                       {QStringLiteral("kind"), QStringLiteral("breathing")},
                       {QStringLiteral("name"), pattern.name},
                       {QStringLiteral("summary"), pattern.summary},
                       {QStringLiteral("why"), pattern.why},
                       {QStringLiteral("positions"), names(pattern.positions)},
                       {QStringLiteral("areas"), names(pattern.areas)},
                       {QStringLiteral("handsFree"), pattern.isHandsFree},
                       {QStringLiteral("setup"), pattern.setup.text},
                       {QStringLiteral("instruction"), pattern.instruction.text},
                       {QStringLiteral("steps"), QJsonArray::fromStringList(pattern.steps)},
                       {QStringLiteral("cautions"), QJsonArray::fromStringList(pattern.cautions)},
                       {QStringLiteral("stopSigns"), QJsonArray::fromStringList(pattern.stopSigns)},
                       {QStringLiteral("excludedBy"), names(pattern.excludedBy)},
                       {QStringLiteral("minutes"), qint64(pattern.length.count())},
                       {QStringLiteral("beginners"), pattern.isForBeginners},
                       {QStringLiteral("optional"), pattern.isOptional},
                       {QStringLiteral("evidence"), toJson(pattern.evidence)}};
    if (pattern.pace.isPaced())
        object[u"pace"] = pace;
    if (pattern.maxBreaths > 0)
        object[u"maxBreaths"] = pattern.maxBreaths;
    return object;
}

} // namespace pacewell
