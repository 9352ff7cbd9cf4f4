// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointjson.h"

#include "core/content/contentnames.h"
#include "core/content/contentwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

milliseconds millisecondsIn(const QJsonValue &value)
{
    return milliseconds(value.toInteger());
}

template<typename T, typename Convert>
QJsonArray arrayOf(const std::vector<T> &values, Convert convert)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(convert(value));
    return array;
}

template<typename T, typename Convert>
std::vector<T> vectorOf(const QJsonValue &array, Convert convert)
{
    std::vector<T> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(convert(value));
    return values;
}

QString sideToJson(std::optional<Side> side)
{
    if (!side || *side == Side::Both)
        return {};
    return *side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
}

QJsonObject stepToJson(const StepOutcome &step)
{
    return {{QStringLiteral("item"), step.itemId},
            {QStringLiteral("plannedMs"), qint64(step.planned.count())},
            {QStringLiteral("doneMs"), qint64(step.done.count())},
            {QStringLiteral("skipped"), step.isSkipped},
            {QStringLiteral("easier"), step.isEasier},
            {QStringLiteral("hurt"), step.hurt},
            {QStringLiteral("side"), sideToJson(step.side)},
            {QStringLiteral("site"), step.site ? nameOf(*step.site) : QString()}};
}

StepOutcome stepFromJson(const QJsonValue &value)
{
    return {value[u"item"].toString(),
            millisecondsIn(value[u"plannedMs"]),
            millisecondsIn(value[u"doneMs"]),
            value[u"skipped"].toBool(),
            value[u"easier"].toBool(),
            value[u"hurt"].toBool(),
            sideNamed(value[u"side"].toString()).value_or(Side::Both),
            areaNamed(value[u"site"].toString())};
}

QJsonValue msToJson(milliseconds value)
{
    return qint64(value.count());
}

QJsonValue boolToJson(bool value)
{
    return value;
}

bool boolFromJson(const QJsonValue &value)
{
    return value.toBool();
}

QJsonObject changeToJson(const ScriptChange &change)
{
    return {{QStringLiteral("cue"), change.cue},
            {QStringLiteral("pattern"), change.pattern},
            {QStringLiteral("elapsedMs"), qint64(change.elapsed.count())}};
}

ScriptChange changeFromJson(const QJsonValue &value)
{
    return {value[u"cue"].toInt(-1), value[u"pattern"].toString(),
            millisecondsIn(value[u"elapsedMs"])};
}

RoutineStep routineStepFromJson(const QJsonValue &value)
{
    RoutineStep step;
    step.item = value[u"practice"].toString();
    if (const QJsonValue dose = value[u"dose"]; dose.isObject())
        step.dose = Dose{std::chrono::seconds(dose[u"holdSeconds"].toInt()),
                         std::chrono::seconds(dose[u"secondsEachWay"].toInt()),
                         dose[u"repetitions"].toInt(1), dose[u"sets"].toInt(1)};
    step.position = exercisePositionNamed(value[u"position"].toString());
    step.side = sideNamed(value[u"sides"].toString());
    if (value[u"minutes"].isDouble())
        step.length = std::chrono::minutes(value[u"minutes"].toInt());
    step.isEasier = value[u"easier"].toBool();
    return step;
}

QJsonObject optionsToJson(const SessionOptions &options)
{
    return {{QStringLiteral("gentler"), options.isGentler},
            {QStringLiteral("onlySide"), sideToJson(options.onlySide)},
            {QStringLiteral("releaseOnly"), options.isReleaseOnly},
            {QStringLiteral("spared"),
             arrayOf(options.spared, [](Area area) -> QJsonValue { return nameOf(area); })},
            {QStringLiteral("heatSite"), options.heatSite ? nameOf(*options.heatSite) : QString()},
            {QStringLiteral("leftHanded"), options.isLeftHanded}};
}

SessionOptions optionsFromJson(const QJsonValue &value)
{
    SessionOptions options;
    options.isGentler = value[u"gentler"].toBool();
    options.onlySide = sideNamed(value[u"onlySide"].toString());
    options.isReleaseOnly = value[u"releaseOnly"].toBool();
    for (const QJsonValue &name : value[u"spared"].toArray()) {
        if (const auto area = areaNamed(name.toString()))
            options.spared.push_back(*area);
    }
    options.heatSite = areaNamed(value[u"heatSite"].toString());
    options.isLeftHanded = value[u"leftHanded"].toBool();
    return options;
}

} // namespace

