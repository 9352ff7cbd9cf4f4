// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/streamlead.h"

#include "sound/soundclip.h"

#include <algorithm>

namespace pacewell {

namespace {

/// A lead that falls short by more than this is a stream that broke off and began again.
constexpr qint64 brokenOffFrames = soundRateHertz / 10;

/// How often the lead is held against the best the device has shown since: at first more often,
/// since a stream that begins fills up before it runs.
constexpr qint64 firstReviewFrames = soundRateHertz / 10;
constexpr qint64 reviewFrames = soundRateHertz / 2;

/// What falls short by more than a jolt was a short break. Less is followed gently, so that a late
/// pull or two do not shake the rhythm: 1 frame in 1000 is far more than two clocks differ by.
constexpr qint64 joltFrames = soundRateHertz / 250;
constexpr qint64 gentleFrames = reviewFrames / 1000;

} // namespace

void StreamLead::note(qint64 fullFrames, qint64 clockFrames)
{
    const qint64 lead = fullFrames - clockFrames;
    const qint64 known = m_frames;
    m_best = std::max(m_best, lead);
    if (known - lead > brokenOffFrames) {
        m_frames = m_best = lead;
        m_nextReview = fullFrames + firstReviewFrames;
    } else if (lead > known) {
        m_frames = lead;
    } else if (fullFrames >= m_nextReview) {
        m_frames = known - m_best > joltFrames ? m_best : std::max(m_best, known - gentleFrames);
        m_best = none;
        m_nextReview = fullFrames + std::clamp(fullFrames / 2, firstReviewFrames, reviewFrames);
    }
}

} // namespace pacewell
