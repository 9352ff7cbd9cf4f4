// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace pacewell {

/// One practice as a row in a list.
struct PracticeRow
{
    QString id;
    QString title;
    QString detail;
    QString kind; ///< "stretch" or "move", for its picture
    QString when; ///< such as "morning"; empty where the list has no time
    bool isDone = false;

    bool operator==(const PracticeRow &) const = default;
};

class PracticeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        PracticeIdRole = Qt::UserRole,
        TitleRole,
        DetailRole,
        KindRole,
        WhenRole,
        DoneRole
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    void setRows(std::vector<PracticeRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<PracticeRow> m_rows;
};

} // namespace pacewell
