// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pacewell {

/// Writes interleaved samples as a 16-bit WAV file; true when it worked.
bool writeWav(const QString &path, const std::vector<float> &samples, int channels = 1,
              int rateHertz = 48000);

/// A tone of 1 kHz with an edge that can be found in a recording; peaks at 0.5.
std::vector<float> beep(double seconds);

} // namespace pacewell
