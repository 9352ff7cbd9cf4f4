// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// One breath, in steps of half a second. All zero: each person's own pace.
struct BreathPace
{
    std::chrono::milliseconds in{0};
    std::chrono::milliseconds holdFull{0};
    std::chrono::milliseconds out{0};
    std::chrono::milliseconds holdEmpty{0};

    bool isPaced() const { return in.count() > 0; }
    bool hasHolds() const { return holdFull.count() > 0 || holdEmpty.count() > 0; }
    std::chrono::milliseconds length() const { return in + holdFull + out + holdEmpty; }
    bool operator==(const BreathPace &) const = default;
};

/// A way of breathing, for so many minutes.
struct BreathingPattern : GuidedItem
{
    BreathPace pace;
    std::chrono::minutes length{5}; ///< usual
    int maxBreaths = 0;             ///< it ends after so many; 0: after its minutes
    bool isForBeginners = false;    ///< may be done in the first days
    bool isOptional = false;        ///< shown only to those who asked for such patterns
};

} // namespace pacewell
