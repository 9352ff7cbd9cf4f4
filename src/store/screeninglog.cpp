// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/screeninglog.h"

#include "core/content/contentnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pacewell {
namespace {

using Kind = ScreeningEntry::Kind;

// In the order of the enumerators.
const QString kinds[] = {QStringLiteral("answered"), QStringLiteral("booked"),
                         QStringLiteral("seen")};

QString toJson(const ScreeningEntry &entry)
{
    QJsonArray answers;
    for (const ScreeningEntry::Yes &yes : entry.yes) {
        QJsonObject answer{{QStringLiteral("question"), yes.question},
                           {QStringLiteral("crisis"), yes.isCrisis},
                           {QStringLiteral("restsArea"), yes.restsArea}};
        if (yes.urgency)
            answer[u"urgency"] = nameOf(*yes.urgency);
        answers.append(answer);
    }
    QJsonArray areas;
    for (const Area area : entry.areas)
        areas.append(nameOf(area));
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("yes"), answers},
                                                       {QStringLiteral("areas"), areas}})
                                 .toJson(QJsonDocument::Compact));
}

bool isYes(const QJsonValue &value)
{
    const QJsonValue urgency = value[u"urgency"];
    return !value[u"question"].toString().isEmpty() && value[u"crisis"].isBool() &&
           value[u"restsArea"].isBool() &&
           (urgency.isUndefined() || urgencyNamed(urgency.toString()).has_value());
}

void readAnswers(ScreeningEntry &entry, const QString &json)
{
    const QJsonObject answers = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QJsonValue &value : answers[u"yes"].toArray())
        entry.yes.push_back({value[u"question"].toString(),
                             urgencyNamed(value[u"urgency"].toString()), value[u"crisis"].toBool(),
                             value[u"restsArea"].toBool()});
    for (const QJsonValue &value : answers[u"areas"].toArray()) {
        if (const auto area = areaNamed(value.toString()))
            entry.areas.push_back(*area);
    }
}

} // namespace

Result<> ScreeningLog::append(const ScreeningEntry &entry)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO screening (at, day, screening, kind, answers) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {entry.at.toUTC().toString(Qt::ISODateWithMs), entry.day.toString(Qt::ISODate),
         entry.screening, kinds[int(entry.kind)], toJson(entry)});
    return added ? success() : Result<>(failure(added.error()));
}

Result<std::vector<ScreeningEntry>> ScreeningLog::all() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT at, day, screening, kind, answers FROM screening ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<ScreeningEntry> entries;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        ScreeningEntry entry;
        entry.at = QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs);
        entry.day = QDate::fromString(row.value(1).toString(), Qt::ISODate);
        entry.screening = row.value(2).toString();
        entry.kind = Kind(std::find(std::begin(kinds), std::end(kinds), row.value(3).toString()) -
                          std::begin(kinds));
        readAnswers(entry, row.value(4).toString());
        entries.push_back(std::move(entry));
    }
    return entries;
}

bool ScreeningLog::canRead(const QString &answers)
{
    const QJsonDocument document = QJsonDocument::fromJson(answers.toUtf8());
    const QJsonValue yes = document[u"yes"];
    const QJsonValue areas = document[u"areas"];
    return yes.isArray() && areas.isArray() && std::ranges::all_of(yes.toArray(), isYes) &&
           std::ranges::all_of(areas.toArray(), [](const QJsonValue &area) {
               return areaNamed(area.toString()).has_value();
           });
}

Result<> ScreeningLog::replaceAll(const std::vector<ScreeningEntry> &left)
{
    return m_database.inTransaction([&]() -> Result<> {
        if (const auto gone = m_database.run(QStringLiteral("DELETE FROM screening")); !gone)
            return failure(gone.error());
        for (const ScreeningEntry &entry : left) {
            if (const auto kept = append(entry); !kept)
                return kept;
        }
        return success();
    });
}

} // namespace pacewell
