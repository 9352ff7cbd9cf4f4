// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/appointment.h"

#include <QPageSize>

namespace pacewell {

/// Writes the paper as PDF, readable for its owner alone; all of it, or nothing. Needs a
/// QGuiApplication. Fails where the file is there already.
Result<> writeReport(const AppointmentReport &report, const QString &file,
                     QPageSize::PageSizeId size);

} // namespace pacewell
