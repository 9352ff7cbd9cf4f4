// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"

#include "core/content/contentnames.h"
#include "core/content/contenttext.h"
#include "core/content/doses.h"
#include "core/figure/figurejson.h"

#include <QJsonArray>

namespace pacewell {
namespace {

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

template<typename Enum>
std::vector<Enum> named(const QJsonValue &array, std::optional<Enum> (*valueNamed)(QStringView))
{
    std::vector<Enum> values;
    for (const QString &name : strings(array))
        values.push_back(valueNamed(name).value());
    return values;
}

Dose readDose(const QJsonValue &value)
{
    Dose dose;
    dose.hold = std::chrono::seconds(value[u"holdSeconds"].toInt(0));
    dose.eachWay = std::chrono::seconds(value[u"secondsEachWay"].toInt(0));
    dose.repetitions = value[u"repetitions"].toInt(1);
    dose.sets = value[u"sets"].toInt(1);
    return dose;
}

Evidence readEvidence(const QJsonValue &value, const JsonText &text, ContentProblems &problems)
{
    const QDate reviewed = QDate::fromString(value[u"reviewed"].toString(), Qt::ISODate);
    if (!reviewed.isValid())
        problems.push_back(text.problem(QStringLiteral("evidence.reviewed"),
                                        ContentText::tr("must be a day such as 2026-11-21")));
    return {confidenceNamed(value[u"confidence"].toString()).value(), strings(value[u"sources"]),
            reviewed};
}

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
        if (const auto track = figureTrackFrom(figure))
            variant.poses = track.value().poses;
        else
            problems.push_back(text.problem(key, track.error()));
    }
    return variant;
}

void checkDoses(const Exercise &exercise, const JsonText &text, ContentProblems &problems)
{
    const auto check = [&](const QString &path, const Dose &dose) {
        const QString problem = doseProblem(exercise.type, exercise.sides, dose);
        if (!problem.isEmpty())
            problems.push_back(text.problem(path, problem));
    };
    check(QStringLiteral("dose"), exercise.dose);
    if (exercise.easier.dose)
        check(QStringLiteral("easier.dose"), *exercise.easier.dose);
    if (exercise.harder.dose)
        check(QStringLiteral("harder.dose"), *exercise.harder.dose);
}

bool namesASide(const QString &text)
{
    return text.contains(QLatin1String("{side}")) || text.contains(QLatin1String("{otherSide}"));
}

void checkSideWords(const Exercise &exercise, const JsonText &text, ContentProblems &problems)
{
    if (exercise.sides == Sides::Each) {
        if (!namesASide(exercise.instruction))
            problems.push_back(
                text.problem(QStringLiteral("instruction"),
                             ContentText::tr("must say {side} or {otherSide}, since each side is "
                                             "worked in turn")));
        return;
    }
    const std::pair<const char *, const QString &> shown[] = {
        {"setup", exercise.setup},
        {"instruction", exercise.instruction},
        {"feel", exercise.feel},
        {"easier.instruction", exercise.easier.instruction},
        {"harder.instruction", exercise.harder.instruction},
    };
    for (const auto &[key, words] : shown) {
        if (namesASide(words))
            problems.push_back(
                text.problem(QLatin1String(key),
                             ContentText::tr("cannot say {side}: no single side is worked")));
    }
}

void replace(QString &text, const QJsonValue &translation)
{
    if (translation.isString())
        text = translation.toString();
}

void replace(QStringList &texts, const QJsonValue &translation)
{
    if (translation.isArray())
        texts = strings(translation);
}

} // namespace

Exercise readExercise(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Exercise exercise;
    exercise.id = object[u"id"].toString();
    exercise.name = object[u"name"].toString();
    exercise.type = exerciseTypeNamed(object[u"type"].toString()).value();
    exercise.positions = named(object[u"positions"], exercisePositionNamed);
    exercise.areas = named(object[u"areas"], areaNamed);
    exercise.muscles = named(object[u"muscles"], muscleNamed);
    exercise.sides = sidesNamed(object[u"sides"].toString()).value();
    exercise.dose = readDose(object[u"dose"]);
    exercise.setup = object[u"setup"].toString();
    exercise.instruction = object[u"instruction"].toString();
    exercise.feel = object[u"feel"].toString();
    exercise.steps = strings(object[u"steps"]);
    exercise.easier = readVariant(text, QStringLiteral("easier"), problems);
    exercise.harder = readVariant(text, QStringLiteral("harder"), problems);
    exercise.cautions = strings(object[u"cautions"]);
    exercise.stopSigns = strings(object[u"stopSigns"]);
    exercise.excludedBy = strings(object[u"excludedBy"]);
    exercise.evidence = readEvidence(object[u"evidence"], text, problems);
    exercise.picture = object[u"picture"].toString();
    if (const auto track = figureTrackFrom(object[u"figure"].toObject()))
        exercise.figure = track.value();
    else
        problems.push_back(text.problem(QStringLiteral("figure"), track.error()));
    checkDoses(exercise, text, problems);
    checkSideWords(exercise, text, problems);
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
    routine.evidence = readEvidence(object[u"evidence"], text, problems);
    for (const QJsonValue &value : object[u"steps"].toArray()) {
        RoutineStep step;
        step.exercise = value[u"exercise"].toString();
        if (value[u"dose"].isObject())
            step.dose = readDose(value[u"dose"]);
        step.position = exercisePositionNamed(value[u"position"].toString());
        step.side = sideNamed(value[u"sides"].toString());
        routine.steps.push_back(step);
    }
    return routine;
}

void translate(Exercise &exercise, const JsonText &translation, ContentProblems &problems)
{
    const QJsonObject &text = translation.object();
    Exercise translated = exercise;
    replace(translated.name, text[u"name"]);
    replace(translated.setup, text[u"setup"]);
    replace(translated.instruction, text[u"instruction"]);
    replace(translated.feel, text[u"feel"]);
    replace(translated.steps, text[u"steps"]);
    replace(translated.easier.name, text[u"easier"][u"name"]);
    replace(translated.easier.instruction, text[u"easier"][u"instruction"]);
    replace(translated.harder.name, text[u"harder"][u"name"]);
    replace(translated.harder.instruction, text[u"harder"][u"instruction"]);
    replace(translated.cautions, text[u"cautions"]);
    replace(translated.stopSigns, text[u"stopSigns"]);
    const size_t before = problems.size();
    checkSideWords(translated, translation, problems);
    if (problems.size() == before)
        exercise = translated;
}

void translate(Routine &routine, const JsonText &translation)
{
    replace(routine.name, translation.object()[u"name"]);
    replace(routine.summary, translation.object()[u"summary"]);
}

} // namespace pacewell
