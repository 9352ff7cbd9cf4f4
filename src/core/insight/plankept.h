// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flare.h"
#include "core/plan/programme.h"
#include "core/session/sessionoutcome.h"

#include <QSet>

namespace pacewell {

/// What a person planned, what became of it, and what came between.
struct PlanRecord
{
    Programme programme;
    std::vector<DayChoice> choices; ///< of the whole weeks of the days asked for
    std::vector<FlareEvent> flares;
    std::vector<SessionOutcome> sessions;
    QSet<QString> gentlePractices; ///< ids of the sets for hard days, shipped or chosen
    bool isEnvelope = false;       ///< effort has a ceiling, so doing less never counts against
};

/// One thing that counts for a day.
struct ItemKept
{
    QString practice;          ///< id of what was planned; empty: planned rest
    double kept = 0;           ///< 0 to 1
    bool isBeyondPlan = false; ///< more than a fifth more than planned, of what can be overdone

    bool operator==(const ItemKept &) const = default;
};

/// How one day kept to its plan.
struct DayKept
{
    enum class Kind {
        Free,    ///< nothing was planned
        Planned, ///< by the programme
        Rest,    ///< planned, and taken or not
        Flare    ///< whatever was done is the plan
    };

    QDate day;
    Kind kind = Kind::Free;
    int items = 0;   ///< that count; what is left out without penalty does not
    double kept = 0; ///< mean of the items, 0 to 1
    std::vector<ItemKept> each = {};

    bool operator==(const DayKept &) const = default;
};

struct PlanKept
{
    std::vector<DayKept> days;  ///< every day from first to last
    std::optional<double> kept; ///< mean of all items; absent where none counts
};

/// Days of a week, from Monday, on which something may be left out without penalty.
inline constexpr int freeDaysAWeek = 2;

/// Steadiness by the plan: section 11 of the evidence, our own rule. Planned rest that was taken is
/// kept. Gentler sessions count in full, and on a day that was chosen gentler a set for hard days
/// stands for something planned, and under its name. In a flare such sets count in full, the rest
/// against the share of its quota, and nothing is missed. What is calming cannot be overdone. "Not
/// today", and rest that was chosen on the day, are left out on two days a week. What \a today
/// still holds is open.
PlanKept planKept(const PlanRecord &record, QDate first, QDate last, QDate today);

/// How the last weeks kept to plan, in a word.
enum class PlanWord {
    Steady, ///< 0.8 and more
    Partly,
    Hard ///< below 0.5
};

/// The headline of the last four weeks.
struct PlanHeadline
{
    static constexpr int days = 28;
    static constexpr int itemsNeeded = 5; ///< before a number is told. Our own rule.

    std::optional<double> kept; ///< absent while items are missing
    PlanWord word = PlanWord::Steady;
    int missing = 0; ///< items that have to count before the number can be told

    bool operator==(const PlanHeadline &) const = default;
};

PlanHeadline headlineOf(const PlanKept &kept);

} // namespace pacewell
