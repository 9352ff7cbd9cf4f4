// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionplayer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace pacewell {

using std::chrono::milliseconds;

namespace {

bool hasSameSteps(const SessionScript &script, const std::vector<StepOutcome> &steps)
{
    if (script.steps().size() != steps.size())
        return false;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (script.steps()[i].item().id != steps[i].itemId ||
            script.planned(int(i)) != steps[i].planned)
            return false;
    }
    return true;
}

/// Practised times that can be true: one for each cue, none longer than it.
bool fits(const SessionScript &script, const std::vector<milliseconds> &done)
{
    return std::ranges::equal(script.cues(), done, [](const Cue &cue, milliseconds time) {
        return time >= milliseconds{0} && time <= (cue.isPractice() ? cue.length : milliseconds{0});
    });
}

} // namespace

SessionPlayer::SessionPlayer(SessionScript script)
    : m_script(std::move(script)), m_done(m_script.cues().size(), milliseconds{0}),
      m_skippedSteps(m_script.steps().size(), false), m_hurtSteps(m_script.steps().size(), false)
{
    Q_ASSERT(!m_script.cues().empty());
}

bool SessionPlayer::redo(SessionScript &script, const ScriptChange &change,
                         const ContentLibrary &library)
{
    if (change.cue < 0)
        return false;
    const auto cue = size_t(change.cue);
    if (change.pattern.isEmpty()) {
        if (!script.canEase(cue))
            return false;
        script.ease(cue);
        return true;
    }
    const BreathingPattern *pattern = library.breathing(change.pattern);
    if (!pattern || !script.canRepace(cue) || change.elapsed < milliseconds{0} ||
        change.elapsed >= script.cues()[cue].length)
        return false;
    script.repace(cue, change.elapsed, *pattern);
    return true;
}

std::optional<SessionPlayer> SessionPlayer::resumed(const ContentLibrary &library,
                                                    const SessionCheckpoint &checkpoint)
{
    SessionScript script = SessionScript::from(checkpoint.routine, library, checkpoint.options);
    if (script.cues().empty() || checkpoint.skippedSteps.size() != script.steps().size() ||
        checkpoint.hurtSteps.size() != script.steps().size())
        return std::nullopt;
    for (const ScriptChange &change : checkpoint.changes) {
        if (!redo(script, change, library))
            return std::nullopt;
    }
    if (!script.setLengths(checkpoint.lengths) || !hasSameSteps(script, checkpoint.soFar.steps) ||
        !fits(script, checkpoint.done) || checkpoint.cue < 0 ||
        size_t(checkpoint.cue) >= script.cues().size() ||
        script.cues()[size_t(checkpoint.cue)].kind == CueKind::Warm)
        return std::nullopt;

    SessionPlayer player(std::move(script));
    player.m_start = {checkpoint.soFar.id, checkpoint.soFar.startedAt, checkpoint.soFar.day};
    player.m_state = State::Paused;
    player.m_cue = size_t(checkpoint.cue);
    player.m_elapsed = std::clamp(checkpoint.elapsed, milliseconds{0}, player.cue().length);
    player.m_done = checkpoint.done;
    player.m_skippedSteps = checkpoint.skippedSteps;
    player.m_hurtSteps = checkpoint.hurtSteps;
    player.m_changes = checkpoint.changes;
    return player;
}

void SessionPlayer::start(const SessionStart &start)
{
    if (m_state != State::Ready)
        return;
    m_start = start;
    m_state = State::Running;
}

void SessionPlayer::pause()
{
    if ((m_state == State::Running || m_state == State::LeadIn) && canPause())
        m_state = State::Paused;
}

void SessionPlayer::resume()
{
    if (m_state != State::Paused && m_state != State::Hurting)
        return;
    m_state = State::LeadIn;
    m_leadIn = leadIn;
}

void SessionPlayer::goTo(size_t cue)
{
    m_cue = cue;
    m_elapsed = milliseconds{0};
    m_fraction = 0;
    m_isSkinFine = false;
    // Saying what hurts needs an answer; after it the session goes on by itself.
    if (m_state == State::Hurting)
        m_state = State::Running;
}

void SessionPlayer::back()
{
    if (m_state == State::Ready || m_state == State::Finished)
        return;
    const int step = cue().step;
    const size_t first = m_script.firstCue(step);
    const bool isAtStart = m_cue == first && m_elapsed < backRestarts;
    goTo(isAtStart && step > 0 ? m_script.firstCue(step - 1) : std::min(m_cue, first));
    m_skippedSteps[size_t(cue().step)] = false;
}

