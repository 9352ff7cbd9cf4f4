// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/stepdose.h"
#include "core/content/timing.h"
#include "core/session/practicecues.h"
#include "core/session/sessiontext.h"

#include <algorithm>

namespace pacewell {
namespace {

Cue restAfter(const Cue &practice, const Dose &dose)
{
    Cue rest = practice;
    rest.kind = CueKind::Rest;
    rest.length = timing::rest(dose);
    rest.text = SessionText::tr("Come out of it slowly. Let go.");
    rest.feel = SessionText::tr("Once more in a moment.");
    rest.speech = {{rest.text, {}}};
    return rest;
}

Cue changeOfSide(const Cue &practice, const Line &instruction)
{
    Cue change = practice;
    change.kind = CueKind::ChangeSide;
    change.repetition = 0;
    change.length = timing::changeSide(instruction.text);
    change.feel = SessionText::tr("Other side. Take your time.");
    change.speech = {{change.feel, {}}, utterance(instruction, practice.side)};
    return change;
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

Utterance utterance(const Line &line, Side side)
{
    const bool isRight = side == Side::Right && !line.recordingForRight.isEmpty();
    return {forSide(line.spoken.isEmpty() ? line.text : line.spoken, side),
            isRight ? line.recordingForRight : line.recording};
}

Cue getReadyCue(const SessionStep &step, Side side, bool isEasier)
{
    const GuidedItem &item = step.item();
    const Exercise *exercise = step.as<Exercise>();
    Cue cue;
    cue.kind = CueKind::GetReady;
    cue.side = side;
    cue.isEasier = isEasier;
    cue.title = item.name;
    if (exercise && isEasier && !step.isEasier) {
        // Gone over to on the way: the person is in place already.
        const Line instruction{exercise->easier.instruction, {}, {}, {}};
        cue.text = forSide(instruction.text, side);
        cue.feel = forSide(exercise->feel, side);
        cue.length = std::max(timing::minGetReady,
                              timing::readingTime(cue.text + QLatin1Char(' ') + cue.feel));
        cue.speech = {utterance(instruction, side), {cue.feel, {}}};
        return cue;
    }
    if (step.as<Relaxation>() && isEasier && !step.isEasier) {
        cue.text = SessionText::tr("From here on, only let go. Nothing is tensed.");
        cue.length = timing::minGetReady;
        cue.speech = {{cue.text, {}}};
        return cue;
    }
    const Line instruction =
        exercise && isEasier ? Line{exercise->easier.instruction, {}, {}, {}} : item.instruction;
    cue.text = forSide(item.setup.text, side);
    cue.feel = forSide(instruction.text, side);
    cue.length = timing::getReady(item, instruction.text);
    cue.speech = {{item.name, {}}, utterance(item.setup, side), utterance(instruction, side)};
    return cue;
}

std::vector<Cue> movementCues(const SessionStep &step, bool isEasier)
{
    const Exercise &exercise = *step.as<Exercise>();
    const Dose dose = isEasier ? easierDose(exercise, step.dose) : step.dose;
    const Line instruction =
        isEasier ? Line{exercise.easier.instruction, {}, {}, {}} : exercise.instruction;

    Cue practice;
    practice.isEasier = isEasier;
    practice.title = exercise.name;
    practice.kind = dose.isHeld() ? CueKind::Hold : CueKind::Move;
    practice.length = dose.isHeld() ? dose.hold : 2 * dose.eachWay * dose.repetitions;
    practice.eachWay = dose.eachWay;

    std::vector<Cue> cues{getReadyCue(step, step.sides.front(), isEasier)};
    const int rounds = dose.isHeld() ? dose.repetitions : dose.sets;
    for (const Side side : step.sides) {
        practice.side = side;
        practice.text = forSide(instruction.text, side);
        practice.feel = forSide(exercise.feel, side);
        if (side != step.sides.front())
            cues.push_back(changeOfSide(practice, instruction));
        for (int round = 0; round < rounds; ++round) {
            practice.repetition = round;
            practice.speech.clear();
            if (round == 0 && side == step.sides.front())
                practice.speech = {{practice.feel, {}}};
            cues.push_back(practice);
            if (round + 1 < rounds)
                cues.push_back(restAfter(practice, dose));
        }
    }
    return cues;
}

} // namespace pacewell
