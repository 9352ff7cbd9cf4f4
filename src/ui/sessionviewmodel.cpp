// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionviewmodel.h"

#include "core/session/cuefigure.h"
#include "sound/soundoutput.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/settingsviewmodel.h"
#include "ui/words.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds smoothTick = 33ms; ///< 30 pictures a second
constexpr milliseconds calmTick = 250ms;
constexpr milliseconds checkpointEvery = 5s;

} // namespace

SessionViewModel::SessionViewModel(ContentLoader &content, Journal &journal,
                                   SettingsViewModel &settings, SoundOutput &sound, Clock clock,
                                   QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_settings(settings), m_sound(sound),
      m_clock(std::move(clock))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionViewModel::tick);
    connect(&journal, &Journal::changed, this, &SessionViewModel::keepProblemChanged);
    connect(&sound, &SoundOutput::unavailable, this, [this](const QString &message) {
        m_soundNotice = message;
        emit soundNoticeChanged();
    });
    const auto applySound = [this] {
        m_sound.setVolume(m_settings.volume());
        m_sound.setMuted(!m_settings.isSoundOn());
        openSoundIfWanted();
        m_timer.setInterval(m_settings.isMovementReduced() ? calmTick : smoothTick);
    };
    applySound();
    connect(&settings, &SettingsViewModel::changed, this, applySound);
}

SessionViewModel::~SessionViewModel()
{
    // A window that is closed in the middle of a session can go on with it next time.
    if (m_player && m_player->state() != SessionPlayer::State::Finished)
        m_journal.saveCheckpoint(m_player->checkpoint());
}

bool SessionViewModel::start(const QString &routineId, bool isGentler)
{
    const auto library = m_content.library();
    const Routine *routine = library ? library->routine(routineId) : nullptr;
    if (!routine) {
        emit refused(tr("This practice is not there any more."));
        return false;
    }
    if (!m_journal.takeSession()) {
        emit refused(tr("A session is running in another window. End it there first."));
        return false;
    }
    if (const auto unfinished = m_journal.unfinished())
        m_journal.keep(unfinished->soFar);
    SessionOptions options;
    options.isGentler = isGentler;
    SessionPlayer player(SessionScript::from(*routine, *library, options));
    const QDateTime now = m_clock();
    player.start({QUuid::createUuid().toString(QUuid::WithoutBraces), now.toUTC(), now.date()});
    run(std::move(player));
    return true;
}

bool SessionViewModel::goOn()
{
    const auto checkpoint = m_journal.unfinished();
    const auto library = m_content.library();
    if (!checkpoint || !library || !m_journal.takeSession())
        return false;
    std::optional<SessionPlayer> player;
    if (const Routine *routine = library->routine(checkpoint->soFar.routineId))
        player = SessionPlayer::resumed(
            SessionScript::from(*routine, *library, checkpoint->options), *checkpoint);
    if (!player) {
        m_journal.keep(checkpoint->soFar);
        m_journal.releaseSession();
        emit refused(tr("This practice has changed since. What you did is kept."));
        return false;
    }
    player->resume();
    run(std::move(*player));
    return true;
}

void SessionViewModel::run(SessionPlayer player)
{
    m_player = std::move(player);
    m_soundNotice.clear();
    m_pauseReason.clear();
    m_shownState = SessionPlayer::State::Ready;
    m_sinceCheckpoint = 0ms;
    openSoundIfWanted();
    m_journal.saveCheckpoint(m_player->checkpoint());
    emit soundNoticeChanged();
    afterInput();
}

/// Someone who wants no chimes needs no stream that runs for nothing.
void SessionViewModel::openSoundIfWanted()
{
    const bool isOn = m_player && m_player->state() != SessionPlayer::State::Finished;
    if (isOn && m_settings.isSoundOn())
        m_sound.open();
}

void SessionViewModel::tick()
{
    const auto now = BootClock::now();
    const auto elapsed = std::chrono::floor<milliseconds>(now - m_last);
    m_last += elapsed;
    pass(elapsed);
}

void SessionViewModel::pass(milliseconds time)
{
    if (!m_player)
        return;
    take(m_player->advance(time));
    m_sinceCheckpoint += time;
    if (m_sinceCheckpoint >= checkpointEvery && isClockNeeded()) {
        m_sinceCheckpoint = 0ms;
        m_journal.saveCheckpoint(m_player->checkpoint());
    }
    settleState();
    showFigure();
    if (secondsLeft() != m_shownSeconds) {
        m_shownSeconds = secondsLeft();
        emit secondsChanged();
    }
    emit advanced();
}

