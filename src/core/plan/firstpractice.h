// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/preferences.h"
#include "core/plan/readiness.h"

namespace pacewell {

/// Whether the routine is no longer than the person likes, and done nowhere but where it suits
/// them. A single item is done in whichever of its positions suits.
bool suits(const Routine &routine, const ContentLibrary &library, const Preferences &preferences);

/// The routine as it can begin now; absent where something bars it, or has to be asked or chosen
/// first.
std::optional<Routine> asItBegins(const Routine &routine, const ContentLibrary &library,
                                  const Circumstances &circumstances);

/// Neither held nor counted, nor only for those who ask for it.
bool isPlain(const BreathingPattern &pattern);

/// About three minutes to begin with, as they may begin now without a question: small movements
/// for the places that were told and where it suits; else three minutes of breathing, where it
/// suits if there is such a pattern. Movements come without id, name and summary, which are left to
/// the caller; breathing has its own. Absent: nothing may begin. The same for the same arguments;
/// \a seed, such as the number of the day, varies the movements.
std::optional<Routine> firstPractice(const Preferences &preferences, const ContentLibrary &library,
                                     const Circumstances &circumstances, quint32 seed);

} // namespace pacewell
