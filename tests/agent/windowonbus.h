// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace pacewell {

/// The window's side of the bus: writes down what it is asked for, as "begin-practice neck token".
class WindowOnBus : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    QStringList asked;

public slots:
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &values,
                                     const QVariantMap &desktop)
    {
        asked.append(QStringLiteral("%1 %2 %3")
                         .arg(action, values.value(0).toString(),
                              desktop.value(QStringLiteral("activation-token")).toString()));
    }
};

} // namespace pacewell
