// SPDX-License-Identifier: GPL-3.0-or-later
// What a session shows; what happens in it stands in sessionviewmodel.cpp.
#include "core/session/breathmoment.h"
#include "core/session/cuefigure.h"
#include "ui/journal.h"
#include "ui/sessionsound.h"
#include "ui/sessionviewmodel.h"
#include "ui/sessionwords.h"
#include "ui/words.h"

namespace pacewell {

using std::chrono::milliseconds;

const Cue *SessionViewModel::cue() const
{
    return m_player ? &m_player->cue() : nullptr;
}

SessionViewModel::State SessionViewModel::state() const
{
    using Player = SessionPlayer::State;
    static_assert(int(Running) == int(Player::Running) && int(Finished) == int(Player::Finished));
    if (!m_player)
        return Idle;
    return m_player->state() == Player::Ready ? Preparing : State(m_player->state());
}

SessionViewModel::Phase SessionViewModel::phase() const
{
    static_assert(int(Welcome) == int(CueKind::Welcome) && int(Settle) == int(CueKind::Settle));
    return cue() ? Phase(cue()->kind) : Welcome;
}

SessionViewModel::Guide SessionViewModel::guide() const
{
    static_assert(std::variant_size_v<Guided> == int(Warming) + 1);
    return m_player ? Guide(m_player->step().guided.index()) : Movement;
}

QString SessionViewModel::routineTitle() const
{
    return m_player ? m_player->script().title() : QString();
}

QString SessionViewModel::stepTitle() const
{
    return cue() ? cue()->title : QString();
}

QString SessionViewModel::instruction() const
{
    return cue() ? cue()->text : QString();
}

QString SessionViewModel::feel() const
{
    return cue() ? cue()->feel : QString();
}

int SessionViewModel::stepNumber() const
{
    return cue() ? cue()->step + 1 : 0;
}

int SessionViewModel::stepCount() const
{
    return m_player ? int(m_player->script().steps().size()) : 0;
}

bool SessionViewModel::canEase() const
{
    return m_player && m_player->canEase();
}

bool SessionViewModel::canPause() const
{
    return m_player && m_player->canPause();
}

bool SessionViewModel::isSkinWanted() const
{
    return m_player && m_player->isAskingForSkin();
}

QUrl SessionViewModel::picture() const
{
    const QString file = m_player ? m_player->step().item().picture : QString();
    return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
}

QUrl SessionViewModel::video() const
{
    const QString file = m_player ? m_player->step().item().video : QString();
    return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
}

int SessionViewModel::place() const
{
    const Massage *massage = m_player ? m_player->step().as<Massage>() : nullptr;
    return massage ? int(massage->spots[size_t(cue()->part)].place) : -1;
}

SessionViewModel::Side SessionViewModel::side() const
{
    static_assert(int(Both) == int(pacewell::Side::Both));
    return cue() ? Side(cue()->side) : Both;
}

SessionViewModel::BreathPhase SessionViewModel::breathPhase() const
{
    static_assert(int(HoldEmpty) == int(pacewell::BreathPhase::HoldEmpty));
    return phase() == Breathe ? BreathPhase(breathMoment(cue()->pace, m_player->elapsed()).phase)
                              : OwnPace;
}

int SessionViewModel::breathSeconds() const
{
    if (phase() != Breathe)
        return 0;
    return int(
        std::chrono::ceil<std::chrono::seconds>(breathMoment(cue()->pace, m_player->elapsed()).left)
            .count());
}

qreal SessionViewModel::breathFullness() const
{
    return phase() == Breathe ? breathMoment(cue()->pace, m_player->elapsed()).fullness : 0;
}

QString SessionViewModel::breathPace() const
{
    const BreathingPattern *pattern = m_player ? m_player->step().as<BreathingPattern>() : nullptr;
    if (!pattern)
        return {};
    return words::breathPace(phase() == Breathe ? cue()->pace : pattern->pace);
}

QString SessionViewModel::breathPattern() const
{
    if (phase() == Breathe)
        return cue()->pattern;
    const BreathingPattern *pattern = m_player ? m_player->step().as<BreathingPattern>() : nullptr;
    return pattern ? pattern->id : QString();
}

qreal SessionViewModel::figureShare() const
{
    return cue() ? cueFigure(*cue(), m_player->elapsed()).share : 0;
}

qreal SessionViewModel::figureBreath() const
{
    return m_player ? quietBreath(m_player->script().length() - m_player->remaining()) : 0;
}

int SessionViewModel::secondsLeft() const
{
    if (!m_player)
        return 0;
    const auto left = m_player->state() == SessionPlayer::State::LeadIn
                          ? m_player->leadInRemaining()
                          : m_player->remainingInCue();
    return int(std::chrono::ceil<std::chrono::seconds>(left).count());
}

QString SessionViewModel::timeLeft() const
{
    return m_player ? tr("%1 left").arg(words::clockTime(m_player->remaining())) : QString();
}

qreal SessionViewModel::shareLeft() const
{
    if (!m_player)
        return 0;
    if (m_player->state() == SessionPlayer::State::LeadIn)
        return qreal(m_player->leadInRemaining().count()) / qreal(SessionPlayer::leadIn.count());
    return qreal(m_player->remainingInCue().count()) / qreal(cue()->length.count());
}

QString SessionViewModel::timeDone() const
{
    if (!m_player)
        return {};
    const milliseconds whole = m_player->script().length();
    return tr("%1 of %2")
        .arg(words::clockTime(whole - m_player->remaining()), words::clockTime(whole));
}

qreal SessionViewModel::shareDone() const
{
    if (!m_player)
        return 0;
    return 1 - qreal(m_player->remaining().count()) / qreal(m_player->script().length().count());
}

bool SessionViewModel::windsDown() const
{
    return m_player && m_player->script().routine().practice == PracticeKind::Sleep;
}

QList<qreal> SessionViewModel::stepProgress() const
{
    QList<qreal> progress;
    for (int step = 0; step < stepCount(); ++step)
        progress.append(m_player->stepProgress(step));
    return progress;
}

QString SessionViewModel::instructionRich() const
{
    return cue() ? words::emphasised(*cue()) : QString();
}

QString SessionViewModel::nextTitle() const
{
    return m_player ? words::nextPractice(*m_player) : QString();
}

QString SessionViewModel::thenTitle() const
{
    return m_player ? words::exerciseAfter(*m_player) : QString();
}

QString SessionViewModel::caption() const
{
    return m_player ? words::caption(*m_player) : QString();
}

MovementText SessionViewModel::about() const
{
    return m_player ? words::movement(*m_player) : MovementText();
}

QString SessionViewModel::summary() const
{
    return state() == Finished ? words::summary(m_player->outcome()) : QString();
}

QStringList SessionViewModel::summaryNotes() const
{
    return state() == Finished ? words::summaryNotes(m_player->outcome(), m_player->script())
                               : QStringList();
}

QStringList SessionViewModel::advice() const
{
    return state() == Finished ? words::endAdvice(*m_player) : QStringList();
}

QString SessionViewModel::soundNotice() const
{
    return m_sound.notice();
}

QString SessionViewModel::keepProblem() const
{
    return m_journal.isWaiting() ? m_journal.problem() : QString();
}

} // namespace pacewell
