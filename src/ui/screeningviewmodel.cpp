// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screeningviewmodel.h"

#include "core/safety/painwatch.h"
#include "ui/contentloader.h"
#include "ui/diary.h"
#include "ui/journal.h"
#include "ui/planner.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int areaCount = int(Area::Feet) + 1;

QStringView nameOf(Exertion exertion)
{
    switch (exertion) {
    case Exertion::Clear:
        return u"clear";
    case Exertion::Caution:
        return u"caution";
    case Exertion::Envelope:
        return u"envelope";
    }
    Q_UNREACHABLE();
}

} // namespace

ScreeningViewModel::ScreeningViewModel(ContentLoader &content, Journal &journal,
                                       const Planner &planner, const Diary &diary, Clock clock,
                                       QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_planner(planner), m_diary(diary),
      m_clock(std::move(clock))
{
    connect(&content, &ContentLoader::loaded, this, &ScreeningViewModel::changed);
    connect(&journal, &Journal::screeningChanged, this, &ScreeningViewModel::look);
    connect(&planner, &Planner::changed, this, &ScreeningViewModel::changed);
    connect(&diary, &Diary::changed, this, &ScreeningViewModel::changed);
    look();
}

void ScreeningViewModel::look()
{
    m_state = safetyState(m_journal.screening(), m_clock().date());
    emit changed();
}

void ScreeningViewModel::ask(const QString &screening)
{
    const auto library = m_content.library();
    const Screening *asked = library ? library->screening(screening) : nullptr;
    if (!asked)
        return;
    answerUrgentSigns();
    show(*asked);
    m_isAsking = true;
    m_isResultShown = false;
    emit askingChanged();
}

void ScreeningViewModel::show(const Screening &asked)
{
    m_areUrgentShown = false;
    m_areas.clear();
    m_questions.show(asked);
    emit areasChanged();
}

void ScreeningViewModel::showUrgentSigns()
{
    const auto library = m_content.library();
    const Screening *asked = library ? library->screening(screenings::warningSigns) : nullptr;
    if (!asked || m_isAsking || m_areUrgentShown)
        return;
    Screening urgent = *asked;
    std::erase_if(urgent.questions, [](const ScreeningQuestion &question) {
        return question.urgency != Urgency::Now && question.urgency != Urgency::Today;
    });
    show(urgent);
    m_areUrgentShown = true;
}

void ScreeningViewModel::answerUrgentSigns()
{
    if (m_areUrgentShown && m_questions.isAnyTicked())
        record();
    m_areUrgentShown = false;
}

void ScreeningViewModel::askAboutSigns()
{
    ask(screenings::warningSigns);
}

void ScreeningViewModel::askAboutEffort()
{
    ask(screenings::exertion);
}

void ScreeningViewModel::tickArea(int area, bool isTicked)
{
    if (area < 0 || area >= areaCount)
        return;
    std::erase(m_areas, Area(area));
    if (isTicked)
        m_areas.push_back(Area(area));
    emit areasChanged();
}

void ScreeningViewModel::finish()
{
    if (!m_isAsking)
        return;
    m_isAsking = false;
    record();
    emit askingChanged();
}

void ScreeningViewModel::record()
{
    const QDateTime now = m_clock();
    ScreeningEntry entry;
    entry.at = now.toUTC();
    entry.day = now.date();
    entry.screening = m_questions.screening().id;
    QStringList special;
    for (const ScreeningQuestion &question : m_questions.ticked()) {
        entry.yes.push_back({question.id, question.urgency, question.isCrisis, question.asksArea});
        if (!question.advice.isEmpty())
            special.append(question.advice);
    }
    if (m_questions.isAreaWanted())
        entry.areas = m_areas;
    if (isAboutEffort()) {
        m_result = saying(screenings::exertion, nameOf(safetyState({entry}, now.date()).exertion));
        m_isResultShown = true;
    } else {
        m_special = special;
    }
    m_journal.answer(entry);
}

void ScreeningViewModel::close()
{
    m_isAsking = false;
    m_isResultShown = false;
    emit askingChanged();
}

void ScreeningViewModel::putOff()
{
    m_putOffOn = m_clock().date();
    emit changed();
}

void ScreeningViewModel::say(ScreeningEntry::Kind kind)
{
    const QDateTime now = m_clock();
    ScreeningEntry entry;
    entry.at = now.toUTC();
    entry.day = now.date();
    entry.screening = screenings::warningSigns;
    entry.kind = kind;
    m_special.clear();
    m_journal.answer(entry);
}

void ScreeningViewModel::sayBooked()
{
    say(ScreeningEntry::Kind::Booked);
}

void ScreeningViewModel::saySeen()
{
    say(ScreeningEntry::Kind::Seen);
    if (m_state.isSeen)
        askAboutSigns();
}

void ScreeningViewModel::forget()
{
    m_special.clear();
    (void)m_journal.forgetAnswers(forgotten(m_journal.screening(), m_clock().date()));
}

bool ScreeningViewModel::isPutOff() const
{
    return m_putOffOn == m_clock().date();
}

bool ScreeningViewModel::areSignsDue() const
{
    const auto library = m_content.library();
    return !isPutOff() && need() == Nothing && library &&
           library->screening(screenings::warningSigns) &&
           (isDue(screenings::warningSigns, m_journal.screening(), m_clock().date()) ||
            isPainDue());
}

bool ScreeningViewModel::isPainDue() const
{
    return isLookDueFor(m_diary.entries(), m_clock().date(), lastLook(m_journal.screening()));
}

bool ScreeningViewModel::isEffortDue() const
{
    const auto library = m_content.library();
    return !isPutOff() && need() == Nothing && !areSignsDue() && library &&
           library->screening(screenings::exertion) &&
           (isDue(screenings::exertion, m_journal.screening(), m_clock().date()) ||
            isEffortDueAfter(m_planner.flareRecord(), m_journal.screening()));
}

ScreeningViewModel::Need ScreeningViewModel::need() const
{
    const auto urgency = m_state.urgency();
    if (!urgency)
        return Nothing;
    return *urgency == Urgency::Now ? HelpNow : *urgency == Urgency::Today ? HelpToday : HelpSoon;
}

SafetyText ScreeningViewModel::saying(const QString &screening, QStringView on) const
{
    const auto library = m_content.library();
    const Screening *asked = library ? library->screening(screening) : nullptr;
    const ScreeningOutcome *outcome = asked ? asked->outcome(on) : nullptr;
    return outcome ? SafetyText{outcome->title, outcome->text, outcome->steps} : SafetyText{};
}

SafetyText ScreeningViewModel::advice() const
{
    if (isCrisis())
        return crisisHelp();
    switch (need()) {
    case HelpNow:
        return emergency();
    case HelpToday:
        return saying(screenings::warningSigns, u"today");
    case HelpSoon:
        return saying(screenings::warningSigns, u"soon");
    case Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

SafetyText ScreeningViewModel::emergency() const
{
    return saying(screenings::warningSigns, u"now");
}

QStringList ScreeningViewModel::emergencySigns() const
{
    QStringList signs;
    const auto library = m_content.library();
    if (const Screening *asked = library ? library->screening(screenings::warningSigns) : nullptr) {
        for (const ScreeningQuestion &question : asked->questions) {
            if (question.urgency == Urgency::Now)
                signs.append(question.text);
        }
    }
    return signs;
}

SafetyText ScreeningViewModel::crisisHelp() const
{
    return saying(screenings::warningSigns, u"crisis");
}

bool ScreeningViewModel::isAboutEffort() const
{
    return m_questions.screening().id == screenings::exertion;
}

QStringList ScreeningViewModel::areaNames() const
{
    QStringList names;
    for (int area = 0; area < areaCount; ++area)
        names.append(words::area(Area(area)));
    return names;
}

QList<bool> ScreeningViewModel::areasTicked() const
{
    QList<bool> ticked;
    for (int area = 0; area < areaCount; ++area)
        ticked.append(std::ranges::find(m_areas, Area(area)) != m_areas.end());
    return ticked;
}

bool ScreeningViewModel::isAnythingKept() const
{
    return !m_journal.screening().empty();
}

} // namespace pacewell
