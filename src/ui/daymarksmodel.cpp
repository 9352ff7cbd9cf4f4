// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/daymarksmodel.h"

#include "ui/words.h"

#include <QLocale>

namespace pacewell {

void DayMarksModel::setDays(std::vector<DayMark> days, QDate today)
{
    if (days == m_days && today == m_today)
        return;
    beginResetModel();
    m_days = std::move(days);
    m_today = today;
    endResetModel();
}

int DayMarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

DayMarksModel::Level DayMarksModel::levelOf(const DayMark &mark) const
{
    if (mark.day > m_today)
        return Ahead;
    if (mark.sessions == 0)
        return Nothing;
    return mark.kept >= keptFrom ? Kept : Partly;
}

QVariant DayMarksModel::data(const QModelIndex &index, int role) const
{
    const DayMark &mark = m_days.at(size_t(index.row()));
    switch (role) {
    case LevelRole:
        return levelOf(mark);
    case WordsRole:
        return wordsAt(index.row());
    case InitialRole:
        return QLocale().standaloneDayName(mark.day.dayOfWeek(), QLocale::NarrowFormat);
    case TodayRole:
        return mark.day == m_today;
    }
    return {};
}

QHash<int, QByteArray> DayMarksModel::roleNames() const
{
    return {
        {LevelRole, "level"}, {WordsRole, "words"}, {InitialRole, "initial"}, {TodayRole, "today"}};
}

QString DayMarksModel::wordsAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const DayMark &mark = m_days[size_t(row)];
    if (levelOf(mark) == Ahead)
        return tr("%1: still to come").arg(words::longDate(mark.day));
    return words::day(mark);
}

} // namespace pacewell
