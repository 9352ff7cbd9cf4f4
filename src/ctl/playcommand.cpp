// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/playcommand.h"

#include "core/session/bootclock.h"
#include "core/session/sessionplayer.h"
#include "ctl/ctltext.h"
#include "ctl/outcometext.h"
#include "ctl/terminal.h"
#include "store/checkpointstore.h"
#include "store/folders.h"
#include "store/sessionlock.h"
#include "store/sessionlog.h"

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

int refuse(const QString &message)
{
    std::fprintf(stderr, "pacewellctl: %s\n", qUtf8Printable(message));
    return 1;
}

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
        (void)m_checkpoints.save(m_player.checkpoint());
    }

    SessionPlayer m_player;
    CheckpointStore &m_checkpoints;
    Terminal m_terminal;
    double m_speed;
    milliseconds m_sinceCheckpoint{0};
};

/// The unfinished session if it is of this routine, else one from the start. A session of another
/// routine that was left unfinished is kept in the log first.
Result<SessionPlayer> playerFor(const Routine &routine, const ContentLibrary &library,
                                const CheckpointStore &checkpoints, SessionLog &log)
{
    const auto saved = checkpoints.load();
    if (!saved)
        return failure(saved.error());
    if (const auto &checkpoint = saved.value()) {
        if (checkpoint->soFar.routineId == routine.id) {
            auto script = SessionScript::from(routine, library, checkpoint->options);
            if (auto player = SessionPlayer::resumed(std::move(script), *checkpoint)) {
                player->resume();
                return *player;
            }
        }
        if (const auto kept = log.append(checkpoint->soFar); !kept)
            return failure(kept.error());
    }
    SessionPlayer player(SessionScript::from(routine, library, {}));
    player.start({QUuid::createUuid().toString(QUuid::WithoutBraces),
                  QDateTime::currentDateTimeUtc(), QDate::currentDate()});
    return player;
}

} // namespace

int playRoutine(const QString &routineId, const ContentFolders &folders,
                const QString &dataFolderWanted, double speed)
{
    const ContentLibrary library = ContentLibrary::load(folders);
    const auto routine = library.practice(routineId);
    if (!routine)
        return refuse(
            CtlText::tr("there is no routine called \"%1\"; \"pacewellctl content list\" names "
                        "them")
                .arg(routineId));
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());
    SessionLock lock(folder.value());
    if (!lock.take())
        return refuse(CtlText::tr("a session is running in another window; end it first"));

    CheckpointStore checkpoints(*database.value());
    SessionLog log(*database.value());
    auto player = playerFor(*routine, library, checkpoints, log);
    if (!player)
        return refuse(player.error());
    const SessionOutcome outcome =
        TerminalSession(std::move(player).value(), checkpoints, speed).run();
    std::printf("\n%s\n", qUtf8Printable(outcomeLine(outcome)));
    if (const auto kept = log.append(outcome); !kept)
        return refuse(CtlText::tr("the session could not be kept: %1").arg(kept.error()));
    return 0;
}

} // namespace pacewell
