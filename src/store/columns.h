// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QVariant>

#include <algorithm>

/// How times and days stand in the file: ISO 8601, times in UTC.
namespace pacewell::columns {

inline QString textOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

inline QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

inline QDateTime timeIn(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

inline QDate dayIn(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

/// The enumerator whose name stands there; \a names in the order of the enumerators.
template<typename Enum, size_t N>
Enum named(const QString (&names)[N], const QVariant &column)
{
    return Enum(std::ranges::find(names, column.toString()) - std::begin(names));
}

} // namespace pacewell::columns
