// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// One activity in the list of what is paced.
struct PacedRow
{
    Q_GADGET
    QML_VALUE_TYPE(pacedRow)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail) ///< "12 of 36 min today"
    Q_PROPERTY(qreal share MEMBER share)     ///< of today's amount that is done, 0 to 1
    Q_PROPERTY(bool running MEMBER running)

public:
    QString id;
    QString name;
    QString detail;
    qreal share = 0;
    bool running = false;

    bool operator==(const PacedRow &) const = default;
};

} // namespace pacewell
