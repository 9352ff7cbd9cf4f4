// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"
#include "core/pacing/activity.h"

namespace pacewell {

/// A first guess at something many people pace; what a person makes of it is an Activity of their
/// own.
struct ActivityTemplate
{
    QString id;
    QString name;
    QString summary; ///< what counts as this activity
    ActivityKind kind = ActivityKind::Physical;
    AmountUnit unit = AmountUnit::Minutes;
    Effort effort = Effort::Light; ///< never None
    ActivityPosture posture = ActivityPosture::Standing;
    int longestPart = 20; ///< minutes at a stretch before a rest, 1 to 25
    int restPercent = 50; ///< of a part, for the rest after it, 25 to 50
    QStringList tips;     ///< two to four short lines
    Evidence evidence;
};

} // namespace pacewell
