// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

namespace pacewell {

/// The dose of the easier form where \a planned is what the usual form would get: never more than
/// that, also where a routine asks for less than usual.
Dose easierDose(const Exercise &exercise, const Dose &planned);

/// How much of \a exercise is done in this step.
Dose stepDose(const Exercise &exercise, const RoutineStep &step);

} // namespace pacewell
