// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell {

/// Where a step is done: as it says, else where its item usually is; absent: anywhere.
std::optional<Position> positionOf(const RoutineStep &step, const GuidedItem &item);

/// How often the body has to move from one position to another on the way through the routine.
int positionChanges(const Routine &routine, const ContentLibrary &library);

/// Brings steps of the same position together, in the order in which the positions first come.
void groupByPosition(Routine &routine, const ContentLibrary &library);

} // namespace pacewell
