// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionviewmodel.h"

#include "core/plan/restriction.h"
#include "core/safety/breathinglimits.h"
#include "core/session/breathmoment.h"
#include "core/session/cuefigure.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/sessionsound.h"
#include "ui/sessionwords.h"
#include "ui/settingsviewmodel.h"
#include "ui/words.h"

#include <QUuid>

#include <functional>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds smoothTick = 33ms; ///< 30 pictures a second
constexpr milliseconds breathTick = 16ms; ///< 60 pictures a second
constexpr milliseconds calmTick = 250ms;
constexpr milliseconds checkpointEvery = 5s;

} // namespace

SessionViewModel::SessionViewModel(ContentLoader &content, Journal &journal,
                                   SettingsViewModel &settings, SessionSound &sound, Clock clock,
                                   QObject *parent)
    : QObject(parent), m_content(content), m_journal(journal), m_settings(settings), m_sound(sound),
      m_clock(std::move(clock))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionViewModel::tick);
    connect(&journal, &Journal::changed, this, &SessionViewModel::keepProblemChanged);
    connect(&sound, &SessionSound::noticeChanged, this, &SessionViewModel::soundNoticeChanged);
    connect(&sound, &SessionSound::ready, this, &SessionViewModel::startWhenReady);
}

SessionViewModel::~SessionViewModel()
{
    // A window that is closed in the middle of a session can go on with it next time.
    if (m_player && m_player->state() != SessionPlayer::State::Finished)
        m_journal.saveCheckpoint(checkpoint());
}

bool SessionViewModel::takeSession()
{
    if (m_journal.takeSession())
        return true;
    emit refused(tr("A session is running in another window. End it there first."));
    return false;
}

bool SessionViewModel::begin(const Routine &practice, const SessionOptions &options)
{
    const auto library = m_content.library();
    SessionScript script;
    if (library)
        script = SessionScript::from(practice, *library, options);
    if (script.cues().empty()) {
        emit refused(tr("This practice is not there any more."));
        return false;
    }
    if (!takeSession())
        return false;
    m_journal.keepUnfinished();
    run(SessionPlayer(std::move(script)));
    return true;
}

bool SessionViewModel::goOn()
{
    const auto unfinished = m_journal.unfinished();
    const auto library = m_content.library();
    if (!unfinished || !library || !takeSession())
        return false;
    const SafetyState safety = safetyState(m_journal.screening(), m_clock().date());
    if (!mayGoOn(unfinished->routine, unfinished->options.heatSite, *library, safety)) {
        m_journal.releaseSession();
        emit refused(
            tr("You told of a sign that has to be looked at first. What you did is kept."));
        return false;
    }
    auto player = SessionPlayer::resumed(*library, *unfinished);
    if (!player) {
        m_journal.keep(unfinished->soFar);
        m_journal.releaseSession();
        emit refused(tr("This practice cannot go on where it was. What you did is kept."));
        return false;
    }
    player->resume();
    run(std::move(*player));
    return true;
}

void SessionViewModel::run(SessionPlayer player)
{
    m_player = std::move(player);
    m_pauseReason.clear();
    m_shownState = SessionPlayer::State::Ready;
    m_sinceCheckpoint = 0ms;
    findBreathWays();
    emit stateChanged();
    afterInput();
    m_sound.begin(m_player->script());
}

void SessionViewModel::findBreathWays()
{
    m_breathWays.clear();
    const auto library = m_content.library();
    const auto &steps = m_player->script().steps();
    if (library && std::ranges::any_of(steps, &SessionStep::as<BreathingPattern>)) {
        const QDate today = m_clock().date();
        const BreathingLimits limits =
            breathingLimits(m_journal.sessions({}, today), library->breathing(), today);
        const ProfileViewModel &person = *m_settings.profile();
        for (const BreathingPattern &pattern : library->breathing()) {
            if (!barAgainst(pattern, limits, person.profile(), person.wantsBreathHolds()))
                m_breathWays.append({pattern.id, pattern.name, words::breathBrief(pattern.pace)});
        }
    }
    emit breathWaysChanged();
}

/// The voice is ready, or has had its time: what is said has its room from here on.
void SessionViewModel::startWhenReady()
{
    if (!m_player || m_player->state() == SessionPlayer::State::Finished)
        return;
    m_sound.makeRoom(*m_player);
    if (m_player->state() == SessionPlayer::State::Ready) {
        const QDateTime now = m_clock();
        m_player->start(
            {QUuid::createUuid().toString(QUuid::WithoutBraces), now.toUTC(), now.date()});
    }
    m_journal.saveCheckpoint(checkpoint());
    afterInput();
}

SessionCheckpoint SessionViewModel::checkpoint() const
{
    SessionCheckpoint checkpoint = m_player->checkpoint();
    checkpoint.soFar.endedAt = m_clock().toUTC();
    return checkpoint;
}

