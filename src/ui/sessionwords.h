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

/// Any item told in full; \a exercise is the same item if it is one, else null.
MovementText movement(const GuidedItem &item, const Exercise *exercise, Side side);

/// How sure it is that something helps, and where that comes from.
QString evidence(const Evidence &evidence);

/// "In 4 s · out 6 s"
QString breathPace(const BreathPace &pace);
/// "4 / 6", or "4 · 4 · 4 · 4" with holds: where there is less room.
QString breathBrief(const BreathPace &pace);

/// What to do after a session that ended because something was not right.
QStringList endAdvice(const SessionPlayer &player);

/// What came of the session, in a sentence or two.
QString summary(const SessionOutcome &outcome);
/// What was different from the plan, an exercise each.
QStringList summaryNotes(const SessionOutcome &outcome, const SessionScript &script);

} // namespace pacewell::words
