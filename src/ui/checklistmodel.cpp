// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklistmodel.h"

#include <algorithm>

namespace pacewell {

void ChecklistModel::show(const Checklist &checklist)
{
    beginResetModel();
    m_checklist = checklist;
    m_ticked.assign(checklist.items.size(), false);
    endResetModel();
    emit shown();
    emit tickedChanged();
}

bool ChecklistModel::isAnyTicked() const
{
    return std::ranges::find(m_ticked, true) != m_ticked.end();
}

bool ChecklistModel::isBlocked() const
{
    for (size_t i = 0; i < m_ticked.size(); ++i) {
        if (m_ticked[i] && m_checklist.items[i].isBlocking)
            return true;
    }
    return false;
}

void ChecklistModel::tick(int row, bool applies)
{
    if (row < 0 || row >= rowCount() || m_ticked[size_t(row)] == applies)
        return;
    m_ticked[size_t(row)] = applies;
    emit dataChanged(index(row), index(row), {TickedRole});
    emit tickedChanged();
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checklist.items.size());
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    const auto row = size_t(index.row());
    const ChecklistItem &item = m_checklist.items.at(row);
    switch (role) {
    case StatementRole:
        return item.text;
    case AdviceRole:
        return item.advice;
    case BlocksRole:
        return item.isBlocking;
    case TickedRole:
        return bool(m_ticked[row]);
    }
    return {};
}

QHash<int, QByteArray> ChecklistModel::roleNames() const
{
    return {{StatementRole, "statement"},
            {AdviceRole, "advice"},
            {BlocksRole, "blocks"},
            {TickedRole, "ticked"}};
}

} // namespace pacewell
