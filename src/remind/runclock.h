// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/run.h"

#include <functional>

namespace pacewell {

/// Tells the moment by both clocks. Given to whoever needs it, so that it can be any.
using RunClock = std::function<RunInstant()>;

/// By the clocks of this machine.
RunInstant systemRunInstant();

} // namespace pacewell
