// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicemodel.h"

namespace pacewell {

void PracticeModel::setRows(std::vector<PracticeRow> rows)
{
    // An unchanged list keeps its delegates, and with them the keyboard focus.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

int PracticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PracticeModel::data(const QModelIndex &index, int role) const
{
    const PracticeRow &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case PracticeIdRole:
        return row.id;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case KindRole:
        return row.kind;
    case WhenRole:
        return row.when;
    case DoneRole:
        return row.isDone;
    }
    return {};
}

QHash<int, QByteArray> PracticeModel::roleNames() const
{
    return {{PracticeIdRole, "practiceId"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {KindRole, "kind"},
            {WhenRole, "when"},
            {DoneRole, "done"}};
}

} // namespace pacewell
