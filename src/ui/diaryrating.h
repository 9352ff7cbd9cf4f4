// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// A question of the journal that is answered by a number from 0 to 10.
struct DiaryRating
{
    Q_GADGET
    QML_VALUE_TYPE(diaryRating)
    Q_PROPERTY(int rating MEMBER rating) ///< of DiaryViewModel::Rating
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString low MEMBER low)   ///< what 0 means
    Q_PROPERTY(QString high MEMBER high) ///< what 10 means

public:
    int rating = 0;
    QString title;
    QString low;
    QString high;

    bool operator==(const DiaryRating &) const = default;
};

} // namespace pacewell
