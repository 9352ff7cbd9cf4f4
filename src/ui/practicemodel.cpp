// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicemodel.h"

#include <algorithm>

namespace pacewell {
namespace {

bool isSameItem(const PracticeRow &one, const PracticeRow &other)
{
    return one.id == other.id;
}

} // namespace

void PracticeModel::setRows(std::vector<PracticeRow> rows)
{
    const auto least = std::min(rows.size(), m_rows.size());
    const auto above = std::ranges::mismatch(rows, m_rows, isSameItem).in1 - rows.begin();
    std::ptrdiff_t below = 0;
    while (below < std::ptrdiff_t(least) - above &&
           isSameItem(*(rows.rbegin() + below), *(m_rows.rbegin() + below)))
        ++below;
    const bool isOtherCount = rows.size() != m_rows.size();
    replaceMiddle(rows, int(above), int(below));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
    if (isOtherCount)
        emit countChanged();
}

void PracticeModel::replaceMiddle(const std::vector<PracticeRow> &rows, int above, int below)
{
    const int oldEnd = int(m_rows.size()) - below;
    if (oldEnd > above) {
        beginRemoveRows({}, above, oldEnd - 1);
        m_rows.erase(m_rows.begin() + above, m_rows.begin() + oldEnd);
        endRemoveRows();
    }
    const int newEnd = int(rows.size()) - below;
    if (newEnd > above) {
        beginInsertRows({}, above, newEnd - 1);
        m_rows.insert(m_rows.begin() + above, rows.begin() + above, rows.begin() + newEnd);
        endInsertRows();
    }
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
    case HeadingRole:
        return row.heading;
    case ReasonRole:
        return row.reason;
    case LeftOutRole:
        return row.isLeftOut;
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
            {DoneRole, "done"},
            {HeadingRole, "heading"},
            {ReasonRole, "reason"},
            {LeftOutRole, "leftOut"}};
}

} // namespace pacewell
