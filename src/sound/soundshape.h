// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

namespace pacewell {

/// Takes away what is quieter than -50 dBFS before and after the sound, but for a few milliseconds
/// that keep its edges soft. What is silent throughout becomes empty.
void trimSilence(SoundClip &clip);

/// Brings the whole clip to this loudness (EBU R 128, which is ITU-R BS.1770 with its gate), by at
/// most 20 dB upwards and never so far that a peak would be cut off.
void bringToLoudness(SoundClip &clip, double lufs);

/// How far the file of a loop goes on past its round.
inline constexpr qint64 pastTheRoundFrames = soundRateHertz / 4;

/// Fades the last quarter of a second, which a loop's file has beyond its round, into the first
/// one, so that the clip can be played round and round. Other sounds become loops by it as well; a
/// clip shorter than a second stays as it is.
void closeRound(SoundClip &clip);

} // namespace pacewell
