// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionscript.h"
#include "ui/movementtext.h"
#include "ui/practicepart.h"

namespace pacewell::words {

/// "2 × 20 seconds, each side", "6 times", "15 minutes"
QString dose(const SessionStep &step);

/// What will be done, one after the other: the items of a routine, the spots of a massage alone.
QList<PracticePart> parts(const SessionScript &script);

/// The practice told in full. The steps are those of a practice with one item; of a routine, its
/// parts tell them. Cautions and stop signs are those of all items, each once.
MovementText practice(const SessionScript &script);

/// What it may do for a person; empty for a routine of several items.
QStringList why(const SessionScript &script);

/// What to see to before the heat in it begins.
QStringList preparation(const SessionScript &script);

} // namespace pacewell::words
