// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// One row of what was written before.
struct WrittenEntry
{
    Q_GADGET
    QML_VALUE_TYPE(writtenEntry)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString date MEMBER date)
    Q_PROPERTY(QString line MEMBER line) ///< the first one; may be empty

public:
    QString title;
    QString date;
    QString line;

    bool operator==(const WrittenEntry &) const = default;
};

} // namespace pacewell
