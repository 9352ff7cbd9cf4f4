// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/diarytriggers.h"

#include <algorithm>

namespace pacewell {
namespace {

using Entries = std::vector<const DiaryEntry *>;

Entries daysToldIn(const std::vector<DiaryEntry> &entries)
{
    Entries days;
    for (const DiaryEntry &entry : entries) {
        if (entry.span == DiaryEntry::Span::Day && !entry.isEmpty())
            days.push_back(&entry);
    }
    return days;
}

/// How much of it there was, 0 to 10, where it is rated at all.
std::optional<double> ratedAmount(const DiaryEntry &entry, const QString &triggerId)
{
    if (triggerId == QLatin1String("stress") && entry.stress)
        return *entry.stress;
    if (triggerId == QLatin1String("lowMood") && entry.mood)
        return DiaryEntry::mostRating - *entry.mood;
    return std::nullopt;
}

bool isMostlyRated(const Entries &days, const QString &triggerId)
{
    const auto rated = std::ranges::count_if(
        days, [&](const DiaryEntry *entry) { return ratedAmount(*entry, triggerId).has_value(); });
    return rated > 0 && size_t(rated) * 2 >= days.size();
}

bool isTicked(const DiaryEntry &entry, const QString &triggerId)
{
    return entry.triggers && entry.triggers->contains(triggerId);
}

std::optional<double> yesOrNo(const DiaryEntry &entry, const QString &triggerId)
{
    const bool isBySleep = triggerId == QLatin1String("poorSleep") && entry.sleep.has_value();
    if (!entry.triggers && !isBySleep)
        return std::nullopt;
    const bool isPoor = isBySleep && *entry.sleep <= poorSleepTo;
    return isPoor || isTicked(entry, triggerId) ? 1 : 0;
}

bool isToldIn(const Entries &days, const QString &triggerId)
{
    return isMostlyRated(days, triggerId) ||
           std::ranges::any_of(days, [&](const DiaryEntry *entry) {
               return isTicked(*entry, triggerId) ||
                      (triggerId == QLatin1String("poorSleep") && entry->sleep);
           });
}

} // namespace

Trigger triggerIn(const std::vector<DiaryEntry> &entries, const QString &triggerId, QDate first,
                  QDate last)
{
    Entries days = daysToldIn(entries);
    std::erase_if(days,
                  [&](const DiaryEntry *entry) { return entry->day < first || entry->day > last; });
    const bool isRated = isMostlyRated(days, triggerId);
    Trigger trigger{isRated ? TriggerScale::ZeroToTen : TriggerScale::YesNo,
                    DailyNumbers(size_t(std::max<qint64>(0, first.daysTo(last) + 1)))};
    for (const DiaryEntry *entry : days) {
        trigger.days[size_t(first.daysTo(entry->day))] =
            isRated ? ratedAmount(*entry, triggerId) : yesOrNo(*entry, triggerId);
    }
    return trigger;
}

QStringList triggersIn(const std::vector<DiaryEntry> &entries, const std::vector<OwnTrigger> &own)
{
    const Entries days = daysToldIn(entries);
    QStringList ids = shippedTriggers();
    for (const OwnTrigger &trigger : own)
        ids.append(trigger.id);
    ids.removeIf([&](const QString &id) { return !isToldIn(days, id); });
    return ids;
}

} // namespace pacewell
