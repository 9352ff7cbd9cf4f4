// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/baseline.h"
#include "core/pacing/review.h"

namespace pacewell {

/// An activity with where its quota came from.
struct PacedActivity
{
    Activity activity;
    std::vector<Measurement> measurements; ///< by day
    std::vector<QuotaDecision> decisions;  ///< in the order in which they were written

    bool operator==(const PacedActivity &) const = default;
};

} // namespace pacewell
