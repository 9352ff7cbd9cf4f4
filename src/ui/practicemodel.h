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
    QString kind; ///< as content names it, for its picture
    QString when; ///< such as "morning"; empty where the list has no time
    bool isDone = false;
    QString heading = {};   ///< of what begins with this row; mostly empty
    QString reason = {};    ///< why it does not suit just now; mostly empty
    bool isLeftOut = false; ///< of today, by the person

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
        DoneRole,
        HeadingRole,
        ReasonRole,
        LeftOutRole
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    const std::vector<PracticeRow> &rows() const { return m_rows; }
    /// What is the same above and below a change stays as it is: a list that shows it keeps its
    /// place, and with it the keyboard focus.
    void setRows(std::vector<PracticeRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void replaceMiddle(const std::vector<PracticeRow> &rows, int above, int below);

    std::vector<PracticeRow> m_rows;
};

} // namespace pacewell
