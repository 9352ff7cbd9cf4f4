// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linesmodel.h"

namespace pacewell {

void LinesModel::setLines(const QStringList &lines)
{
    beginResetModel();
    m_lines = lines;
    m_hasEmptyLine = m_lines.size() < m_most;
    endResetModel();
}

void LinesModel::setMost(int most)
{
    m_most = most;
    fitEmptyLine();
}

void LinesModel::write(int row, const QString &line)
{
    if (row < 0 || row >= rowCount() || line == data(index(row), LineRole).toString())
        return;
    if (row == m_lines.size()) {
        m_lines.append(line);
        m_hasEmptyLine = false;
    } else {
        m_lines[row] = line;
    }
    emit dataChanged(index(row), index(row));
    fitEmptyLine();
    emit written();
}

void LinesModel::remove(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    fitEmptyLine();
    emit written();
}

/// There is one, and no more, where another line may be written.
void LinesModel::fitEmptyLine()
{
    const bool isLastEmpty = !m_lines.isEmpty() && m_lines.constLast().isEmpty();
    const bool isWanted = m_lines.size() < m_most && !isLastEmpty;
    if (isWanted == m_hasEmptyLine)
        return;
    const int end = int(m_lines.size());
    if (isWanted)
        beginInsertRows({}, end, end);
    else
        beginRemoveRows({}, end, end);
    m_hasEmptyLine = isWanted;
    if (isWanted)
        endInsertRows();
    else
        endRemoveRows();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + (m_hasEmptyLine ? 1 : 0);
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    return role == LineRole ? m_lines.value(index.row()) : QVariant();
}

QHash<int, QByteArray> LinesModel::roleNames() const
{
    return {{LineRole, "line"}};
}

} // namespace pacewell
