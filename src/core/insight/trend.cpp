// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/trend.h"

#include "core/pacing/median.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace pacewell {
namespace {

/// Far more than arithmetic loses.
constexpr double tolerance = 1e-9;

std::vector<double> knownIn(std::span<const std::optional<double>> days)
{
    std::vector<double> known;
    for (const auto &day : days) {
        if (day)
            known.push_back(*day);
    }
    return known;
}

/// Only what is a number from 0 to 10.
DailyNumbers sound(const DailyNumbers &days)
{
    DailyNumbers all;
    for (size_t i = 0; i < days.size(); ++i)
        all.push_back(numberOn(days, i));
    return all;
}

/// As much as there is of the seven days from one on.
std::span<const std::optional<double>> weekFrom(const DailyNumbers &days, size_t index)
{
    return std::span(days).subspan(index,
                                   std::min<size_t>(trend::baselineDays, days.size() - index));
}

/// Where the first week begins.
std::optional<size_t> baselineIn(const DailyNumbers &days)
{
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i] && knownIn(weekFrom(days, i)).size() >= trend::fewestInBaseline)
            return i;
    }
    return std::nullopt;
}

/// Days to be noted until the first week is full, going on from the best of those that are still
/// open; today is open as long as nothing was noted.
int missingInBaseline(const DailyNumbers &days)
{
    int missing = trend::fewestInBaseline;
    const size_t count = days.size();
    const size_t open = std::min<size_t>(count, trend::baselineDays);
    for (size_t i = count - open; i < count; ++i) {
        const int noted = int(knownIn(std::span(days).subspan(i)).size());
        const int left = trend::baselineDays - int(count - i) + (days.back() ? 0 : 1);
        const int needed = trend::fewestInBaseline - noted;
        if (days[i] && needed <= left)
            missing = std::min(missing, needed);
    }
    return missing;
}

void judge(TrendChange &change)
{
    change.isHigher = change.recent.mean > change.first.mean;
    change.size = sizeOf(change.first.mean, change.recent.mean);
}

TrendOverview overviewAmong(const std::vector<DiaryNumber> &numbers, DiaryMeasure measure)
{
    TrendOverview overview;
    overview.isLowest = isHigherBetter(measure);
    std::vector<double> values;
    for (const DiaryNumber &number : numbers)
        values.push_back(number.value);
    overview.spread = spreadOf(values);
    overview.extreme = overview.isLowest ? overview.spread.least : overview.spread.most;
    for (const DiaryNumber &number : numbers) {
        if (number.value != overview.extreme)
            continue;
        ++overview.extremeCount;
        overview.extremeDay = number.day;
    }
    return overview;
}

} // namespace

DailyNumbers rollingMedian(const DailyNumbers &days)
{
    DailyNumbers medians(days.size());
    for (size_t i = 0; i < days.size(); ++i) {
        const size_t length = std::min<size_t>(i + 1, trend::medianDays);
        const auto known = knownIn(std::span(days).subspan(i + 1 - length, length));
        if (known.size() >= trend::fewestForMedian)
            medians[i] = median(known);
    }
    return medians;
}

Spread spreadOf(std::vector<double> numbers)
{
    Spread spread;
    if (numbers.empty())
        return spread;
    std::ranges::sort(numbers);
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    const size_t last = numbers.size() - 1;
    spread.count = int(numbers.size());
    spread.mean = std::round(sum / double(numbers.size()) * 10 + tolerance) / 10;
    spread.low = numbers[last / 4];
    spread.high = numbers[last - last / 4];
    spread.least = numbers.front();
    spread.most = numbers.back();
    return spread;
}

DiaryEntry::Span rhythmOf(const std::vector<DiaryEntry> &entries, QDate first, QDate last)
{
    int byDay = 0;
    int byWeek = 0;
    for (const DiaryEntry &entry : entries) {
        if (first <= entry.day && entry.day <= last)
            (entry.span == DiaryEntry::Span::Week ? byWeek : byDay) += daysOf(entry.span);
    }
    return byWeek > byDay ? DiaryEntry::Span::Week : DiaryEntry::Span::Day;
}

TrendChange::Size sizeOf(double before, double now)
{
    const double size = std::abs(now - before) + tolerance;
    if (size < trend::littleFrom)
        return TrendChange::Size::Same;
    if (size < trend::noticeableFrom && size < trend::noticeableShare * before)
        return TrendChange::Size::Little;
    return TrendChange::Size::Noticeable;
}

TrendChange changeOf(const DailyNumbers &numbers, QDate first)
{
    const DailyNumbers days = sound(numbers);
    TrendChange change;
    const auto baseline = baselineIn(days);
    if (!baseline) {
        change.missingFirst = missingInBaseline(days);
        return change;
    }
    const size_t from = *baseline;
    if (first.isValid())
        change.firstFrom = first.addDays(qint64(from));
    change.first = spreadOf(knownIn(weekFrom(days, from)));
    const size_t needed = from + trend::baselineDays + trend::recentDays;
    if (days.size() < needed) {
        change.daysToWait = int(needed - days.size());
        return change;
    }
    change.recent = spreadOf(knownIn(std::span(days).last(trend::recentDays)));
    change.missingRecent = std::max(0, trend::fewestRecent - change.recent.count);
    if (change.missingRecent == 0)
        judge(change);
    return change;
}

TrendChange changeOf(const std::vector<DiaryNumber> &weeks)
{
    TrendChange change;
    change.rhythm = DiaryEntry::Span::Week;
    if (weeks.empty()) {
        change.missingFirst = 1;
        change.missingRecent = trend::recentWeeks;
        return change;
    }
    const DiaryNumber &first = weeks.front();
    change.firstFrom = first.day;
    change.first = spreadOf({first.value});
    std::vector<double> recent;
    QDate before;
    for (auto week = weeks.rbegin(); week != weeks.rend(); ++week) {
        const bool isFree = first.day.daysTo(week->day) >= trend::weekDays &&
                            (!before.isValid() || week->day.daysTo(before) >= trend::weekDays);
        if (!isFree || recent.size() == trend::recentWeeks)
            continue;
        recent.push_back(week->value);
        before = week->day;
    }
    change.recent = spreadOf(recent);
    change.missingRecent = trend::recentWeeks - change.recent.count;
    if (change.missingRecent == 0)
        judge(change);
    return change;
}

TrendOverview overviewOf(const DailyNumbers &days, DiaryMeasure measure, QDate first)
{
    std::vector<DiaryNumber> known;
    for (size_t i = 0; i < days.size(); ++i) {
        if (const auto number = numberOn(days, i))
            known.push_back({first.addDays(qint64(i)), *number});
    }
    TrendOverview overview = overviewAmong(known, measure);
    overview.days = int(days.size());
    return overview;
}

TrendOverview overviewOf(const std::vector<DiaryNumber> &weeks, DiaryMeasure measure, QDate first,
                         QDate last)
{
    TrendOverview overview = overviewAmong(weeks, measure);
    overview.rhythm = DiaryEntry::Span::Week;
    overview.days = int(first.daysTo(last)) + 1;
    return overview;
}

} // namespace pacewell
