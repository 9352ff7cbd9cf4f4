// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/playcommand.h"

#include "core/session/bootclock.h"
#include "core/session/sessionplayer.h"
#include "ctl/ctltext.h"
#include "ctl/outcometext.h"
#include "ctl/refusal.h"
#include "ctl/terminal.h"
#include "store/checkpointstore.h"
#include "store/folders.h"
#include "store/profilestore.h"
#include "store/screeninglog.h"
#include "store/sessionlock.h"
#include "store/sessionlog.h"
#include "store/settingstore.h"

#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace pacewell {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using State = SessionPlayer::State;

constexpr milliseconds tick = 50ms;
constexpr milliseconds checkpointEvery = 5s;

/// One session at this terminal.
class TerminalSession
{
public:
    TerminalSession(SessionPlayer player, CheckpointStore &checkpoints, double speed)
        : m_player(std::move(player)), m_checkpoints(checkpoints), m_speed(speed)
    {
    }

    SessionOutcome run()
    {
        if (m_terminal.isInteractive())
            std::printf("%s\n",
                        qUtf8Printable(CtlText::tr("Space pauses, b back, n next, e easier, "
                                                   "h this hurts, q ends.")));
        if (m_player.state() == State::LeadIn)
            showCue();
        auto last = BootClock::now();
        while (m_player.state() != State::Finished) {
            if (const auto key = m_terminal.key(tick))
                press(*key);
            if (Terminal::isAskedToEnd())
                m_player.stop();
            const auto now = BootClock::now();
            const auto elapsed = std::chrono::floor<milliseconds>(now - last);
            last += elapsed;
            const auto events = m_player.advance(elapsed, m_speed);
            keepCheckpoint(elapsed, events);
            show(events);
        }
        return m_player.outcome();
    }

private:
    void press(char key)
    {
        switch (key) {
        case ' ':
            togglePause();
            return;
        case 'b':
            m_player.back();
            break;
        case 'n':
            m_player.skip();
            break;
        case 'e':
            m_player.ease();
            break;
        case 'h':
            m_player.sayItHurts();
            say(m_player.canEase()
                    ? CtlText::tr("Stop there. Let go and breathe. e easier, n skip, "
                                  "q end, space goes on.")
                    : CtlText::tr("Stop there. Let go and breathe. n skip, q end, "
                                  "space goes on."));
            return;
        case 'y':
            m_player.sayTheSkin(true);
            return;
        case 'x':
            m_player.sayTheSkin(false);
            say(CtlText::tr("Keep the heat off today. With a burn: 20 minutes of cool running "
                            "water, and a doctor's look when it blisters or is large."));
            return;
        case 'q':
            m_player.stop();
            return;
        default:
            return;
        }
        if (m_player.state() == State::Running)
            showCue();
    }

    void togglePause()
    {
        if (!m_player.canPause()) {
            say(CtlText::tr("Heat does not pause. Take it off, and q ends the session."));
            return;
        }
        if (m_player.state() == State::Running || m_player.state() == State::LeadIn) {
            m_player.pause();
            say(CtlText::tr("Paused. Space goes on."));
        } else {
            m_player.resume();
            say(CtlText::tr("Going on."));
        }
    }

    static void say(const QString &text)
    {
        std::printf("\n%s\n", qUtf8Printable(text));
        std::fflush(stdout);
    }

    void show(const std::vector<SessionPlayer::Event> &events)
    {
        using Event = SessionPlayer::Event;
        for (const Event event : events) {
            if (event == Event::SkinCheckDue)
                askForSkin();
            if (event != Event::PausedByGap)
                continue;
            if (m_terminal.isInteractive())
                say(CtlText::tr("Time stood still, so the session waits. Space goes on."));
            else
                m_player.resume(); // there are no keys to do it with
        }
        if (std::ranges::count(events, Event::CueStarted) > 0 &&
            m_player.state() != State::Finished)
            showCue();
        if (m_terminal.isInteractive() && m_player.state() != State::Finished) {
            std::printf("\r  %3lld s ",
                        static_cast<long long>(m_player.remainingInCue().count() / 1000 + 1));
            std::fflush(stdout);
        }
    }

    void showCue() const
    {
        const Cue &cue = m_player.cue();
        if (m_terminal.isInteractive())
            std::printf("\r");
        std::printf("%4lld s  %s. %s %s\n", static_cast<long long>(cue.length.count() / 1000),
                    qUtf8Printable(cue.title), qUtf8Printable(cue.text), qUtf8Printable(cue.feel));
        std::fflush(stdout);
        if (cue.kind == CueKind::SkinCheck)
            askForSkin();
    }

    static void askForSkin()
    {
        say(CtlText::tr("How is your skin there? y fine, x not fine (pain, blisters, white or "
                        "patchy red)."));
    }

