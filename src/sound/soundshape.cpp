// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundshape.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace pacewell {

namespace {

constexpr int silentBelow = 104; // -50 dBFS
constexpr qint64 keptBefore = soundRateHertz * 5 / 1000;
constexpr qint64 keptAfter = soundRateHertz * 40 / 1000;
constexpr double mostGain = 10.0; // 20 dB

/// The loudness is taken over blocks of 400 ms, so a short word is heard several times over.
constexpr qint64 leastHeardFrames = 2 * soundRateHertz;

/// Minus infinity when there is nothing to hear.
double loudnessOf(const SoundClip &clip)
{
    ebur128_state *state =
        ebur128_init(static_cast<unsigned>(clip.channels), soundRateHertz, EBUR128_MODE_I);
    double lufs = -HUGE_VAL;
    if (!state) {
        return lufs;
    }
    for (qint64 heard = 0; heard < leastHeardFrames; heard += clip.frames()) {
        ebur128_add_frames_short(state, clip.samples.data(),
                                 static_cast<std::size_t>(clip.frames()));
    }
    if (ebur128_loudness_global(state, &lufs) != EBUR128_SUCCESS) {
        lufs = -HUGE_VAL;
    }
    ebur128_destroy(&state);
    return lufs;
}

} // namespace

void trimSilence(SoundClip &clip)
{
    const auto isHeard = [](qint16 sample) { return std::abs(sample) >= silentBelow; };
    auto &samples = clip.samples;
    const auto first = std::find_if(samples.begin(), samples.end(), isHeard);
    if (first == samples.end()) {
        samples.clear();
        return;
    }
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    const qint64 from = (first - samples.begin()) / clip.channels - keptBefore;
    const qint64 to = (last - samples.begin()) / clip.channels + keptAfter;
    samples.resize(static_cast<std::size_t>(std::min(to, clip.frames()) * clip.channels));
    samples.erase(samples.begin(), samples.begin() + std::max<qint64>(0, from) * clip.channels);
}

void bringToLoudness(SoundClip &clip, double lufs)
{
    if (clip.frames() == 0) {
        return;
    }
    const double is = loudnessOf(clip);
    if (!std::isfinite(is)) {
        return;
    }
    int peak = 1;
    for (const qint16 sample : clip.samples) {
        peak = std::max(peak, std::abs(static_cast<int>(sample)));
    }
    const double gain = std::min({std::pow(10.0, (lufs - is) / 20), mostGain, 32767.0 / peak});
    for (qint16 &sample : clip.samples) {
        sample = static_cast<qint16>(std::lround(gain * sample));
    }
}

void closeRound(SoundClip &clip)
{
    if (clip.frames() < soundRateHertz) {
        return;
    }
    const auto channels = static_cast<std::size_t>(clip.channels);
    const std::size_t past = pastTheRoundFrames * channels;
    const std::size_t round = clip.samples.size() - past;
    for (std::size_t i = 0; i < past; ++i) {
        const double part = static_cast<double>(i / channels) / pastTheRoundFrames;
        clip.samples[i] = static_cast<qint16>(
            std::lround(part * clip.samples[i] + (1 - part) * clip.samples[round + i]));
    }
    clip.samples.resize(round);
    clip.samples.shrink_to_fit();
}

} // namespace pacewell
