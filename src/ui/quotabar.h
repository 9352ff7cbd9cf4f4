// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/load.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A day in the chart of what was done against what was planned.
struct QuotaBar
{
    Q_GADGET
    QML_VALUE_TYPE(quotaBar)
    Q_PROPERTY(QString initial MEMBER initial) ///< of the weekday
    Q_PROPERTY(qreal done MEMBER done)         ///< as a share of the chart's height
    Q_PROPERTY(qreal planned MEMBER planned)   ///< likewise; 0 where nothing was planned
    Q_PROPERTY(bool over MEMBER over)          ///< clearly more than planned
    Q_PROPERTY(bool under MEMBER under)        ///< clearly less
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(
        QString words MEMBER words) ///< "Wednesday 25 November: 53 min, well over the 36 planned"

public:
    QString initial;
    qreal done = 0;
    qreal planned = 0;
    bool over = false;
    bool under = false;
    bool today = false;
    QString words;

    void setBand(Band band)
    {
        over = band == Band::Over || band == Band::WellOver;
        under = band == Band::Under;
    }
    bool operator==(const QuotaBar &) const = default;
};

} // namespace pacewell
