// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionscript.h"

#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "core/session/practicecues.h"
#include "core/session/sessiontext.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace pacewell {

using std::chrono::milliseconds;

namespace {

QString placeText(Position position)
{
    switch (position) {
    case Position::Chair:
        return SessionText::tr("Sit on a firm chair, both feet on the floor.");
    case Position::Standing:
        return SessionText::tr("Stand near something steady to hold.");
    case Position::Bed:
        return SessionText::tr("Lie down on your bed, as you like it best.");
    case Position::Floor:
        return SessionText::tr("Make yourself a soft place on the floor.");
    }
    Q_UNREACHABLE();
}

QString stopText(const SessionStep &first)
{
    if (first.as<BreathingPattern>())
        return SessionText::tr("Breathe softly. Stop when you feel dizzy.");
    if (first.as<Relaxation>())
        return SessionText::tr("Your eyes may stay open. You can stop at any time.");
    if (first.as<Massage>())
        return SessionText::tr("Press gently, and stop when it hurts.");
    if (first.as<Heat>())
        return SessionText::tr("Comfortably warm, never hot.");
    return SessionText::tr("Stop at once with sharp pain, tingling or dizziness.");
}

/// The step as it will be met; absent when the library has no such item.
std::optional<SessionStep> plannedStep(const RoutineStep &step, const ContentLibrary &library,
                                       const SessionOptions &options)
{
    SessionStep planned;
    const auto placed = [&step](auto item) {
        if (step.position)
            item.positions = {*step.position};
        return item;
    };
    if (const Exercise *exercise = library.exercise(step.item)) {
        planned.dose = step.dose.value_or(exercise->dose);
        if (options.isGentler)
            planned.dose = gentler(planned.dose);
        planned.sides = timing::sidesOf(exercise->sides, step.side);
        if (options.onlySide && exercise->sides == Sides::Each)
            std::erase_if(planned.sides, [&](Side side) { return side != *options.onlySide; });
        planned.isEasier = step.isEasier;
        planned.guided = placed(*exercise);
        if (planned.sides.empty())
            return std::nullopt;
    } else if (const BreathingPattern *pattern = library.breathing(step.item)) {
        planned.length = step.length.value_or(pattern->length);
        planned.guided = placed(*pattern);
    } else if (const Relaxation *relaxation = library.relaxation(step.item)) {
        planned.isEasier = options.isReleaseOnly;
        planned.guided = placed(*relaxation);
    } else if (const Massage *massage = library.massage(step.item)) {
        planned.guided = placed(*massage);
    } else if (const Heat *heat = library.heat(step.item)) {
        planned.length = step.length.value_or(heat->length);
        planned.guided = placed(*heat);
    } else {
        return std::nullopt;
    }
    return planned;
}

milliseconds sumOf(const std::vector<Cue> &cues, const std::function<bool(const Cue &)> &counts)
{
    return std::accumulate(
        cues.begin(), cues.end(), milliseconds{0},
        [&](milliseconds sum, const Cue &cue) { return counts(cue) ? sum + cue.length : sum; });
}

} // namespace

SessionScript SessionScript::from(const Routine &routine, const ContentLibrary &library,
                                  const SessionOptions &options)
{
    SessionScript script;
    script.m_routine = routine;
    script.m_options = options;
    for (const RoutineStep &step : routine.steps) {
        auto planned = plannedStep(step, library, options);
        if (!planned)
            continue;
        script.m_steps.push_back(std::move(*planned));
        const auto cues =
            script.cuesOf(int(script.m_steps.size()) - 1, script.m_steps.back().isEasier);
        if (cues.empty())
            script.m_steps.pop_back();
        else
            script.m_cues.insert(script.m_cues.end(), cues.begin(), cues.end());
    }
    if (!script.m_steps.empty())
        script.m_cues.insert(script.m_cues.begin(), script.welcomeCue());
    return script;
}

Cue SessionScript::welcomeCue() const
{
    const SessionStep &first = m_steps.front();
    Cue cue;
    cue.kind = CueKind::Welcome;
    cue.side = first.sides.front();
    cue.title = title();
    cue.text = placeText(first.item().positions.front());
    cue.feel = stopText(first);
    cue.length = timing::welcome(cue.text + QLatin1Char(' ') + cue.feel);
    cue.speech = {{cue.title, {}}, {cue.text, {}}, {cue.feel, {}}};
    return cue;
}

