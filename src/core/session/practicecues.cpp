// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/practicecues.h"

#include "core/content/timing.h"
#include "core/session/sessiontext.h"

#include <algorithm>

namespace pacewell {
namespace {

Cue settleCue(const SessionStep &step, const QString &text)
{
    Cue cue;
    cue.kind = CueKind::Settle;
    cue.title = step.item().name;
    cue.text = text;
    cue.length = timing::settle;
    cue.speech = {{text, {}}};
    return cue;
}

Side sideOf(RelaxationPart::PartSide side, bool isLeftHanded)
{
    if (side == RelaxationPart::PartSide::None)
        return Side::Both;
    return (side == RelaxationPart::PartSide::Dominant) == isLeftHanded ? Side::Left : Side::Right;
}

bool isSpared(const RelaxationPart &part, const SessionOptions &options)
{
    return std::ranges::any_of(part.areas, [&](Area area) {
        return std::ranges::find(options.spared, area) != options.spared.end();
    });
}

/// The cues of one part; the first of them speaks.
std::vector<Cue> partCues(const RelaxationPart &part, const Relaxation &relaxation, int index,
                          const SessionOptions &options, bool isReleaseOnly)
{
    Cue cue;
    cue.part = index;
    cue.side = sideOf(part.side, options.isLeftHanded);
    cue.title = part.title;
    cue.isEasier = isReleaseOnly;
    const auto saying = [&cue](CueKind kind, const Line &line, std::chrono::seconds length) {
        Cue said = cue;
        said.kind = kind;
        said.text = forSide(line.text, cue.side);
        said.length = length;
        said.speech = {utterance(line, cue.side)};
        return said;
    };
    if (!part.isTensed())
        return {saying(CueKind::Attend, part.text, part.attend)};
    if (isReleaseOnly)
        return {saying(CueKind::Release, part.soften, relaxation.release)};
    Cue tense = saying(CueKind::Tense, part.tense, relaxation.tense);
    tense.speech.clear(); // it was said before
    return {saying(CueKind::Notice, part.tense, timing::notice(part)), tense,
            saying(CueKind::Release, part.release, relaxation.release)};
}

} // namespace

Cue breatheCue(const BreathingPattern &pattern, std::chrono::milliseconds length)
{
    Cue cue;
    cue.kind = CueKind::Breathe;
    cue.title = pattern.name;
    cue.text = pattern.instruction.text;
    cue.pace = pattern.pace;
    cue.pattern = pattern.id;
    cue.length = timing::breathingTime(pattern, length);
    return cue;
}

std::vector<Cue> breathingCues(const SessionStep &step)
{
    const BreathingPattern &pattern = *step.as<BreathingPattern>();
    return {getReadyCue(step, Side::Both, false), breatheCue(pattern, step.length),
            settleCue(step, SessionText::tr("Let your breath find its own way again."))};
}

std::vector<Cue> relaxationCues(const SessionStep &step, const SessionOptions &options,
                                bool isEasier)
{
    const Relaxation &relaxation = *step.as<Relaxation>();
    std::vector<Cue> cues{getReadyCue(step, Side::Both, isEasier)};
    for (int i = 0; i < int(relaxation.parts.size()); ++i) {
        const RelaxationPart &part = relaxation.parts[size_t(i)];
        if (isSpared(part, options))
            continue;
        const auto more = partCues(part, relaxation, i, options, isEasier);
        cues.insert(cues.end(), more.begin(), more.end());
    }
    if (cues.size() == 1)
        return {}; // every place is to be spared
    cues.push_back(settleCue(step, relaxation.form == RelaxationForm::WindDown
                                       ? SessionText::tr("Nothing more to do now.")
                                       : SessionText::tr("Stay a moment, or stretch and look "
                                                         "around. As you like.")));
    return cues;
}

std::vector<Cue> massageCues(const SessionStep &step)
{
    const Massage &massage = *step.as<Massage>();
    std::vector<Cue> cues{getReadyCue(step, Side::Both, false)};
    for (int i = 0; i < int(massage.spots.size()); ++i) {
        const MassageSpot &spot = massage.spots[size_t(i)];
        Cue press;
        press.kind = CueKind::Press;
        press.part = i;
        press.title = spot.title;
        press.length = spot.time;
        press.feel = SessionText::tr("Comfortable, never more than 4 out of 10.");
        for (const Side side : timing::sidesOf(spot.sides, {})) {
            press.side = side;
            press.text = forSide(spot.text.text, side);
            Cue find = press;
            const bool isSecond = side == Side::Right && spot.sides == Sides::Each;
            find.kind = isSecond ? CueKind::ChangeSide : CueKind::FindSpot;
            find.length = isSecond ? timing::changeSide(spot.text.text) : timing::findSpot(spot);
            find.feel = isSecond ? SessionText::tr("Other side. Take your time.") : QString();
            find.speech = {{isSecond ? find.feel : spot.title, {}}, utterance(spot.text, side)};
            cues.push_back(find);
            cues.push_back(press);
        }
    }
    cues.push_back(settleCue(step, SessionText::tr("Let it rest. Feel how it is.")));
    return cues;
}

std::vector<Cue> heatCues(const SessionStep &step)
{
    const Heat &heat = *step.as<Heat>();
    Cue warm;
    warm.kind = CueKind::Warm;
    warm.title = heat.name;
    warm.text = heat.instruction.text;
    warm.length = step.length;
    Cue check;
    check.kind = CueKind::SkinCheck;
    check.title = SessionText::tr("Take the heat away");
    check.text = SessionText::tr("Look at your skin there.");
    check.length = timing::skinCheck;
    check.speech = {{check.title, {}}, {check.text, {}}};
    return {getReadyCue(step, Side::Both, false), warm, check};
}

} // namespace pacewell
