// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remind/wallclock.h"

namespace pacewell {

QDateTime instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    // A day before and a day after, one of two offsets holds; a zone does not change twice in that.
    const QDateTime shown(day, time, QTimeZone::utc());
    const int before = zone.offsetFromUtc(shown.addDays(-1));
    const int after = zone.offsetFromUtc(shown.addDays(1));
    const QDateTime byOffsetBefore = shown.addSecs(-before);
    const QDateTime byOffsetAfter = shown.addSecs(-after);
    const bool isShownBefore = zone.offsetFromUtc(byOffsetBefore) == before;
    const bool isShownAfter = zone.offsetFromUtc(byOffsetAfter) == after;
    return isShownBefore || !isShownAfter ? byOffsetBefore : byOffsetAfter;
}

} // namespace pacewell
