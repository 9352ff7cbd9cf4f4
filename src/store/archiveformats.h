// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>

namespace pacewell {

/// How a text stands in the journal, and so in an archive of it.
enum class TextFormat {
    Free,           ///< whatever a person or a content file says
    Day,            ///< "2026-11-28"
    DayLived,       ///< the same, not later than tomorrow
    Moment,         ///< "2026-11-28T08:30:00.000Z"
    MomentLived,    ///< the same, not later than the end of tomorrow
    Minute,         ///< a time of day, "08:30"
    Second,         ///< a time of day, "08:30:00"
    Seconds,        ///< some of them, "08:30:00 12:00:00"
    Screening,      ///< JSON of a ScreeningLog
    HardDayPlan,    ///< JSON of a FlarePlan
    ReflectionWords ///< JSON of a ReflectionLog
};

/// Of a column of the journal.
TextFormat formatOf(const QString &table, const QString &column);

/// \a text in the \a format, just as the stores write it, since they order by it and compare it. A
/// moment of another zone becomes one in UTC, and one without a zone counts as UTC. Refused: what
/// cannot be read so, or is yet to come on \a today; \a column is named for that.
Result<QString> inFormat(const QString &text, TextFormat format, const QString &column,
                         QDate today);

} // namespace pacewell
