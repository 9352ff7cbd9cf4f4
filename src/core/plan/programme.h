// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

#include <QTime>

#include <bitset>

namespace pacewell {

/// The first is Monday.
using Weekdays = std::bitset<7>;

/// A practice on some days of the week, or rest on them.
struct ProgrammeEntry
{
    QString practice; ///< id; empty: a planned rest, which nothing else is planned beside
    Weekdays weekdays;
    TimeOfDay timeOfDay = TimeOfDay::Morning;
    std::optional<QTime> at;    ///< where a time by the clock was chosen
    QDate since;                ///< the first day it holds
    std::optional<QDate> until; ///< the first day it no longer holds; absent: it does

    bool isRest() const { return practice.isEmpty(); }
    /// Whether the same is planned, whenever that began.
    bool plansAs(const ProgrammeEntry &other) const;
    bool operator==(const ProgrammeEntry &) const = default;
};

/// What a person has planned for their weeks. Entries that no longer hold stay, so that a past day
/// keeps the plan it had.
struct Programme
{
    std::vector<ProgrammeEntry> entries;

    bool isSetUp() const; ///< something is planned from today on

    /// The practices of \a day in the order of the day; none on a day of rest. A day ahead of
    /// \a today, where the clock was set back, counts as today.
    std::vector<ProgrammeEntry> practicesOn(QDate day, QDate today) const;
    bool isRestOn(QDate day, QDate today) const;

    /// The programme with \a wanted in place of what holds, from \a today on; what is on no day of
    /// the week is left out.
    Programme changedTo(const std::vector<ProgrammeEntry> &wanted, QDate today) const;

    bool operator==(const Programme &) const = default;
};

/// What a person chose for a day, after the plan was made.
struct DayChoice
{
    enum class Kind {
        Full,
        Gentler,
        Rest,
        NotToday ///< one practice is left out
    };

    QDate day; ///< the person's own
    Kind kind = Kind::Full;
    QString practice; ///< with NotToday; a whole day has none

    bool operator==(const DayChoice &) const = default;
};

/// The choice for the whole of \a day: the last one made; absent where none was.
std::optional<DayChoice::Kind> chosenFor(const std::vector<DayChoice> &choices, QDate day);
/// The same; the full plan where none was made.
DayChoice::Kind choiceFor(const std::vector<DayChoice> &choices, QDate day);
bool isLeftOut(const std::vector<DayChoice> &choices, QDate day, const QString &practice);

/// Something a person wants a bit more of, in their own words.
struct Goal
{
    static constexpr int mostAtATime = 3; ///< section 11 of the evidence
    static constexpr int mostConfidence = 10;
    /// Whether the first step is better made smaller, by how sure a person is to manage it (0 to
    /// 10, section 11 of the evidence).
    static constexpr bool isTooBig(int confidence) { return confidence < 7; }

    qint64 id = 0; ///< given by the store; 0: not kept yet
    QString words;
    QString firstStep = {}; ///< small
    QString minimum = {};   ///< on a bad day
    QString ceiling = {};   ///< even on a good day

    bool operator==(const Goal &) const = default;
};

} // namespace pacewell
