// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmemodel.h"

namespace pacewell {

void ProgrammeModel::reset(std::vector<ProgrammeRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

void ProgrammeModel::update(std::vector<ProgrammeRow> rows)
{
    const auto kept = std::min(rows.size(), m_rows.size());
    for (size_t i = 0; i < kept; ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
    if (rows.size() <= kept)
        return;
    beginInsertRows({}, int(kept), int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin() + std::ptrdiff_t(kept), rows.end());
    endInsertRows();
    emit countChanged();
}

void ProgrammeModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    emit countChanged();
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    const ProgrammeRow &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case KindRole:
        return row.kind;
    case DaysRole:
        return QVariant::fromValue(row.days);
    case PartRole:
        return row.part;
    case ClockRole:
        return row.clock;
    case MissingRole:
        return row.isMissing;
    }
    return {};
}

QHash<int, QByteArray> ProgrammeModel::roleNames() const
{
    return {{TitleRole, "title"},    {DetailRole, "detail"}, {KindRole, "kind"},
            {DaysRole, "days"},      {PartRole, "part"},     {ClockRole, "clock"},
            {MissingRole, "missing"}};
}

} // namespace pacewell