void SessionViewModel::take(const std::vector<SessionPlayer::Event> &events)
{
    using Event = SessionPlayer::Event;
    for (const Event event : events) {
        switch (event) {
        case Event::CueStarted:
            if (m_player->state() != SessionPlayer::State::Finished && m_player->cue().isPractice())
                m_sound.play(Chime::Start);
            m_shownSeconds = -1;
            emit cueChanged();
            break;
        case Event::Halfway:
            m_sound.play(Chime::Halfway);
            break;
        case Event::PracticeEnded:
        case Event::Finished:
            m_sound.play(Chime::End);
            break;
        case Event::SideChanged:
            m_sound.play(Chime::ChangeSide);
            break;
        case Event::PausedByGap:
            m_pauseReason = tr("The computer slept, so the session waited for you.");
            break;
        }
    }
}

/// Brings everything that hangs on the player's state into line with it.
void SessionViewModel::settleState()
{
    const auto state = m_player->state();
    if (state == m_shownState)
        return;
    m_shownState = state;
    if (state == SessionPlayer::State::Finished)
        finish();
    else if (!isClockNeeded())
        m_journal.saveCheckpoint(m_player->checkpoint());
    if (isClockNeeded() && !m_timer.isActive()) {
        m_last = BootClock::now();
        m_timer.start();
    } else if (!isClockNeeded()) {
        m_timer.stop();
    }
    m_screen.keep(isClockNeeded());
    emit stateChanged();
}

void SessionViewModel::finish()
{
    m_sound.close();
    m_journal.keep(m_player->outcome());
    m_journal.releaseSession();
    emit keepProblemChanged();
}

bool SessionViewModel::isClockNeeded() const
{
    return m_player && (m_player->state() == SessionPlayer::State::Running ||
                        m_player->state() == SessionPlayer::State::LeadIn);
}

void SessionViewModel::afterInput()
{
    if (!m_player)
        return;
    settleState();
    showFigure();
    emit cueChanged();
    m_shownSeconds = secondsLeft();
    emit secondsChanged();
    emit advanced();
}

void SessionViewModel::togglePause()
{
    if (!m_player)
        return;
    m_pauseReason.clear();
    if (m_player->state() == SessionPlayer::State::Paused ||
        m_player->state() == SessionPlayer::State::Hurting)
        m_player->resume();
    else
        m_player->pause();
    afterInput();
}

void SessionViewModel::back()
{
    if (m_player)
        m_player->back();
    afterInput();
}

void SessionViewModel::skip()
{
    if (m_player)
        m_player->skip();
    afterInput();
}

void SessionViewModel::ease()
{
    if (m_player)
        m_player->ease();
    afterInput();
}

void SessionViewModel::sayItHurts()
{
    if (m_player)
        m_player->sayItHurts();
    afterInput();
}

void SessionViewModel::stop()
{
    if (m_player)
        m_player->stop();
    afterInput();
}

void SessionViewModel::keepAgain()
{
    m_journal.keepWaiting();
}

void SessionViewModel::close()
{
    if (!m_player || m_player->state() != SessionPlayer::State::Finished)
        return;
    m_player.reset();
    m_figure = {};
    m_trackOf.clear();
    emit figureChanged();
    emit stateChanged();
}

const Cue *SessionViewModel::cue() const
{
    return m_player ? &m_player->cue() : nullptr;
}

SessionViewModel::State SessionViewModel::state() const
{
    if (!m_player)
        return Idle;
    switch (m_player->state()) {
    case SessionPlayer::State::Ready:
        return Idle;
    case SessionPlayer::State::Running:
        return Running;
    case SessionPlayer::State::Paused:
        return Paused;
    case SessionPlayer::State::LeadIn:
        return LeadIn;
    case SessionPlayer::State::Hurting:
        return Hurting;
    case SessionPlayer::State::Finished:
        return Finished;
    }
    Q_UNREACHABLE();
}

