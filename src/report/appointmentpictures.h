// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/appointment.h"
#include "report/paper.h"

namespace pacewell {

/// A rating over the period, with its flares, and what it shows in words below it.
PaperStrips ratingChart(const AppointmentReport &report, const RatingPart &rating, qreal width,
                        qreal height);

/// Front and back of the body with how often each place hurt.
PaperStrip painBody(const AppointmentReport &report, qreal width, qreal height);

} // namespace pacewell
