// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/sounding.h"

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

constexpr float fullScale = 1.0F / 32768.0F;
constexpr qint64 hushFrames = soundRateHertz * 60 / 1000;

} // namespace

qint64 SoundingClip::endFrame() const
{
    const qint64 clipEnd = firstFrame + clip->frames();
    return fadeFrame == never ? clipEnd : std::min(clipEnd, fadeFrame + hushFrames);
}

void SoundingClip::addTo(float *samples, qint64 streamFrame, qint64 count) const
{
    if (!hasBegun()) {
        return;
    }
    const qint64 from = std::max(firstFrame, streamFrame);
    const qint64 to = std::min(endFrame(), streamFrame + count);
    const qint16 *sample = clip->samples.data() + (from - firstFrame) * clip->channels;
    samples += (from - streamFrame) * soundChannels;
    for (qint64 frame = from; frame < to; ++frame) {
        const auto faded = static_cast<float>(std::max<qint64>(0, frame - fadeFrame));
        const float gain = fullScale * (1.0F - faded / hushFrames);
        samples[0] += gain * sample[0];
        samples[1] += gain * sample[clip->channels - 1];
        sample += clip->channels;
        samples += soundChannels;
    }
}

qint64 SoundingLoop::framesLeft() const
{
    return std::lround(level * loopFadeFrames);
}

void SoundingLoop::addTo(float *samples, qint64 count)
{
    const float step = (isWanted ? 1.0F : -1.0F) / loopFadeFrames;
    for (qint64 i = 0; i < count; ++i) {
        level = std::clamp(level + step, 0.0F, 1.0F);
        // Two sounds that have nothing in common keep their loudness on this curve as they cross.
        const float gain = fullScale * level * (2.0F - level);
        const qint16 *sample = clip->samples.data() + position * clip->channels;
        samples[0] += gain * sample[0];
        samples[1] += gain * sample[clip->channels - 1];
        samples += soundChannels;
        position = (position + 1) % clip->frames();
    }
}

} // namespace pacewell
