// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planstore.h"

#include "core/content/contentnames.h"
#include "store/columns.h"
#include "store/contactstore.h"
#include "store/flareplanjson.h"

#include <algorithm>

namespace pacewell {
namespace {

using columns::dayIn;
using columns::textOf;

const QString clockFormat = QStringLiteral("HH:mm");

// In the order of the enumerators.
const QString choiceKinds[] = {QStringLiteral("full"), QStringLiteral("gentler"),
                               QStringLiteral("rest"), QStringLiteral("notToday")};

ProgrammeEntry entryIn(const QSqlQuery &row)
{
    ProgrammeEntry entry;
    entry.practice = row.value(0).toString();
    entry.weekdays = Weekdays(row.value(1).toULongLong());
    entry.timeOfDay = timeOfDayNamed(row.value(2).toString()).value_or(TimeOfDay::Morning);
    if (!row.isNull(3))
        entry.at = QTime::fromString(row.value(3).toString(), clockFormat);
    entry.since = dayIn(row.value(4));
    if (!row.isNull(5))
        entry.until = dayIn(row.value(5));
    return entry;
}

} // namespace

Result<Programme> PlanStore::programme() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT practice_id, weekdays, time_of_day, clock_time, since, until "
                       "FROM programme_entry ORDER BY position"));
    if (!rows)
        return failure(rows.error());
    Programme programme;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        programme.entries.push_back(entryIn(row));
    return programme;
}

Result<> PlanStore::keep(const Programme &programme)
{
    return m_database.inTransaction([&]() -> Result<> {
        if (const auto gone = forgetProgramme(); !gone)
            return gone;
        for (const ProgrammeEntry &entry : programme.entries) {
            const auto kept = m_database.change(
                QStringLiteral("INSERT INTO programme_entry (practice_id, weekdays, time_of_day, "
                               "clock_time, since, until) VALUES (?, ?, ?, ?, ?, ?)"),
                {entry.isRest() ? QVariant() : entry.practice,
                 qulonglong(entry.weekdays.to_ulong()), nameOf(entry.timeOfDay),
                 entry.at ? QVariant(entry.at->toString(clockFormat)) : QVariant(),
                 textOf(entry.since), entry.until ? QVariant(textOf(*entry.until)) : QVariant()});
            if (!kept)
                return kept;
        }
        return success();
    });
}

Result<> PlanStore::forgetProgramme()
{
    return m_database.change(QStringLiteral("DELETE FROM programme_entry"));
}

Result<std::vector<DayChoice>> PlanStore::choices(QDate first, QDate last) const
{
    auto rows =
        m_database.run(QStringLiteral("SELECT day, kind, practice_id FROM day_choice "
                                      "WHERE day BETWEEN ? AND ? ORDER BY day, practice_id"),
                       {textOf(first), textOf(last)});
    if (!rows)
        return failure(rows.error());
    std::vector<DayChoice> choices;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        const auto kind = std::ranges::find(choiceKinds, row.value(1).toString());
        choices.push_back({dayIn(row.value(0)), DayChoice::Kind(kind - std::begin(choiceKinds)),
                           row.value(2).toString()});
    }
    return choices;
}

Result<> PlanStore::keep(const DayChoice &choice, const QDateTime &at)
{
    return m_database.change(
        QStringLiteral("INSERT INTO day_choice (day, practice_id, kind, at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT DO UPDATE SET kind = excluded.kind, at = excluded.at"),
        {textOf(choice.day), choice.practice, choiceKinds[int(choice.kind)], textOf(at)});
}

Result<> PlanStore::takeBackNotToday(QDate day, const QString &practice)
{
    return m_database.change(QStringLiteral("DELETE FROM day_choice WHERE day = ? AND "
                                            "practice_id = ? AND kind = 'notToday'"),
                             {textOf(day), practice});
}

Result<> PlanStore::forgetChoices()
{
    return m_database.change(QStringLiteral("DELETE FROM day_choice"));
}

Result<FlarePlan> PlanStore::flarePlan() const
{
    auto rows = m_database.run(QStringLiteral("SELECT plan FROM flare_plan"));
    if (!rows)
        return failure(rows.error());
    QSqlQuery row = std::move(rows).value();
    if (!row.next())
        return FlarePlan();
    FlarePlan plan = flarePlanFromJson(row.value(0).toString());
    const auto contacts = ContactStore(m_database).all();
    if (!contacts)
        return failure(contacts.error());
    std::erase_if(plan.helpers, [&contacts](qint64 helper) {
        const auto &all = contacts.value();
        return std::ranges::find(all, helper, &Contact::id) == all.end();
    });
    return plan;
}

Result<> PlanStore::keep(const FlarePlan &plan, const QDateTime &at)
{
    return m_database.change(
        QStringLiteral("INSERT INTO flare_plan (only, at, plan) VALUES (1, ?, ?) "
                       "ON CONFLICT DO UPDATE SET at = excluded.at, plan = excluded.plan"),
        {textOf(at), toJson(tidied(plan))});
}

Result<> PlanStore::forgetFlarePlan()
{
    return m_database.change(QStringLiteral("DELETE FROM flare_plan"));
}

Result<std::vector<Goal>> PlanStore::goals() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, words, first_step, minimum, ceiling FROM goal ORDER BY id"));
    if (!rows)
        return failure(rows.error());
    std::vector<Goal> goals;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        goals.push_back({row.value(0).toLongLong(), row.value(1).toString(),
                         row.value(2).toString(), row.value(3).toString(),
                         row.value(4).toString()});
    return goals;
}

Result<qint64> PlanStore::add(const Goal &goal)
{
    const auto added =
        m_database.run(QStringLiteral("INSERT INTO goal (words, first_step, minimum, ceiling) "
                                      "VALUES (?, ?, ?, ?)"),
                       {goal.words, goal.firstStep, goal.minimum, goal.ceiling});
    if (!added)
        return failure(added.error());
    return added.value().lastInsertId().toLongLong();
}

Result<> PlanStore::change(const Goal &goal)
{
    return m_database.change(
        QStringLiteral("UPDATE goal SET words = ?, first_step = ?, minimum = ?, ceiling = ? "
                       "WHERE id = ?"),
        {goal.words, goal.firstStep, goal.minimum, goal.ceiling, goal.id});
}

Result<> PlanStore::removeGoal(qint64 id)
{
    return m_database.change(QStringLiteral("DELETE FROM goal WHERE id = ?"), {id});
}

} // namespace pacewell
