// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointment.h"
#include "report/paper.h"

namespace pacewell {

/// The whole of it on one page, to be read in a minute. What helps to fit it there are smaller
/// pictures; nothing is left out.
PaperStrips appointmentSummary(const AppointmentReport &report, qreal width, qreal room);

} // namespace pacewell
