// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionscript.h"

#include <functional>

namespace pacewell {

/// What a person wants to hear.
struct SoundWishes
{
    bool voice = false;       ///< everything is said
    bool breathTones = true;  ///< a tone that rises and falls with the breath
    bool breathWords = false; ///< "breathe in", "breathe out"

    bool operator==(const SoundWishes &) const = default;
};

/// One sound of a session, known before it is due.
struct PlannedSound
{
    enum class Kind { Start, Halfway, ChangeSide, End, BreathIn, BreathOut, Speech };

    Kind kind = Kind::Start;
    std::chrono::milliseconds at{0};     ///< from the beginning of its cue
    std::chrono::milliseconds length{0}; ///< of a breath tone
    Utterance line;                      ///< of speech
};

/// How long a line takes to be said; zero when there is no voice for it.
using SpeechLength = std::function<std::chrono::milliseconds(const Utterance &)>;

/// Everything that may be said in the cue, so that it can be made ready before.
std::vector<Utterance> linesOf(const Cue &cue, const SoundWishes &wishes);

/// How long the cue has to be for what is said from its beginning on.
std::chrono::milliseconds speechTime(const Cue &cue, const SpeechLength &lengthOf);

/// All sounds of a cue, in order. Speech that does not fit into a cue which cannot be stretched is
/// left out.
std::vector<PlannedSound> soundsOf(const SessionScript &script, size_t cue,
                                   const SoundWishes &wishes, const SpeechLength &lengthOf);

} // namespace pacewell
