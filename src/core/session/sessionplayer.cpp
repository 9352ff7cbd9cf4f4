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
        if (script.steps()[i].exercise.id != steps[i].exerciseId ||
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

std::optional<SessionPlayer> SessionPlayer::resumed(SessionScript script,
                                                    const SessionCheckpoint &checkpoint)
{
    if (script.cues().empty() || script.routineId() != checkpoint.soFar.routineId ||
        script.options() != checkpoint.options ||
        checkpoint.skippedSteps.size() != script.steps().size() ||
        checkpoint.hurtSteps.size() != script.steps().size())
        return std::nullopt;
    for (const int cue : checkpoint.easedAt) {
        if (cue < 0 || !script.canEase(size_t(cue)))
            return std::nullopt;
        script.ease(size_t(cue));
    }
    if (!hasSameSteps(script, checkpoint.soFar.steps) || !fits(script, checkpoint.done) ||
        checkpoint.cue < 0 || size_t(checkpoint.cue) >= script.cues().size())
        return std::nullopt;

    SessionPlayer player(std::move(script));
    player.m_start = {checkpoint.soFar.id, checkpoint.soFar.startedAt, checkpoint.soFar.day};
    player.m_state = State::Paused;
    player.m_cue = size_t(checkpoint.cue);
    player.m_elapsed = std::clamp(checkpoint.elapsed, milliseconds{0}, player.cue().length);
    player.m_done = checkpoint.done;
    player.m_skippedSteps = checkpoint.skippedSteps;
    player.m_hurtSteps = checkpoint.hurtSteps;
    player.m_easedAt = checkpoint.easedAt;
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
    if (m_state == State::Running || m_state == State::LeadIn)
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
    m_easedAt.push_back(int(m_cue));
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
    if (elapsed > longestStep) {
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
        const milliseconds part = std::min(elapsed, remainingInCue());
        const milliseconds half = cue().length / 2;
        const bool crossesHalf = m_elapsed < half && m_elapsed + part >= half;
        if (m_elapsed == milliseconds{0} && m_cue == 0)
            events.push_back(Event::CueStarted);
        m_elapsed += part;
        elapsed -= part;
        if (cue().isPractice())
            m_done[m_cue] = std::max(m_done[m_cue], m_elapsed);
        if (crossesHalf && cue().isPractice() && cue().length >= shortestHalved)
            events.push_back(Event::Halfway);
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
    outcome.isGentler = m_script.options().isGentler;
    outcome.planned = m_script.planned();
    for (size_t step = 0; step < m_script.steps().size(); ++step) {
        StepOutcome each;
        each.exerciseId = m_script.steps()[step].exercise.id;
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
    return {outcome(), m_script.options(), int(m_cue), m_elapsed, m_easedAt,
            m_done,    m_skippedSteps,     m_hurtSteps};
}

} // namespace pacewell
