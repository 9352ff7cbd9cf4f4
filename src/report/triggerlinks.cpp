// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/triggerlinks.h"

#include "core/insight/diarytriggers.h"
#include "report/diarywords.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

/// The more there is to tell of it, the lower.
int placeOf(const Association &link)
{
    switch (link.verdict) {
    case Association::Verdict::Pattern:
        return 0;
    case Association::Verdict::Hint:
        return 1;
    case Association::Verdict::NoClearLink:
        return 2;
    case Association::Verdict::NotEnough:
        return 3;
    case Association::Verdict::LeftOut:
        break;
    }
    return 4;
}

double sizeOf(const Association &link)
{
    return link.effect ? std::abs(link.effect->size) : 0;
}

bool isFirstOf(const TriggerLink &one, const TriggerLink &other)
{
    const int place = placeOf(one.link);
    const int otherPlace = placeOf(other.link);
    return place != otherPlace ? place < otherPlace : sizeOf(one.link) > sizeOf(other.link);
}

std::vector<DiaryEntry> daysSince(const std::vector<DiaryEntry> &entries, QDate first)
{
    std::vector<DiaryEntry> days;
    std::ranges::copy_if(entries, std::back_inserter(days), [first](const DiaryEntry &entry) {
        return entry.span == DiaryEntry::Span::Day && entry.day >= first;
    });
    return days;
}

} // namespace

std::optional<std::vector<TriggerLink>> triggerLinksIn(const Record &record, DiaryMeasure outcome,
                                                       QDate today, const WorkProgress &goOn)
{
    const auto entries = daysSince(record.entries, today.addDays(1 - linkDays));
    if (entries.empty())
        return std::vector<TriggerLink>();
    const QDate first = entries.front().day;
    const QStringList ids = triggersIn(entries, record.ownTriggers);
    std::vector<Trigger> triggers;
    for (const QString &id : ids)
        triggers.push_back(triggerIn(entries, id, first, today));
    const auto found = associationsIn(numbersOf(entries, outcome, first, today), triggers, goOn);
    if (!found)
        return std::nullopt;
    std::vector<TriggerLink> links;
    for (size_t i = 0; i < found->size(); ++i)
        links.push_back({words::trigger(ids[qsizetype(i)], record.ownTriggers), triggers[i].scale,
                         (*found)[i], !shippedTriggers().contains(ids[qsizetype(i)])});
    std::ranges::stable_sort(links, isFirstOf);
    return links;
}

} // namespace pacewell
