// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary.h"

#include "ui/journal.h"

#include <algorithm>

namespace pacewell {
namespace {

const QDate lastDay(9999, 12, 31);

auto keyOf(const DiaryEntry &entry)
{
    return std::pair(entry.day, entry.span);
}

/// Puts it in place of the one of its day; an empty one is taken away.
void put(std::vector<DiaryEntry> &entries, const DiaryEntry &entry)
{
    const auto place = std::ranges::lower_bound(entries, keyOf(entry), {}, keyOf);
    const bool isThere = place != entries.end() && keyOf(*place) == keyOf(entry);
    if (isThere && entry.isEmpty())
        entries.erase(place);
    else if (isThere)
        *place = entry;
    else if (!entry.isEmpty())
        entries.insert(place, entry);
}

} // namespace

Diary::Diary(Journal &journal, Clock clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(std::move(clock))
{
    connect(&journal, &Journal::readAnew, this, [this] {
        read();
        emit changed();
    });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &Diary::lookAtTheDay);
    sleepUntilTomorrow();
    read();
}

void Diary::sleepUntilTomorrow()
{
    const QDateTime now = m_clock();
    const qint64 wait = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(std::chrono::milliseconds(wait + 1000));
}

void Diary::lookAtTheDay()
{
    sleepUntilTomorrow();
    if (today() == m_day)
        return;
    read();
    emit dayTurned();
    emit changed();
}

void Diary::read()
{
    m_day = today();
    const Database *database = m_journal.database();
    if (!database)
        return;
    m_earlier.clear();
    const DiaryLog log(*database);
    if (auto entries = log.between(m_day.addDays(-daysBack), lastDay))
        m_entries = std::move(entries).value();
    else
        m_journal.report(entries.error());
    if (auto triggers = log.ownTriggers())
        m_ownTriggers = std::move(triggers).value();
    else
        m_journal.report(triggers.error());
}

std::vector<DiaryEntry> Diary::between(QDate first, QDate last) const
{
    std::vector<DiaryEntry> found;
    const QDate known = m_day.addDays(-daysBack);
    if (const Database *database = m_journal.database(); database && first < known) {
        if (auto read = DiaryLog(*database).between(first, std::min(last, known.addDays(-1))))
            found = std::move(read).value();
        else
            m_journal.report(read.error());
    }
    for (const auto *entries : {&m_earlier, &m_entries}) {
        for (const DiaryEntry &entry : *entries) {
            if (first <= entry.day && entry.day <= last)
                put(found, entry);
        }
    }
    return found;
}

DiaryEntry Diary::on(QDate day, DiaryEntry::Span span) const
{
    for (const DiaryEntry &entry : between(day, day)) {
        if (entry.span == span)
            return entry;
    }
    DiaryEntry empty;
    empty.day = day;
    empty.span = span;
    return empty;
}

void Diary::change(QDate day, DiaryEntry::Span span, const DiaryLog::Change &change)
{
    DiaryEntry entry = on(day, span);
    change(entry);
    entry.day = day;
    entry.span = span;
    put(day < m_day.addDays(-daysBack) ? m_earlier : m_entries, entry);
    m_journal.write([day, span, change, now = m_clock()](const Database &database) {
        return DiaryLog(database).change(day, span, change, now);
    });
    emit changed();
}

void Diary::keep(const OwnTrigger &trigger)
{
    const auto known = std::ranges::find(m_ownTriggers, trigger.id, &OwnTrigger::id);
    if (known != m_ownTriggers.end())
        *known = trigger;
    else
        m_ownTriggers.push_back(trigger);
    m_journal.write(
        [trigger](const Database &database) { return DiaryLog(database).keep(trigger); });
    emit changed();
}

} // namespace pacewell
