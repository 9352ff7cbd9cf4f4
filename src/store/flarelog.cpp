// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/flarelog.h"

#include <algorithm>

namespace pacewell {
namespace {

// In the order of the enumerators.
const QString kinds[] = {QStringLiteral("declared"), QStringLiteral("steppedUp"),
                         QStringLiteral("steppedBack"), QStringLiteral("ended")};

} // namespace

Result<> FlareLog::append(const FlareEvent &event)
{
    return m_database.change(
        QStringLiteral("INSERT INTO flare_event (at, day, kind) VALUES (?, ?, ?)"),
        {event.at.toUTC().toString(Qt::ISODateWithMs), event.day.toString(Qt::ISODate),
         kinds[int(event.kind)]});
}

Result<std::vector<FlareEvent>> FlareLog::all() const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT at, day, kind FROM flare_event ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<FlareEvent> events;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        const auto kind = std::ranges::find(kinds, row.value(2).toString());
        events.push_back({QDateTime::fromString(row.value(0).toString(), Qt::ISODateWithMs),
                          QDate::fromString(row.value(1).toString(), Qt::ISODate),
                          FlareEvent::Kind(kind - std::begin(kinds))});
    }
    return events;
}

Result<> FlareLog::forgetAll()
{
    return m_database.change(QStringLiteral("DELETE FROM flare_event"));
}

} // namespace pacewell