SessionViewModel::Phase SessionViewModel::phase() const
{
    static_assert(int(Welcome) == int(CueKind::Welcome) &&
                  int(ChangeSide) == int(CueKind::ChangeSide));
    return cue() ? Phase(cue()->kind) : Welcome;
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

QString SessionViewModel::instructionRich() const
{
    QString rich = instruction().toHtmlEscaped();
    if (!cue() || cue()->side == Side::Both)
        return rich;
    for (const Side side : {Side::Left, Side::Right}) {
        const QRegularExpression word(QStringLiteral("\\b(%1)\\b").arg(sideWord(side)),
                                      QRegularExpression::CaseInsensitiveOption);
        rich.replace(word, QStringLiteral("<b>\\1</b>"));
    }
    return rich;
}

QString SessionViewModel::feel() const
{
    return cue() ? cue()->feel : QString();
}

QString SessionViewModel::nextTitle() const
{
    const Cue *next = m_player ? m_player->nextPractice() : nullptr;
    if (!next)
        return {};
    if (next->step != cue()->step || !cue()->isPractice())
        return next->title;
    return next->side != cue()->side ? tr("Other side") : tr("Once more");
}

QString SessionViewModel::thenTitle() const
{
    if (!m_player)
        return {};
    const Cue *next = m_player->nextPractice();
    const size_t then = size_t(next ? next->step : cue()->step) + 1;
    return then < m_player->script().steps().size() ? m_player->script().steps()[then].exercise.name
                                                    : QString();
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

void SessionViewModel::showFigure()
{
    const Exercise &exercise = m_player->step().exercise;
    const bool isEasier = cue()->isEasier && !exercise.easier.poses.empty();
    const QString trackOf = exercise.id + (isEasier ? QStringLiteral("/easier") : QString());
    const Side side = cueFigure(*cue(), m_player->elapsed()).side;
    if (trackOf == m_trackOf && side == m_figure.side)
        return;
    if (trackOf != m_trackOf) {
        FigureTrack track = exercise.figure;
        if (isEasier)
            track.poses = exercise.easier.poses;
        m_track = std::make_shared<const FigureTrack>(std::move(track));
        m_trackOf = trackOf;
    }
    m_figure = {m_track, exercise.muscles, side};
    emit figureChanged();
}

qreal SessionViewModel::figureShare() const
{
    return cue() ? cueFigure(*cue(), m_player->elapsed()).share : 0;
}

qreal SessionViewModel::figureBreath() const
{
    return cue() ? cueFigure(*cue(), m_player->elapsed()).breath : 0;
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

QString SessionViewModel::caption() const
{
    if (!m_player)
        return {};
    if (m_player->state() == SessionPlayer::State::LeadIn)
        return tr("going on");
    if (m_player->state() == SessionPlayer::State::Paused)
        return tr("paused");
    if (cue()->kind == CueKind::Move) {
        const auto once = 2 * cue()->eachWay;
        const int count = int(cue()->length / once);
        const int at = std::min(count, int(m_player->elapsed() / once) + 1);
        return tr("%1 of %2").arg(at).arg(count);
    }
    return tr("seconds");
}

qreal SessionViewModel::shareLeft() const
{
    if (!m_player)
        return 0;
    if (m_player->state() == SessionPlayer::State::LeadIn)
        return qreal(m_player->leadInRemaining().count()) / qreal(SessionPlayer::leadIn.count());
    return qreal(m_player->remainingInCue().count()) / qreal(cue()->length.count());
}

QList<qreal> SessionViewModel::stepProgress() const
{
    QList<qreal> progress;
    for (int step = 0; step < stepCount(); ++step)
        progress.append(m_player->stepProgress(step));
    return progress;
}

QString SessionViewModel::summary() const
{
    if (state() != Finished)
        return {};
    const SessionOutcome outcome = m_player->outcome();
    if (outcome.done == 0ms)
        return tr("That is fine. It is there whenever you like.");
    return outcome.isCompleted
               ? tr("You practised for %1. Your day is marked.").arg(words::length(outcome.done))
               : tr("You practised for %1 and stopped when it was enough. That counts.")
                     .arg(words::length(outcome.done));
}

QStringList SessionViewModel::summaryNotes() const
{
    QStringList notes;
    if (state() != Finished)
        return notes;
    const SessionOutcome outcome = m_player->outcome();
    for (size_t i = 0; i < outcome.steps.size(); ++i) {
        const StepOutcome &step = outcome.steps[i];
        const QString name = m_player->script().steps()[i].exercise.name;
        if (step.hurt)
            notes.append(tr("%1 hurt today. That is noted.").arg(name));
        else if (step.isSkipped)
            notes.append(tr("%1 was left out.").arg(name));
        else if (step.isEasier)
            notes.append(tr("%1 in its easier form, which counts in full.").arg(name));
    }
    return notes;
}

QString SessionViewModel::keepProblem() const
{
    return m_journal.isWaiting() ? m_journal.problem() : QString();
}

} // namespace pacewell
