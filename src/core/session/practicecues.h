// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cue.h"
#include "core/session/sessionstep.h"

namespace pacewell {

// How one step of each kind is laid out over time, from getting ready to its end. The cues' `step`
// is filled in by the script.

/// \a isEasier: in the easier form.
std::vector<Cue> movementCues(const SessionStep &step, bool isEasier);
std::vector<Cue> breathingCues(const SessionStep &step);
/// \a isEasier: only released, never tensed. Parts of spared places are left out.
std::vector<Cue> relaxationCues(const SessionStep &step, const SessionOptions &options,
                                bool isEasier);
std::vector<Cue> massageCues(const SessionStep &step);
std::vector<Cue> heatCues(const SessionStep &step);

/// Getting ready for an item, in the form that a part of a step begins with.
Cue getReadyCue(const SessionStep &step, Side side, bool isEasier);

/// The breathing that takes the place of what is left of another: whole breaths, one at least.
Cue breatheCue(const BreathingPattern &pattern, std::chrono::milliseconds length);

/// "left" or "right" in the person's language, as it stands in the texts of a cue.
QString sideWord(Side side);

/// The text with the words for this side in place of {side} and {otherSide}.
QString forSide(QString text, Side side);

/// What is said for the line, with its recording if there is one for this side.
Utterance utterance(const Line &line, Side side);

} // namespace pacewell
