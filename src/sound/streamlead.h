// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <limits>

namespace pacewell {

/// How far a stream that fills a device's buffer runs ahead of the clock, in frames: clock + lead
/// is the frame that belongs to an instant. Devices take in steps, so the furthest mark counts: it
/// is always the same time before a frame is heard.
class StreamLead
{
public:
    /// With each pull: the frame up to which the buffer takes the stream, and the clock. In the
    /// pulling thread.
    void note(qint64 fullFrames, qint64 clockFrames);

    /// From any thread.
    qint64 frames() const { return m_frames; }

private:
    static constexpr qint64 none = std::numeric_limits<qint64>::min();

    std::atomic<qint64> m_frames = 0;
    qint64 m_best = none; ///< since the last review
    qint64 m_nextReview = 0;
};

} // namespace pacewell
