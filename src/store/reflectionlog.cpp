// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reflectionlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pacewell {
namespace {

QString toJson(const std::vector<KeptAnswer> &answers)
{
    QJsonArray array;
    for (const KeptAnswer &answer : answers) {
        QJsonObject object{{QStringLiteral("question"), answer.question},
                           {QStringLiteral("prompt"), answer.prompt}};
        if (!answer.number) {
            object[u"words"] = answer.words;
        } else {
            object[u"number"] = *answer.number;
            object[u"most"] = answer.most;
            if (!answer.again.isEmpty())
                object[u"again"] = answer.again;
        }
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<KeptAnswer> fromJson(const QString &json)
{
    std::vector<KeptAnswer> answers;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        KeptAnswer answer{value[u"question"].toString(), value[u"prompt"].toString(),
                          value[u"words"].toString(),    {},
                          value[u"most"].toInt(),        value[u"again"].toString()};
        if (value[u"number"].isDouble())
            answer.number = value[u"number"].toInt();
        answers.push_back(std::move(answer));
    }
    return answers;
}

bool isAnswer(const QJsonValue &value)
{
    const QJsonValue again = value[u"again"];
    const bool hasNumber = value[u"number"].isDouble() && value[u"most"].isDouble();
    return value[u"question"].isString() && value[u"prompt"].isString() &&
           (hasNumber || value[u"words"].isString()) && (again.isUndefined() || again.isString());
}

} // namespace

Result<> ReflectionLog::append(const ReflectionEntry &entry)
{
    return m_database.change(
        QStringLiteral("INSERT INTO reflection (at, day, reflection, name, answers) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {entry.at.toUTC().toString(Qt::ISODateWithMs), entry.day.toString(Qt::ISODate),
         entry.reflection, entry.name, toJson(entry.answers)});
}

Result<std::vector<ReflectionEntry>> ReflectionLog::all() const
{
    auto rows = m_database.run(QStringLiteral(
        "SELECT number, at, day, reflection, name, answers FROM reflection ORDER BY number DESC"));
    if (!rows)
        return failure(rows.error());
    std::vector<ReflectionEntry> entries;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        entries.push_back({row.value(0).toLongLong(),
                           QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
                           QDate::fromString(row.value(2).toString(), Qt::ISODate),
                           row.value(3).toString(), row.value(4).toString(),
                           fromJson(row.value(5).toString())});
    return entries;
}

Result<> ReflectionLog::remove(qint64 number)
{
    return m_database.change(QStringLiteral("DELETE FROM reflection WHERE number = ?"), {number});
}

Result<> ReflectionLog::forgetAll()
{
    return m_database.change(QStringLiteral("DELETE FROM reflection"));
}

bool ReflectionLog::canRead(const QString &answers)
{
    const QJsonDocument document = QJsonDocument::fromJson(answers.toUtf8());
    return document.isArray() && std::ranges::all_of(document.array(), isAnswer);
}

} // namespace pacewell