std::vector<Cue> SessionScript::cuesOf(int step, bool isEasier) const
{
    const SessionStep &planned = m_steps[size_t(step)];
    std::vector<Cue> cues;
    if (planned.as<Exercise>())
        cues = movementCues(planned, isEasier);
    else if (planned.as<BreathingPattern>())
        cues = breathingCues(planned);
    else if (planned.as<Relaxation>())
        cues = relaxationCues(planned, m_options, isEasier);
    else if (planned.as<Massage>())
        cues = massageCues(planned);
    else
        cues = heatCues(planned);
    for (Cue &cue : cues)
        cue.step = step;
    return cues;
}

milliseconds SessionScript::length() const
{
    return sumOf(m_cues, [](const Cue &) { return true; });
}

milliseconds SessionScript::planned(int step) const
{
    return sumOf(m_cues, [step](const Cue &cue) { return cue.step == step && cue.isPractice(); });
}

milliseconds SessionScript::planned() const
{
    return sumOf(m_cues, std::mem_fn(&Cue::isPractice));
}

size_t SessionScript::firstCue(int step) const
{
    const auto it = std::ranges::find_if(m_cues, [step](const Cue &cue) {
        return cue.step == step && cue.kind != CueKind::Welcome;
    });
    return size_t(it - m_cues.begin());
}

bool SessionScript::canEase(size_t cue) const
{
    if (cue >= m_cues.size() || m_cues[cue].isEasier || m_cues[cue].kind == CueKind::Settle)
        return false;
    const SessionStep &step = m_steps[size_t(m_cues[cue].step)];
    const auto *relaxation = step.as<Relaxation>();
    return step.as<Exercise>() ||
           (relaxation && std::ranges::any_of(relaxation->parts, &RelaxationPart::isTensed));
}

size_t SessionScript::ease(size_t at)
{
    if (!canEase(at))
        return at;
    const Cue current = m_cues[at];
    const int step = current.step;
    const auto last = std::find_if(m_cues.begin() + qptrdiff(at), m_cues.end(),
                                   [step](const Cue &cue) { return cue.step != step; });

    // A rest or a change of side leads to the next practice, so that is what is left.
    const auto next =
        std::find_if(m_cues.begin() + qptrdiff(at), last, std::mem_fn(&Cue::isPractice));
    const Cue &left = next != last ? *next : current;

    std::vector<Cue> easier = cuesOf(step, true);
    const auto begin = std::ranges::find_if(easier, [&](const Cue &cue) {
        return cue.isPractice() && cue.side == left.side && cue.part == left.part;
    });
    // With fewer repetitions in the easier form there is always at least the last one left.
    auto from = begin;
    for (auto it = begin; it != easier.end() && it->side == left.side && it->part == left.part;
         ++it) {
        if (it->isPractice() && it->repetition <= left.repetition)
            from = it;
    }
    std::vector<Cue> rest{getReadyCue(m_steps[size_t(step)], left.side, true)};
    rest.front().step = step;
    rest.front().part = left.part;
    rest.insert(rest.end(), from, easier.end());

    const auto where = m_cues.erase(m_cues.begin() + qptrdiff(at), last);
    m_cues.insert(where, rest.begin(), rest.end());
    return at;
}

bool SessionScript::canRepace(size_t cue) const
{
    return cue < m_cues.size() && m_cues[cue].kind == CueKind::Breathe;
}

size_t SessionScript::repace(size_t at, milliseconds elapsed, const BreathingPattern &pattern)
{
    Cue &current = m_cues.at(at);
    Cue rest = breatheCue(pattern, current.length - elapsed);
    rest.step = current.step;
    if (elapsed <= milliseconds{0}) {
        current = rest;
        return at;
    }
    current.length = elapsed;
    m_cues.insert(m_cues.begin() + qptrdiff(at) + 1, rest);
    return at + 1;
}

void SessionScript::makeRoom(size_t at, milliseconds speech)
{
    Cue &cue = m_cues.at(at);
    if (!cue.isStretchable() || speech <= milliseconds{0})
        return;
    const milliseconds needed = speechLead + speech + speechTail;
    cue.length = std::clamp(needed, cue.length, cue.length + mostStretch);
}

std::vector<milliseconds> SessionScript::lengths() const
{
    std::vector<milliseconds> lengths;
    for (const Cue &cue : m_cues)
        lengths.push_back(cue.length);
    return lengths;
}

bool SessionScript::setLengths(const std::vector<milliseconds> &lengths)
{
    const bool fits = std::ranges::equal(m_cues, lengths, [](const Cue &cue, milliseconds length) {
        return length == cue.length ||
               (cue.isStretchable() && length > cue.length && length <= cue.length + mostStretch);
    });
    for (size_t i = 0; fits && i < m_cues.size(); ++i)
        m_cues[i].length = lengths[i];
    return fits;
}

} // namespace pacewell
