// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace pacewell {

/// Everything that sounds is brought to this one form: 48 kHz, stereo, frames of (left, right).
inline constexpr int soundRateHertz = 48000;
inline constexpr int soundChannels = 2;

/// A short sound held in memory, ready for the mixer.
struct SoundClip
{
    /// Interleaved left and right, nominally -1 to 1.
    std::vector<float> samples;

    qint64 frames() const { return static_cast<qint64>(samples.size()) / soundChannels; }
};

/// Reads a mono or stereo sound file of 48 kHz and at most 60 seconds in any format libsndfile
/// knows. Other rates are refused rather than played at the wrong pitch. The error names the file
/// and what is wrong with it.
[[nodiscard]] Result<SoundClip> loadSoundClip(const QString &path);

} // namespace pacewell
