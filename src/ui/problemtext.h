// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Something wrong with a content file, as a person reads it.
struct ProblemText
{
    Q_GADGET
    QML_VALUE_TYPE(problemText)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(QString place MEMBER place) ///< "Line 12"; empty where it is the file as a whole
    Q_PROPERTY(QString message MEMBER message)

public:
    QString file;
    QString place;
    QString message;

    bool operator==(const ProblemText &) const = default;
};

} // namespace pacewell
