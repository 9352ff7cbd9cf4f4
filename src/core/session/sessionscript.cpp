// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionscript.h"

#include "core/content/doses.h"
#include "core/content/timing.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace pacewell {
namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

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

Position positionOf(const Exercise &exercise, const RoutineStep &step)
{
    return step.position.value_or(exercise.positions.front());
}

/// Never more than the step it takes the place of, also where a routine asks for less than usual.
Dose easierDose(const SessionStep &step)
{
    const std::optional<Dose> &own = step.exercise.easier.dose;
    if (!own || own->isHeld() != step.dose.isHeld())
        return gentler(step.dose);
    Dose easier = *own;
    easier.hold = std::min(easier.hold, step.dose.hold);
    easier.sets = std::min(easier.sets, step.dose.sets);
    if (easier.isHeld())
        easier.repetitions = std::min(easier.repetitions, step.dose.repetitions);
    if (!easier.isHeld()) {
        const std::chrono::seconds most = step.dose.eachWay * step.dose.repetitions;
        easier.eachWay = std::min(easier.eachWay, most);
        easier.repetitions = std::clamp(int(most / easier.eachWay), 1, easier.repetitions);
    }
    return easier;
}

std::vector<Side> sidesFor(const Exercise &exercise, const RoutineStep &step,
                           const SessionOptions &options)
{
    std::vector<Side> sides = timing::sidesOf(exercise, step);
    if (options.onlySide && exercise.sides == Sides::Each)
        std::erase_if(sides, [&](Side side) { return side != *options.onlySide; });
    return sides;
}

} // namespace

QString sideWord(Side side)
{
    return side == Side::Left ? SessionText::tr("left") : SessionText::tr("right");
}

QString forSide(QString text, Side side)
{
    const Side other = side == Side::Left ? Side::Right : Side::Left;
    return text.replace(QLatin1String("{side}"), sideWord(side))
        .replace(QLatin1String("{otherSide}"), sideWord(other));
}

SessionScript SessionScript::from(const Routine &routine, const ContentLibrary &library,
                                  const SessionOptions &options)
{
    SessionScript script;
    script.m_routineId = routine.id;
    script.m_title = routine.name;
    script.m_options = options;
    for (const RoutineStep &step : routine.steps) {
        const Exercise *exercise = library.exercise(step.exercise);
        if (!exercise)
            continue;
        SessionStep planned{*exercise, step.dose.value_or(exercise->dose),
                            sidesFor(*exercise, step, options)};
        if (planned.sides.empty())
            continue;
        if (options.isGentler)
            planned.dose = gentler(planned.dose);
        planned.exercise.positions = {positionOf(*exercise, step)};
        script.m_steps.push_back(std::move(planned));
    }
    if (script.m_steps.empty())
        return script;

    script.m_cues.push_back(script.welcomeCue());
    for (int step = 0; step < int(script.m_steps.size()); ++step) {
        const SessionStep &planned = script.m_steps[size_t(step)];
        script.m_cues.push_back(script.getReadyCue(step, planned.sides.front(), false));
        const auto cues = script.practiceCues(step, false);
        script.m_cues.insert(script.m_cues.end(), cues.begin(), cues.end());
    }
    return script;
}

Cue SessionScript::welcomeCue() const
{
    Cue cue;
    cue.kind = CueKind::Welcome;
    cue.side = m_steps.front().sides.front();
    cue.title = m_title;
    cue.text = placeText(m_steps.front().exercise.positions.front());
    cue.feel = SessionText::tr("Stop at once with sharp pain, tingling or dizziness.");
    cue.length = timing::welcome(cue.text + QLatin1Char(' ') + cue.feel);
    return cue;
}

Cue SessionScript::getReadyCue(int step, Side side, bool isEasier) const
{
    const Exercise &exercise = m_steps[size_t(step)].exercise;
    Cue cue;
    cue.kind = CueKind::GetReady;
    cue.step = step;
    cue.side = side;
    cue.isEasier = isEasier;
    cue.title = exercise.name;
    cue.text = forSide(isEasier ? exercise.easier.instruction : exercise.setup, side);
    cue.feel = forSide(isEasier ? exercise.feel : exercise.instruction, side);
    cue.length = isEasier ? std::max(timing::minGetReady,
                                     timing::readingTime(cue.text + QLatin1Char(' ') + cue.feel))
                          : timing::getReady(exercise);
    return cue;
}

