// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"

namespace pacewell {

/// The paced pattern whose breath is most like \a pace: with holds if it has some, else without.
/// Null when there is none of the kind.
const BreathingPattern *nearestPattern(const BreathPace &pace,
                                       const std::vector<BreathingPattern> &patterns);

/// A pattern of this pace with everything that keeps a person safe taken from the \a nearest:
/// cautions, stop signs, whom it does not suit, whether it is for the first days, how sure it is.
/// Long holds end it after doses::maxBreathsWithLongHolds breaths. Its id, name, summary and the
/// words that tell it are left to the caller.
BreathingPattern ownPattern(const BreathPace &pace, std::chrono::minutes length,
                            const BreathingPattern &nearest);

} // namespace pacewell
