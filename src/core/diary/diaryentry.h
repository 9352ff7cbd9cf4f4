// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/painarea.h"
#include "core/pacing/activity.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace pacewell {

/// How a day was, or in the weekly rhythm the seven days up to it. All ratings are from 0 to 10
/// (section 10 of the evidence). What was not said is absent, never 0.
struct DiaryEntry
{
    enum class Span { Day, Week };

    static constexpr int mostRating = 10;
    static constexpr int mostNoteLength = 2000; ///< characters

    /// Questions of our own about how much pain got in the way: of what had to be done, of moving
    /// about, of what gives joy. 0: not at all, 10: in all of it.
    enum class Hindered { Tasks, Moving, Joys };
    static constexpr int hinderedCount = 3;

    QDate day;
    Span span = Span::Day;

    std::optional<int> pain;       ///< on the whole
    std::optional<int> worstPain;  ///< at its worst
    std::optional<int> wakingPain; ///< on waking up
    std::array<std::optional<int>, hinderedCount> hindered;
    std::optional<int> fatigue;
    std::optional<int> sleep; ///< 0: very bad, 10: very good
    std::optional<int> stress;
    std::optional<int> mood; ///< 0: very low, 10: very good
    std::optional<int> stiffMinutes;
    /// Absent: was not asked. Empty: nowhere. By area, then left before right.
    std::optional<std::vector<AreaPain>> areas;
    /// What was out of the ordinary: ids, see triggers.h. Absent: was not asked. Empty: nothing.
    std::optional<QStringList> triggers;
    QStringList helped; ///< ids, see triggers.h
    QString note;

    // What pacing asks of a day.
    std::optional<PacingCheckIn::After> after;
    bool hadRested = false;
    std::optional<int> energy;

    /// Whether anything was said; an entry that is empty is none.
    bool isEmpty() const;

    bool operator==(const DiaryEntry &) const = default;
};

/// How much pain got in the way: the mean of the three answers, absent where one is missing.
std::optional<double> hindrance(const DiaryEntry &entry);

/// What was said of it that pacing asks; pain is 0 where it was not said.
PacingCheckIn pacingCheckIn(const DiaryEntry &entry);

/// What pacing needs to know of the days on which pain was told, in their order.
std::vector<PacingCheckIn> pacingCheckIns(const std::vector<DiaryEntry> &entries);

/// Puts in what pacing asks.
void setPacingCheckIn(DiaryEntry &entry, const PacingCheckIn &checkIn);

} // namespace pacewell
