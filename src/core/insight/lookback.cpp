// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lookback.h"

#include "core/diary/triggers.h"
#include "core/insight/diarynumbers.h"
#include "core/pacing/load.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pacewell {
namespace {

using Span = DiaryEntry::Span;
using Plan = LookBack::Plan;
using Pain = LookBack::Pain;
using StoodOut = LookBack::StoodOut;

/// Days beyond plan that ask for rest even in a steady week.
constexpr int manyDaysBeyond = 2;

LookBack::Done doneIn(const LookBackRecord &week)
{
    LookBack::Done done;
    std::chrono::milliseconds time{0};
    for (const SessionOutcome &session : week.sessions) {
        if (!week.covers(session.day) || session.done.count() <= 0)
            continue;
        ++done.sessions;
        time += session.done;
    }
    if (done.sessions > 0)
        done.minutes = std::max(1, int(std::chrono::round<std::chrono::minutes>(time).count()));
    done.restDays = int(std::ranges::count_if(week.plan.days, [](const DayKept &day) {
        return day.kind == DayKept::Kind::Rest && day.items > 0;
    }));
    return done;
}

int daysBeyondPlan(const LookBackRecord &week)
{
    QSet<QDate> days;
    for (const DayKept &day : week.plan.days) {
        if (std::ranges::any_of(day.each, &ItemKept::isBeyondPlan))
            days.insert(day.day);
    }
    for (const PacedDay &day : week.paced) {
        if (week.covers(day.day) && day.quota.value_or(0) > 0 &&
            bandOf(day.done, *day.quota) >= Band::Over)
            days.insert(day.day);
    }
    return int(days.size());
}

Plan planIn(const LookBackRecord &week)
{
    Plan plan;
    bool isFlare = false;
    bool isAnyPlanned = false;
    for (const DayKept &day : week.plan.days) {
        plan.items += day.items;
        isFlare = isFlare || day.kind == DayKept::Kind::Flare;
        isAnyPlanned = isAnyPlanned || day.kind != DayKept::Kind::Free;
    }
    plan.daysBeyond = daysBeyondPlan(week);
    const PlanHeadline headline = headlineOf(week.plan);
    if (headline.kept) {
        plan.kind = Plan::Kind::Told;
        plan.word = headline.word;
    } else if (isFlare) {
        plan.kind = Plan::Kind::InFlare;
    } else if (plan.items > 0) {
        plan.kind = Plan::Kind::TooLittle;
    } else if (isAnyPlanned) {
        plan.kind = Plan::Kind::LeftOut;
    }
    return plan;
}

/// What was noted of pain in a week.
struct PainOfWeek
{
    std::vector<int> days;
    std::optional<int> whole; ///< the last one, in the weekly rhythm

