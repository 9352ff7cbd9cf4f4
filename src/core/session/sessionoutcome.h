// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <vector>

namespace pacewell {

/// What came of one item of a session. Times are practice time, without rests and reading.
struct StepOutcome
{
    QString itemId;
    std::chrono::milliseconds planned{0};
    std::chrono::milliseconds done{0};
    bool isSkipped = false;
    bool isEasier = false;
    bool hurt = false;             ///< it hurt, made dizzy, or the skin did not look right
    Side side = Side::Both;        ///< Left or Right when only that one was worked
    std::optional<Area> site = {}; ///< what heat was put on; absent: no heat, or a bath

    bool operator==(const StepOutcome &) const = default;
};

/// What came of one session: one row of the journal.
struct SessionOutcome
{
    QString id; ///< made when the session starts, so that writing it twice changes nothing
    QString routineId;
    QString routineName;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC; how far it had come when this was written
    QDate day;           ///< the person's own date it counts for; never changes afterwards
    PracticeKind practice = PracticeKind::Stretch;
    std::chrono::milliseconds planned{0};
    std::chrono::milliseconds done{0};
    bool isCompleted = false; ///< the end was reached, skipped steps or not
    bool isGentler = false;
    std::vector<StepOutcome> steps;

    bool operator==(const SessionOutcome &) const = default;
};

} // namespace pacewell
