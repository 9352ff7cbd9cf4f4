// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/flareplanjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pacewell {
namespace {

const QString practiceKey = QStringLiteral("practice");
const QString wordsKey = QStringLiteral("words");

QStringList textsIn(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace

QString toJson(const FlarePlan &plan)
{
    QJsonArray soothing;
    for (const SoothingThing &thing : plan.soothing) {
        QJsonObject object;
        if (!thing.practice.isEmpty())
            object[practiceKey] = thing.practice;
        if (!thing.words.isEmpty())
            object[wordsKey] = thing.words;
        soothing.append(object);
    }
    QJsonArray helpers;
    for (const qint64 helper : plan.helpers)
        helpers.append(helper);
    const QJsonObject object{
        {QStringLiteral("earlySigns"), QJsonArray::fromStringList(plan.earlySigns)},
        {QStringLiteral("soothing"), soothing},
        {QStringLiteral("smallestPractices"), QJsonArray::fromStringList(plan.smallestPractices)},
        {QStringLiteral("canWait"), QJsonArray::fromStringList(plan.canWait)},
        {QStringLiteral("helpers"), helpers},
        {QStringLiteral("kindSentence"), plan.kindSentence},
        {QStringLiteral("medicineLine"), plan.medicineLine},
        {QStringLiteral("learned"), plan.learned}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FlarePlan flarePlanFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    FlarePlan plan;
    plan.earlySigns = textsIn(object[u"earlySigns"]);
    for (const QJsonValue &thing : object[u"soothing"].toArray())
        plan.soothing.push_back({thing[practiceKey].toString(), thing[wordsKey].toString()});
    plan.smallestPractices = textsIn(object[u"smallestPractices"]);
    plan.canWait = textsIn(object[u"canWait"]);
    for (const QJsonValue &helper : object[u"helpers"].toArray())
        plan.helpers.push_back(helper.toInteger());
    plan.kindSentence = object[u"kindSentence"].toString();
    plan.medicineLine = object[u"medicineLine"].toString();
    plan.learned = object[u"learned"].toString();
    return tidied(plan);
}

} // namespace pacewell
