// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionoutcome.h"
#include "core/session/sessionscript.h"

namespace pacewell {

/// Who and when a session is, fixed at its start. Time and identity are arguments.
struct SessionStart
{
    QString id;
    QDateTime at; ///< UTC
    QDate day;    ///< the person's own date
};

/// Where a running session stands, to go on from after a crash or a power cut.
struct SessionCheckpoint
{
    SessionOutcome soFar;
    SessionOptions options;
    int cue = 0;
    std::chrono::milliseconds elapsed{0};
    std::vector<int> easedAt; ///< the cues at which the easier form was chosen, in order
    std::vector<std::chrono::milliseconds> done; ///< practised time of each cue
    std::vector<bool> skippedSteps;
    std::vector<bool> hurtSteps;

    bool operator==(const SessionCheckpoint &) const = default;
};

/// Runs a script: a state machine that is told how much time went by and never looks at a clock.
class SessionPlayer
{
public:
    enum class State {
        Ready, ///< not started
        Running,
        Paused,
        LeadIn,   ///< the 3 seconds between "resume" and going on
        Hurting,  ///< "this hurts" was said: stopped, with easier, skip and end on offer
        Finished, ///< reached the end or stopped early
    };
    enum class Event { CueStarted, Halfway, PracticeEnded, SideChanged, PausedByGap, Finished };

    /// A longer step of time was no session time: the machine slept or the program hung.
    static constexpr std::chrono::milliseconds longestStep{2000};
    static constexpr std::chrono::milliseconds leadIn{3000};
    /// Holds shorter than this have no halfway chime.
    static constexpr std::chrono::milliseconds shortestHalved{15000};
    /// Going back within this time of a step's start goes to the step before.
    static constexpr std::chrono::milliseconds backRestarts{3000};

    explicit SessionPlayer(SessionScript script);

    /// Goes on where \a checkpoint stands, paused. Absent when the script is no longer the one it
    /// was made from.
    static std::optional<SessionPlayer> resumed(SessionScript script,
                                                const SessionCheckpoint &checkpoint);

    void start(const SessionStart &start);
    void pause();
    void resume();
    void back();
    void skip();
    void ease();
    void sayItHurts();
    void stop();

    /// Tells that \a elapsed real time went by since the last call; \a speed makes session time
    /// run faster. More than longestStep at once becomes a pause, and none of it counts.
    std::vector<Event> advance(std::chrono::milliseconds elapsed, double speed = 1.0);

    State state() const { return m_state; }
    const SessionScript &script() const { return m_script; }
    const Cue &cue() const { return m_script.cues()[m_cue]; }
    const SessionStep &step() const { return m_script.steps()[size_t(cue().step)]; }
    /// The practice after this one, or null at the end.
    const Cue *nextPractice() const;
    bool canEase() const { return m_script.canEase(m_cue); }

    std::chrono::milliseconds elapsed() const { return m_elapsed; } ///< within the cue
    std::chrono::milliseconds remainingInCue() const { return cue().length - m_elapsed; }
    std::chrono::milliseconds remaining() const; ///< to the end of the session
    std::chrono::milliseconds leadInRemaining() const { return m_leadIn; }
    /// Share of a step's time that is behind, 0 to 1, for the bar of steps.
    double stepProgress(int step) const;

    SessionOutcome outcome() const;
    SessionCheckpoint checkpoint() const;

private:
    void goTo(size_t cue);
    void finish(bool isCompleted);
    void pass(std::chrono::milliseconds elapsed, std::vector<Event> &events);
    void leaveCue(std::vector<Event> &events);

    SessionScript m_script;
    SessionStart m_start;
    State m_state = State::Ready;
    size_t m_cue = 0;
    std::chrono::milliseconds m_elapsed{0};
    std::chrono::milliseconds m_leadIn{0};
    double m_fraction = 0; ///< session time below a millisecond, left over by fractional speeds
    bool m_isCompleted = false;
    std::vector<std::chrono::milliseconds> m_done;
    std::vector<bool> m_skippedSteps;
    std::vector<bool> m_hurtSteps;
    std::vector<int> m_easedAt;
};

} // namespace pacewell
