// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/daypairs.h"

#include <QString>
#include <QStringList>

namespace pacewell {

/// "4 2x5 - nan": a day of 4, two of 5, one on which nothing was said, and one of a damaged file.
inline DailyNumbers daily(const QString &text)
{
    DailyNumbers days;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString value = word.section(QLatin1Char('x'), -1);
        const int count = value == word ? 1 : word.section(QLatin1Char('x'), 0, 0).toInt();
        const bool isSaid = value != QLatin1String("-");
        for (int i = 0; i < count; ++i)
            days.push_back(isSaid ? std::optional(value.toDouble()) : std::nullopt);
    }
    return days;
}

} // namespace pacewell
