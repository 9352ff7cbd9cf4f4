// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/record.h"

namespace pacewell {

/// A made-up person's record of so many days up to a day, the same each time: pain that goes with
/// poor nights and got a little less, two flare-ups, a plan, paced activities, trials, notes.
Record sampleRecord(QDate today, int days);

} // namespace pacewell
