// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"

namespace pacewell {

enum class BreathPhase { OwnPace, In, HoldFull, Out, HoldEmpty };

/// One instant of paced breathing.
struct BreathMoment
{
    BreathPhase phase = BreathPhase::OwnPace;
    std::chrono::milliseconds left{0}; ///< of the phase
    double fullness = 0.5;             ///< of the lungs, 0 to 1, rising and falling softly
};

BreathMoment breathMoment(const BreathPace &pace, std::chrono::milliseconds elapsed);

} // namespace pacewell
