// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/readiness.h"

#include "core/content/doses.h"

#include <algorithm>

namespace pacewell {
namespace {

class Preparation
{
public:
    Preparation(const Routine &routine, const ContentLibrary &library,
                const Circumstances &circumstances, std::optional<Area> heatSite)
        : m_library(library), m_circumstances(circumstances), m_heatSite(heatSite),
          m_limits(breathingLimits(circumstances.sessions, library.breathing(),
                                   circumstances.now.date()))
    {
        lookAt(circumstances.safety, routine);
        fit(routine);
        keepWithin(circumstances.safety);
        for (RoutineStep &step : m_ready.routine.steps) {
            if (const Heat *heat = library.heat(step.item))
                lookAt(*heat, step);
            else if (const Massage *massage = library.massage(step.item))
                lookAt(*massage);
            else if (const BreathingPattern *pattern = library.breathing(step.item))
                lookAt(*pattern, step);
        }
        m_ready.strengthRest = strengthRestSuggested(
            m_ready.routine, library, circumstances.sessions, circumstances.now.date());
    }

    const Readiness &result() const { return m_ready; }

private:
    void barBy(Bar bar)
    {
        if (!m_ready.bar)
            m_ready.bar = bar;
    }

    void lookAt(const SafetyState &safety, const Routine &routine)
    {
        if (!isLocked(routine, m_library, safety))
            return;
        barBy(Bar::Safety);
        m_ready.urgency = safety.urgency();
    }

    /// After all that may put other items in: nothing that rests comes back by it.
    void keepWithin(const SafetyState &safety)
    {
        Restricted allowed = restricted(m_ready.routine, m_library, safety);
        if (allowed.routine.steps.empty() && !allowed.restrictions.empty())
            barBy(allowed.restrictions.front().kind == Restriction::Kind::AreaRests
                      ? Bar::AreaRests
                      : Bar::GentleOnly);
        m_ready.restrictions = std::move(allowed.restrictions);
        m_ready.routine = std::move(allowed.routine);
    }

    void ask(const QString &checklist)
    {
        if (!checklist.isEmpty() && !m_ready.checklists.contains(checklist))
            m_ready.checklists.append(checklist);
    }

    void fit(const Routine &routine)
    {
        Fitted suiting = fitted(routine, m_library, m_circumstances.profile);
        m_ready.changes = std::move(suiting.changes);
        if (suiting.routine.steps.empty()) {
            barBy(Bar::NothingSuits);
            if (!m_ready.changes.empty())
                m_ready.because = m_ready.changes.front().because;
        }
        Capped fewer =
            capped(suiting.routine, m_library, m_circumstances.sessions, m_circumstances.now);
        m_ready.capChanges = std::move(fewer.changes);
        m_ready.routine = std::move(fewer.routine);
        if (m_ready.routine.steps.empty())
            barBy(Bar::MusclesEnough);
    }

    void lookAt(const Heat &heat, RoutineStep &step)
    {
        ask(heat.checklist);
        if (heat.length == std::chrono::minutes{0})
            barBy(Bar::HeatByLabel);
        else
            step.length = std::clamp(step.length.value_or(heat.length),
                                     heat.isWholeBody ? doses::minWholeBodyHeat : doses::minHeat,
                                     doses::maxHeat);
        if (!heat.isWholeBody && !m_heatSite) {
            m_ready.isHeatSiteWanted = true;
            m_ready.heatSites = sitesOf(heat);
            return;
        }
        const HeatVerdict verdict =
            heatAllowed(heat.isWholeBody ? std::nullopt : m_heatSite, m_circumstances.sessions,
                        m_library.heats(), m_circumstances.now);
        if (verdict.answer == HeatVerdict::Answer::Wait) {
            m_ready.wait = verdict.wait;
            barBy(Bar::HeatPause);
        } else if (verdict.answer == HeatVerdict::Answer::EnoughToday) {
            barBy(Bar::HeatEnough);
        }
        if (!heat.isWholeBody)
            m_ready.heatSites = sitesOf(heat);
        if (m_heatSite && isResting(m_circumstances.safety, *m_heatSite))
            barBy(Bar::AreaRests);
    }

    std::vector<Area> sitesOf(const Heat &heat) const
    {
        std::vector<Area> sites = heat.areas;
        std::erase_if(sites, [this](Area area) { return isResting(m_circumstances.safety, area); });
        return sites;
    }

    void lookAt(const Massage &massage)
    {
        ask(massage.checklist);
        const MassageAnswer answer = massageAllowed(
            massage, m_circumstances.sessions, m_library.massages(), m_circumstances.now.date());
        if (answer == MassageAnswer::RestToday)
            barBy(Bar::MassageRests);
        else if (answer == MassageAnswer::EnoughToday)
            barBy(Bar::MassageEnough);
    }

    std::optional<BreathingBar> barOf(const BreathingPattern &pattern) const
    {
        return barAgainst(pattern, m_limits, m_circumstances.profile,
                          m_circumstances.areBreathHoldsWanted);
    }

    /// Breathing at one's own pace is always there.
    bool isEnough(const BreathingPattern &pattern) const
    {
        return m_limits.isEnoughToday() && pattern.pace.isPaced();
    }

    /// The first that may be breathed now, in the same place if there is one.
    const BreathingPattern *inPlaceOf(const BreathingPattern &waiting) const
    {
        const BreathingPattern *found = nullptr;
        for (const BreathingPattern &each : m_library.breathing()) {
            if (barOf(each) || isEnough(each) || reasonAgainst(each, m_circumstances.profile))
                continue;
            const auto &places = each.positions;
            if (std::ranges::find(places, waiting.positions.front()) != places.end())
                return &each;
            if (!found)
                found = &each;
        }
        return found;
    }

    void lookAt(const BreathingPattern &pattern, RoutineStep &step)
    {
        const auto waits = barOf(pattern);
        if ((waits || isEnough(pattern)) && m_ready.routine.steps.size() > 1) {
            if (const BreathingPattern *softer = inPlaceOf(pattern)) {
                m_ready.breathingSwaps.push_back({pattern.id, softer->id});
                step.item = softer->id;
                lookAt(*softer, step);
                return;
            }
        }
        if (waits && !m_ready.bar) {
            barBy(Bar::BreathingWaits);
            m_ready.breathing = waits;
            if (waits == BreathingBar::Condition)
                m_ready.because = reasonAgainstHolds(m_circumstances.profile);
        }
        if (isEnough(pattern))
            barBy(Bar::BreathingEnough);
        const auto wanted = step.length.value_or(pattern.length);
        m_ready.isBreathingShortened = m_ready.isBreathingShortened || wanted > m_limits.most;
        step.length = std::clamp(wanted, breath::shortestCounted, m_limits.most);
    }

    const ContentLibrary &m_library;
    const Circumstances &m_circumstances;
    const std::optional<Area> m_heatSite;
    const BreathingLimits m_limits;
    Readiness m_ready;
};

} // namespace

Readiness readiness(const Routine &routine, const ContentLibrary &library,
                    const Circumstances &circumstances, std::optional<Area> heatSite)
{
    return Preparation(routine, library, circumstances, heatSite).result();
}

} // namespace pacewell
