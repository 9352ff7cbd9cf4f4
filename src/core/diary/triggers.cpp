// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/triggers.h"

namespace pacewell {

const QStringList &shippedTriggers()
{
    static const QStringList ids{QStringLiteral("poorSleep"),    QStringLiteral("didTooMuch"),
                                 QStringLiteral("stress"),       QStringLiteral("lowMood"),
                                 QStringLiteral("satLong"),      QStringLiteral("weather"),
                                 QStringLiteral("didLittle"),    QStringLiteral("missedBreaks"),
                                 QStringLiteral("infection"),    QStringLiteral("period"),
                                 QStringLiteral("missedMeal"),   QStringLiteral("alcohol"),
                                 QStringLiteral("lateCaffeine"), QStringLiteral("travel"),
                                 QStringLiteral("heatOrCold")};
    return ids;
}

const QStringList &shippedHelps()
{
    static const QStringList ids{QStringLiteral("warmth"),   QStringLiteral("stretching"),
                                 QStringLiteral("moving"),   QStringLiteral("breathing"),
                                 QStringLiteral("rest"),     QStringLiteral("massage"),
                                 QStringLiteral("breaks"),   QStringLiteral("company"),
                                 QStringLiteral("outdoors"), QStringLiteral("quiet")};
    return ids;
}

} // namespace pacewell
