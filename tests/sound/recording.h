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

    ~Recording();

    /// True once the first samples have arrived.
    bool start();

    /// Every stretch of sound that is over: 50 ms of silence have come after it.
    std::vector<HeardBeep> heard();

    std::chrono::microseconds length();

private:
    void takeSamples();

    QProcess m_parec;
    QByteArray m_bytes;
};

} // namespace pacewell
