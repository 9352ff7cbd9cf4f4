// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

#include <limits>
#include <memory>

namespace pacewell {

/// What has a gain of its own. Speech makes the background quieter while it sounds.
enum class SoundBus { Cue, Breath, Speech, Background };

/// A clip on its way through the mixer.
struct SoundingClip
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    std::shared_ptr<const SoundClip> clip;
    SoundBus bus;
    qint64 due;                ///< in frames of the clock
    qint64 firstFrame = never; ///< of the stream, once it has begun
    qint64 fadeFrame = never;  ///< of the stream; from here it fades out within 60 ms

    bool hasBegun() const { return firstFrame != never; }
    /// The first frame of the stream in which it is over. Only for what has begun.
    qint64 endFrame() const;
    /// Adds what belongs to these frames of the stream to stereo samples of that many frames.
    void addTo(float *samples, qint64 streamFrame, qint64 count) const;
};

/// A clip that goes round and round, fading in from silence, and out once it is not wanted.
struct SoundingLoop
{
    std::shared_ptr<const SoundClip> clip;
    qint64 position = 0; ///< the next frame of the clip
    float level = 0.0F;  ///< 0 to 1
    bool isWanted = true;

    bool isOver() const { return !isWanted && level <= 0.0F; }
    /// How long it still sounds. Only for what is not wanted.
    qint64 framesLeft() const;
    /// Adds the next frames to stereo samples of that many frames.
    void addTo(float *samples, qint64 count);
};

/// How long a loop takes to fade in or out.
inline constexpr qint64 loopFadeFrames = soundRateHertz;

} // namespace pacewell
