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
    Routine routine; ///< as it was practised: what suited the person is settled before it begins
    SessionOptions options;
    int cue = 0;
    std::chrono::milliseconds elapsed{0};
    std::vector<ScriptChange> changes;              ///< in order
    std::vector<std::chrono::milliseconds> lengths; ///< of each cue, with room for speech
    std::vector<std::chrono::milliseconds> done;    ///< practised time of each cue
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
    enum class Event {
        CueStarted,
        Halfway,
        PracticeEnded,
        SideChanged,
        SkinCheckDue,
        PausedByGap,
        Finished
    };

    /// A longer step of time was no session time: the machine slept or the program hung.
    static constexpr std::chrono::milliseconds longestStep{2000};
    static constexpr std::chrono::milliseconds leadIn{3000};
    /// Holds shorter than this have no halfway chime.
    static constexpr std::chrono::milliseconds shortestHalved{15000};
    /// The skin under heat is looked at after so long, and the heat ends when nobody answers
    /// (NHS Wales, "Using heat": R43).
    static constexpr std::chrono::minutes skinCheckAt{5};
    static constexpr std::chrono::seconds skinCheckPatience{60};
    /// Going back within this time of a step's start goes to the step before.
    static constexpr std::chrono::milliseconds backRestarts{3000};

    explicit SessionPlayer(SessionScript script);

    /// Goes on where \a checkpoint stands, paused. Absent when the content is no longer what it
    /// was made from, and when heat was on: nobody knows for how long.
    static std::optional<SessionPlayer> resumed(const ContentLibrary &library,
                                                const SessionCheckpoint &checkpoint);

    void start(const SessionStart &start);
    void pause();
    void resume();
    void back();
    void skip();
    void ease();
    /// Goes over to another way of breathing for the time that is left.
    void repace(const BreathingPattern &pattern);
    void sayItHurts();
    /// Answers what the skin under the heat looks like. When it is not fine, the session ends.
    void sayTheSkin(bool isFine);
    void stop();

    /// Makes a cue that is still to come long enough for \a speech.
    void makeRoom(size_t cue, std::chrono::milliseconds speech);

    /// Tells that \a elapsed real time went by since the last call; \a speed makes session time
    /// run faster. More than longestStep at once becomes a pause, and none of it counts; only heat
    /// goes on warming meanwhile.
    std::vector<Event> advance(std::chrono::milliseconds elapsed, double speed = 1.0);

    State state() const { return m_state; }
    const SessionScript &script() const { return m_script; }
    const Cue &cue() const { return m_script.cues()[m_cue]; }
    const SessionStep &step() const { return m_script.steps()[size_t(cue().step)]; }
    /// The practice after this one, or null at the end.
    const Cue *nextPractice() const;
    bool canEase() const { return m_script.canEase(m_cue); }
    bool canRepace() const { return m_script.canRepace(m_cue); }
    /// False while heat is on: it can be taken off, but not be paused.
    bool canPause() const { return cue().kind != CueKind::Warm; }
    /// True while an answer about the skin is wanted.
    bool isAskingForSkin() const;
    size_t cueIndex() const { return m_cue; }

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
    static bool redo(SessionScript &script, const ScriptChange &change,
                     const ContentLibrary &library);

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
    std::vector<ScriptChange> m_changes;
    bool m_isSkinFine = false; ///< said in the present cue
};

} // namespace pacewell
