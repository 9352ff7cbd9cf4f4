// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/programme.h"

#include <QStringList>

/// The days of the week in the order in which the person's country counts them. A place is 0 for
/// the first of them; a weekday is 0 for Monday.
namespace pacewell::weekdays {

size_t weekdayAt(int place);

QString name(size_t weekday);      ///< "Monday"
QString shortName(size_t weekday); ///< "Mon"
QString initial(size_t weekday);   ///< "M"

QList<bool> inOrder(Weekdays days);
QStringList inOrder(QString (*wordFor)(size_t weekday));

/// "Mon, Wed, Fri", "every day", "weekdays", "on no day yet"
QString words(Weekdays days);

} // namespace pacewell::weekdays
