// SPDX-License-Identifier: GPL-3.0-or-later
#include "wavfile.h"

#include "sound/soundclip.h"

#include <QFile>

#include <sndfile.hh>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pacewell {

bool writeWav(const QString &path, const std::vector<float> &samples, int channels, int rateHertz)
{
    SndfileHandle file(QFile::encodeName(path).constData(), SFM_WRITE,
                       SF_FORMAT_WAV | SF_FORMAT_PCM_16, channels, rateHertz);
    const auto count = static_cast<sf_count_t>(samples.size());
    return file.error() == SF_ERR_NO_ERROR && file.write(samples.data(), count) == count;
}

std::vector<float> beep(double seconds, double hertz, double peak)
{
    constexpr double rate = 48000;
    constexpr double edgeFrames = 48;
    std::vector<float> samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double fromEdge = static_cast<double>(std::min(i, samples.size() - 1 - i));
        const double edge = std::min(1.0, fromEdge / edgeFrames);
        samples[i] = static_cast<float>(
            peak * edge * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
    }
    return samples;
}

std::vector<float> loopingTone(double seconds, double hertz)
{
    std::vector<float> samples(static_cast<std::size_t>((seconds + 0.25) * soundRateHertz));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] =
            0.2F *
            static_cast<float>(std::sin(2 * std::numbers::pi * hertz * double(i) / soundRateHertz));
    }
    return samples;
}

} // namespace pacewell
