// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

#include <chrono>

namespace pacewell {

enum class CueKind {
    Welcome,    ///< where to be, and when to stop
    GetReady,   ///< read or hear what comes, get into place
    Hold,       ///< stay in the stretch
    Move,       ///< slow repetitions there and back
    Rest,       ///< between repetitions
    ChangeSide, ///< out of one side, into the other
};

/// One timed part of a session: what is said and shown, and for how long.
struct Cue
{
    CueKind kind = CueKind::GetReady;
    int step = 0; ///< index into SessionScript::steps(); the welcome belongs to the first step
    Side side = Side::Both;
    int repetition = 0; ///< of a hold or set, from 0
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds eachWay{0}; ///< Move only: one way of one repetition
    QString title;
    QString text; ///< what to do, for this side
    QString feel; ///< how it should feel; may be empty
    bool isEasier = false;

    /// True while the body practises; only this time counts as done.
    bool isPractice() const { return kind == CueKind::Hold || kind == CueKind::Move; }
};

/// One exercise of the session, as the person meets it.
struct SessionStep
{
    Exercise exercise;
    Dose dose;
    std::vector<Side> sides;
};

struct SessionOptions
{
    bool isGentler = false; ///< fewer repetitions, holds of 10 s at most
    std::optional<Side> onlySide;

    bool operator==(const SessionOptions &) const = default;
};

/// "left" or "right" in the person's language, as it stands in the texts of a cue.
QString sideWord(Side side);

/// The text with the words for this side in place of {side} and {otherSide}.
QString forSide(QString text, Side side);

/// A routine laid out over time. Everything guided becomes such a list of cues.
class SessionScript
{
public:
    SessionScript() = default;
    static SessionScript from(const Routine &routine, const ContentLibrary &library,
                              const SessionOptions &options);

    const QString &routineId() const { return m_routineId; }
    const QString &title() const { return m_title; }
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
    /// Returns the cue to go on with.
    size_t ease(size_t cue);

private:
    std::vector<Cue> practiceCues(int step, bool isEasier) const;
    Cue getReadyCue(int step, Side side, bool isEasier) const;
    Cue welcomeCue() const;

    QString m_routineId;
    QString m_title;
    SessionOptions m_options;
    std::vector<SessionStep> m_steps;
    std::vector<Cue> m_cues;
};

} // namespace pacewell
