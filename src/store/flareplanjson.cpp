// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/flareplanjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

bool isText(const QJsonValue &value)
{
    return value.isString();
}

bool isSoothingThing(const QJsonValue &value)
{
    const QJsonValue practice = value[practiceKey];
    const QJsonValue words = value[wordsKey];
    return value.isObject() && (practice.isUndefined() || isText(practice)) &&
           (words.isUndefined() || isText(words));
}

bool isNumber(const QJsonValue &value)
{
    return value.isDouble();
}

using Check = bool (*)(const QJsonValue &);

struct Member
{
    const char *name;
    bool isList;
    Check check; ///< of it, or of each in it
};

constexpr Member members[] = {
    {"earlySigns", true, isText},        {"soothing", true, isSoothingThing},
    {"smallestPractices", true, isText}, {"canWait", true, isText},
    {"helpers", true, isNumber},         {"kindSentence", false, isText},
    {"medicineLine", false, isText},     {"learned", false, isText}};

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

bool isFlarePlan(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isObject() && std::ranges::all_of(members, [&](const Member &member) {
               const QJsonValue value = document[QLatin1String(member.name)];
               return value.isUndefined() ||
                      (member.isList
                           ? value.isArray() && std::ranges::all_of(value.toArray(), member.check)
                           : member.check(value));
           });
}

} // namespace pacewell