QByteArray toJson(const SessionCheckpoint &checkpoint)
{
    const SessionOutcome &soFar = checkpoint.soFar;
    const QJsonObject object{
        {QStringLiteral("id"), soFar.id},
        {QStringLiteral("routine"), soFar.routineId},
        {QStringLiteral("name"), soFar.routineName},
        {QStringLiteral("startedAt"), soFar.startedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("day"), soFar.day.toString(Qt::ISODate)},
        {QStringLiteral("plannedMs"), qint64(soFar.planned.count())},
        {QStringLiteral("doneMs"), qint64(soFar.done.count())},
        {QStringLiteral("steps"), arrayOf(soFar.steps, stepToJson)},
        {QStringLiteral("endedAt"), soFar.endedAt.toString(Qt::ISODateWithMs)},
        {QStringLiteral("practice"), nameOf(soFar.practice)},
        {QStringLiteral("routineSteps"),
         arrayOf(checkpoint.routine.steps,
                 [](const RoutineStep &step) { return toJson(step, false); })},
        {QStringLiteral("options"), optionsToJson(checkpoint.options)},
        {QStringLiteral("cue"), checkpoint.cue},
        {QStringLiteral("elapsedMs"), qint64(checkpoint.elapsed.count())},
        {QStringLiteral("changes"), arrayOf(checkpoint.changes, changeToJson)},
        {QStringLiteral("lengthsMs"), arrayOf(checkpoint.lengths, msToJson)},
        {QStringLiteral("doneMsByCue"), arrayOf(checkpoint.done, msToJson)},
        {QStringLiteral("skippedSteps"), arrayOf(checkpoint.skippedSteps, boolToJson)},
        {QStringLiteral("hurtSteps"), arrayOf(checkpoint.hurtSteps, boolToJson)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SessionCheckpoint> checkpointFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SessionCheckpoint checkpoint;
    SessionOutcome &soFar = checkpoint.soFar;
    soFar.id = object[u"id"].toString();
    soFar.routineId = object[u"routine"].toString();
    soFar.routineName = object[u"name"].toString();
    soFar.startedAt = QDateTime::fromString(object[u"startedAt"].toString(), Qt::ISODateWithMs);
    soFar.day = QDate::fromString(object[u"day"].toString(), Qt::ISODate);
    if (soFar.id.isEmpty() || !soFar.startedAt.isValid() || !soFar.day.isValid())
        return std::nullopt;
    soFar.planned = millisecondsIn(object[u"plannedMs"]);
    soFar.done = millisecondsIn(object[u"doneMs"]);
    soFar.endedAt = QDateTime::fromString(object[u"endedAt"].toString(), Qt::ISODateWithMs);
    soFar.practice =
        practiceKindNamed(object[u"practice"].toString()).value_or(PracticeKind::Stretch);
    soFar.steps = vectorOf<StepOutcome>(object[u"steps"], stepFromJson);
    checkpoint.routine.id = soFar.routineId;
    checkpoint.routine.name = soFar.routineName;
    checkpoint.routine.practice = soFar.practice;
    checkpoint.routine.steps = vectorOf<RoutineStep>(object[u"routineSteps"], routineStepFromJson);
    checkpoint.options = optionsFromJson(object[u"options"]);
    soFar.isGentler = checkpoint.options.isGentler;
    checkpoint.cue = object[u"cue"].toInt(-1);
    checkpoint.elapsed = millisecondsIn(object[u"elapsedMs"]);
    checkpoint.changes = vectorOf<ScriptChange>(object[u"changes"], changeFromJson);
    checkpoint.lengths = vectorOf<milliseconds>(object[u"lengthsMs"], millisecondsIn);
    checkpoint.done = vectorOf<milliseconds>(object[u"doneMsByCue"], millisecondsIn);
    checkpoint.skippedSteps = vectorOf<bool>(object[u"skippedSteps"], boolFromJson);
    checkpoint.hurtSteps = vectorOf<bool>(object[u"hurtSteps"], boolFromJson);
    return checkpoint;
}

} // namespace pacewell
