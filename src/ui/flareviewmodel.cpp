// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flareviewmodel.h"

#include "core/content/contentnames.h"
#include "store/contactstore.h"
#include "ui/contentloader.h"
#include "ui/flarewords.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/practicecatalogue.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

FlareViewModel::FlareViewModel(Planner &planner, ContentLoader &content, Journal &journal,
                               const ProfileViewModel &profile,
                               const PreferencesViewModel &preferences, Clock clock,
                               QObject *parent)
    : QObject(parent), m_planner(planner), m_content(content), m_journal(journal),
      m_profile(profile), m_preferences(preferences), m_clock(std::move(clock))
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &FlareViewModel::refresh);
    connect(&planner, &Planner::changed, this, &FlareViewModel::refresh);
    connect(&content, &ContentLoader::loaded, this, &FlareViewModel::refresh);
    connect(&journal, &Journal::changed, this, &FlareViewModel::refresh);
    connect(&profile, &ProfileViewModel::changed, this, &FlareViewModel::refresh);
    connect(&preferences, &PreferencesViewModel::changed, this, &FlareViewModel::refresh);
    refresh();
}

void FlareViewModel::show()
{
    m_isShown = true;
    refresh();
}

void FlareViewModel::refresh()
{
    const QDateTime now = m_clock();
    m_state = m_planner.flare();
    if (m_isShown) {
        layOutPractices();
        findHelpers();
    }
    const qint64 untilMidnight = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(std::chrono::milliseconds(untilMidnight + 1000));
    emit changed();
}

void FlareViewModel::layOutPractices()
{
    const auto library = m_content.library();
    m_things.clear();
    std::vector<PracticeRow> rows;
    const Circumstances circumstances = m_profile.circumstances(m_clock());
    if (library && m_state.isOn) {
        const auto &positions = m_preferences.preferences().positions;
        m_things = flareThings(m_planner.flarePlan(), *library, circumstances,
                               positions.empty() ? std::nullopt : std::optional(positions.front()));
    }
    const auto isLocked = [&](const FlareSuggestion &thing) {
        return circumstances.safety.locks(library->practice(thing.practice)->practice);
    };
    std::erase_if(m_things, isLocked);
    if (!m_things.empty()) {
        const PracticeCatalogue catalogue(library, m_profile.profile(),
                                          m_profile.wantsBreathHolds());
        for (const FlareSuggestion &thing : m_things) {
            const auto *entry = catalogue.entry(thing.practice);
            if (!entry)
                continue;
            Routine practice = entry->practice;
            practice.length = thing.length.value_or(practice.length);
            PracticeRow row = entry->row();
            row.detail = words::routineBrief(practice, *library);
            rows.push_back(std::move(row));
        }
    }
    m_practices.setRows(std::move(rows));
}

void FlareViewModel::findHelpers()
{
    m_helpers.clear();
    const Database *database = m_journal.database();
    const auto &wanted = m_planner.flarePlan().helpers;
    if (!database || wanted.empty())
        return;
    const auto contacts = ContactStore(*database).all();
    if (!contacts)
        return;
    for (const Contact &contact : contacts.value()) {
        if (std::ranges::find(wanted, contact.id) != wanted.end())
            m_helpers.append(
                {contact.id, contact.name, words::contactRole(contact.role), contact.reach, true});
    }
}

void FlareViewModel::declare()
{
    if (!m_state.isOn)
        m_planner.add(FlareEvent::Kind::Declared);
}

void FlareViewModel::takeBack()
{
    // One that ends on its first day counts as taken back.
    if (m_state.isOn && m_state.day == 1)
        m_planner.add(FlareEvent::Kind::Ended);
}

void FlareViewModel::stepUp()
{
    if (isStepOffered())
        m_planner.add(FlareEvent::Kind::SteppedUp);
}

void FlareViewModel::waitWithStep()
{
    m_stepWaits = today();
    emit changed();
}

void FlareViewModel::stepBack()
{
    if (m_state.canStepBack)
        m_planner.add(FlareEvent::Kind::SteppedBack);
}

void FlareViewModel::end()
{
    if (m_state.isOn)
        m_planner.add(FlareEvent::Kind::Ended);
}

void FlareViewModel::passCheck()
{
    m_checkPassed = today();
    emit changed();
}

int FlareViewModel::minutesOf(const QString &practiceId) const
{
    const auto thing = std::ranges::find(m_things, practiceId, &FlareSuggestion::practice);
    return thing != m_things.end() && thing->length ? int(thing->length->count()) : 0;
}

int FlareViewModel::topPercent() const
{
    return m_state.isOn && m_state.isRecurrent ? flare::recurrentShare : flare::fullShare;
}

QString FlareViewModel::shareText() const
{
    return words::flareShare(m_state.sharePercent);
}

SafetyState FlareViewModel::safety() const
{
    return safetyState(m_journal.screening(), today());
}

bool FlareViewModel::isStepOffered() const
{
    return pacewell::isStepOffered(m_state, safety()) && m_stepWaits != today();
}

QString FlareViewModel::stepUpText() const
{
    return words::flareStepUp(m_state);
}

QString FlareViewModel::nextStepText() const
{
    if (isStepOffered() || !m_state.daysToStep || m_state.isLookDue)
        return {};
    if (isEnvelope())
        return tr("Your amounts are upper limits just now, and may always be lower. There are no "
                  "steps to take.");
    if (!m_state.mayOfferStep())
        return words::flareNextStep(m_state);
    return m_stepWaits == today() ? tr("That is fine. The question comes back tomorrow.")
                                  : tr("The next step waits until somebody has looked at what is "
                                       "new.");
}

QString FlareViewModel::afterText() const
{
    if (isEnvelope() && !m_state.isOn && !m_state.mayRise())
        return tr("Your amounts stay upper limits, and may always be lower.");
    return words::afterFlare(m_state);
}

/// Who has answered the safety questions today has been asked.
bool FlareViewModel::isCheckOffered() const
{
    const QDate day = today();
    return m_state.isOn && m_checkPassed != day && !m_state.isLookDue &&
           std::ranges::none_of(m_journal.screening(), [day](const ScreeningEntry &entry) {
               return entry.day == day && entry.screening == screenings::warningSigns;
           });
}

bool FlareViewModel::isPlanWritten() const
{
    return !m_planner.flarePlan().isEmpty();
}

QString FlareViewModel::kindSentence() const
{
    return m_planner.flarePlan().kindSentence;
}

QStringList FlareViewModel::earlySigns() const
{
    return m_planner.flarePlan().earlySigns;
}

QStringList FlareViewModel::soothingWords() const
{
    QStringList lines;
    for (const SoothingThing &thing : m_planner.flarePlan().soothing) {
        if (thing.practice.isEmpty())
            lines.append(thing.words);
    }
    return lines;
}

QStringList FlareViewModel::canWait() const
{
    return m_planner.flarePlan().canWait;
}

QString FlareViewModel::medicineLine() const
{
    return m_planner.flarePlan().medicineLine;
}

QString FlareViewModel::learned() const
{
    return m_planner.flarePlan().learned;
}

QStringList FlareViewModel::history() const
{
    QStringList lines;
    for (const Flare &flare : flaresIn(m_planner.flareRecord()))
        lines.prepend(words::flareLine(flare));
    return lines;
}

QString FlareViewModel::usualText() const
{
    return words::usualFlare(usualLength(flaresIn(m_planner.flareRecord())));
}

} // namespace pacewell
