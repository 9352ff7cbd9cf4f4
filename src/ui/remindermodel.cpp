// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remindermodel.h"

#include <algorithm>

namespace pacewell {

void ReminderModel::show(std::vector<ReminderRow> rows)
{
    if (rows == m_rows)
        return;
    if (std::ranges::equal(rows, m_rows, {}, &ReminderRow::id, &ReminderRow::id)) {
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    const ReminderRow &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case ReminderIdRole:
        return row.id;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case FaultRole:
        return row.fault;
    case OnRole:
        return row.isOn;
    }
    return {};
}

QHash<int, QByteArray> ReminderModel::roleNames() const
{
    return {{ReminderIdRole, "reminderId"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {FaultRole, "fault"},
            {OnRole, "on"}};
}

} // namespace pacewell
