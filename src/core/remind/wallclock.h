// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace pacewell {

/// The instant, in UTC, at which the clock in \a zone shows \a time on \a day. Where the clock
/// shows it twice, the first of the two; where it skips it, as much later as it skips (RFC 5545,
/// section 3.3.5).
QDateTime instantOf(QDate day, QTime time, const QTimeZone &zone);

} // namespace pacewell
