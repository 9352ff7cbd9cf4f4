// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/run.h"

namespace pacewell {

/// What the timer of an activity tells somebody who does not look at it.
struct RunBell
{
    enum class Kind {
        Rest, ///< the work of a part is over
        GoOn, ///< the rest after a part is over
        Done  ///< all of it is over
    };

    Kind kind = Kind::Rest;
    int part = 0; ///< from 0; that which is over
    QDateTime at; ///< UTC

    bool operator==(const RunBell &) const = default;
};

struct RunBells
{
    std::optional<RunBell> last;   ///< the one that says where the run stands; absent before it
    std::optional<QDateTime> next; ///< UTC; absent after the last one

    bool operator==(const RunBells &) const = default;
};

/// None in a pause, and none while measuring, which has no end.
RunBells bellsOf(const Run &run, const RunInstant &now);

} // namespace pacewell
