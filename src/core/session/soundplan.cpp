// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/soundplan.h"

#include "core/session/sessionplayer.h"
#include "core/session/sessiontext.h"

#include <algorithm>

namespace pacewell {

using std::chrono::milliseconds;
using Kind = PlannedSound::Kind;

namespace {

constexpr milliseconds betweenLines{350};

/// A dose has a beginning and an end that want to be heard; what is only listened to has not.
bool hasChimes(const Cue &cue)
{
    return cue.kind == CueKind::Hold || cue.kind == CueKind::Move || cue.kind == CueKind::Press ||
           cue.kind == CueKind::Tense;
}

Utterance breathInLine()
{
    return {SessionText::tr("Breathe in"), {}};
}

Utterance breathOutLine()
{
    return {SessionText::tr("Breathe out"), {}};
}

Utterance skinLine()
{
    return {SessionText::tr("Please lift the heat for a moment. Is your skin there fine?"), {}};
}

bool asksForSkin(const Cue &cue)
{
    return cue.kind == CueKind::Warm && cue.length > SessionPlayer::skinCheckAt;
}

void addBreaths(const Cue &cue, const SoundWishes &wishes, std::vector<PlannedSound> &sounds)
{
    if (!cue.pace.isPaced())
        return;
    for (milliseconds at{0}; at + cue.pace.length() <= cue.length; at += cue.pace.length()) {
        const milliseconds out = at + cue.pace.in + cue.pace.holdFull;
        if (wishes.breathTones) {
            sounds.push_back({Kind::BreathIn, at, cue.pace.in, {}});
            sounds.push_back({Kind::BreathOut, out, cue.pace.out, {}});
        }
        if (wishes.breathWords) {
            sounds.push_back({Kind::Speech, at, {}, breathInLine()});
            sounds.push_back({Kind::Speech, out, {}, breathOutLine()});
        }
    }
}

void addSpeech(const Cue &cue, const SpeechLength &lengthOf, std::vector<PlannedSound> &sounds)
{
    const milliseconds needed =
        SessionScript::speechLead + speechTime(cue, lengthOf) + SessionScript::speechTail;
    if (needed > cue.length && !cue.isStretchable())
        return;
    milliseconds at = SessionScript::speechLead;
    for (const Utterance &line : cue.speech) {
        const milliseconds length = lengthOf(line);
        if (length <= milliseconds{0})
            continue;
        sounds.push_back({Kind::Speech, at, {}, line});
        at += length + betweenLines;
    }
}

} // namespace

std::vector<Utterance> linesOf(const Cue &cue, const SoundWishes &wishes)
{
    std::vector<Utterance> lines;
    if (wishes.voice) {
        lines = cue.speech;
        if (asksForSkin(cue))
            lines.push_back(skinLine());
    }
    if (wishes.breathWords && cue.pace.isPaced()) {
        lines.push_back(breathInLine());
        lines.push_back(breathOutLine());
    }
    return lines;
}

milliseconds speechTime(const Cue &cue, const SpeechLength &lengthOf)
{
    milliseconds time{0};
    for (const Utterance &line : cue.speech) {
        const milliseconds length = lengthOf(line);
        if (length > milliseconds{0})
            time += length + (time.count() > 0 ? betweenLines : milliseconds{0});
    }
    return time;
}

std::vector<PlannedSound> soundsOf(const SessionScript &script, size_t index,
                                   const SoundWishes &wishes, const SpeechLength &lengthOf)
{
    const Cue &cue = script.cues().at(index);
    std::vector<PlannedSound> sounds;
    if (cue.kind == CueKind::ChangeSide)
        sounds.push_back({Kind::ChangeSide, {}, {}, {}});
    if (hasChimes(cue)) {
        sounds.push_back({Kind::Start, {}, {}, {}});
        const bool isHalved = cue.kind == CueKind::Hold || cue.kind == CueKind::Move;
        if (isHalved && cue.length >= SessionPlayer::shortestHalved)
            sounds.push_back({Kind::Halfway, cue.length / 2, {}, {}});
    }
    if (cue.kind == CueKind::Breathe)
        addBreaths(cue, wishes, sounds);
    if (wishes.voice)
        addSpeech(cue, lengthOf, sounds);
    if (asksForSkin(cue)) {
        sounds.push_back({Kind::Halfway, SessionPlayer::skinCheckAt, {}, {}});
        if (wishes.voice)
            sounds.push_back({Kind::Speech,
                              SessionPlayer::skinCheckAt + SessionScript::speechLead,
                              {},
                              skinLine()});
    }
    const bool isLast = index + 1 == script.cues().size();
    const bool changesSide = !isLast && script.cues()[index + 1].kind == CueKind::ChangeSide;
    const bool ends = isLast || hasChimes(cue) || cue.kind == CueKind::Warm;
    if (ends && !changesSide && !(isLast && script.routine().practice == PracticeKind::Sleep) &&
        cue.kind != CueKind::Tense)
        sounds.push_back({Kind::End, cue.length, {}, {}});
    std::ranges::stable_sort(sounds, {}, &PlannedSound::at);
    return sounds;
}

} // namespace pacewell
