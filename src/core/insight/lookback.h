// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/insight/plankept.h"
#include "core/insight/trend.h"
#include "core/pacing/boombust.h"
#include "core/pacing/paceddays.h"

namespace pacewell {

/// What there is to know about a week. What lies outside of it is left out.
struct LookBackRecord
{
    static constexpr int days = trend::weekDays;

    QDate first;                     ///< of its days
    std::vector<DiaryEntry> entries; ///< of the whole diary
    std::vector<SessionOutcome> sessions;
    PlanKept plan; ///< planKept() of these days
    std::vector<DayChoice> choices;
    std::vector<Flare> flares;
    std::vector<PacedDay> paced;  ///< of all activities
    std::vector<BoomBust> cycles; ///< boomBustIn()

    QDate last() const { return first.addDays(days - 1); }
    bool covers(QDate day) const { return first <= day && day <= last(); }
};

/// What a week came to: five things, chosen by fixed rules of our own. The least numbers and the
/// words for a change are those of section 10 of the evidence.
struct LookBack
{
    /// 1. What was done.
    struct Done
    {
        int sessions = 0; ///< in which something was practised
        int minutes = 0;  ///< in all, rounded, at least 1 where there were any
        int restDays = 0; ///< planned, and taken

        bool operator==(const Done &) const = default;
    };

    /// 2. How that kept to plan.
    struct Plan
    {
        enum class Kind {
            Nothing,   ///< was planned
            LeftOut,   ///< all that was planned, without penalty
            InFlare,   ///< too little counts for a word, and it was a week with a flare
            TooLittle, ///< counts for a word: fewer than PlanHeadline::itemsNeeded items
            Told
        };

        Kind kind = Kind::Nothing;
        int items = 0;
        PlanWord word = PlanWord::Steady; ///< where it is told
        int daysBeyond = 0; ///< on which more than a fifth more than planned was done of something

        bool operator==(const Plan &) const = default;
    };

    /// 3. How pain was. Means are in tenths, and words about them go by those tenths.
    struct Pain
    {
        using Change = TrendChange::Size; ///< unknown: too little is known of the week before

        int daysNoted = 0;
        /// Absent with fewer than trend::daysNeeded, or in a diary of fewer days than
        /// trend::weekSummaryFrom.
        std::optional<double> mean;
        int least = 0;
        int most = 0;
        /// Noted for the week as a whole, in the weekly rhythm; then there is no mean.
        std::optional<int> ofWeek;
        Change change = Change::Unknown; ///< of the mean, or of what was noted for the whole week
        bool isHigher = false;           ///< than the week before

        bool operator==(const Pain &) const = default;
    };

    /// 4. What stood out: the first of these that there was.
    struct StoodOut
    {
        enum class Kind {
            FlareEnded,
            FlareBegan,
            FlareWentOn,
            BoomBust,
            GentlerDays, ///< chosen gentler, or for rest
            Helped,
            Nothing,
            Unknown ///< nothing was noted at all
        };

        Kind kind = Kind::Unknown;
        int days = 0;   ///< gentler ones, or on which it helped; 0: noted for the whole week
        BoomBust cycle; ///< the last one of which the hard day lies in the week
        QString help;   ///< id of what helped most often

        bool operator==(const StoodOut &) const = default;
    };

    /// 5. One gentle thing for next week, never more activity: the first of these that fits.
    enum class Next {
        GentlerWeek, ///< there was a flare
        OneMoreRest, ///< a big day with a hard one after it, days beyond plan, much more pain, or a
                     ///< plan that was hard to keep
        NoteMore,    ///< pain was noted on fewer days than are needed
        Keep
    };

    Done done;
    Plan plan;
    Pain pain;
    StoodOut stoodOut;
    Next next = Next::NoteMore;

    bool operator==(const LookBack &) const = default;
};

LookBack lookBackOn(const LookBackRecord &week);

} // namespace pacewell
