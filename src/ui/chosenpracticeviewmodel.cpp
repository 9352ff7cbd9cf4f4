// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chosenpracticeviewmodel.h"

#include "core/content/contentnames.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/practicewords.h"
#include "ui/profileviewmodel.h"
#include "ui/readinesswords.h"
#include "ui/sessionviewmodel.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {
namespace {

/// The same movements keep their figures, so that a picture that plays goes on.
void keepFigures(const QList<PracticePart> &before, QList<PracticePart> &after)
{
    for (PracticePart &part : after) {
        for (const PracticePart &old : before) {
            if (part.figure.track && old.figure.track && *part.figure.track == *old.figure.track)
                part.figure.track = old.figure.track;
        }
    }
}

} // namespace

ChosenPracticeViewModel::ChosenPracticeViewModel(ContentLoader &content, Journal &journal,
                                                 ProfileViewModel &profile,
                                                 SessionViewModel &session, Clock clock,
                                                 QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_profile(profile),
      m_session(session), m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChosenPracticeViewModel::refresh);
    connect(&content, &ContentLoader::loaded, this, &ChosenPracticeViewModel::takeAgain);
    connect(&profile, &ProfileViewModel::changed, this, &ChosenPracticeViewModel::refresh);
    connect(&journal, &Journal::favouritesChanged, this, &ChosenPracticeViewModel::changed);
}

bool ChosenPracticeViewModel::take(const QString &practiceId)
{
    const auto library = m_content.library();
    const auto routine = library ? library->practice(practiceId) : std::nullopt;
    if (!routine) {
        emit refused(tr("This practice is not there any more."));
        return false;
    }
    take(*routine, true);
    return true;
}

void ChosenPracticeViewModel::take(const Routine &routine, bool isInContent)
{
    m_written = routine;
    m_isInContent = isInContent;
    m_wishes = {};
    m_passed.clear();
    setAsking(false);
}

/// After the content was read again.
void ChosenPracticeViewModel::takeAgain()
{
    if (!m_isOpen)
        return;
    if (m_isInContent) {
        const auto routine = m_content.library()->practice(m_written.id);
        if (!routine) {
            hide();
            emit refused(tr("This practice is not there any more."));
            return;
        }
        m_written = *routine;
    }
    refresh();
}

void ChosenPracticeViewModel::show(const QString &practiceId)
{
    if (take(practiceId))
        open();
}

void ChosenPracticeViewModel::showRoutine(const Routine &routine)
{
    if (!m_content.library())
        return;
    take(routine, false);
    open();
}

void ChosenPracticeViewModel::open()
{
    m_isOpen = true;
    refresh();
}

void ChosenPracticeViewModel::hide()
{
    m_isOpen = false;
    m_passed.clear();
    m_pause.stop();
    setAsking(false);
    emit changed();
}

void ChosenPracticeViewModel::begin(const QString &practiceId, bool isGentler, int minutes)
{
    if (!take(practiceId))
        return;
    m_wishes.isGentler = isGentler;
    if (minutes > 0)
        m_wishes.length = std::chrono::minutes(minutes);
    prepare();
    if (isReady() && m_readiness.checklists.isEmpty())
        beginSession();
    else
        open();
}

void ChosenPracticeViewModel::start()
{
    if (!m_isOpen || m_isAsking)
        return;
    // Time went by since it was opened.
    prepare();
    if (!isReady()) {
        refresh();
        return;
    }
    for (const QString &id : m_readiness.checklists) {
        const Checklist *checklist = m_content.library()->checklist(id);
        if (!checklist || m_passed.contains(id))
            continue;
        m_checklist.show(*checklist);
        setAsking(true);
        return;
    }
    beginSession();
}

void ChosenPracticeViewModel::passChecklist()
{
    if (!m_isAsking || m_checklist.isBlocked())
        return;
    m_passed.append(m_checklist.id());
    setAsking(false);
    start();
}

void ChosenPracticeViewModel::leaveChecklist()
{
    m_passed.clear();
    setAsking(false);
}

void ChosenPracticeViewModel::setAsking(bool isAsking)
{
    if (isAsking == m_isAsking)
        return;
    m_isAsking = isAsking;
    emit askingChanged();
}

void ChosenPracticeViewModel::beginSession()
{
    m_passed.clear();
    if (m_session.begin(m_readiness.routine, options()))
        hide();
    else if (m_isOpen)
        refresh();
}

SessionOptions ChosenPracticeViewModel::options() const
{
    SessionOptions options;
    options.isGentler = m_wishes.isGentler;
    options.onlySide = m_wishes.onlySide;
    options.isReleaseOnly = isReleaseOnly();
    options.spared = m_wishes.spared;
    options.heatSite = m_wishes.heatSite;
    options.isLeftHanded = m_profile.profile().isLeftHanded;
    return options;
}

