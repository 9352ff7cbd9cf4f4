// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell::words {

/// "1.4", "2": tenths at most, as the person's language writes them.
QString points(double value);

/// "+1.4", "−0.5", "0"
QString signedPoints(double value);

/// "1 more day", "3 more days"
QString daysMore(int days);

} // namespace pacewell::words
