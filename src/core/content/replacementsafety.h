// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/checklist.h"
#include "core/content/exercise.h"
#include "core/content/rulebreach.h"
#include "core/content/screening.h"

namespace pacewell {

// An item that takes the place of another may add to what keeps people safe, never remove from it.

/// Adds the conditions with which \a earlier is left out.
void keepReasons(GuidedItem &item, const GuidedItem &earlier);
/// Adds those with which it is done in its easier form as well.
void keepReasons(Exercise &exercise, const Exercise &earlier);

/// Where \a checklist does not ask what \a earlier asks and keeps somebody from it.
RuleBreaches missingQuestions(const Checklist &checklist, const Checklist &earlier);
/// Where \a screening does not ask what \a earlier asks, in the same words and as urgently.
RuleBreaches missingQuestions(const Screening &screening, const Screening &earlier);

} // namespace pacewell
