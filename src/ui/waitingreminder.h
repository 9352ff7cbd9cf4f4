// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A reminder that waits for an answer.
struct WaitingReminder
{
    Q_GADGET
    QML_VALUE_TYPE(waitingReminder)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString startText MEMBER startText)
    Q_PROPERTY(bool maySnooze MEMBER maySnooze)

public:
    QString title;
    QString text;
    QString startText;
    bool maySnooze = true;

    bool operator==(const WaitingReminder &) const = default;
};

} // namespace pacewell
