// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ownbreathing.h"

#include "core/content/doses.h"

#include <algorithm>

namespace pacewell {
namespace {

std::chrono::milliseconds distance(const BreathPace &one, const BreathPace &other)
{
    return abs(one.in - other.in) + abs(one.holdFull - other.holdFull) + abs(one.out - other.out) +
           abs(one.holdEmpty - other.holdEmpty);
}

} // namespace

const BreathingPattern *nearestPattern(const BreathPace &pace,
                                       const std::vector<BreathingPattern> &patterns)
{
    const BreathingPattern *nearest = nullptr;
    for (const BreathingPattern &pattern : patterns) {
        if (!pattern.pace.isPaced() || pattern.pace.hasHolds() != pace.hasHolds())
            continue;
        if (!nearest || distance(pattern.pace, pace) < distance(nearest->pace, pace))
            nearest = &pattern;
    }
    return nearest;
}

BreathingPattern ownPattern(const BreathPace &pace, std::chrono::minutes length,
                            const BreathingPattern &nearest)
{
    BreathingPattern own;
    own.why = nearest.why;
    own.positions = nearest.positions;
    own.areas = nearest.areas;
    own.isHandsFree = nearest.isHandsFree;
    own.setup.text = nearest.setup.text;
    own.cautions = nearest.cautions;
    own.stopSigns = nearest.stopSigns;
    own.excludedBy = nearest.excludedBy;
    own.evidence = nearest.evidence;
    own.pace = pace;
    own.length = std::clamp(length, doses::minBreathing, doses::maxBreathing);
    own.isForBeginners = nearest.isForBeginners && !pace.hasHolds();
    own.isOptional = pace.hasHolds();
    if (std::max(pace.holdFull, pace.holdEmpty) > doses::longBreathHold)
        own.maxBreaths = doses::maxBreathsWithLongHolds;
    return own;
}

} // namespace pacewell
