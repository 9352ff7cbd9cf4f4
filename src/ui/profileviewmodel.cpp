// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profileviewmodel.h"

#include "store/profilestore.h"
#include "ui/journal.h"
#include "ui/words.h"

namespace pacewell {

ProfileViewModel::ProfileViewModel(Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
    const KeptProfile kept = KeptProfile::from(m_journal.settings());
    m_profile = kept.profile;
    m_wantsBreathHolds = kept.areBreathHoldsWanted;
}

void ProfileViewModel::keep()
{
    const auto settings = KeptProfile{m_profile, m_wantsBreathHolds}.settings();
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        m_journal.set(setting.key(), setting.value());
    emit changed();
}

bool ProfileViewModel::isAnythingTold() const
{
    return m_profile != Profile() || m_wantsBreathHolds;
}

void ProfileViewModel::forget()
{
    m_profile = {};
    m_wantsBreathHolds = false;
    keep();
}

Circumstances ProfileViewModel::circumstances(const QDateTime &now) const
{
    Circumstances circumstances;
    circumstances.profile = m_profile;
    circumstances.areBreathHoldsWanted = m_wantsBreathHolds;
    circumstances.now = now;
    circumstances.safety = safetyState(m_journal.screening(), now.date());
    circumstances.sessions = m_journal.lately(now.date());
    if (const auto unfinished = m_journal.unfinished())
        circumstances.sessions.push_back(unfinished->soFar);
    return circumstances;
}

QStringList ProfileViewModel::conditionTexts() const
{
    QStringList texts;
    for (int i = 0; i < conditionCount; ++i)
        texts.append(words::condition(Condition(i)));
    return texts;
}

QList<bool> ProfileViewModel::ticked() const
{
    QList<bool> ticked;
    for (int i = 0; i < conditionCount; ++i)
        ticked.append(m_profile.has(Condition(i)));
    return ticked;
}

void ProfileViewModel::tick(int condition, bool isTicked)
{
    if (condition < 0 || condition >= conditionCount ||
        m_profile.has(Condition(condition)) == isTicked)
        return;
    if (isTicked)
        m_profile.conditions.push_back(Condition(condition));
    else
        std::erase(m_profile.conditions, Condition(condition));
    keep();
}

void ProfileViewModel::setLeftHanded(bool isLeftHanded)
{
    if (isLeftHanded == m_profile.isLeftHanded)
        return;
    m_profile.isLeftHanded = isLeftHanded;
    keep();
}

void ProfileViewModel::setBreathHolds(bool areWanted)
{
    if (areWanted == m_wantsBreathHolds)
        return;
    m_wantsBreathHolds = areWanted;
    keep();
}

} // namespace pacewell
