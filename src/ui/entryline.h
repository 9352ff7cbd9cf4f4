// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// One row of what was done of an activity.
struct EntryLine
{
    Q_GADGET
    QML_VALUE_TYPE(entryLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text MEMBER text) ///< "09:40 · 12 min"

public:
    QString id;
    QString text;

    bool operator==(const EntryLine &) const = default;
};

} // namespace pacewell
