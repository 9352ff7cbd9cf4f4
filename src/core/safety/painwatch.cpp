// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/painwatch.h"

#include <algorithm>
#include <map>

namespace pacewell {
namespace {

constexpr int weekDays = 7;

/// On the whole; where only the morning was noted, that.
int painOf(const DiaryEntry &entry)
{
    return entry.pain ? *entry.pain : entry.wakingPain.value_or(0);
}

/// The days with strong pain, each with the day on which that was first known.
using StrongDays = std::map<QDate, QDate>;

StrongDays strongDays(const std::vector<DiaryEntry> &entries, QDate today)
{
    StrongDays strong;
    for (const DiaryEntry &entry : entries) {
        if (entry.day > today || painOf(entry) < painwatch::strongFrom)
            continue;
        const int count = entry.span == DiaryEntry::Span::Week ? weekDays : 1;
        for (int back = 0; back < count; ++back) {
            const auto [day, isNew] = strong.try_emplace(entry.day.addDays(-back), entry.day);
            if (!isNew)
                day->second = std::min(day->second, entry.day);
        }
    }
    return strong;
}

/// When it was known that the days up to \a last are enough; absent where they are not.
std::optional<QDate> dueSince(const StrongDays &strong, QDate last)
{
    QDate first = last;
    while (strong.contains(first.addDays(-1)))
        first = first.addDays(-1);
    if (!strong.contains(last) || first.daysTo(last) + 1 < painwatch::days)
        return std::nullopt;
    QDate known;
    for (int day = 0; day < painwatch::days; ++day)
        known = std::max(known, strong.at(first.addDays(day)));
    return known;
}

} // namespace

bool isLookDueFor(const std::vector<DiaryEntry> &entries, QDate today,
                  std::optional<QDate> lastLook)
{
    const StrongDays strong = strongDays(entries, today);
    const QDate last = strong.contains(today) ? today : today.addDays(-1);
    const auto due = dueSince(strong, last);
    return due && (!lastLook || *lastLook < *due);
}

} // namespace pacewell