    /// Every few seconds, and whenever a cue begins: what was shown is not shown again.
    void keepCheckpoint(milliseconds elapsed, const std::vector<SessionPlayer::Event> &events)
    {
        m_sinceCheckpoint += elapsed;
        const bool isDue = m_sinceCheckpoint >= checkpointEvery ||
                           std::ranges::count(events, SessionPlayer::Event::CueStarted) > 0;
        if (!isDue || m_player.state() == State::Finished)
            return;
        m_sinceCheckpoint = 0ms;
        // A missed checkpoint only costs seconds after a crash; the end of the session counts.
        SessionCheckpoint checkpoint = m_player.checkpoint();
        checkpoint.soFar.endedAt = QDateTime::currentDateTimeUtc();
        (void)m_checkpoints.save(checkpoint);
    }

    SessionPlayer m_player;
    CheckpointStore &m_checkpoints;
    Terminal m_terminal;
    double m_speed;
    milliseconds m_sinceCheckpoint{0};
};

Result<Circumstances> circumstancesIn(const Database &database, const SessionLog &log)
{
    const auto settings = SettingStore(database).all();
    if (!settings)
        return failure(settings.error());
    const KeptProfile kept = KeptProfile::from(settings.value());
    const QDateTime now = QDateTime::currentDateTime();
    const auto sessions = log.between(now.date().addDays(-qint64(Circumstances::history.count())),
                                      now.date().addDays(1));
    if (!sessions)
        return failure(sessions.error());
    const auto answers = ScreeningLog(database).all();
    if (!answers)
        return failure(answers.error());
    return Circumstances{kept.profile, kept.areBreathHoldsWanted,
                         safetyState(answers.value(), now.date()), sessions.value(), now};
}

/// The unfinished session if it is of this practice, else one from the start. A session of another
/// practice that was left unfinished is kept in the log first.
Result<SessionPlayer> playerFor(const Routine &routine, const ContentLibrary &library,
                                const Database &database, const CheckpointStore &checkpoints,
                                SessionLog &log, const PlayWishes &wishes)
{
    const auto saved = checkpoints.load();
    if (!saved)
        return failure(saved.error());
    const auto answers = ScreeningLog(database).all();
    if (!answers)
        return failure(answers.error());
    const SafetyState safety = safetyState(answers.value(), QDate::currentDate());
    if (const auto &checkpoint = saved.value()) {
        if (checkpoint->soFar.routineId == routine.id &&
            mayGoOn(checkpoint->routine, checkpoint->options.heatSite, library, safety)) {
            if (auto player = SessionPlayer::resumed(library, *checkpoint)) {
                player->resume();
                return *player;
            }
        }
        if (const auto kept = log.append(checkpoint->soFar); !kept)
            return failure(kept.error());
    }
    const auto circumstances = circumstancesIn(database, log);
    if (!circumstances)
        return failure(circumstances.error());
    const auto practice = prepared(routine, library, circumstances.value(), wishes);
    if (!practice)
        return failure(practice.error());
    for (const QString &note : practice.value().notes)
        std::printf("%s\n", qUtf8Printable(note));
    SessionPlayer player(
        SessionScript::from(practice.value().routine, library, practice.value().options));
    player.start({QUuid::createUuid().toString(QUuid::WithoutBraces),
                  QDateTime::currentDateTimeUtc(), QDate::currentDate()});
    return player;
}

} // namespace

int playPractice(const QString &practiceId, const ContentFolders &folders,
                 const QString &dataFolderWanted, const PlayWishes &wishes, double speed)
{
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    ContentFolders withPacks = folders;
    withPacks.packs = packsFolder(folder.value());
    const ContentLibrary library = ContentLibrary::load(withPacks);
    const auto routine = library.practice(practiceId);
    if (!routine)
        return refuse(
            CtlText::tr("there is no practice called \"%1\"; \"pacewellctl content list\" names "
                        "them")
                .arg(practiceId));
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());
    SessionLock lock(folder.value());
    if (!lock.take())
        return refuse(CtlText::tr("a session is running in another window; end it first"));

    CheckpointStore checkpoints(*database.value());
    SessionLog log(*database.value());
    auto player = playerFor(*routine, library, *database.value(), checkpoints, log, wishes);
    if (!player)
        return refuse(player.error());
    SessionOutcome outcome = TerminalSession(std::move(player).value(), checkpoints, speed).run();
    outcome.endedAt = QDateTime::currentDateTimeUtc();
    std::printf("\n%s\n", qUtf8Printable(outcomeLine(outcome)));
    if (const auto kept = log.append(outcome); !kept)
        return refuse(CtlText::tr("the session could not be kept: %1").arg(kept.error()));
    return 0;
}

} // namespace pacewell
