// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/breathmoment.h"

#include <cmath>
#include <numbers>

namespace pacewell {
namespace {

using std::chrono::milliseconds;

/// 0 to 1, slow at both ends as a breath is.
double softly(milliseconds elapsed, milliseconds whole)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * double(elapsed.count()) / double(whole.count()));
}

} // namespace

BreathMoment breathMoment(const BreathPace &pace, milliseconds elapsed)
{
    if (!pace.isPaced())
        return {};
    milliseconds at = elapsed % pace.length();
    if (at < pace.in)
        return {BreathPhase::In, pace.in - at, softly(at, pace.in)};
    at -= pace.in;
    if (at < pace.holdFull)
        return {BreathPhase::HoldFull, pace.holdFull - at, 1};
    at -= pace.holdFull;
    if (at < pace.out)
        return {BreathPhase::Out, pace.out - at, 1 - softly(at, pace.out)};
    at -= pace.out;
    return {BreathPhase::HoldEmpty, pace.holdEmpty - at, 0};
}

} // namespace pacewell
