// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/load.h"
#include "core/pacing/plannedload.h"
#include "report/amountwords.h"

#include <chrono>

namespace pacewell::words {

/// The text with each percent sign kept on the line of its number.
QString unbroken(QString text);

/// "12", or "0.5" below one: minutes without their name, where there is little room.
QString minutes(std::chrono::seconds time);

/// "Wednesday 25 November: 53 min, well over the 36 min planned"
QString pacedDay(const PacedDay &day, AmountUnit unit, QDate today);

/// "Wednesday 25 November: load 90, over the 60 planned"
QString plannedLoad(const PlannedLoad &load, QDate today);

/// The load from Monday to today, against what was planned until then.
QString weekLoad(double done, double planned);

/// "Energy 6 of 10 today. About 4 to 4.5 of it are there to be used …"
QString energy(int energy);

/// "Wed 25 Nov: load 90, pain 6 of 10"
QString dayLoad(const DayLoad &day);

/// Why a quota begins where it does.
QString baselineReason(const Baseline &baseline, AmountUnit unit);

/// Why no rise is offered. Empty for what is asked on the page itself.
QString hindrance(const Hindrance &hindrance);

/// "Stay at 36 min", "39 min, up to 10 % more"
QString quotaOffer(const QuotaOffer &offer, AmountUnit unit);

/// What is said when a run has ended, wherever it did.
QString runEnded(const QString &activity, std::chrono::milliseconds worked,
                 std::chrono::milliseconds planned);
QString measuringEnded(const QString &activity, std::chrono::milliseconds worked);

} // namespace pacewell::words
