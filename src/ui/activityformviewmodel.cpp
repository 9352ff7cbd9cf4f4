// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activityformviewmodel.h"

#include "core/pacing/pacingdoses.h"
#include "ui/contentloader.h"
#include "ui/pacing.h"
#include "ui/weekdays.h"

#include <QUuid>

#include <algorithm>

namespace pacewell {

ActivityFormViewModel::ActivityFormViewModel(Pacing &pacing, ContentLoader &content,
                                             QObject *parent)
    : QObject(parent), m_pacing(pacing), m_content(content)
{
    connect(&content, &ContentLoader::loaded, this, &ActivityFormViewModel::changed);
}

void ActivityFormViewModel::begin(const QString &activityId)
{
    const PacedActivity *known = m_pacing.activity(activityId);
    m_activity = known ? known->activity : Activity{};
    m_tips.clear();
    emit changed();
}

QStringList ActivityFormViewModel::templateNames() const
{
    QStringList names;
    if (const auto library = m_content.library()) {
        for (const ActivityTemplate &each : library->activityTemplates())
            names.append(each.name);
    }
    return names;
}

void ActivityFormViewModel::takeTemplate(int index)
{
    const auto library = m_content.library();
    if (!library || index < 0 || index >= int(library->activityTemplates().size()))
        return;
    const ActivityTemplate &taken = library->activityTemplates()[size_t(index)];
    m_activity.name = taken.name;
    m_activity.kind = taken.kind;
    m_activity.unit = taken.unit;
    m_activity.effort = taken.effort;
    m_activity.posture = taken.posture;
    m_activity.longestPart = taken.longestPart;
    m_activity.restPercent = taken.restPercent;
    m_tips = taken.tips;
    emit changed();
}

bool ActivityFormViewModel::isUnitFixed() const
{
    const PacedActivity *known = m_pacing.activity(m_activity.id);
    const auto &run = m_pacing.run();
    return known && (!known->measurements.empty() || !known->decisions.empty() ||
                     (run && run->activity == m_activity.id) ||
                     std::ranges::any_of(m_pacing.entries(), [&](const ActivityEntry &entry) {
                         return entry.activity == m_activity.id;
                     }));
}

QStringList ActivityFormViewModel::dayNames() const
{
    return weekdays::inOrder(weekdays::name);
}

QStringList ActivityFormViewModel::dayInitials() const
{
    return weekdays::inOrder(weekdays::initial);
}

QList<bool> ActivityFormViewModel::days() const
{
    return weekdays::inOrder(m_activity.weekdays);
}

void ActivityFormViewModel::toggleDay(int place)
{
    m_activity.weekdays.flip(weekdays::weekdayAt(place));
    emit changed();
}

void ActivityFormViewModel::setLongestPart(int minutes)
{
    set(m_activity.longestPart, std::clamp(minutes, pacing::shortestPart, pacing::longestPart));
}

int ActivityFormViewModel::mostLongestPart() const
{
    return pacing::longestPart;
}

bool ActivityFormViewModel::isComplete() const
{
    return !m_activity.name.trimmed().isEmpty() && m_activity.weekdays.any();
}

QString ActivityFormViewModel::keep()
{
    if (!isComplete())
        return {};
    m_activity.name = m_activity.name.trimmed();
    if (isAnother())
        m_activity.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_pacing.keep(m_activity);
    return m_activity.id;
}

} // namespace pacewell
