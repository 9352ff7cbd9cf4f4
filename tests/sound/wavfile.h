// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pacewell {

/// Writes interleaved samples as a 16-bit WAV file; true when it worked.
bool writeWav(const QString &path, const std::vector<float> &samples, int channels = 1,
              int rateHertz = 48000);

/// A tone with an edge of 1 ms that can be found in a recording.
std::vector<float> beep(double seconds, double hertz = 1000, double peak = 0.5);

/// A whole number of waves with a peak of 0.2, and the quarter second past the round.
std::vector<float> loopingTone(double seconds, double hertz);

} // namespace pacewell
