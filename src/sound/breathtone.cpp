// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/breathtone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace std::chrono_literals;

namespace pacewell {

namespace {

constexpr double lowHertz = 174.61;  // F3
constexpr double highHertz = 261.63; // C4
constexpr double peak = 0.16;        // clearly softer than a chime
constexpr std::size_t cycleSamples = 4096;

/// One cycle of the voice and the sample after it: mostly the fundamental, with the octave and the
/// twelfth for small speakers.
std::array<float, cycleSamples + 1> makeCycle()
{
    std::array<float, cycleSamples + 1> cycle{};
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const double turn = 2 * std::numbers::pi * static_cast<double>(i) / cycleSamples;
        cycle[i] = static_cast<float>(
            (std::sin(turn) + 0.25 * std::sin(2 * turn) + 0.10 * std::sin(3 * turn)) / 1.2);
    }
    return cycle;
}

/// From 0 to 1 without a corner.
double smooth(double part)
{
    part = std::clamp(part, 0.0, 1.0);
    return part * part * (3 - 2 * part);
}

/// Loudness over the length of a breath in; a breath out is the same backwards. Each part is 0 to
/// 1 of the length.
double swell(double part)
{
    constexpr double rise = 0.45;
    constexpr double release = 0.18;
    return (0.3 * smooth(part / 0.12) + 0.7 * smooth(part / rise)) * smooth((1 - part) / release);
}

} // namespace

SoundClip makeBreathTone(std::chrono::milliseconds length, BreathTone tone)
{
    static const auto cycle = makeCycle();
    const auto frames = static_cast<std::size_t>(std::clamp(length, 200ms, 30000ms).count() *
                                                 soundRateHertz / 1000);
    SoundClip clip;
    clip.samples.resize(frames);
    double phase = 0; // in cycles
    for (std::size_t i = 0; i < frames; ++i) {
        const double part = static_cast<double>(i) / static_cast<double>(frames - 1);
        const double upwards = tone == BreathTone::Rising ? part : 1 - part;
        // Straight in hertz; over a fifth the ear does not tell it from even steps of pitch.
        phase += (lowHertz + (highHertz - lowHertz) * upwards) / soundRateHertz;
        phase -= std::floor(phase);
        const auto at = static_cast<std::size_t>(phase * cycleSamples) % cycleSamples;
        const double between = phase * cycleSamples - static_cast<double>(at);
        const double wave = cycle[at] + between * (cycle[at + 1] - cycle[at]);
        clip.samples[i] = static_cast<qint16>(std::lround(32767 * peak * swell(upwards) * wave));
    }
    return clip;
}

} // namespace pacewell
