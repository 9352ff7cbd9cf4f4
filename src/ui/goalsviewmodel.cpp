// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goalsviewmodel.h"

#include "store/planstore.h"
#include "ui/journal.h"
#include "ui/profileviewmodel.h"

#include <algorithm>

namespace pacewell {

GoalsViewModel::GoalsViewModel(Journal &journal, const ProfileViewModel &profile, Clock clock,
                               QObject *parent)
    : QObject(parent), m_journal(journal), m_profile(profile), m_clock(std::move(clock))
{
    connect(&journal, &Journal::screeningChanged, this, &GoalsViewModel::changed);
}

bool GoalsViewModel::isEnvelope() const
{
    return safetyState(m_journal.screening(), m_clock().date()).exertion == Exertion::Envelope;
}

void GoalsViewModel::show()
{
    // What was typed before is still there.
    m_problem.clear();
    read();
    emit changed();
}

void GoalsViewModel::read()
{
    const Database *database = m_journal.database();
    if (!database) {
        m_problem = m_journal.problem();
        return;
    }
    auto goals = PlanStore(*database).goals();
    if (goals)
        m_goals = std::move(goals).value();
    else
        m_problem = goals.error();
}

void GoalsViewModel::begin()
{
    if (!mayAdd())
        return;
    write({});
}

void GoalsViewModel::edit(qint64 id)
{
    const auto goal = std::ranges::find(m_goals, id, &Goal::id);
    if (goal == m_goals.end())
        return;
    write(*goal);
}

/// Opens the form.
void GoalsViewModel::write(const Goal &goal)
{
    m_goal = goal;
    m_confidence = Goal::mostConfidence / 2;
    m_isConfidenceTold = false;
    m_isWriting = true;
    m_problem.clear();
    emit changed();
}

bool GoalsViewModel::keep()
{
    const Database *database = m_journal.database();
    if (!isComplete() || !database) {
        m_problem = database ? QString() : m_journal.problem();
        emit changed();
        return false;
    }
    Goal goal{m_goal.id, m_goal.words.trimmed(), m_goal.firstStep.trimmed(),
              m_goal.minimum.trimmed(), m_goal.ceiling.trimmed()};
    PlanStore store(*database);
    if (goal.id != 0)
        return isDone(store.change(goal));
    const auto added = store.add(goal);
    return isDone(added ? success() : Result<>(failure(added.error())));
}

void GoalsViewModel::remove(qint64 id)
{
    if (const Database *database = m_journal.database())
        isDone(PlanStore(*database).removeGoal(id));
}

void GoalsViewModel::leave()
{
    m_isWriting = false;
    m_problem.clear();
    emit changed();
}

bool GoalsViewModel::isDone(const Result<> &written)
{
    m_problem.clear();
    if (written) {
        m_isWriting = false;
        read();
    } else {
        m_problem = written.error();
    }
    emit changed();
    return bool(written);
}

QVariantList GoalsViewModel::goals() const
{
    QVariantList goals;
    for (const Goal &goal : m_goals)
        goals.append(QVariantMap{{QStringLiteral("id"), goal.id},
                                 {QStringLiteral("words"), goal.words},
                                 {QStringLiteral("firstStep"), goal.firstStep},
                                 {QStringLiteral("minimum"), goal.minimum},
                                 {QStringLiteral("ceiling"), goal.ceiling}});
    return goals;
}

void GoalsViewModel::set(QString &place, const QString &text)
{
    if (place == text)
        return;
    place = text;
    emit changed();
}

void GoalsViewModel::setConfidence(int confidence)
{
    m_confidence = std::clamp(confidence, 0, Goal::mostConfidence);
    m_isConfidenceTold = true;
    emit changed();
}

bool GoalsViewModel::isSmallerAdvised() const
{
    return m_isConfidenceTold && Goal::isTooBig(m_confidence);
}

bool GoalsViewModel::isComplete() const
{
    return !m_goal.words.trimmed().isEmpty() &&
           (!isEnvelope() || !m_goal.ceiling.trimmed().isEmpty());
}

} // namespace pacewell