    std::optional<double> mean() const
    {
        if (int(days.size()) < trend::daysNeeded)
            return std::nullopt;
        int sum = 0;
        for (const int pain : days)
            sum += pain;
        return std::round(10.0 * sum / double(days.size())) / 10;
    }
};

PainOfWeek painFrom(const std::vector<DiaryEntry> &entries, QDate first)
{
    PainOfWeek pain;
    QDate wholeOn;
    for (const DiaryEntry &entry : entries) {
        const qint64 day = first.daysTo(middleOf(entry));
        if (!entry.pain || day < 0 || day >= LookBackRecord::days)
            continue;
        if (entry.span == Span::Day) {
            pain.days.push_back(*entry.pain);
        } else if (!wholeOn.isValid() || entry.day > wholeOn) {
            pain.whole = entry.pain;
            wholeOn = entry.day;
        }
    }
    return pain;
}

void compare(Pain &pain, double now, double before)
{
    pain.isHigher = now > before;
    pain.change = sizeOf(before, now);
}

bool isDiaryLongEnough(const std::vector<DiaryEntry> &entries)
{
    int days = 0;
    for (const DiaryEntry &entry : entries)
        days += entry.pain ? daysOf(entry.span) : 0;
    return days >= trend::weekSummaryFrom;
}

Pain painIn(const LookBackRecord &week)
{
    const PainOfWeek now = painFrom(week.entries, week.first);
    const PainOfWeek before = painFrom(week.entries, week.first.addDays(-LookBackRecord::days));
    Pain pain;
    pain.daysNoted = int(now.days.size());
    if (isDiaryLongEnough(week.entries))
        pain.mean = now.mean();
    if (pain.mean) {
        const auto [least, most] = std::ranges::minmax(now.days);
        pain.least = least;
        pain.most = most;
        if (const auto meanBefore = before.mean())
            compare(pain, *pain.mean, *meanBefore);
    } else if (now.whole) {
        pain.ofWeek = now.whole;
        if (before.whole)
            compare(pain, *now.whole, *before.whole);
    }
    return pain;
}

std::optional<StoodOut::Kind> flareIn(const LookBackRecord &week)
{
    std::optional<StoodOut::Kind> kind;
    for (const Flare &flare : week.flares) {
        if (flare.first > week.last() || (flare.last && *flare.last < week.first))
            continue;
        if (flare.last && *flare.last <= week.last())
            kind = StoodOut::Kind::FlareEnded;
        else
            kind =
                week.covers(flare.first) ? StoodOut::Kind::FlareBegan : StoodOut::Kind::FlareWentOn;
    }
    return kind;
}

int gentlerDaysIn(const LookBackRecord &week)
{
    int count = 0;
    for (QDate day = week.first; day <= week.last(); day = day.addDays(1)) {
        const auto chosen = choiceFor(week.choices, day);
        if (chosen == DayChoice::Kind::Gentler || chosen == DayChoice::Kind::Rest)
            ++count;
    }
    return count;
}

/// What helped on most entries of that span; of as many the one that is shown first.
StoodOut helpedMost(const LookBackRecord &week, Span span)
{
    std::map<QString, int> counts;
    for (const DiaryEntry &entry : week.entries) {
        if (!week.covers(middleOf(entry)) || entry.span != span)
            continue;
        for (const QString &help : entry.helped)
            ++counts[help];
    }
    QStringList order = shippedHelps();
    for (const auto &[help, count] : counts) {
        if (!order.contains(help))
            order.append(help);
    }
    StoodOut most{StoodOut::Kind::Helped, 0, {}, {}};
    for (const QString &help : order) {
        const auto found = counts.find(help);
        if (found == counts.end() || found->second <= most.days)
            continue;
        most.help = help;
        most.days = found->second;
    }
    if (span == Span::Week)
        most.days = 0;
    return most;
}

bool isAnythingNoted(const LookBackRecord &week, const LookBack &back)
{
    return back.done.sessions > 0 || back.done.restDays > 0 ||
           std::ranges::any_of(week.entries, [&week](const DiaryEntry &entry) {
               return week.covers(middleOf(entry)) && !entry.isEmpty();
           });
}

StoodOut stoodOutIn(const LookBackRecord &week, const LookBack &back)
{
    if (const auto flare = flareIn(week))
        return {*flare, 0, {}, {}};
    const auto isHere = [&week](const BoomBust &cycle) { return week.covers(cycle.bust); };
    const auto cycle = std::find_if(week.cycles.rbegin(), week.cycles.rend(), isHere);
    if (cycle != week.cycles.rend())
        return {StoodOut::Kind::BoomBust, 0, *cycle, {}};
    if (const int gentler = gentlerDaysIn(week); gentler > 0)
        return {StoodOut::Kind::GentlerDays, gentler, {}, {}};
    for (const Span span : {Span::Day, Span::Week}) {
        if (const StoodOut helped = helpedMost(week, span); !helped.help.isEmpty())
            return helped;
    }
    const bool isNoted = isAnythingNoted(week, back);
    return {isNoted ? StoodOut::Kind::Nothing : StoodOut::Kind::Unknown, 0, {}, {}};
}

LookBack::Next nextAfter(const LookBack &back)
{
    const StoodOut::Kind stoodOut = back.stoodOut.kind;
    if (stoodOut <= StoodOut::Kind::FlareWentOn)
        return LookBack::Next::GentlerWeek;
    const bool isSteady = back.plan.kind == Plan::Kind::Told && back.plan.word == PlanWord::Steady;
    const bool isHard = back.plan.kind == Plan::Kind::Told && back.plan.word == PlanWord::Hard;
    const bool isBeyond = back.plan.daysBeyond >= (isSteady ? manyDaysBeyond : 1);
    const bool isWorse = back.pain.change == Pain::Change::Noticeable && back.pain.isHigher;
    if (stoodOut == StoodOut::Kind::BoomBust || isBeyond || isWorse || isHard)
        return LookBack::Next::OneMoreRest;
    return back.pain.mean || back.pain.ofWeek ? LookBack::Next::Keep : LookBack::Next::NoteMore;
}

} // namespace

LookBack lookBackOn(const LookBackRecord &week)
{
    LookBack back;
    back.done = doneIn(week);
    back.plan = planIn(week);
    back.pain = painIn(week);
    back.stoodOut = stoodOutIn(week, back);
    back.next = nextAfter(back);
    return back;
}

} // namespace pacewell
