// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety/heatlimits.h"

#include <algorithm>
#include <array>

namespace pacewell {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr size_t siteCount = size_t(Area::Feet) + 1;

/// Heat that was put on one place, or on all of them.
struct Use
{
    std::optional<Area> site;
    QDateTime end;
    QDate day;

    bool isOn(std::optional<Area> asked) const { return !site || !asked || *site == *asked; }
};

bool isHeat(const SessionOutcome &session, const StepOutcome &step, const std::vector<Heat> &heats)
{
    const auto heat = std::ranges::find(heats, step.itemId, &Heat::id);
    if (heat == heats.end()) {
        // An item that is gone: its site tells, or that the session was for nothing else.
        const bool wasAll = session.practice == PracticeKind::Heat && session.steps.size() == 1;
        return (step.site || wasAll) && step.done >= warmth::shortestCounted;
    }
    // What is timed by its maker's label alone is on for longer than anything was counted.
    const bool isTimed = heat->length.count() > 0;
    return isTimed ? step.done >= warmth::shortestCounted : !step.isSkipped;
}

std::vector<Use> usesOf(const std::vector<SessionOutcome> &history, const std::vector<Heat> &heats,
                        auto isNear)
{
    std::vector<Use> uses;
    for (const SessionOutcome &session : history) {
        const QDateTime end = session.endedAt.isValid()
                                  ? session.endedAt
                                  : session.startedAt.addMSecs(session.done.count());
        if (!isNear(session, end))
            continue;
        for (const StepOutcome &step : session.steps) {
            if (isHeat(session, step, heats))
                uses.push_back({step.site, end, session.day});
        }
    }
    return uses;
}

/// How often the most used of the asked places was warmed.
int mostUses(const std::vector<Use> &uses, std::optional<Area> asked, auto isCounted)
{
    int most = 0;
    for (size_t i = 0; i < siteCount; ++i) {
        const Area site{int(i)};
        if (asked && *asked != site)
            continue;
        most = std::max(most, int(std::ranges::count_if(uses, [&](const Use &use) {
                            return use.isOn(site) && isCounted(use);
                        })));
    }
    return most;
}

} // namespace

HeatVerdict heatAllowed(std::optional<Area> site, const std::vector<SessionOutcome> &history,
                        const std::vector<Heat> &heats, const QDateTime &now)
{
    const QDate today = now.date();
    const auto ago = [&](const QDateTime &end) {
        return std::max(milliseconds{end.msecsTo(now)}, milliseconds{0});
    };
    const auto uses =
        usesOf(history, heats, [&](const SessionOutcome &session, const QDateTime &end) {
            return session.day >= today || ago(end) < warmth::gap;
        });

    HeatVerdict verdict;
    milliseconds wait{0};
    for (const Use &use : uses) {
        if (!use.isOn(site))
            continue;
        wait = std::max(wait, warmth::gap - ago(use.end));
        verdict.isClockBehind = verdict.isClockBehind || use.end > now;
    }
    const int times = mostUses(uses, site, [&](const Use &use) { return use.day >= today; });
    if (times >= warmth::timesADay) {
        verdict.answer = HeatVerdict::Answer::EnoughToday;
    } else if (wait.count() > 0) {
        verdict.answer = HeatVerdict::Answer::Wait;
        verdict.wait = std::chrono::ceil<minutes>(wait);
    }
    return verdict;
}

std::optional<HeatReview> heatReviewSuggested(const std::vector<SessionOutcome> &history,
                                              const std::vector<Heat> &heats, QDate today)
{
    constexpr int days = warmth::daysBeforeReview + 1;        // more than so many
    std::array<std::array<int, days + 1>, siteCount> times{}; // by place and days ago
    const auto uses = usesOf(history, heats, [&](const SessionOutcome &session, const QDateTime &) {
        const qint64 ago = session.day.daysTo(today);
        return ago >= 0 && ago <= days;
    });
    for (const Use &use : uses) {
        for (size_t i = 0; i < siteCount; ++i) {
            if (use.isOn(Area(int(i))))
                ++times[i][size_t(use.day.daysTo(today))];
        }
    }
    const auto hasRun = [&](int least) {
        const auto isFull = [&](int count) { return count >= least; };
        return std::ranges::any_of(times, [&](const auto &site) {
            return std::all_of(site.begin(), site.end() - 1, isFull) ||
                   std::all_of(site.begin() + 1, site.end(), isFull);
        });
    };
    if (hasRun(warmth::timesADay))
        return HeatReview::ManyTimes;
    return hasRun(1) ? std::optional(HeatReview::EveryDay) : std::nullopt;
}

} // namespace pacewell
