// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pointswords.h"

#include "report/reporttext.h"

#include <QLocale>

#include <cmath>

namespace pacewell::words {

QString points(double value)
{
    const double tenths = std::round(value * 10) / 10;
    if (tenths < 0)
        return u'\u2212' + points(-tenths);
    return QLocale().toString(std::abs(tenths), 'f', tenths == std::floor(tenths) ? 0 : 1);
}

QString signedPoints(double value)
{
    const double tenths = std::round(value * 10) / 10;
    return tenths > 0 ? u'+' + points(tenths) : points(tenths);
}

QString daysMore(int days)
{
    return days == 1 ? ReportText::tr("1 more day") : ReportText::tr("%1 more days").arg(days);
}

} // namespace pacewell::words
