// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Somebody who helps on a hard day, as a plan shows them.
struct FlareHelper
{
    Q_GADGET
    QML_VALUE_TYPE(flareHelper)
    Q_PROPERTY(qint64 id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString role MEMBER role)   ///< in a word, such as "family"
    Q_PROPERTY(QString reach MEMBER reach) ///< as it was written; may be empty
    Q_PROPERTY(bool chosen MEMBER isChosen)

public:
    qint64 id = 0;
    QString name;
    QString role;
    QString reach;
    bool isChosen = false;

    bool operator==(const FlareHelper &) const = default;
};

} // namespace pacewell
