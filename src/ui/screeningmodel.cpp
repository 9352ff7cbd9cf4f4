// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screeningmodel.h"

#include <algorithm>

namespace pacewell {

void ScreeningModel::show(const Screening &screening)
{
    beginResetModel();
    m_screening = screening;
    m_ticked.assign(screening.questions.size(), false);
    endResetModel();
    emit shown();
    emit tickedChanged();
}

bool ScreeningModel::isAnyTicked() const
{
    return std::ranges::find(m_ticked, true) != m_ticked.end();
}

bool ScreeningModel::isAreaWanted() const
{
    return std::ranges::any_of(ticked(), &ScreeningQuestion::asksArea);
}

std::vector<ScreeningQuestion> ScreeningModel::ticked() const
{
    std::vector<ScreeningQuestion> ticked;
    for (size_t i = 0; i < m_ticked.size(); ++i) {
        if (m_ticked[i])
            ticked.push_back(m_screening.questions[i]);
    }
    return ticked;
}

void ScreeningModel::tick(int row, bool applies)
{
    if (row < 0 || row >= rowCount() || m_ticked[size_t(row)] == applies)
        return;
    m_ticked[size_t(row)] = applies;
    emit dataChanged(index(row), index(row), {TickedRole});
    emit tickedChanged();
}

int ScreeningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_screening.questions.size());
}

QVariant ScreeningModel::data(const QModelIndex &index, int role) const
{
    const auto row = size_t(index.row());
    const ScreeningQuestion &question = m_screening.questions.at(row);
    switch (role) {
    case StatementRole:
        return question.text;
    case AdviceRole:
        return question.advice;
    case UrgentRole:
        return question.urgency == Urgency::Now;
    case TickedRole:
        return bool(m_ticked[row]);
    }
    return {};
}

QHash<int, QByteArray> ScreeningModel::roleNames() const
{
    return {{StatementRole, "statement"},
            {AdviceRole, "advice"},
            {UrgentRole, "urgent"},
            {TickedRole, "ticked"}};
}

} // namespace pacewell
