// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <bitset>
#include <optional>

namespace pacewell {

/// What an amount of an activity is counted in.
enum class AmountUnit { Minutes, Steps, Metres, Repetitions };

/// What an activity costs; it can be the mind, or company, as much as the body.
enum class ActivityKind { Physical, Mental, Social };

enum class ActivityPosture { Sitting, Standing, Moving, Lying };

/// How hard an activity is, by the person's own judgement. A minute of it counts that much in the
/// load of a day (section 2 of the evidence, our own scale).
enum class Effort { None = 0, Light = 1, Moderate = 2, Hard = 3 };

/// Something a person does and wants to pace.
struct Activity
{
    QString id; ///< its own, given when it is made
    QString name;
    ActivityKind kind = ActivityKind::Physical;
    AmountUnit unit = AmountUnit::Minutes;
    Effort effort = Effort::Light;
    ActivityPosture posture = ActivityPosture::Standing;
    std::bitset<7> weekdays{0b1111111}; ///< on which it is planned; the first is Monday
    int longestPart = 20;               ///< minutes at a stretch before a rest
    int restPercent = 50;               ///< of a part, for the rest after it
    bool isPutAway = false;             ///< no longer shown; what was done of it stays

    bool isPlannedOn(QDate day) const { return weekdays.test(size_t(day.dayOfWeek() - 1)); }
    bool operator==(const Activity &) const = default;
};

/// How much was done of an activity: one run of its timer, or what was entered for a day.
struct ActivityEntry
{
    QString id;         ///< its own, so that writing it again does not count twice
    QString activity;   ///< its id
    QDateTime at;       ///< UTC, when it began or, entered by hand, when that was
    QDate day;          ///< the person's own, for which all of it counts
    double amount = 0;  ///< above 0, in the unit of the activity
    double minutes = 0; ///< how long it took, above 0; with AmountUnit::Minutes the amount
    Effort effort = Effort::Light; ///< as it was then

    double load() const { return minutes * int(effort); }
    bool operator==(const ActivityEntry &) const = default;
};

/// How a person was on a day, and after the day before it.
struct PacingCheckIn
{
    enum class After { AsUsual, MoreTired, Crash };

    static constexpr int mostPain = 10;
    static constexpr int mostEnergy = 10;

    QDate day;                  ///< the person's own
    int pain = 0;               ///< 0 to mostPain
    std::optional<After> after; ///< what the day before left behind
    /// Nothing was done on the day before, so it counts as a day without load. Else a day with
    /// nothing written down is one that nobody knows about.
    bool hadRested = false;
    std::optional<int> energy = {}; ///< of today, 0 to mostEnergy, where the person says so

    bool operator==(const PacingCheckIn &) const = default;
};

} // namespace pacewell
