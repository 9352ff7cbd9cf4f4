// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"
#include "core/content/exercise.h"
#include "core/content/heat.h"
#include "core/content/massage.h"
#include "core/content/relaxation.h"
#include "core/content/rulebreach.h"

namespace pacewell {

// Which of the ranges in doses.h an item leaves, and what does not go together in it.

RuleBreaches doseBreaches(const Exercise &exercise);
RuleBreaches doseBreaches(const BreathingPattern &pattern);
RuleBreaches doseBreaches(const Relaxation &relaxation);
RuleBreaches doseBreaches(const Massage &massage);
RuleBreaches doseBreaches(const Heat &heat);

/// What is wrong with the minutes that an item or routine states, where it really takes \a real;
/// empty: they fit.
QString statedLengthProblem(std::chrono::minutes stated, std::chrono::seconds real);

/// Why breathing or heat cannot last \a length; empty: it can.
QString lengthProblem(const BreathingPattern &pattern, std::chrono::minutes length);
QString lengthProblem(const Heat &heat, std::chrono::minutes length);

} // namespace pacewell