void SessionPlayer::skip()
{
    if (m_state == State::Ready || m_state == State::Finished)
        return;
    // Who has read the welcome goes on to the first exercise and leaves nothing out.
    if (cue().kind == CueKind::Welcome && m_state != State::Hurting) {
        goTo(m_cue + 1);
        return;
    }
    const int step = cue().step;
    m_skippedSteps[size_t(step)] = true;
    const size_t next = m_script.firstCue(step + 1);
    if (next < m_script.cues().size())
        goTo(next);
    else
        finish(true);
}

void SessionPlayer::ease()
{
    if (m_state == State::Ready || m_state == State::Finished || !canEase())
        return;
    m_changes.push_back({int(m_cue), {}, {}});
    const size_t before = m_script.cues().size();
    m_script.ease(m_cue);
    const auto at = m_done.begin() + qptrdiff(m_cue);
    const auto replaced =
        std::find_if(m_script.cues().begin() + qptrdiff(m_cue), m_script.cues().end(),
                     [this](const Cue &c) { return c.step != cue().step; }) -
        m_script.cues().begin() - qptrdiff(m_cue);
    const auto removed = qptrdiff(before) - qptrdiff(m_script.cues().size()) + replaced;
    // What was practised of the cues that go counts towards those that come in their place.
    milliseconds credit = std::accumulate(at, at + removed, milliseconds{0});
    m_done.insert(m_done.erase(at, at + removed), size_t(replaced), milliseconds{0});
    for (size_t i = m_cue; i < m_cue + size_t(replaced); ++i) {
        if (m_script.cues()[i].isPractice())
            credit -= m_done[i] = std::min(credit, m_script.cues()[i].length);
    }
    goTo(m_cue);
}

void SessionPlayer::repace(const BreathingPattern &pattern)
{
    if (m_state == State::Ready || m_state == State::Finished || !canRepace())
        return;
    m_changes.push_back({int(m_cue), pattern.id, m_elapsed});
    const size_t next = m_script.repace(m_cue, m_elapsed, pattern);
    if (next == m_cue) {
        m_done[m_cue] = milliseconds{0};
    } else {
        m_done[m_cue] = m_elapsed;
        m_done.insert(m_done.begin() + qptrdiff(next), milliseconds{0});
    }
    goTo(next);
}

bool SessionPlayer::isAskingForSkin() const
{
    if (m_state == State::Finished || m_isSkinFine)
        return false;
    return cue().kind == CueKind::SkinCheck ||
           (cue().kind == CueKind::Warm && m_elapsed >= skinCheckAt);
}

void SessionPlayer::sayTheSkin(bool isFine)
{
    if (!isAskingForSkin())
        return;
    if (!isFine) {
        m_hurtSteps[size_t(cue().step)] = true;
        finish(false);
        return;
    }
    m_isSkinFine = true;
    if (cue().kind != CueKind::SkinCheck)
        return;
    if (m_cue + 1 < m_script.cues().size())
        goTo(m_cue + 1);
    else
        finish(true);
}

void SessionPlayer::makeRoom(size_t cue, milliseconds speech)
{
    if (cue > m_cue || (cue == m_cue && m_state == State::Ready))
        m_script.makeRoom(cue, speech);
}

void SessionPlayer::sayItHurts()
{
    if (m_state == State::Ready || m_state == State::Finished)
        return;
    m_hurtSteps[size_t(cue().step)] = true;
    m_state = State::Hurting;
}

void SessionPlayer::stop()
{
    if (m_state != State::Ready && m_state != State::Finished)
        finish(false);
}

void SessionPlayer::finish(bool isCompleted)
{
    m_isCompleted = isCompleted;
    m_state = State::Finished;
}

std::vector<SessionPlayer::Event> SessionPlayer::advance(milliseconds elapsed, double speed)
{
    std::vector<Event> events;
    if (elapsed <= milliseconds{0} || (m_state != State::Running && m_state != State::LeadIn))
        return events;
    if (elapsed > longestStep && canPause()) {
        m_state = State::Paused;
        events.push_back(Event::PausedByGap);
        return events;
    }
    if (m_state == State::LeadIn) {
        m_leadIn -= elapsed;
        if (m_leadIn > milliseconds{0})
            return events;
        m_state = State::Running;
        elapsed = -m_leadIn;
        m_leadIn = milliseconds{0};
    }
    const double scaled = double(elapsed.count()) * speed + m_fraction;
    const auto whole = milliseconds(qint64(std::floor(scaled)));
    pass(whole, events);
    m_fraction = scaled - double(whole.count());
    return events;
}

