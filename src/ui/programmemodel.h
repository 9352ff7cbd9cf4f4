// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace pacewell {

/// A planned practice as a row that can be changed.
struct ProgrammeRow
{
    QString title;
    QString detail;   ///< "Mon, Wed, Fri · morning"
    QString kind;     ///< as content names it; empty for what is not there any more
    QList<bool> days; ///< in the order of the person's week
    int part = 0;     ///< of the day; -1 where a time by the clock was chosen
    QString clock;    ///< that time; else empty
    bool isMissing = false;

    bool operator==(const ProgrammeRow &) const = default;
};

class ProgrammeModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        DetailRole,
        KindRole,
        DaysRole,
        PartRole,
        ClockRole,
        MissingRole
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_rows.size()); }
    /// Other rows altogether.
    void reset(std::vector<ProgrammeRow> rows);
    /// Rows in their places; what is new comes last.
    void update(std::vector<ProgrammeRow> rows);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    std::vector<ProgrammeRow> m_rows;
};

} // namespace pacewell
