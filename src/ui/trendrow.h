// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A line of the table behind a chart.
struct TrendRow
{
    Q_GADGET
    QML_VALUE_TYPE(trendRow)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString day;
    QString value;

    bool operator==(const TrendRow &) const = default;
};

} // namespace pacewell
