// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourparts.h"

namespace pacewell {

/// Goes to every page in its turn.
void walk(TourStage &stage, const At &at);

} // namespace pacewell
