// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrunviewmodel.h"

#include "core/content/contentnames.h"
#include "core/plan/dayplan.h"
#include "core/plan/firstprogramme.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/practicefigure.h"
#include "ui/preferencesviewmodel.h"
#include "ui/profileviewmodel.h"
#include "ui/screeningviewmodel.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

const QLatin1String setting("firstRun");
const QLatin1String done("done");

} // namespace

FirstRunViewModel::FirstRunViewModel(ContentLoader &content, Journal &journal, Planner &planner,
                                     ProfileViewModel &profile, PreferencesViewModel &preferences,
                                     ScreeningViewModel &screening, Clock clock, QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_planner(planner),
      m_profile(profile), m_preferences(preferences), m_screening(screening),
      m_clock(std::move(clock))
{
    m_isWanted = isNew();
    if (!m_isWanted)
        return;
    const int left = m_journal.settings().value(setting).toInt();
    m_step = Step(std::clamp(left, int(Welcome), int(Ready)));
    connect(&content, &ContentLoader::loaded, this, &FirstRunViewModel::arrive);
    connect(&journal, &Journal::screeningChanged, this, [this] {
        if (m_step == Ready)
            arrive();
    });
}

/// Where nothing can be kept there is more to tell than a welcome.
bool FirstRunViewModel::isNew() const
{
    if (!m_journal.database())
        return false;
    const QString left = m_journal.settings().value(setting);
    if (!left.isEmpty())
        return left != done;
    return !m_journal.isAnythingPractised();
}

void FirstRunViewModel::next()
{
    if (m_step == Signs)
        m_screening.answerUrgentSigns();
    goTo(m_step + 1);
}

void FirstRunViewModel::back()
{
    if (m_step == Signs)
        m_screening.answerUrgentSigns();
    goTo(m_step - 1);
}

void FirstRunViewModel::goTo(int step)
{
    m_step = Step(std::clamp(step, int(Welcome), int(Ready)));
    m_journal.set(setting, QString::number(m_step));
    arrive();
}

void FirstRunViewModel::arrive()
{
    if (m_step == Signs)
        m_screening.showUrgentSigns();
    if (m_step == Ready)
        suggest();
    emit changed();
}

void FirstRunViewModel::suggest()
{
    const auto library = m_content.library();
    if (!library)
        return;
    const QDateTime now = m_clock();
    const Preferences &preferences = m_preferences.preferences();
    const Circumstances circumstances = m_profile.circumstances(now);
    m_practice =
        firstPractice(preferences, *library, circumstances, quint32(now.date().toJulianDay()));
    if (m_practice) {
        if (m_practice->name.isEmpty()) {
            m_practice->id = QStringLiteral("first-minutes");
            m_practice->name = tr("Three small minutes");
            m_practice->summary = tr("A few easy movements to begin with.");
        }
        m_practiceDetail = words::routineDetail(*m_practice, *library);
        m_practiceFigure = figureOf(*m_practice, *library);
    }
    DayWishes wishes;
    wishes.programme = firstProgramme(preferences, *library, circumstances, now.date());
    std::vector<PracticeRow> rows;
    for (const PlannedPractice &each : dayPlan(*library, wishes, now).practices)
        rows.push_back({each.routine.id, each.routine.name,
                        words::routineBrief(each.routine, *library), nameOf(each.routine.practice),
                        words::timeOfDay(each.timeOfDay)});
    m_day.setRows(std::move(rows));
}

void FirstRunViewModel::skipAll()
{
    m_isWanted = false;
    m_journal.set(setting, done);
    emit changed();
}

void FirstRunViewModel::begin()
{
    const auto practice = m_practice;
    finish();
    if (practice)
        emit begun(*practice);
}

void FirstRunViewModel::finish()
{
    const auto library = m_content.library();
    const QDateTime now = m_clock();
    if (library && !m_planner.programme().isSetUp()) {
        const Programme programme = firstProgramme(m_preferences.preferences(), *library,
                                                   m_profile.circumstances(now), now.date());
        if (programme.isSetUp())
            m_planner.plan(programme.entries);
    }
    skipAll();
}

} // namespace pacewell
