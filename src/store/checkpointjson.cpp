// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointjson.h"

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

QJsonObject stepToJson(const StepOutcome &step)
{
    return {{QStringLiteral("exercise"), step.exerciseId},
            {QStringLiteral("plannedMs"), qint64(step.planned.count())},
            {QStringLiteral("doneMs"), qint64(step.done.count())},
            {QStringLiteral("skipped"), step.isSkipped},
            {QStringLiteral("easier"), step.isEasier},
            {QStringLiteral("hurt"), step.hurt}};
}

StepOutcome stepFromJson(const QJsonValue &value)
{
    return {value[u"exercise"].toString(),    millisecondsIn(value[u"plannedMs"]),
            millisecondsIn(value[u"doneMs"]), value[u"skipped"].toBool(),
            value[u"easier"].toBool(),        value[u"hurt"].toBool()};
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

QString sideToJson(const std::optional<Side> &side)
{
    if (!side)
        return {};
    return *side == Side::Left ? QStringLiteral("left") : QStringLiteral("right");
}

std::optional<Side> sideFromJson(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    return name == QLatin1String("left") ? Side::Left : Side::Right;
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
        {QStringLiteral("gentler"), checkpoint.options.isGentler},
        {QStringLiteral("onlySide"), sideToJson(checkpoint.options.onlySide)},
        {QStringLiteral("cue"), checkpoint.cue},
        {QStringLiteral("elapsedMs"), qint64(checkpoint.elapsed.count())},
        {QStringLiteral("easedAt"), arrayOf(checkpoint.easedAt, [](int at) { return at; })},
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
    soFar.isGentler = object[u"gentler"].toBool();
    soFar.steps = vectorOf<StepOutcome>(object[u"steps"], stepFromJson);
    checkpoint.options = {soFar.isGentler, sideFromJson(object[u"onlySide"].toString())};
    checkpoint.cue = object[u"cue"].toInt(-1);
    checkpoint.elapsed = millisecondsIn(object[u"elapsedMs"]);
    checkpoint.easedAt =
        vectorOf<int>(object[u"easedAt"], [](const QJsonValue &value) { return value.toInt(-1); });
    checkpoint.done = vectorOf<milliseconds>(object[u"doneMsByCue"], millisecondsIn);
    checkpoint.skippedSteps = vectorOf<bool>(object[u"skippedSteps"], boolFromJson);
    checkpoint.hurtSteps = vectorOf<bool>(object[u"hurtSteps"], boolFromJson);
    return checkpoint;
}

} // namespace pacewell
