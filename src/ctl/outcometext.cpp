// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/outcometext.h"
#include "ctl/ctltext.h"

#include <QJsonArray>

#include <algorithm>

namespace pacewell {
namespace {

qint64 seconds(std::chrono::milliseconds time)
{
    return std::chrono::round<std::chrono::seconds>(time).count();
}

QString minutes(std::chrono::milliseconds time)
{
    return QStringLiteral("%1:%2")
        .arg(seconds(time) / 60)
        .arg(seconds(time) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString outcomeLine(const SessionOutcome &outcome)
{
    QStringList notes{outcome.isCompleted ? CtlText::tr("to the end")
                                          : CtlText::tr("stopped early")};
    if (outcome.isGentler)
        notes.append(CtlText::tr("gentler"));
    const auto skipped = std::ranges::count_if(outcome.steps, &StepOutcome::isSkipped);
    const auto hurt = std::ranges::count_if(outcome.steps, &StepOutcome::hurt);
    if (skipped > 0)
        notes.append(CtlText::tr("%1 skipped").arg(skipped));
    if (hurt > 0)
        notes.append(CtlText::tr("%1 hurt").arg(hurt));
    return QStringLiteral("%1  %2  %3  %4")
        .arg(outcome.day.toString(Qt::ISODate), outcome.routineName,
             CtlText::tr("%1 of %2 min practised")
                 .arg(minutes(outcome.done), minutes(outcome.planned)),
             notes.join(QStringLiteral(", ")));
}

QJsonObject outcomeJson(const SessionOutcome &outcome)
{
    QJsonArray steps;
    for (const StepOutcome &step : outcome.steps)
        steps.append(QJsonObject{{QStringLiteral("item"), step.itemId},
                                 {QStringLiteral("plannedSeconds"), seconds(step.planned)},
                                 {QStringLiteral("doneSeconds"), seconds(step.done)},
                                 {QStringLiteral("skipped"), step.isSkipped},
                                 {QStringLiteral("easier"), step.isEasier},
                                 {QStringLiteral("hurt"), step.hurt}});
    return {{QStringLiteral("id"), outcome.id},
            {QStringLiteral("routine"), outcome.routineId},
            {QStringLiteral("name"), outcome.routineName},
            {QStringLiteral("startedAt"), outcome.startedAt.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("day"), outcome.day.toString(Qt::ISODate)},
            {QStringLiteral("plannedSeconds"), seconds(outcome.planned)},
            {QStringLiteral("doneSeconds"), seconds(outcome.done)},
            {QStringLiteral("completed"), outcome.isCompleted},
            {QStringLiteral("gentler"), outcome.isGentler},
            {QStringLiteral("steps"), steps}};
}

} // namespace pacewell
