// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A way of breathing that can be gone over to within a session.
struct BreathWay
{
    Q_GADGET
    QML_VALUE_TYPE(breathWay)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString brief MEMBER brief) ///< its pace, as "4 / 6"

public:
    QString id;
    QString title;
    QString brief;

    bool operator==(const BreathWay &) const = default;
};

} // namespace pacewell
