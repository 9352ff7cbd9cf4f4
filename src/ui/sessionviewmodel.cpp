// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionviewmodel.h"

#include "core/session/cuefigure.h"
#include "sound/soundoutput.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/sessionwords.h"
#include "ui/settingsviewmodel.h"
#include "ui/words.h"

#include <QUuid>

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
    const auto routine = library ? library->practice(routineId) : std::nullopt;
    if (!routine) {
        emit refused(tr("This practice is not there any more."));
        return false;
    }
    if (!m_journal.takeSession()) {
        emit refused(tr("A session is running in another window. End it there first."));
        return false;
    }
    m_journal.keepUnfinished();
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
    if (!checkpoint || !library)
        return false;
    if (!m_journal.takeSession()) {
        emit refused(tr("A session is running in another window. End it there first."));
        return false;
    }
    std::optional<SessionPlayer> player;
    if (const auto routine = library->practice(checkpoint->soFar.routineId))
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
    if (state() == Idle || state() == Finished)
        return;
    if (m_settings.isSoundOn())
        m_sound.open();
    else
        m_sound.close();
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
            m_pauseReason = tr("Time stood still, so the session waited for you.");
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
    settleState();
    showFigure();
    emit cueChanged();
    m_shownSeconds = secondsLeft();
    emit secondsChanged();
    emit advanced();
}

void SessionViewModel::togglePause()
{
    m_pauseReason.clear();
    const bool isStanding = state() == Paused || state() == Hurting;
    tell(isStanding ? &SessionPlayer::resume : &SessionPlayer::pause);
}

void SessionViewModel::tell(void (SessionPlayer::*input)())
{
    if (!m_player)
        return;
    ((*m_player).*input)();
    afterInput();
}

void SessionViewModel::back()
{
    tell(&SessionPlayer::back);
}

void SessionViewModel::skip()
{
    tell(&SessionPlayer::skip);
}

void SessionViewModel::ease()
{
    tell(&SessionPlayer::ease);
}

void SessionViewModel::sayItHurts()
{
    tell(&SessionPlayer::sayItHurts);
}

void SessionViewModel::stop()
{
    tell(&SessionPlayer::stop);
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
    using Player = SessionPlayer::State;
    static_assert(int(Idle) == int(Player::Ready) && int(Finished) == int(Player::Finished));
    return m_player ? State(m_player->state()) : Idle;
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

QUrl SessionViewModel::picture() const
{
    const QString file = m_player ? m_player->step().exercise.picture : QString();
    return file.isEmpty() ? QUrl() : QUrl::fromLocalFile(file);
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

QString SessionViewModel::keepProblem() const
{
    return m_journal.isWaiting() ? m_journal.problem() : QString();
}

} // namespace pacewell
