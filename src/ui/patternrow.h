// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// What is known of one trigger.
struct PatternRow
{
    Q_GADGET
    QML_VALUE_TYPE(patternRow)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString value MEMBER value)       ///< "+1.4", "higher", "3 more days"
    Q_PROPERTY(QString detail MEMBER detail)     ///< its range, and its caution
    Q_PROPERTY(QString sentence MEMBER sentence) ///< all of it
    Q_PROPERTY(bool told MEMBER told)            ///< a link is told, as a hint or with a number

public:
    QString title;
    QString value;
    QString detail;
    QString sentence;
    bool told = false;
    int missingDays = 0; ///< at least, before it can be looked at

    bool operator==(const PatternRow &) const = default;
};

} // namespace pacewell
