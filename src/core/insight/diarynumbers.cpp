// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/diarynumbers.h"

#include <algorithm>

namespace pacewell {
namespace {

std::optional<int> ratingOf(const DiaryEntry &entry, DiaryMeasure measure)
{
    switch (measure) {
    case DiaryMeasure::Pain:
        return entry.pain;
    case DiaryMeasure::WakingPain:
        return entry.wakingPain;
    case DiaryMeasure::Fatigue:
        return entry.fatigue;
    case DiaryMeasure::Sleep:
        return entry.sleep;
    case DiaryMeasure::Stress:
        return entry.stress;
    case DiaryMeasure::Mood:
        return entry.mood;
    case DiaryMeasure::Hindrance:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> valueOf(const DiaryEntry &entry, DiaryMeasure measure)
{
    if (measure == DiaryMeasure::Hindrance)
        return hindrance(entry);
    const std::optional<int> rating = ratingOf(entry, measure);
    return rating ? std::optional<double>(*rating) : std::nullopt;
}

QDate middleOf(const DiaryEntry &entry)
{
    return entry.span == DiaryEntry::Span::Week ? entry.day.addDays(-3) : entry.day;
}

DailyNumbers numbersOf(const std::vector<DiaryEntry> &entries, DiaryMeasure measure, QDate first,
                       QDate last)
{
    DailyNumbers days(size_t(std::max<qint64>(0, first.daysTo(last) + 1)));
    for (const DiaryEntry &entry : entries) {
        if (entry.span == DiaryEntry::Span::Day && entry.day >= first && entry.day <= last)
            days[size_t(first.daysTo(entry.day))] = valueOf(entry, measure);
    }
    return days;
}

std::vector<DiaryNumber> weeklyNumbersOf(const std::vector<DiaryEntry> &entries,
                                         DiaryMeasure measure, QDate first, QDate last)
{
    std::vector<DiaryNumber> weeks;
    for (const DiaryEntry &entry : entries) {
        const auto value = valueOf(entry, measure);
        if (entry.span == DiaryEntry::Span::Week && value && entry.day >= first &&
            entry.day <= last)
            weeks.push_back({entry.day, *value});
    }
    std::ranges::sort(weeks, {}, &DiaryNumber::day);
    return weeks;
}

} // namespace pacewell
