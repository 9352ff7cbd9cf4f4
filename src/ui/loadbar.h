// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A day in the picture of boom and bust.
struct LoadBar
{
    Q_GADGET
    QML_VALUE_TYPE(loadBar)
    Q_PROPERTY(qreal load MEMBER load) ///< as a share of the highest; below 0: nobody knows
    Q_PROPERTY(qreal pain MEMBER pain) ///< as a share of the most there is; below 0: not said
    Q_PROPERTY(bool boom MEMBER boom)
    Q_PROPERTY(bool bust MEMBER bust)
    Q_PROPERTY(QString words MEMBER words)

public:
    qreal load = -1;
    qreal pain = -1;
    bool boom = false;
    bool bust = false;
    QString words;

    bool operator==(const LoadBar &) const = default;
};

} // namespace pacewell
