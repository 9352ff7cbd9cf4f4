// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lookback.h"

namespace pacewell::lookingback_test {

inline const QDate monday(2026, 11, 16);

inline SessionOutcome session(int day, std::chrono::milliseconds done)
{
    SessionOutcome made;
    made.day = monday.addDays(day);
    made.planned = std::chrono::minutes(10);
    made.done = done;
    return made;
}

/// Pain of fourteen days, the week before first; A is 10 and - was not noted.
inline std::vector<DiaryEntry> diary(const QString &pains)
{
    std::vector<DiaryEntry> entries;
    for (int i = 0; i < pains.size(); ++i) {
        if (pains[i] == u'-')
            continue;
        DiaryEntry entry;
        entry.day = monday.addDays(i - 7);
        entry.pain = pains[i] == u'A' ? 10 : pains[i].digitValue();
        entries.push_back(entry);
    }
    return entries;
}

inline DiaryEntry wholeWeek(int day, int pain)
{
    DiaryEntry entry;
    entry.span = DiaryEntry::Span::Week;
    entry.day = monday.addDays(day);
    entry.pain = pain;
    return entry;
}

inline DiaryEntry helpedBy(int day, const QStringList &helps,
                           DiaryEntry::Span span = DiaryEntry::Span::Day)
{
    DiaryEntry entry;
    entry.span = span;
    entry.day = monday.addDays(day);
    entry.helped = helps;
    return entry;
}

/// One letter for each day: p planned and kept, m missed, o overdone, r rest taken, n planned and
/// left out, f flare, F flare with a set done, - free.
inline PlanKept plan(const QString &days)
{
    PlanKept all;
    double sum = 0;
    int items = 0;
    for (int i = 0; i < days.size(); ++i) {
        DayKept day{monday.addDays(i)};
        const QChar letter = days[i].toLower();
        day.kind = letter == u'r'   ? DayKept::Kind::Rest
                   : letter == u'f' ? DayKept::Kind::Flare
                   : letter == u'-' ? DayKept::Kind::Free
                                    : DayKept::Kind::Planned;
        if (QStringLiteral("pmorF").contains(days[i])) {
            const bool isKept = letter != u'm' && letter != u'o';
            day.items = 1;
            day.kept = isKept ? 1 : 0;
            day.each = {{letter == u'r' ? QString() : "walk", day.kept, letter == u'o'}};
        }
        sum += day.kept;
        items += day.items;
        all.days.push_back(day);
    }
    if (items > 0)
        all.kept = sum / items;
    return all;
}

inline LookBackRecord week(const QString &days = QStringLiteral("-------"))
{
    LookBackRecord record;
    record.first = monday;
    record.plan = plan(days);
    return record;
}

} // namespace pacewell::lookingback_test
