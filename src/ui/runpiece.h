// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A piece of the bar that shows a run: work, or the rest after it.
struct RunPiece
{
    Q_GADGET
    QML_VALUE_TYPE(runPiece)
    Q_PROPERTY(bool rest MEMBER rest)
    Q_PROPERTY(qreal seconds MEMBER seconds) ///< how long it is
    Q_PROPERTY(qreal share MEMBER share)     ///< of it that is behind, 0 to 1
    Q_PROPERTY(QString text MEMBER text)     ///< "12", "rest 6": minutes

public:
    bool rest = false;
    qreal seconds = 0;
    qreal share = 0;
    QString text;

    bool operator==(const RunPiece &) const = default;
};

} // namespace pacewell
