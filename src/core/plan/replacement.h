// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/plan/musclecaps.h"
#include "core/plan/profile.h"

#include <QSet>

namespace pacewell {

/// Where a replacement is wanted.
struct Gap
{
    const RoutineStep &step; ///< what was written; its item is in the library
    bool isGentle = false;
    const QSet<QString> &taken;             ///< ids that are in the routine
    const std::vector<Position> &positions; ///< where the rest of the routine is done
    const MuscleRoom &room;                 ///< what the rest of the routine leaves
};

/// The step that fits best into the gap for this person; absent: nothing fits. The rules are those
/// of fitted() in suitability.h.
std::optional<RoutineStep> replacement(const Gap &gap, const ContentLibrary &library,
                                       const Profile &profile);

} // namespace pacewell
