// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointment.h"
#include "report/paper.h"

namespace pacewell {

/// What stands behind the summary, part by part; parts of which nothing is known are left out.
PaperStrips appointmentDetails(const AppointmentReport &report, qreal width);

} // namespace pacewell
