// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programmeviewmodel.h"

#include "core/plan/dayplan.h"
#include "core/plan/firstprogramme.h"
#include "core/plan/weekplan.h"
#include "ui/contentloader.h"
#include "ui/planner.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/weekdays.h"
#include "ui/weekwords.h"
#include "ui/words.h"

#include <QSet>

#include <algorithm>

namespace pacewell {
namespace {

std::chrono::milliseconds placeOf(const ProgrammeEntry &entry)
{
    return placeInDay(entry.at.value_or(startOf(entry.timeOfDay)));
}

} // namespace

ProgrammeViewModel::ProgrammeViewModel(ContentLoader &content, Planner &planner,
                                       const ProfileViewModel &profile,
                                       const PreferencesViewModel &preferences, Clock clock,
                                       QObject *parent)
    : QObject(parent), m_content(content), m_planner(planner), m_profile(profile),
      m_preferences(preferences), m_clock(std::move(clock))
{
}

void ProgrammeViewModel::show()
{
    if (!m_content.library())
        return;
    m_choices.open({m_content.library(), m_profile.profile(), m_profile.wantsBreathHolds()},
                   m_preferences.preferences());
    m_entries.clear();
    m_rest.reset();
    m_problem.clear();
    m_isBegun = false;
    for (const ProgrammeEntry &entry : m_planner.programme().entries) {
        if (entry.until)
            continue;
        if (entry.isRest())
            m_rest |= entry.weekdays;
        else
            m_entries.push_back(entry);
    }
    std::ranges::stable_sort(m_entries, {}, placeOf);
    m_practices.reset(rows());
    tellWhatIsPlanned();
    emit changed();
}

void ProgrammeViewModel::suggest()
{
    if (!m_content.library())
        return;
    Preferences preferences = m_preferences.preferences();
    if (preferences.isEmpty())
        preferences.times = {TimeOfDay::Morning, TimeOfDay::Evening};
    const QDateTime now = m_clock();
    m_entries =
        firstProgramme(preferences, *m_content.library(), m_profile.circumstances(now), now.date())
            .entries;
    m_practices.reset(rows());
    m_isBegun = true;
    keep();
    if (m_entries.empty()) {
        m_problem = tr("Nothing was found that suits right now. You can add practices yourself.");
        emit changed();
    }
}

void ProgrammeViewModel::begin()
{
    m_isBegun = true;
    emit changed();
}

void ProgrammeViewModel::stop()
{
    m_planner.plan({});
    show();
}

void ProgrammeViewModel::add(const QString &practiceId)
{
    const auto practice = m_content.library()->practice(practiceId);
    if (!practice)
        return;
    m_entries.push_back(firstEntryFor(*practice, wanted()));
    keep();
    tellWhatIsPlanned();
}

void ProgrammeViewModel::remove(int row)
{
    if (!isRow(row))
        return;
    m_entries.erase(m_entries.begin() + row);
    m_practices.remove(row);
    m_isBegun = true; // an empty week stays open for something else
    keep();
    tellWhatIsPlanned();
}

void ProgrammeViewModel::toggleDay(int row, int day)
{
    if (!isRow(row))
        return;
    const size_t weekday = weekdays::weekdayAt(day);
    Weekdays &days = m_entries[size_t(row)].weekdays;
    if (!days.test(weekday) && isFull(m_entries, weekday)) {
        m_problem = tr("%1 has %2 practices already. That is as many as a day holds.")
                        .arg(weekdays::name(weekday))
                        .arg(mostPracticesADay);
        emit changed();
        return;
    }
    days.flip(weekday);
    keep();
}

void ProgrammeViewModel::setPart(int row, int part)
{
    if (!isRow(row) || part < 0 || part > int(TimeOfDay::Evening))
        return;
    ProgrammeEntry &entry = m_entries[size_t(row)];
    entry.timeOfDay = TimeOfDay(part);
    entry.at.reset();
    keep();
}

void ProgrammeViewModel::useClock(int row)
{
    if (!isRow(row) || m_entries[size_t(row)].at)
        return;
    ProgrammeEntry &entry = m_entries[size_t(row)];
    entry.at = usualTimeIn(entry.timeOfDay);
    keep();
}

bool ProgrammeViewModel::setClock(int row, const QString &typed)
{
    const auto time = words::typedTimeByClock(typed);
    if (!isRow(row) || !time)
        return false;
    ProgrammeEntry &entry = m_entries[size_t(row)];
    entry.at = time;
    entry.timeOfDay = timeOfDayAt(*time);
    keep();
    return true;
}

void ProgrammeViewModel::toggleRest(int day)
{
    m_rest.flip(weekdays::weekdayAt(day));
    keep();
}

void ProgrammeViewModel::tellWhatIsPlanned()
{
    QSet<QString> planned;
    for (const ProgrammeEntry &entry : m_entries)
        planned.insert(entry.practice);
    m_choices.startOver(planned);
}

bool ProgrammeViewModel::isSetUp() const
{
    return m_planner.programme().isSetUp();
}

bool ProgrammeViewModel::isEnvelope() const
{
    return m_profile.circumstances(m_clock()).safety.exertion == Exertion::Envelope;
}

QStringList ProgrammeViewModel::dayNames() const
{
    return weekdays::inOrder(weekdays::name);
}

QStringList ProgrammeViewModel::dayInitials() const
{
    return weekdays::inOrder(weekdays::initial);
}

QStringList ProgrammeViewModel::partNames() const
{
    return {tr("Morning"), tr("Midday"), tr("Evening")};
}

QList<bool> ProgrammeViewModel::restDays() const
{
    return weekdays::inOrder(m_rest);
}

std::vector<ProgrammeEntry> ProgrammeViewModel::wanted() const
{
    std::vector<ProgrammeEntry> wanted = m_entries;
    if (m_rest.any()) {
        ProgrammeEntry rest;
        rest.weekdays = m_rest;
        wanted.push_back(rest);
    }
    return wanted;
}

void ProgrammeViewModel::keep()
{
    m_problem.clear();
    m_planner.plan(wanted());
    m_practices.update(rows());
    emit changed();
}

QVariantList ProgrammeViewModel::week() const
{
    return m_content.library() ? words::week(wanted(), *m_content.library()) : QVariantList();
}

std::vector<ProgrammeRow> ProgrammeViewModel::rows() const
{
    std::vector<ProgrammeRow> rows;
    for (const ProgrammeEntry &entry : m_entries)
        rows.push_back(words::programmeRow(entry, *m_content.library()));
    return rows;
}

} // namespace pacewell