Routine ChosenPracticeViewModel::wished() const
{
    if (!m_choices.length)
        return m_written;
    return lasting(m_written, *m_content.library(), std::chrono::minutes(minutes()));
}

/// Works out what can be begun, from all that is known.
void ChosenPracticeViewModel::prepare()
{
    const ContentLibrary &library = *m_content.library();
    const Circumstances now = m_profile.circumstances(m_clock());
    m_choices = choicesFor(m_written, library, now.sessions, now.now.date());
    m_readiness = readiness(wished(), library, now, m_wishes.heatSite);
    nameReplacement();
    m_script = SessionScript::from(m_readiness.routine, library, options());
    m_notes = words::notes(m_readiness, library);
    m_refusal = words::refusal(m_readiness, now.now);
}

/// Alone, what takes the place of an item gives the session its name.
void ChosenPracticeViewModel::nameReplacement()
{
    Routine &routine = m_readiness.routine;
    if (m_written.steps.size() != 1 || routine.steps.size() != 1 ||
        routine.steps.front().item == m_written.steps.front().item)
        return;
    if (const auto other = m_content.library()->practice(routine.steps.front().item)) {
        routine.id = other->id;
        routine.name = other->name;
        routine.summary = other->summary;
        routine.practice = other->practice;
    }
}

void ChosenPracticeViewModel::refresh()
{
    if (!m_isOpen || !m_content.library())
        return;
    prepare();
    describe();
    if (m_readiness.bar == Bar::HeatPause)
        m_pause.start(m_readiness.wait);
    else
        m_pause.stop();
    emit changed();
}

void ChosenPracticeViewModel::describe()
{
    const ContentLibrary &library = *m_content.library();
    // What cannot begin is still shown as it is written.
    const SessionScript &script =
        m_script.steps().empty() ? SessionScript::from(m_written, library, {}) : m_script;
    Routine routine = script.routine();
    routine.length = length();
    m_detail = detailOf(routine);
    m_why = words::why(script);
    m_about = words::practice(script);
    m_preparation = words::preparation(script);
    QList<PracticePart> parts = words::parts(script);
    keepFigures(m_parts, parts);
    m_parts = std::move(parts);
}

/// Heat is for the place that is chosen, not for all it may be used on.
QString ChosenPracticeViewModel::detailOf(const Routine &routine) const
{
    const ContentLibrary &library = *m_content.library();
    if (routine.steps.size() != 1 || !library.heat(routine.steps.front().item))
        return words::routineDetail(routine, library);
    const QString brief = words::routineBrief(routine, library);
    return m_wishes.heatSite ? brief + QStringLiteral(" · ") + words::area(*m_wishes.heatSite)
                             : brief;
}

/// In the minutes a person is told: the welcome comes before.
std::chrono::minutes ChosenPracticeViewModel::length() const
{
    if (m_script.steps().empty())
        return m_written.length;
    if (m_choices.length && m_written.steps.size() == 1)
        return std::chrono::minutes(minutes());
    const bool isAsWritten = !m_choices.length && !m_wishes.isGentler && !m_wishes.onlySide &&
                             !isReleaseOnly() && m_wishes.spared.empty();
    if (isAsWritten)
        return m_readiness.routine.length;
    const auto length = m_script.length() - m_script.cues().front().length;
    return std::max(std::chrono::minutes(1), std::chrono::round<std::chrono::minutes>(length));
}

QString ChosenPracticeViewModel::kind() const
{
    return nameOf(m_written.practice);
}

bool ChosenPracticeViewModel::isForDesk() const
{
    static const QStringList breaks{QStringLiteral("desk-break"), QStringLiteral("standing-break"),
                                    QStringLiteral("eyes-hands-break")};
    const auto library = m_content.library();
    return m_isInContent && breaks.contains(m_written.id) && library &&
           library->checklist(u"workstation");
}

bool ChosenPracticeViewModel::isFavourite() const
{
    return m_isInContent && m_journal.isFavourite(m_written.id);
}

void ChosenPracticeViewModel::setFavourite(bool isFavourite)
{
    if (m_isInContent)
        m_journal.setFavourite(m_written.id, isFavourite);
}

bool ChosenPracticeViewModel::isReady() const
{
    return !m_readiness.bar && missing().isEmpty();
}

QString ChosenPracticeViewModel::missing() const
{
    if (m_readiness.bar)
        return {};
    if (m_readiness.isHeatSiteWanted)
        return tr("Choose where the warmth will be.");
    if (m_script.steps().empty())
        return tr("Nothing of it is left that way. Leave out a little less.");
    return {};
}

} // namespace pacewell