std::vector<Cue> SessionScript::practiceCues(int step, bool isEasier) const
{
    const SessionStep &planned = m_steps[size_t(step)];
    const Exercise &exercise = planned.exercise;
    const Dose dose = isEasier ? easierDose(planned) : planned.dose;
    const QString &instruction = isEasier ? exercise.easier.instruction : exercise.instruction;

    Cue practice;
    practice.step = step;
    practice.isEasier = isEasier;
    practice.title = exercise.name;
    practice.kind = dose.isHeld() ? CueKind::Hold : CueKind::Move;
    practice.length = dose.isHeld() ? dose.hold : 2 * dose.eachWay * dose.repetitions;
    practice.eachWay = dose.eachWay;

    std::vector<Cue> cues;
    const int rounds = dose.isHeld() ? dose.repetitions : dose.sets;
    for (const Side side : planned.sides) {
        practice.side = side;
        practice.text = forSide(instruction, side);
        practice.feel = forSide(exercise.feel, side);
        if (side != planned.sides.front()) {
            Cue change = practice;
            change.kind = CueKind::ChangeSide;
            change.repetition = 0;
            change.length = timing::changeSide(exercise);
            change.feel = SessionText::tr("Other side. Take your time.");
            cues.push_back(change);
        }
        for (int round = 0; round < rounds; ++round) {
            practice.repetition = round;
            cues.push_back(practice);
            if (round + 1 < rounds) {
                Cue rest = practice;
                rest.kind = CueKind::Rest;
                rest.length = timing::rest(dose);
                rest.text = SessionText::tr("Come out of it slowly. Let go.");
                rest.feel = SessionText::tr("Once more in a moment.");
                cues.push_back(rest);
            }
        }
    }
    return cues;
}

std::chrono::milliseconds SessionScript::length() const
{
    return std::accumulate(m_cues.begin(), m_cues.end(), std::chrono::milliseconds{0},
                           [](auto sum, const Cue &cue) { return sum + cue.length; });
}

std::chrono::milliseconds SessionScript::planned(int step) const
{
    std::chrono::milliseconds sum{0};
    for (const Cue &cue : m_cues) {
        if (cue.step == step && cue.isPractice())
            sum += cue.length;
    }
    return sum;
}

std::chrono::milliseconds SessionScript::planned() const
{
    std::chrono::milliseconds sum{0};
    for (const Cue &cue : m_cues) {
        if (cue.isPractice())
            sum += cue.length;
    }
    return sum;
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
    return cue < m_cues.size() && !m_cues[cue].isEasier;
}

size_t SessionScript::ease(size_t at)
{
    const Cue current = m_cues.at(at);
    const int step = current.step;
    const auto last = std::find_if(m_cues.begin() + qptrdiff(at), m_cues.end(),
                                   [step](const Cue &cue) { return cue.step != step; });

    // A rest or a change of side leads to the next practice, so that is what is left.
    const auto next =
        std::find_if(m_cues.begin() + qptrdiff(at), last, std::mem_fn(&Cue::isPractice));
    const Side side = next != last ? next->side : current.side;
    const int repetition = next != last ? next->repetition : current.repetition;

    std::vector<Cue> easier = practiceCues(step, true);
    const auto begin = std::ranges::find_if(
        easier, [&](const Cue &cue) { return cue.isPractice() && cue.side == side; });
    // With fewer repetitions in the easier form there is always at least the last one left.
    auto from = begin;
    for (auto it = begin; it != easier.end() && it->side == side; ++it) {
        if (it->isPractice() && it->repetition <= repetition)
            from = it;
    }
    std::vector<Cue> rest{getReadyCue(step, side, true)};
    rest.insert(rest.end(), from, easier.end());

    const auto where = m_cues.erase(m_cues.begin() + qptrdiff(at), last);
    m_cues.insert(where, rest.begin(), rest.end());
    return at;
}

} // namespace pacewell
