// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/itemreader.h"

#include "core/content/contentnames.h"
#include "core/content/contenttext.h"
#include "core/content/sidewords.h"
#include "core/figure/figurejson.h"

#include <QJsonObject>

namespace pacewell {
namespace {

/// A voice cannot say "left" and "right" in one recording.
QString recordingProblem(const Line &line)
{
    if (namesASide(line) && line.recording.isEmpty() != line.recordingForRight.isEmpty())
        return ContentText::tr("the line names a side, so it needs a recording for each of them");
    if (!namesASide(line) && !line.recordingForRight.isEmpty())
        return ContentText::tr("the line names no side, so it has one recording");
    return {};
}

Line readItemLine(const QString &key, const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    const QJsonValue recordings = object[u"recordings"];
    Line line;
    line.text = object[key].toString();
    line.spoken = object[u"spoken"][key].toString();
    line.recording = recordings[key].toString();
    line.recordingForRight = recordings[key + QStringLiteral(".right")].toString();
    if (line.recording.isEmpty())
        line.recording = recordings[key + QStringLiteral(".left")].toString();
    if (const QString problem = recordingProblem(line); !problem.isEmpty())
        problems.push_back(text.problem(QStringLiteral("recordings.") + key, problem));
    return line;
}

} // namespace

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
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

Evidence readEvidence(const JsonText &text, ContentProblems &problems)
{
    const QJsonValue value = text.object()[u"evidence"];
    const QDate reviewed = QDate::fromString(value[u"reviewed"].toString(), Qt::ISODate);
    if (!reviewed.isValid())
        problems.push_back(text.problem(QStringLiteral("evidence.reviewed"),
                                        ContentText::tr("must be a day such as 2026-11-21")));
    Evidence evidence{confidenceNamed(value[u"confidence"].toString()).value(), {}, reviewed};
    for (const QString &key : strings(value[u"sources"]))
        evidence.sources.push_back({key, key});
    return evidence;
}

FigureTrack readFigure(const QJsonValue &figure, const QString &path, const JsonText &text,
                       ContentProblems &problems)
{
    const auto track = figureTrackFrom(figure.toObject());
    if (track)
        return track.value();
    problems.push_back(text.problem(path, track.error()));
    return {};
}

Line readLine(const QJsonValue &object, const QString &key, const QString &path,
              const JsonText &text, ContentProblems &problems)
{
    const auto keyFor = [&key](const QString &use) {
        return key == QLatin1String("text") ? use : key + use.at(0).toUpper() + use.mid(1);
    };
    const QString recording = keyFor(QStringLiteral("recording"));
    Line line;
    line.text = object[key].toString();
    line.spoken = object[keyFor(QStringLiteral("spoken"))].toString();
    line.recording = object[recording].toString();
    line.recordingForRight = object[recording + QStringLiteral("ForRight")].toString();
    if (const QString problem = recordingProblem(line); !problem.isEmpty())
        problems.push_back(text.problem(path + QLatin1Char('.') + recording, problem));
    return line;
}

void readItem(GuidedItem &item, const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    item.id = object[u"id"].toString();
    item.name = object[u"name"].toString();
    item.summary = object[u"summary"].toString();
    item.why = object[u"why"].toString();
    item.positions = named(object[u"positions"], exercisePositionNamed);
    item.areas = named(object[u"areas"], areaNamed);
    item.muscles = named(object[u"muscles"], muscleNamed);
    item.isHandsFree = object[u"handsFree"].toBool();
    item.setup = readItemLine(QStringLiteral("setup"), text, problems);
    item.instruction = readItemLine(QStringLiteral("instruction"), text, problems);
    item.steps = strings(object[u"steps"]);
    item.cautions = strings(object[u"cautions"]);
    item.stopSigns = strings(object[u"stopSigns"]);
    item.excludedBy = named(object[u"excludedBy"], conditionNamed);
    item.evidence = readEvidence(text, problems);
    item.picture = object[u"picture"].toString();
    item.video = object[u"video"].toString();
    if (const QJsonValue figure = object[u"figure"]; figure.isObject())
        item.figure = readFigure(figure, QStringLiteral("figure"), text, problems);
}

void add(ContentProblems &problems, const RuleBreaches &breaches, const JsonText &text)
{
    for (const RuleBreach &breach : breaches)
        problems.push_back(text.problem(breach.path, breach.message));
}

} // namespace pacewell
