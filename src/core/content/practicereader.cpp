// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentnames.h"
#include "core/content/contentreader.h"
#include "core/content/contenttext.h"
#include "core/content/itemreader.h"
#include "core/content/practicerules.h"
#include "core/content/sidewords.h"

#include <QJsonArray>

#include <cmath>

namespace pacewell {
namespace {

std::chrono::milliseconds millisecondsOf(const QJsonValue &seconds)
{
    return std::chrono::milliseconds(std::llround(seconds.toDouble() * 1000));
}

RelaxationPart readPart(const QJsonValue &value, const QString &path, const JsonText &text,
                        ContentProblems &problems)
{
    const auto line = [&](const char *key) {
        return readLine(value, QLatin1String(key), path, text, problems);
    };
    RelaxationPart part;
    part.title = value[u"title"].toString();
    part.areas = named(value[u"areas"], areaNamed);
    part.muscles = named(value[u"muscles"], muscleNamed);
    part.side = partSideNamed(value[u"side"].toString()).value_or(part.side);
    part.text = line("text");
    part.attend = std::chrono::seconds(value[u"seconds"].toInt());
    part.tense = line("tense");
    part.release = line("release");
    part.soften = line("soften");
    return part;
}

MassageSpot readSpot(const QJsonValue &value, const QString &path, const JsonText &text,
                     ContentProblems &problems)
{
    MassageSpot spot;
    spot.title = value[u"title"].toString();
    spot.place = bodyPlaceNamed(value[u"place"].toString()).value();
    spot.muscles = named(value[u"muscles"], muscleNamed);
    spot.sides = sidesNamed(value[u"sides"].toString()).value();
    spot.time = std::chrono::seconds(value[u"seconds"].toInt());
    spot.text = readLine(value, QStringLiteral("text"), path, text, problems);
    if (const QJsonValue figure = value[u"figure"]; figure.isObject())
        spot.figure = readFigure(figure, path + QStringLiteral(".figure"), text, problems);
    return spot;
}

/// Calls \a read with each value of the array \a key and the value's place.
template<typename Read>
void forEach(const JsonText &text, const QString &key, Read read)
{
    const QJsonArray values = text.object()[key].toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        read(values[i], QStringLiteral("%1[%2]").arg(key).arg(i));
}

template<typename Item>
void checkRules(const Item &item, const JsonText &text, ContentProblems &problems)
{
    add(problems, doseBreaches(item), text);
    add(problems, sideWordBreaches(item), text);
}

} // namespace

BreathingPattern readBreathing(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    const QJsonValue pace = object[u"pace"];
    BreathingPattern pattern;
    readItem(pattern, text, problems);
    pattern.pace = {millisecondsOf(pace[u"inSeconds"]), millisecondsOf(pace[u"holdFullSeconds"]),
                    millisecondsOf(pace[u"outSeconds"]), millisecondsOf(pace[u"holdEmptySeconds"])};
    pattern.length = std::chrono::minutes(object[u"minutes"].toInt());
    pattern.maxBreaths = object[u"maxBreaths"].toInt(0);
    pattern.isForBeginners = object[u"beginners"].toBool();
    pattern.isOptional = object[u"optional"].toBool();
    checkRules(pattern, text, problems);
    return pattern;
}

Relaxation readRelaxation(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Relaxation relaxation;
    readItem(relaxation, text, problems);
    relaxation.form = relaxationFormNamed(object[u"form"].toString()).value();
    relaxation.length = std::chrono::minutes(object[u"minutes"].toInt());
    const bool isTensing = relaxation.form == RelaxationForm::TenseRelease;
    for (const char16_t *key : {u"tenseSeconds", u"releaseSeconds"}) {
        if (object.contains(QStringView(key)) != isTensing)
            problems.push_back(text.problem(
                QString::fromUtf16(key),
                isTensing ? ContentText::tr("is missing; the form tenseRelease needs it")
                          : ContentText::tr("belongs to the form tenseRelease; leave it out")));
    }
    if (isTensing) {
        relaxation.tense = std::chrono::seconds(object[u"tenseSeconds"].toInt());
        relaxation.release = std::chrono::seconds(object[u"releaseSeconds"].toInt());
    }
    forEach(text, QStringLiteral("parts"), [&](const QJsonValue &value, const QString &path) {
        relaxation.parts.push_back(readPart(value, path, text, problems));
    });
    checkRules(relaxation, text, problems);
    return relaxation;
}

Massage readMassage(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Massage massage;
    readItem(massage, text, problems);
    massage.tool = massageToolNamed(object[u"tool"].toString()).value();
    massage.checklist = object[u"checklist"].toString();
    massage.length = std::chrono::minutes(object[u"minutes"].toInt());
    forEach(text, QStringLiteral("spots"), [&](const QJsonValue &value, const QString &path) {
        massage.spots.push_back(readSpot(value, path, text, problems));
    });
    checkRules(massage, text, problems);
    return massage;
}

Heat readHeat(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Heat heat;
    readItem(heat, text, problems);
    heat.checklist = object[u"checklist"].toString();
    heat.length = std::chrono::minutes(object[u"minutes"].toInt());
    heat.isWholeBody = object[u"wholeBody"].toBool();
    heat.preparation = strings(object[u"preparation"]);
    if (object[u"labelDecides"].toBool() != (heat.length.count() == 0))
        problems.push_back(
            text.problem(QStringLiteral("minutes"),
                         ContentText::tr("must be 0 where labelDecides is true, and only there")));
    checkRules(heat, text, problems);
    return heat;
}

Checklist readChecklist(const JsonText &text, ContentProblems &problems)
{
    const QJsonObject &object = text.object();
    Checklist checklist;
    checklist.id = object[u"id"].toString();
    checklist.name = object[u"name"].toString();
    checklist.intro = object[u"intro"].toString();
    checklist.evidence = readEvidence(text, problems);
    forEach(text, QStringLiteral("items"), [&](const QJsonValue &value, const QString &) {
        checklist.items.push_back(
            {value[u"text"].toString(), value[u"advice"].toString(), value[u"blocks"].toBool()});
    });
    return checklist;
}

} // namespace pacewell
