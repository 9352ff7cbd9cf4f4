// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/cue.h"
#include "core/session/sessionstep.h"

namespace pacewell {

/// Something that was changed in a script while it ran, so that the same can be done again to the
/// script of a session that goes on after a crash.
struct ScriptChange
{
    int cue = 0; ///< at which it was asked for
    /// Absent: the easier form was chosen. Else the id of the breathing pattern gone over to, and
    /// how far into the cue.
    QString pattern;
    std::chrono::milliseconds elapsed{0};

    bool operator==(const ScriptChange &) const = default;
};

/// A routine laid out over time. Everything guided becomes such a list of cues.
class SessionScript
{
public:
    /// A cue that speech makes longer never grows by more than this.
    static constexpr std::chrono::milliseconds mostStretch{60000};
    /// Silence before the first word of a cue, and after its last.
    static constexpr std::chrono::milliseconds speechLead{300};
    static constexpr std::chrono::milliseconds speechTail{700};

    SessionScript() = default;
    /// Steps whose item is not in the library, or of which the options leave nothing, are left out.
    static SessionScript from(const Routine &routine, const ContentLibrary &library,
                              const SessionOptions &options);

    const Routine &routine() const { return m_routine; }
    const QString &routineId() const { return m_routine.id; }
    const QString &title() const { return m_routine.name; }
    const SessionOptions &options() const { return m_options; }
    const std::vector<Cue> &cues() const { return m_cues; }
    const std::vector<SessionStep> &steps() const { return m_steps; }

    std::chrono::milliseconds length() const;
    /// Practice time of a step, or of all.
    std::chrono::milliseconds planned(int step) const;
    std::chrono::milliseconds planned() const;
    /// The first cue of a step, after the welcome; the number of cues when there is no such step.
    size_t firstCue(int step) const;

    /// True when an easier form of the step at \a cue is still to be had.
    bool canEase(size_t cue) const;

    /// Puts the easier form in place of what is left of the step that \a cue belongs to, beginning
    /// with a moment to read it. The cues before stay, and the step's practice time does not grow.
    /// Returns the cue to go on with. Nothing changes where canEase() is false.
    size_t ease(size_t cue);

    /// True when another pace can take over at \a cue.
    bool canRepace(size_t cue) const;

    /// Ends the breathing at \a cue after \a elapsed and goes on with \a pattern for the time that
    /// is left. Returns the cue to go on with.
    size_t repace(size_t cue, std::chrono::milliseconds elapsed, const BreathingPattern &pattern);

    /// Makes a stretchable cue last as long as \a speech takes in it, if it does not already.
    void makeRoom(size_t cue, std::chrono::milliseconds speech);

    /// The lengths of all cues, and taking them over from another run of the same script. False,
    /// and nothing is changed, when they cannot come from it.
    std::vector<std::chrono::milliseconds> lengths() const;
    bool setLengths(const std::vector<std::chrono::milliseconds> &lengths);

private:
    std::vector<Cue> cuesOf(int step, bool isEasier) const;
    Cue welcomeCue() const;

    Routine m_routine;
    SessionOptions m_options;
    std::vector<SessionStep> m_steps;
    std::vector<Cue> m_cues;
};

} // namespace pacewell
