// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <vector>

namespace pacewell {

/// One step of a quota, each the person's own decision. Lines are added, never changed.
struct QuotaDecision
{
    enum class Kind {
        Baseline, ///< begun, or begun anew
        Stayed,
        RoseBy5,
        RoseBy10,
        RoseByStride, ///< where a tenth is less than can be told apart
        Lowered,      ///< on the person's own wish
    };

    QDate day;        ///< the person's own; the quota holds from then on
    double quota = 0; ///< above 0, in the unit of the activity
    Kind kind = Kind::Baseline;

    bool isRise() const
    {
        return kind == Kind::RoseBy5 || kind == Kind::RoseBy10 || kind == Kind::RoseByStride;
    }
    bool operator==(const QuotaDecision &) const = default;
};

/// The quota that holds on \a day; absent before the baseline. \a decisions in the order in which
/// they were written.
std::optional<double> quotaOn(const std::vector<QuotaDecision> &decisions, QDate day);

/// Where the quota goes with a baseline: what was found, but no higher than it stands while it may
/// not rise (effort has a ceiling, or a flare and its way back hold it).
double quotaFromBaseline(double found, std::optional<double> present, bool mayRise);

/// What is planned for a day of a flare: so many percent of the quota, rounded down, and never more
/// than all of it.
double sharedQuota(double quota, int sharePercent, AmountUnit unit);

/// What was done of an activity on a day it was planned for.
struct PlannedDay
{
    QDate day;
    double done = 0;
    double quota = 0; ///< what was planned, above 0
};

struct DayPain
{
    QDate day;
    int pain = 0; ///< 0 to 10
};

/// What the weekly review of one activity goes by.
struct ReviewFacts
{
    AmountUnit unit = AmountUnit::Minutes;
    std::vector<QuotaDecision> decisions; ///< in the order in which they were written
    std::vector<PlannedDay> days;         ///< up to yesterday
    std::vector<DayPain> pains;           ///< up to today, which tells how yesterday went
    std::optional<QDate> lastFlareDay;    ///< the last day of a flare, today where one is on
    bool holdsAfterFlare = false; ///< the way back is not over, or its days of holding are not
    bool isEnvelope = false;      ///< effort has a ceiling: nothing is ever offered
    bool isExertionClear = false; ///< by the answers there are
    std::optional<QDate> exertionAsked; ///< when they were given
    std::optional<QDate> lastCrash;     ///< the last day that began with one; it is asked again
    std::optional<int> confidence;      ///< 0 to 10, as said for this review
    bool hasOtherRisen = false;         ///< the quota of another activity, within a week
};

/// Why no rise is offered.
struct Hindrance
{
    enum class Kind {
        Envelope,
        HoldWeek,       ///< after three rises in a row
        HoldAfterFlare, ///< the flare and its way back hold the quota
        Flare,          ///< within the last week
        TooFewDays,     ///< on plan; number: how many more
        WentOver,       ///< number: on how many days
        TooFewPains,    ///< number: how many more days to be told
        MorePain,       ///< than usual plus one
        ExertionNotClear,
        ExertionNotAsked, ///< since the last rise or crash, or for a week
        LowConfidence,
        ConfidenceNotSaid,
        OtherRose, ///< one thing at a time
        NotYet,    ///< the smallest step waits for its week; number: weeks more
    };

    Kind kind = Kind::Envelope;
    int number = 0;

    bool operator==(const Hindrance &) const = default;
};

/// What is offered; the first is always to stay.
struct QuotaOffer
{
    QuotaDecision::Kind kind = QuotaDecision::Kind::Stayed;
    double quota = 0;

    bool operator==(const QuotaOffer &) const = default;
};

struct Review
{
    /// When the next one may be held; today or before: it is due. Absent without a quota.
    std::optional<QDate> dueOn;
    std::vector<Hindrance> hindrances; ///< empty before it is due, and where a rise is offered
    std::vector<QuotaOffer> offers;    ///< empty before it is due; beside hindrances only to stay

    bool isDueOn(QDate today) const { return dueOn && *dueOn <= today; }
};

/// The review of \a today; nothing but when it is due where that is later. The gate looks at the
/// last seven days. Where fewer than five of them were planned, it looks at what was done in as
/// many whole weeks as hold five, five at most (our own rule, more careful). A day ahead of today
/// in the decisions only puts the review off; elsewhere it does not count, but for a flare, which
/// holds.
Review reviewOf(const ReviewFacts &facts, QDate today);

} // namespace pacewell