void SessionViewModel::tick()
{
    const auto now = BootClock::now();
    const auto elapsed = std::chrono::floor<milliseconds>(now - m_last);
    m_last += elapsed;
    pass(elapsed);
    if (m_player)
        m_sound.follow(*m_player, m_last);
}

void SessionViewModel::pass(milliseconds time)
{
    if (!m_player)
        return;
    take(m_player->advance(time));
    m_sinceCheckpoint += time;
    if (m_sinceCheckpoint >= checkpointEvery && isClockNeeded()) {
        m_sinceCheckpoint = 0ms;
        m_journal.saveCheckpoint(checkpoint());
    }
    settleState();
    showFigure();
    showSeconds();
    emit advanced();
}

void SessionViewModel::take(const std::vector<SessionPlayer::Event> &events)
{
    for (const SessionPlayer::Event event : events) {
        if (event == SessionPlayer::Event::CueStarted) {
            m_shownSeconds = {-1, -1};
            m_sound.makeRoom(*m_player); // for lines that became ready meanwhile
            // What leads into sleep ends without a chime, quieter and quieter.
            if (windsDown() && m_player->cueIndex() + 1 == m_player->script().cues().size())
                m_sound.fadeOut(m_player->remaining());
            emit cueChanged();
        } else if (event == SessionPlayer::Event::PausedByGap) {
            m_pauseReason = tr("Time stood still, so the session waited for you.");
        }
    }
    if (isSkinWanted() != m_wasSkinWanted) {
        m_wasSkinWanted = isSkinWanted();
        emit skinWantedChanged();
    }
}

void SessionViewModel::showFigure()
{
    const ShownFigure figure = m_show.at(*m_player);
    if (figure == m_figure)
        return;
    m_figure = figure;
    emit figureChanged();
}

void SessionViewModel::showSeconds()
{
    const std::pair<int, int> seconds{secondsLeft(), breathSeconds()};
    if (seconds == m_shownSeconds)
        return;
    m_shownSeconds = seconds;
    emit secondsChanged();
}

/// No more often than something moves.
milliseconds SessionViewModel::ticking() const
{
    if (m_settings.isMovementReduced() || phase() == Warm)
        return calmTick;
    if (phase() == Breathe)
        return breathPhase() == OwnPace ? calmTick : breathTick;
    return smoothTick;
}

/// Brings everything that hangs on the player's state into line with it.
void SessionViewModel::settleState()
{
    m_timer.setInterval(ticking());
    const auto state = m_player->state();
    if (state == m_shownState)
        return;
    m_shownState = state;
    if (state == SessionPlayer::State::Finished)
        finish();
    else if (!isClockNeeded())
        m_journal.saveCheckpoint(checkpoint());
    if (isClockNeeded() && !m_timer.isActive()) {
        m_last = BootClock::now();
        m_timer.start();
    } else if (!isClockNeeded()) {
        m_timer.stop();
        m_sound.startOver();
    }
    m_screen.keep(isClockNeeded());
    emit stateChanged();
}

void SessionViewModel::finish()
{
    m_sound.end();
    SessionOutcome outcome = m_player->outcome();
    outcome.endedAt = m_clock().toUTC();
    m_journal.keep(outcome);
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
    m_sound.startOver();
    settleState();
    showFigure();
    take({});
    emit cueChanged();
    m_shownSeconds = {secondsLeft(), breathSeconds()};
    emit secondsChanged();
    emit advanced();
}

void SessionViewModel::togglePause()
{
    m_pauseReason.clear();
    const bool isStanding = state() == Paused || state() == Hurting;
    tell(std::mem_fn(isStanding ? &SessionPlayer::resume : &SessionPlayer::pause));
}

void SessionViewModel::tell(const std::function<void(SessionPlayer &)> &input)
{
    if (!m_player || m_player->state() == SessionPlayer::State::Ready)
        return;
    input(*m_player);
    afterInput();
}

void SessionViewModel::back()
{
    tell(std::mem_fn(&SessionPlayer::back));
}

void SessionViewModel::skip()
{
    tell(std::mem_fn(&SessionPlayer::skip));
}

void SessionViewModel::ease()
{
    tell([this](SessionPlayer &player) {
        player.ease();
        m_sound.prepare(player.script());
    });
}

void SessionViewModel::sayItHurts()
{
    tell(std::mem_fn(&SessionPlayer::sayItHurts));
}

void SessionViewModel::breatheBy(const QString &patternId)
{
    const auto library = m_content.library();
    const BreathingPattern *pattern = library ? library->breathing(patternId) : nullptr;
    if (pattern)
        tell([pattern](SessionPlayer &player) { player.repace(*pattern); });
}

void SessionViewModel::sayTheSkin(bool isFine)
{
    tell([isFine](SessionPlayer &player) { player.sayTheSkin(isFine); });
}

void SessionViewModel::stop()
{
    tell(std::mem_fn(&SessionPlayer::stop));
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
    emit figureChanged();
    emit stateChanged();
}

} // namespace pacewell
