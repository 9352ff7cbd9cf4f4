// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"
#include "core/side.h"

namespace pacewell {

enum class CueKind {
    Welcome,    ///< where to be, and when to stop
    GetReady,   ///< read or hear what comes, get into place
    Hold,       ///< stay in the stretch
    Move,       ///< slow repetitions there and back
    Rest,       ///< between repetitions
    ChangeSide, ///< out of one side, into the other
    Breathe,    ///< breaths at a pace, or at one's own
    Attend,     ///< stay with what is said
    Notice,     ///< hear how a group of muscles is tensed
    Tense,
    Release,
    FindSpot,  ///< hear where the next spot is
    Press,     ///< a spot is massaged
    Warm,      ///< the heat is on; real time counts, also while the machine sleeps
    SkinCheck, ///< the heat is off; asks what the skin looks like
    Settle,    ///< let it fade
};

/// Something said, and a recording of it if the content has one.
struct Utterance
{
    QString text;
    QString recording;

    bool operator==(const Utterance &) const = default;
};

/// One timed part of a session: what is said and shown, and for how long.
struct Cue
{
    CueKind kind = CueKind::GetReady;
    int step = 0; ///< index into SessionScript::steps(); the welcome belongs to the first step
    int part = 0; ///< of a relaxation or massage: index of its part or spot
    Side side = Side::Both;
    int repetition = 0; ///< of a hold or set, from 0
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds eachWay{0}; ///< Move only: one way of one repetition
    BreathPace pace;                      ///< Breathe only
    QString pattern;                      ///< Breathe only: id of the way of breathing
    QString title;
    QString text;                  ///< what to do, for this side
    QString feel;                  ///< how it should feel; may be empty
    std::vector<Utterance> speech; ///< said from the cue's beginning on, one after the other
    bool isEasier = false;

    /// True while the body practises; only this time counts as done.
    bool isPractice() const
    {
        switch (kind) {
        case CueKind::Hold:
        case CueKind::Move:
        case CueKind::Breathe:
        case CueKind::Attend:
        case CueKind::Tense:
        case CueKind::Release:
        case CueKind::Press:
        case CueKind::Warm:
            return true;
        default:
            return false;
        }
    }

    /// True when the cue may last longer, so that all that is said in it is heard. The others have
    /// a dose.
    bool isStretchable() const
    {
        return !isPractice() || kind == CueKind::Attend || kind == CueKind::Release;
    }
};

} // namespace pacewell
