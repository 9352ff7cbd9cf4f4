// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diarylog.h"

#include "store/columns.h"

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

using columns::dayIn;
using columns::named;
using columns::textOf;
using Span = DiaryEntry::Span;

// In the order of the enumerators.
const QString spans[] = {QStringLiteral("day"), QStringLiteral("week")};
const QString afters[] = {QStringLiteral("asUsual"), QStringLiteral("moreTired"),
                          QStringLiteral("crash")};
const QString sides[] = {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("both")};
const QString areas[painAreaCount] = {
    QStringLiteral("jaw"),       QStringLiteral("shoulder"), QStringLiteral("upperArm"),
    QStringLiteral("lowerArm"),  QStringLiteral("hip"),      QStringLiteral("upperLeg"),
    QStringLiteral("lowerLeg"),  QStringLiteral("neck"),     QStringLiteral("upperBack"),
    QStringLiteral("lowerBack"), QStringLiteral("chest"),    QStringLiteral("abdomen"),
    QStringLiteral("head"),      QStringLiteral("hand"),     QStringLiteral("knee"),
    QStringLiteral("foot")};

std::optional<int> numberIn(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

QVariant column(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

DiaryEntry entryIn(const QSqlQuery &row)
{
    DiaryEntry entry;
    entry.day = dayIn(row.value(0));
    entry.span = named<Span>(spans, row.value(1));
    entry.pain = numberIn(row.value(2));
    entry.worstPain = numberIn(row.value(3));
    entry.wakingPain = numberIn(row.value(4));
    for (int i = 0; i < DiaryEntry::hinderedCount; ++i)
        entry.hindered[size_t(i)] = numberIn(row.value(5 + i));
    entry.fatigue = numberIn(row.value(8));
    entry.sleep = numberIn(row.value(9));
    entry.stress = numberIn(row.value(10));
    entry.mood = numberIn(row.value(11));
    entry.stiffMinutes = numberIn(row.value(12));
    if (row.value(13).toBool())
        entry.areas.emplace();
    if (row.value(14).toBool())
        entry.triggers.emplace();
    entry.note = row.value(15).toString();
    if (!row.isNull(16))
        entry.after = named<PacingCheckIn::After>(afters, row.value(16));
    entry.hadRested = row.value(17).toBool();
    entry.energy = numberIn(row.value(18));
    return entry;
}

using Key = std::pair<QDate, Span>;

Key keyIn(const QSqlQuery &row)
{
    return {dayIn(row.value(0)), named<Span>(spans, row.value(1))};
}

} // namespace

QString storedName(PainArea area)
{
    return areas[int(area)];
}

QString storedName(Side side)
{
    return sides[int(side)];
}

Result<std::vector<DiaryEntry>> DiaryLog::between(QDate first, QDate last) const
{
    return entries(QStringLiteral("day BETWEEN ? AND ?"), {textOf(first), textOf(last)});
}

Result<std::vector<DiaryEntry>> DiaryLog::entries(const QString &where,
                                                  const QVariantList &values) const
{
    const auto ask = [&](const QString &select, const QString &order) {
        return m_database.run(select + QStringLiteral(" WHERE ") + where +
                                  QStringLiteral(" ORDER BY ") + order,
                              values);
    };
    auto rows = ask(QStringLiteral("SELECT day, span, pain, worst_pain, waking_pain, "
                                   "hindered_tasks, hindered_moving, hindered_joys, fatigue, "
                                   "sleep, stress, mood, stiff_minutes, areas_told, "
                                   "triggers_told, note, after, had_rested, energy "
                                   "FROM diary_entry"),
                    QStringLiteral("day, span"));
    auto areaRows = ask(QStringLiteral("SELECT day, span, area, side, strength FROM diary_area"),
                        QStringLiteral("day"));
    auto triggerRows = ask(QStringLiteral("SELECT day, span, trigger FROM diary_trigger"),
                           QStringLiteral("day, span, trigger"));
    auto helpRows = ask(QStringLiteral("SELECT day, span, help FROM diary_help"),
                        QStringLiteral("day, span, help"));
    for (const auto *each : {&rows, &areaRows, &triggerRows, &helpRows}) {
        if (!*each)
            return failure(each->error());
    }
    std::vector<DiaryEntry> entries;
    std::map<Key, size_t> places;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        places.emplace(keyIn(row), entries.size());
        entries.push_back(entryIn(row));
    }
    // Another program may have written an entry since the first of these questions.
    const auto entryOf = [&](const QSqlQuery &row) {
        const auto place = places.find(keyIn(row));
        return place != places.end() ? &entries[place->second] : nullptr;
    };
    for (QSqlQuery row = std::move(areaRows).value(); row.next();) {
        if (DiaryEntry *entry = entryOf(row); entry && entry->areas)
            entry->areas->push_back({named<PainArea>(areas, row.value(2)),
                                     named<Side>(sides, row.value(3)), row.value(4).toInt()});
    }
    for (QSqlQuery row = std::move(triggerRows).value(); row.next();) {
        if (DiaryEntry *entry = entryOf(row); entry && entry->triggers)
            entry->triggers->append(row.value(2).toString());
    }
    for (QSqlQuery row = std::move(helpRows).value(); row.next();) {
        if (DiaryEntry *entry = entryOf(row))
            entry->helped.append(row.value(2).toString());
    }
    for (DiaryEntry &entry : entries) {
        if (entry.areas)
            std::ranges::sort(*entry.areas, isBefore);
    }
    return entries;
}

