// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

namespace pacewell {

/// The mean over the whole clip in LUFS, without a gate, by the filters of ITU-R BS.1770 written
/// out here: a second opinion on the library that the program uses.
double loudness(const SoundClip &clip);

} // namespace pacewell
