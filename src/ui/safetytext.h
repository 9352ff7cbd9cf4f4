// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// What is said when a safety question applies.
struct SafetyText
{
    Q_GADGET
    QML_VALUE_TYPE(safetyText)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QStringList steps MEMBER steps)

public:
    QString title;
    QString text;
    QStringList steps;

    bool operator==(const SafetyText &) const = default;
};

} // namespace pacewell