Result<> DiaryLog::change(QDate day, Span span, const Change &change, const QDateTime &at)
{
    return m_database.inTransaction([&]() -> Result<> {
        auto known =
            entries(QStringLiteral("day = ? AND span = ?"), {textOf(day), spans[int(span)]});
        if (!known)
            return failure(known.error());
        DiaryEntry entry;
        if (!known.value().empty())
            entry = known.value().front();
        entry.day = day;
        entry.span = span;
        change(entry);
        entry.day = day;
        entry.span = span;
        auto removed =
            m_database.change(QStringLiteral("DELETE FROM diary_entry WHERE day = ? AND span = ?"),
                              {textOf(day), spans[int(span)]});
        return !removed || entry.isEmpty() ? removed : write(entry, at);
    });
}

Result<> DiaryLog::write(const DiaryEntry &entry, const QDateTime &at)
{
    const QVariantList key{textOf(entry.day), spans[int(entry.span)]};
    auto written = m_database.change(
        QStringLiteral("INSERT INTO diary_entry (day, span, at, pain, worst_pain, waking_pain, "
                       "hindered_tasks, hindered_moving, hindered_joys, fatigue, sleep, stress, "
                       "mood, stiff_minutes, areas_told, triggers_told, note, after, had_rested, "
                       "energy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?)"),
        key + QVariantList{
                  textOf(at), column(entry.pain), column(entry.worstPain), column(entry.wakingPain),
                  column(entry.hindered[0]), column(entry.hindered[1]), column(entry.hindered[2]),
                  column(entry.fatigue), column(entry.sleep), column(entry.stress),
                  column(entry.mood), column(entry.stiffMinutes), int(entry.areas.has_value()),
                  int(entry.triggers.has_value()), entry.note,
                  entry.after ? QVariant(afters[int(*entry.after)]) : QVariant(),
                  int(entry.hadRested), column(entry.energy)});
    for (const AreaPain &each : entry.areas.value_or(std::vector<AreaPain>())) {
        if (written)
            written = m_database.change(
                QStringLiteral("INSERT INTO diary_area (day, span, area, side, strength) "
                               "VALUES (?, ?, ?, ?, ?)"),
                key + QVariantList{areas[int(each.area)], sides[int(each.side)], each.strength});
    }
    for (const QString &each : entry.triggers.value_or(QStringList())) {
        if (written)
            written = m_database.change(
                QStringLiteral("INSERT INTO diary_trigger (day, span, trigger) VALUES (?, ?, ?)"),
                key + QVariantList{each});
    }
    for (const QString &each : entry.helped) {
        if (written)
            written = m_database.change(
                QStringLiteral("INSERT INTO diary_help (day, span, help) VALUES (?, ?, ?)"),
                key + QVariantList{each});
    }
    return written;
}

Result<std::vector<OwnTrigger>> DiaryLog::ownTriggers() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, name, is_put_away FROM own_trigger ORDER BY number"));
    if (!rows)
        return failure(rows.error());
    std::vector<OwnTrigger> triggers;
    for (QSqlQuery row = std::move(rows).value(); row.next();)
        triggers.push_back(
            {row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()});
    return triggers;
}

Result<> DiaryLog::keep(const OwnTrigger &trigger)
{
    return m_database.change(
        QStringLiteral("INSERT INTO own_trigger (id, name, is_put_away) VALUES (?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                       "is_put_away = excluded.is_put_away"),
        {trigger.id, trigger.name, int(trigger.isPutAway)});
}

} // namespace pacewell
