// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/insight/dailynumbers.h"

namespace pacewell {

/// What of a diary is followed over time. All from 0 to 10.
enum class DiaryMeasure { Pain, WakingPain, Hindrance, Fatigue, Sleep, Stress, Mood };
inline constexpr int diaryMeasureCount = 7;

/// Whether 10 is the good end, as it is of sleep and mood.
constexpr bool isHigherBetter(DiaryMeasure measure)
{
    return measure == DiaryMeasure::Sleep || measure == DiaryMeasure::Mood;
}

/// Absent where it was not said.
std::optional<double> valueOf(const DiaryEntry &entry, DiaryMeasure measure);

/// The day in the middle of what was told: a week lies in that one which holds most of its days.
QDate middleOf(const DiaryEntry &entry);

/// One for each day from \a first to \a last, of the entries of days. None where \a last is before
/// \a first.
DailyNumbers numbersOf(const std::vector<DiaryEntry> &entries, DiaryMeasure measure, QDate first,
                       QDate last);

/// What was said of a day, or of the seven days up to it.
struct DiaryNumber
{
    QDate day;
    double value = 0;

    bool operator==(const DiaryNumber &) const = default;
};

/// Of the entries of weeks that end from \a first to \a last, oldest first.
std::vector<DiaryNumber> weeklyNumbersOf(const std::vector<DiaryEntry> &entries,
                                         DiaryMeasure measure, QDate first, QDate last);

} // namespace pacewell
