// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <chrono>
#include <vector>

namespace pacewell {

/// Writes down everything that the sink of PrivatePulse plays.
class Recording
{
public:
    struct HeardBeep
    {
        std::chrono::microseconds at; ///< since the recording began
        std::chrono::microseconds length;
        float peak;
    };

    using Instant = std::chrono::steady_clock::time_point;

    ~Recording();

    /// True once the first samples have arrived.
    bool start();

    /// Every stretch of sound that is over: 50 ms of silence have come after it.
    std::vector<HeardBeep> heard();

    std::chrono::microseconds length();

    /// When its first sample was played, from the samples that arrived fastest since; a few
    /// milliseconds late at most, never early.
    Instant startedAt() const { return m_startedAt; }

    /// How strong a tone of this frequency is in a part of the recording: the peak of its wave.
    float strength(double hertz, std::chrono::microseconds from, std::chrono::microseconds length);

private:
    void takeSamples();
    float sampleAt(qsizetype frame) const;

    QProcess m_parec;
    QByteArray m_bytes;
    Instant m_startedAt = Instant::max();
};

} // namespace pacewell
