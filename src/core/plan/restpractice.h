// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/readiness.h"

namespace pacewell {

/// Breathing or relaxation for a rest from what a person does: the longest that fits into \a room
/// with half a minute to spare and is free to begin; of those, what was done longest ago. An empty
/// id where there is none.
QString restPractice(const ContentLibrary &library, const Circumstances &circumstances,
                     std::chrono::seconds room);

} // namespace pacewell
