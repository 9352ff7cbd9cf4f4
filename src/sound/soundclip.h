// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>
#include <vector>

namespace pacewell {

/// Everything that sounds is brought to this rate; the stream itself is stereo.
inline constexpr int soundRateHertz = 48000;
inline constexpr int soundChannels = 2;

/// No sound in memory is longer.
inline constexpr std::chrono::seconds longestClip{60};

/// A sound held in memory, ready for the mixer: 48 kHz, 16 bit, since a session may hold many
/// minutes of speech.
struct SoundClip
{
    std::vector<qint16> samples; ///< left and right in turn when there are two channels
    int channels = 1;            ///< 1 or 2

    qint64 frames() const { return static_cast<qint64>(samples.size()) / channels; }
    std::chrono::milliseconds length() const
    {
        return std::chrono::milliseconds(frames() * 1000 / soundRateHertz);
    }
};

/// Reads a mono or stereo sound file of at most longestClip in any format libsndfile knows. Rates
/// from 8 to 192 kHz are brought to 48 kHz. The error names the file and what is wrong with it.
[[nodiscard]] Result<SoundClip> loadSoundClip(const QString &path);

/// A clip from samples of -1 to 1 in this rate; louder ones are cut off. Empty when the rate cannot
/// be converted.
[[nodiscard]] SoundClip soundClipFrom(std::vector<float> samples, int channels, int rateHertz);

} // namespace pacewell
