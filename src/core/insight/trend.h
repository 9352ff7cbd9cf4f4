// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/diarynumbers.h"

namespace pacewell {

/// The numbers of a trend. Baseline, recent days, and when a summary of a week and a mean are told
/// are those of section 10 of the evidence.
namespace trend {

inline constexpr int weekDays = 7;        ///< and what an entry of a week stands for. Our own rule.
inline constexpr int weekSummaryFrom = 7; ///< noted days in all, before a week is summed up
inline constexpr int averagesFrom = 14;   ///< noted days, before a mean is told
inline constexpr int daysNeeded = 4;      ///< noted days of a week, to sum it up. Our own rule.
inline constexpr int medianDays = weekDays;
inline constexpr int fewestForMedian = 3; ///< known ones among them
inline constexpr int baselineDays = weekDays;
inline constexpr int fewestInBaseline = 5;
inline constexpr int recentDays = 14;
inline constexpr int fewestRecent = 10;
inline constexpr int recentWeeks = 2; ///< entries of a week each. Our own rule.
inline constexpr double littleFrom = 1;
inline constexpr double noticeableFrom = 2;
inline constexpr double noticeableShare = 0.3; ///< of the baseline

} // namespace trend

/// How many days an entry tells of.
constexpr int daysOf(DiaryEntry::Span span)
{
    return span == DiaryEntry::Span::Week ? trend::weekDays : 1;
}

/// In which more days from \a first to \a last were told; in days where there are as many. Our own
/// rule.
DiaryEntry::Span rhythmOf(const std::vector<DiaryEntry> &entries, QDate first, QDate last);

/// The median of each day and the six before it, as far as at least three of them are known; absent
/// elsewhere. Our own rule. The numbers may be on any scale.
DailyNumbers rollingMedian(const DailyNumbers &days);

/// Where some numbers lie.
struct Spread
{
    int count = 0;
    double mean = 0; ///< in tenths, as it is told, so that words about it agree with the number
    /// Of the middle half. Both are among the numbers, and half of them or more lie from one to
    /// the other.
    double low = 0;
    double high = 0;
    double least = 0;
    double most = 0;

    bool operator==(const Spread &) const = default;
};

/// All 0 for no numbers.
Spread spreadOf(std::vector<double> numbers);

/// How the last two weeks are beside the first one.
struct TrendChange
{
    enum class Size {
        Unknown, ///< one of the missing numbers says what there has to be before it is known
        Same,    ///< about the same: less than 1 point
        Little,
        Noticeable ///< 2 points or more, or from 1 point on 30 % or more
    };

    DiaryEntry::Span rhythm = DiaryEntry::Span::Day;
    Size size = Size::Unknown;
    bool isHigher = false; ///< than at first; says nothing where it is about the same
    /// First day of the first week, or the day of the first weekly entry; invalid where unknown.
    QDate firstFrom;
    Spread first;
    Spread recent;

    // What is missing; in the rhythm of days it is one of them at most, in this order.
    int missingFirst = 0; ///< days to be noted before a first week is known; or one entry of a week
    int daysToWait = 0;   ///< until the first week and the last two do not overlap
    int missingRecent = 0; ///< days to be noted in the last two weeks; or entries of weeks

    bool operator==(const TrendChange &) const = default;
};

/// "Change display" of section 10 of the evidence, of two means in tenths. A change below a point
/// is about the same, however large a share of a small number it is (our own rule).
TrendChange::Size sizeOf(double before, double now);

/// \a days go from the first of the diary to today; \a first is the day of the first of them, where
/// the beginning of the first week is to be told.
/// The first week begins on the first noted day that has at least five noted ones in the seven days
/// from it on; the last two weeks need ten.
TrendChange changeOf(const DailyNumbers &days, QDate first = {});

/// The same in the weekly rhythm, by our own rule: an entry stands for its seven days, and the last
/// two are held against the first. Entries of which the seven days overlap count once.
TrendChange changeOf(const std::vector<DiaryNumber> &weeks);

/// What a chart shows, to be told in words.
struct TrendOverview
{
    DiaryEntry::Span rhythm = DiaryEntry::Span::Day;
    int days = 0;          ///< from the first one shown to the last
    Spread spread;         ///< of what was noted; count 0: nothing was
    bool isLowest = false; ///< the extreme is the lowest; else the highest
    double extreme = 0;
    int extremeCount = 0; ///< days on which it was reached
    QDate extremeDay;     ///< the last of them

    int daysNoted() const { return spread.count * daysOf(rhythm); }
    /// Whether enough was noted to sum up a week, and for a mean (section 10 of the evidence).
    bool hasWeekSummary() const { return daysNoted() >= trend::weekSummaryFrom; }
    bool hasMean() const { return daysNoted() >= trend::averagesFrom; }
    bool operator==(const TrendOverview &) const = default;
};

/// \a days from \a first on. The extreme is the highest, or of a measure of which higher is better
/// the lowest: the days that were hardest.
TrendOverview overviewOf(const DailyNumbers &days, DiaryMeasure measure, QDate first);

/// Of the entries of weeks that end from \a first to \a last.
TrendOverview overviewOf(const std::vector<DiaryNumber> &weeks, DiaryMeasure measure, QDate first,
                         QDate last);

} // namespace pacewell
