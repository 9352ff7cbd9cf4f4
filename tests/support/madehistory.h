// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionoutcome.h"

namespace pacewell {

/// An item that was done as planned.
inline StepOutcome practised(const QString &item, std::chrono::milliseconds done,
                             Side side = Side::Both)
{
    StepOutcome step;
    step.itemId = item;
    step.planned = step.done = done;
    step.side = side;
    return step;
}

} // namespace pacewell
