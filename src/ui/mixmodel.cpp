// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mixmodel.h"

namespace pacewell {

void MixModel::show(const QList<PracticePart> &parts)
{
    if (parts == m_parts)
        return;
    beginResetModel();
    m_parts = parts;
    endResetModel();
    emit countChanged();
}

void MixModel::move(int from, int to)
{
    // Qt counts the place as it is before the row is taken out.
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_parts.move(from, to);
    endMoveRows();
}

void MixModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_parts.removeAt(row);
    endRemoveRows();
    emit countChanged();
}

int MixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MixModel::data(const QModelIndex &index, int role) const
{
    const PracticePart &part = m_parts.at(index.row());
    return role == TitleRole ? part.title : role == DoseRole ? part.dose : QVariant();
}

QHash<int, QByteArray> MixModel::roleNames() const
{
    return {{TitleRole, "title"}, {DoseRole, "dose"}};
}

} // namespace pacewell
