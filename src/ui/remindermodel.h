// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace pacewell {

/// A reminder as a row that can be switched on and off.
struct ReminderRow
{
    QString id;
    QString title;
    QString detail; ///< "08:30 · every day"
    QString fault;  ///< why it cannot come; mostly empty
    bool isOn = false;

    bool operator==(const ReminderRow &) const = default;
};

class ReminderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ReminderIdRole = Qt::UserRole, TitleRole, DetailRole, FaultRole, OnRole };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    /// Those of the same ids in the same order change in their places, so that the keyboard stays
    /// where it is.
    void show(std::vector<ReminderRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<ReminderRow> m_rows;
};

} // namespace pacewell
