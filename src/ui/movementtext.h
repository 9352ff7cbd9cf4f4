// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A movement told in full, for the side that is worked.
struct MovementText
{
    Q_GADGET
    QML_VALUE_TYPE(movementText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList steps MEMBER steps)
    Q_PROPERTY(QStringList cautions MEMBER cautions)
    Q_PROPERTY(QStringList stopSigns MEMBER stopSigns)
    Q_PROPERTY(QStringList forms MEMBER forms) ///< the easier and the fuller one
    Q_PROPERTY(QString evidence MEMBER evidence)

public:
    QString title;
    QStringList steps;
    QStringList cautions;
    QStringList stopSigns;
    QStringList forms;
    QString evidence;

    bool operator==(const MovementText &) const = default;
};

} // namespace pacewell
