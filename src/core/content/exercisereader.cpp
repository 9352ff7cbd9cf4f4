// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"
#include "core/content/contentreader.h"
#include "core/content/itemreader.h"
#include "core/content/practicerules.h"
#include "core/content/sidewords.h"

#include <QJsonArray>

namespace pacewell {
namespace {

/// The figure of the easier or harder form has its own poses and shares all else.
Variant readVariant(const JsonText &text, const QString &key, ContentProblems &problems)
{
    const QJsonValue value = text.object()[key];
    Variant variant;
    variant.name = value[u"name"].toString();
    variant.instruction = value[u"instruction"].toString();
    if (value[u"dose"].isObject())
        variant.dose = readDose(value[u"dose"]);
    if (value[u"poses"].isArray()) {
        QJsonObject figure = text.object()[u"figure"].toObject();
        figure[u"poses"] = value[u"poses"];
        variant.poses = readFigure(figure, key, text, problems).poses;
    }
    return variant;
}

} // namespace

Exercise readExercise(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Exercise exercise;
    readItem(exercise, text, problems);
    exercise.type = exerciseTypeNamed(object[u"type"].toString()).value();
    exercise.sides = sidesNamed(object[u"sides"].toString()).value();
    exercise.dose = readDose(object[u"dose"]);
    exercise.feel = object[u"feel"].toString();
    exercise.easier = readVariant(text, QStringLiteral("easier"), problems);
    exercise.harder = readVariant(text, QStringLiteral("harder"), problems);
    exercise.easierBy = named(object[u"easierBy"], conditionNamed);
    add(problems, doseBreaches(exercise), text);
    add(problems, sideWordBreaches(exercise), text);
    return exercise;
}

Routine readRoutine(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Routine routine;
    routine.id = object[u"id"].toString();
    routine.name = object[u"name"].toString();
    routine.summary = object[u"summary"].toString();
    routine.practice = practiceKindNamed(object[u"practice"].toString()).value();
    routine.length = std::chrono::minutes(object[u"minutes"].toInt());
    routine.timesOfDay = named(object[u"timesOfDay"], timeOfDayNamed);
    routine.isGentle = object[u"gentle"].toBool();
    routine.evidence = readEvidence(text, problems);
    for (const QJsonValue &value : object[u"steps"].toArray()) {
        RoutineStep step;
        step.item = value[value[u"exercise"].isString() ? u"exercise" : u"practice"].toString();
        if (value[u"dose"].isObject())
            step.dose = readDose(value[u"dose"]);
        step.position = exercisePositionNamed(value[u"position"].toString());
        step.side = sideNamed(value[u"sides"].toString());
        if (value[u"minutes"].isDouble())
            step.length = std::chrono::minutes(value[u"minutes"].toInt());
        step.isEasier = value[u"easier"].toBool();
        routine.steps.push_back(step);
    }
    return routine;
}

} // namespace pacewell