void SessionPlayer::pass(milliseconds elapsed, std::vector<Event> &events)
{
    while (elapsed > milliseconds{0} && m_state == State::Running) {
        const bool warms = cue().kind == CueKind::Warm;
        const bool wasAsking = warms && isAskingForSkin();
        milliseconds part = std::min(elapsed, remainingInCue());
        if (warms && m_elapsed < skinCheckAt)
            part = std::min<milliseconds>(part, skinCheckAt - m_elapsed);
        else if (wasAsking)
            part = std::min<milliseconds>(part, skinCheckAt + skinCheckPatience - m_elapsed);
        const milliseconds half = cue().length / 2;
        const bool crossesHalf = m_elapsed < half && m_elapsed + part >= half;
        if (m_elapsed == milliseconds{0} && m_cue == 0)
            events.push_back(Event::CueStarted);
        m_elapsed += part;
        elapsed -= part;
        if (cue().isPractice())
            m_done[m_cue] = std::max(m_done[m_cue], m_elapsed);
        if (crossesHalf && (cue().kind == CueKind::Hold || cue().kind == CueKind::Move) &&
            cue().length >= shortestHalved)
            events.push_back(Event::Halfway);
        if (!wasAsking && warms && isAskingForSkin() && remainingInCue() > milliseconds{0})
            events.push_back(Event::SkinCheckDue);
        if (wasAsking && m_elapsed >= skinCheckAt + skinCheckPatience) {
            finish(false); // nobody is there to look
            events.push_back(Event::Finished);
            return;
        }
        if (m_elapsed >= cue().length)
            leaveCue(events);
    }
}

void SessionPlayer::leaveCue(std::vector<Event> &events)
{
    const bool wasPractice = cue().isPractice();
    if (m_cue + 1 >= m_script.cues().size()) {
        finish(true);
        events.push_back(Event::Finished);
        return;
    }
    goTo(m_cue + 1);
    if (cue().kind == CueKind::ChangeSide)
        events.push_back(Event::SideChanged);
    else if (wasPractice)
        events.push_back(Event::PracticeEnded);
    events.push_back(Event::CueStarted);
}

const Cue *SessionPlayer::nextPractice() const
{
    const auto begin = m_script.cues().begin() + qptrdiff(m_cue) + 1;
    const auto it = std::find_if(begin, m_script.cues().end(), std::mem_fn(&Cue::isPractice));
    return it != m_script.cues().end() ? &*it : nullptr;
}

milliseconds SessionPlayer::remaining() const
{
    if (m_state == State::Finished)
        return milliseconds{0};
    const auto begin = m_script.cues().begin() + qptrdiff(m_cue);
    return std::accumulate(begin, m_script.cues().end(), -m_elapsed,
                           [](milliseconds sum, const Cue &c) { return sum + c.length; });
}

double SessionPlayer::stepProgress(int step) const
{
    if (m_state == State::Finished && m_isCompleted)
        return 1;
    if (step != cue().step)
        return step < cue().step ? 1 : 0;
    milliseconds total{0};
    milliseconds behind = m_elapsed;
    for (size_t i = 0; i < m_script.cues().size(); ++i) {
        const Cue &each = m_script.cues()[i];
        if (each.step != step)
            continue;
        total += each.length;
        if (i < m_cue)
            behind += each.length;
    }
    return double(behind.count()) / double(total.count());
}

SessionOutcome SessionPlayer::outcome() const
{
    SessionOutcome outcome;
    outcome.id = m_start.id;
    outcome.startedAt = m_start.at;
    outcome.day = m_start.day;
    outcome.routineId = m_script.routineId();
    outcome.routineName = m_script.title();
    outcome.isCompleted = m_isCompleted;
    outcome.practice = m_script.routine().practice;
    outcome.isGentler = m_script.options().isGentler;
    outcome.planned = m_script.planned();
    for (size_t step = 0; step < m_script.steps().size(); ++step) {
        StepOutcome each;
        const SessionStep &planned = m_script.steps()[step];
        each.itemId = planned.item().id;
        if (planned.sides.size() == 1)
            each.side = planned.sides.front();
        if (const Heat *heat = planned.as<Heat>(); heat && !heat->isWholeBody)
            each.site = m_script.options().heatSite;
        each.planned = m_script.planned(int(step));
        each.hurt = m_hurtSteps[step];
        for (size_t i = 0; i < m_script.cues().size(); ++i) {
            if (m_script.cues()[i].step != int(step))
                continue;
            each.done += m_done[i];
            each.isEasier = each.isEasier || m_script.cues()[i].isEasier;
        }
        each.isSkipped = m_skippedSteps[step] && each.done < each.planned;
        outcome.done += each.done;
        outcome.steps.push_back(each);
    }
    return outcome;
}

SessionCheckpoint SessionPlayer::checkpoint() const
{
    Routine practised; // what it is suggested for plays no part any more
    practised.id = m_script.routineId();
    practised.name = m_script.title();
    practised.practice = m_script.routine().practice;
    practised.steps = m_script.routine().steps;
    return {outcome(),          practised, m_script.options(), int(m_cue), m_elapsed, m_changes,
            m_script.lengths(), m_done,    m_skippedSteps,     m_hurtSteps};
}

} // namespace pacewell
