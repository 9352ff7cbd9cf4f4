// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

#include <chrono>

namespace pacewell {

/// Breathing in rises, breathing out falls.
enum class BreathTone { Rising, Falling };

/// A soft tone of this length, 0.2 to 30 s, that can be breathed along with: it rises a fifth and
/// swells, or falls a fifth and dies away, between F3 and C4, which go with the chimes. Begins and
/// ends in silence. Takes a few milliseconds to make.
[[nodiscard]] SoundClip makeBreathTone(std::chrono::milliseconds length, BreathTone tone);

} // namespace pacewell
