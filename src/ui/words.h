// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/insight/adherence.h"
#include "core/plan/contact.h"

namespace pacewell::words {

QString position(Position position);
QString area(Area area);

/// In everyday words, of many: "calves", "muscles beside the neck"
QString muscle(Muscle muscle);

/// What a person would say of themselves: "Thin bones (osteoporosis)"
QString condition(Condition condition);

/// "6 min · seated · neck, shoulders", "5 min · anywhere"
QString routineDetail(const Routine &routine, const ContentLibrary &library);

/// "5 min · seated": where there is less room.
QString routineBrief(const Routine &routine, const ContentLibrary &library);

QString timeOfDay(TimeOfDay time);
QString contactRole(Contact::Role role);

/// By the clock, as the person's language writes it: "08:30"
QString timeByClock(QTime time);
/// One that was typed, as it is shown or in any other plain way. Absent: it is none.
std::optional<QTime> typedTimeByClock(const QString &typed);

/// An evening, to show how times are typed: "20:30", "8:30 PM"
QString timeExample();

/// "Tuesday 24 November"
QString longDate(QDate date);

/// "Tue 24 Nov"
QString shortDate(QDate date);

/// "3:40"
QString clockTime(std::chrono::milliseconds time);

/// "4 minutes", or "40 seconds" below one minute.
QString length(std::chrono::milliseconds time);

/// "Tuesday 24 November: 2 sessions, 12 minutes, kept to plan"
QString day(const DayMark &mark);

} // namespace pacewell::words
