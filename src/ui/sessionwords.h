// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionplayer.h"
#include "ui/movementtext.h"

namespace pacewell::words {

/// The cue's text with left and right in bold, as rich text.
QString emphasised(const Cue &cue);

/// What comes after the present cue; empty at the end.
QString nextPractice(const SessionPlayer &player);
/// The exercise after that; empty when there is none.
QString exerciseAfter(const SessionPlayer &player);

/// Under the seconds: what they count, or which repetition it is.
QString caption(const SessionPlayer &player);

/// The present movement, told in full.
MovementText movement(const SessionPlayer &player);

/// What came of the session, in a sentence or two.
QString summary(const SessionOutcome &outcome);
/// What was different from the plan, an exercise each.
QStringList summaryNotes(const SessionOutcome &outcome, const SessionScript &script);

} // namespace pacewell::words
