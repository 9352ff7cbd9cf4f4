// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/adherence.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

/// Days for a week strip or a heat map, in order, each with what it held in words.
class DayMarksModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")

public:
    enum Level { Nothing, Partly, Kept, Ahead }; ///< Ahead: the day has not come yet
    Q_ENUM(Level)
    enum Role { LevelRole = Qt::UserRole, WordsRole, InitialRole, TodayRole };

    using QAbstractListModel::QAbstractListModel;

    void setDays(std::vector<DayMark> days, QDate today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE QString wordsAt(int row) const;

private:
    Level levelOf(const DayMark &mark) const;

    std::vector<DayMark> m_days;
    QDate m_today;
};

} // namespace pacewell
