// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reminderstore.h"

#include "store/columns.h"

#include <algorithm>

namespace pacewell {
namespace {

using columns::dayIn;
using columns::named;
using columns::textOf;
using columns::timeIn;
using Kind = ReminderEvent::Kind;

// In the order of the enumerators.
const QString ruleKinds[] = {QStringLiteral("practice"), QStringLiteral("heat"),
                             QStringLiteral("move"), QStringLiteral("windDown"),
                             QStringLiteral("checkIn")};
const QString eventKinds[] = {QStringLiteral("shown"),     QStringLiteral("repeated"),
                              QStringLiteral("snoozed"),   QStringLiteral("started"),
                              QStringLiteral("dismissed"), QStringLiteral("notToday")};

/// To the second: one that came by its interval is known by it.
QString textOf(QTime time)
{
    return time.toString(Qt::ISODate);
}

QTime clockIn(const QVariant &column)
{
    return QTime::fromString(column.toString(), Qt::ISODate);
}

QString textOf(const std::vector<QTime> &times)
{
    QStringList words;
    for (const QTime time : times)
        words.append(textOf(time));
    return words.join(QLatin1Char(' '));
}

std::vector<QTime> timesIn(const QVariant &column)
{
    std::vector<QTime> times;
    for (const QString &word : column.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        times.push_back(clockIn(word));
    return times;
}

ReminderRule ruleIn(const QSqlQuery &row)
{
    ReminderRule rule;
    rule.id = row.value(0).toString();
    rule.kind = named<ReminderRule::Kind>(ruleKinds, row.value(1));
    rule.practice = row.value(2).toString();
    rule.weekdays = std::bitset<7>(row.value(3).toULongLong());
    rule.times = timesIn(row.value(4));
    if (!row.isNull(5))
        rule.interval = ReminderInterval{std::chrono::minutes(row.value(5).toInt()),
                                         clockIn(row.value(6)), clockIn(row.value(7))};
    rule.ahead = std::chrono::minutes(row.value(8).toInt());
    rule.isOn = row.value(9).toBool();
    rule.staysInFlare = row.value(10).toBool();
    rule.name = row.value(11).toString();
    return rule;
}

ReminderEvent eventIn(const QSqlQuery &row)
{
    return {{row.value(0).toString(), dayIn(row.value(1)), clockIn(row.value(2))},
            named<Kind>(eventKinds, row.value(3)),
            timeIn(row.value(4)),
            row.isNull(5) ? QDateTime() : timeIn(row.value(5))};
}

} // namespace

Result<std::vector<ReminderRule>> ReminderStore::rules() const
{
    auto rows = m_database.run(QStringLiteral(
        "SELECT id, kind, practice, weekdays, times, every_minutes, every_from, every_to, "
        "ahead_minutes, is_on, stays_in_flare, name FROM reminder_rule ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<ReminderRule> rules;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        rules.push_back(ruleIn(row));
    return rules;
}

Result<> ReminderStore::keep(const ReminderRule &rule)
{
    const auto &interval = rule.interval;
    return m_database.change(
        QStringLiteral(
            "INSERT INTO reminder_rule (id, kind, practice, weekdays, times, every_minutes, "
            "every_from, every_to, ahead_minutes, is_on, stays_in_flare, name) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "kind = excluded.kind, practice = excluded.practice, weekdays = excluded.weekdays, "
            "times = excluded.times, every_minutes = excluded.every_minutes, "
            "every_from = excluded.every_from, every_to = excluded.every_to, "
            "ahead_minutes = excluded.ahead_minutes, is_on = excluded.is_on, "
            "stays_in_flare = excluded.stays_in_flare, name = excluded.name"),
        {rule.id, ruleKinds[int(rule.kind)], rule.practice, int(rule.weekdays.to_ulong()),
         textOf(rule.times), interval ? QVariant(int(interval->every.count())) : QVariant(),
         interval ? QVariant(textOf(interval->from)) : QVariant(),
         interval ? QVariant(textOf(interval->to)) : QVariant(), int(rule.ahead.count()),
         int(rule.isOn), int(rule.staysInFlare), rule.name});
}

Result<> ReminderStore::remove(const QString &ruleId)
{
    return m_database.change(QStringLiteral("DELETE FROM reminder_rule WHERE id = ?"), {ruleId});
}

Result<ReminderPeace> ReminderStore::peace() const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT quiet_from, quiet_to, paused_until, snooze_minutes "
                                      "FROM reminder_peace"));
    if (!rows)
        return failure(rows.error());
    ReminderPeace peace;
    if (QSqlQuery row = std::move(rows).value(); row.next()) {
        peace.quietFrom = clockIn(row.value(0));
        peace.quietTo = clockIn(row.value(1));
        if (!row.isNull(2))
            peace.pausedUntil = timeIn(row.value(2));
        peace.snooze = std::chrono::minutes(row.value(3).toInt());
    }
    return peace;
}

Result<> ReminderStore::keep(const ReminderPeace &peace)
{
    return m_database.change(
        QStringLiteral("INSERT INTO reminder_peace (only, quiet_from, quiet_to, paused_until, "
                       "snooze_minutes) VALUES (1, ?, ?, ?, ?) ON CONFLICT (only) DO UPDATE SET "
                       "quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, "
                       "paused_until = excluded.paused_until, "
                       "snooze_minutes = excluded.snooze_minutes"),
        {textOf(peace.quietFrom), textOf(peace.quietTo),
         peace.pausedUntil ? QVariant(textOf(*peace.pausedUntil)) : QVariant(),
         int(peace.snooze.count())});
}

Result<std::vector<ReminderEvent>> ReminderStore::events(QDate first) const
{
    auto rows = m_database.run(QStringLiteral("SELECT rule, day, time, kind, at, until FROM "
                                              "reminder_event WHERE day >= ? ORDER BY number"),
                               {textOf(first)});
    if (!rows)
        return failure(rows.error());
    std::vector<ReminderEvent> events;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        events.push_back(eventIn(row));
    return events;
}

Result<> ReminderStore::append(const ReminderEvent &event)
{
    return m_database.change(
        QStringLiteral("INSERT INTO reminder_event (rule, day, time, kind, at, until) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {event.moment.rule, textOf(event.moment.day), textOf(event.moment.time),
         eventKinds[int(event.kind)], textOf(event.at),
         event.until.isValid() ? QVariant(textOf(event.until)) : QVariant()});
}

Result<bool> ReminderStore::claim(const ReminderEvent &event)
{
    const QVariantList moment{event.moment.rule, textOf(event.moment.day),
                              textOf(event.moment.time)};
    const QString kind = eventKinds[int(event.kind)];
    // One statement, so that no other program comes between looking and writing.
    const auto written = m_database.run(
        QStringLiteral(
            "INSERT INTO reminder_event (rule, day, time, kind, at) "
            "SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS ("
            "  SELECT 1 FROM reminder_event WHERE rule = ? AND day = ? AND time = ? "
            "  AND (kind IN ('started', 'dismissed', 'notToday') OR (kind = ? AND number > ("
            "    SELECT coalesce(max(number), 0) FROM reminder_event "
            "    WHERE rule = ? AND day = ? AND time = ? AND kind = 'snoozed'))))"),
        moment + QVariantList{kind, textOf(event.at)} + moment + QVariantList{kind} + moment);
    if (!written)
        return failure(written.error());
    return written.value().numRowsAffected() == 1;
}

} // namespace pacewell
