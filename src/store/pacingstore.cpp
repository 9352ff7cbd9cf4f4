// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pacingstore.h"

#include "store/columns.h"

#include <QHash>

#include <algorithm>

namespace pacewell {
namespace {

using columns::dayIn;
using columns::named;
using columns::textOf;

// In the order of the enumerators.
const QString kinds[] = {QStringLiteral("physical"), QStringLiteral("mental"),
                         QStringLiteral("social")};
const QString units[] = {QStringLiteral("minutes"), QStringLiteral("steps"),
                         QStringLiteral("metres"), QStringLiteral("repetitions")};
const QString postures[] = {QStringLiteral("sitting"), QStringLiteral("standing"),
                            QStringLiteral("moving"), QStringLiteral("lying")};
const QString decisionKinds[] = {QStringLiteral("baseline"),     QStringLiteral("stayed"),
                                 QStringLiteral("roseBy5"),      QStringLiteral("roseBy10"),
                                 QStringLiteral("roseByStride"), QStringLiteral("lowered")};

Activity activityIn(const QSqlQuery &row)
{
    Activity activity;
    activity.id = row.value(0).toString();
    activity.name = row.value(1).toString();
    activity.kind = named<ActivityKind>(kinds, row.value(2));
    activity.unit = named<AmountUnit>(units, row.value(3));
    activity.effort = Effort(row.value(4).toInt());
    activity.posture = named<ActivityPosture>(postures, row.value(5));
    activity.weekdays = std::bitset<7>(row.value(6).toULongLong());
    activity.longestPart = row.value(7).toInt();
    activity.restPercent = row.value(8).toInt();
    activity.isPutAway = row.value(9).toBool();
    return activity;
}

/// Where each activity stands in the list.
QHash<QString, size_t> placesOf(const std::vector<PacedActivity> &activities)
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < activities.size(); ++i)
        places.insert(activities[i].activity.id, i);
    return places;
}

} // namespace

Result<std::vector<PacedActivity>> PacingStore::all() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, name, kind, unit, effort, posture, weekdays, "
                       "longest_part_minutes, rest_percent, is_put_away FROM activity "
                       "ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<PacedActivity> activities;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        activities.push_back({activityIn(row), {}, {}});
    if (const auto read = readMeasurements(activities); !read)
        return failure(read.error());
    if (const auto read = readDecisions(activities); !read)
        return failure(read.error());
    return activities;
}

Result<> PacingStore::readMeasurements(std::vector<PacedActivity> &activities) const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT activity, day, amount FROM measurement ORDER BY day"));
    if (!rows)
        return failure(rows.error());
    const auto places = placesOf(activities);
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        activities[places.value(row.value(0).toString())].measurements.push_back(
            {dayIn(row.value(1)), row.value(2).toDouble()});
    return success();
}

Result<> PacingStore::readDecisions(std::vector<PacedActivity> &activities) const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT activity, day, quota, kind FROM quota_decision ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    const auto places = placesOf(activities);
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        activities[places.value(row.value(0).toString())].decisions.push_back(
            {dayIn(row.value(1)), row.value(2).toDouble(),
             named<QuotaDecision::Kind>(decisionKinds, row.value(3))});
    return success();
}

Result<> PacingStore::keep(const Activity &activity)
{
    return m_database.change(
        QStringLiteral(
            "INSERT INTO activity (id, name, kind, unit, effort, posture, weekdays, "
            "longest_part_minutes, rest_percent, is_put_away) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?) "
            "ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, "
            "unit = excluded.unit, effort = excluded.effort, posture = excluded.posture, "
            "weekdays = excluded.weekdays, longest_part_minutes = excluded.longest_part_minutes, "
            "rest_percent = excluded.rest_percent, is_put_away = excluded.is_put_away"),
        {activity.id, activity.name, kinds[int(activity.kind)], units[int(activity.unit)],
         int(activity.effort), postures[int(activity.posture)],
         qulonglong(activity.weekdays.to_ulong()), activity.longestPart, activity.restPercent,
         int(activity.isPutAway)});
}

Result<> PacingStore::keep(const QString &activity, const Measurement &measurement)
{
    return m_database.change(
        QStringLiteral("INSERT INTO measurement (activity, day, amount) VALUES (?, ?, ?) "
                       "ON CONFLICT (activity, day) DO UPDATE SET amount = excluded.amount"),
        {activity, textOf(measurement.day), measurement.amount});
}

Result<> PacingStore::removeMeasurement(const QString &activity, QDate day)
{
    return m_database.change(
        QStringLiteral("DELETE FROM measurement WHERE activity = ? AND day = ?"),
        {activity, textOf(day)});
}

Result<> PacingStore::forgetMeasurements(const QString &activity)
{
    return m_database.change(QStringLiteral("DELETE FROM measurement WHERE activity = ?"),
                             {activity});
}

Result<> PacingStore::append(const QString &activity, const QuotaDecision &decision)
{
    return m_database.change(
        QStringLiteral("INSERT INTO quota_decision (activity, day, quota, kind) "
                       "VALUES (?, ?, ?, ?)"),
        {activity, textOf(decision.day), decision.quota, decisionKinds[int(decision.kind)]});
}

} // namespace pacewell
