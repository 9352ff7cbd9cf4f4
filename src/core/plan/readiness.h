// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/musclecaps.h"
#include "core/plan/restriction.h"
#include "core/plan/suitability.h"
#include "core/safety/breathinglimits.h"
#include "core/safety/heatlimits.h"
#include "core/safety/massagelimits.h"

namespace pacewell {

/// What a person brings to a practice.
struct Circumstances
{
    /// How far back the history has to reach for all rules to be kept.
    static constexpr std::chrono::days history{90};

    Profile profile;
    bool areBreathHoldsWanted = false;
    SafetyState safety;                   ///< by the answers to the safety questions
    std::vector<SessionOutcome> sessions; ///< of those days; unfinished ones too
    QDateTime now;                        ///< in the person's own time zone
};

/// Why a practice cannot begin just now.
enum class Bar {
    Safety,          ///< a warning sign is to be looked at first
    AreaRests,       ///< so is the part of the body that it works
    GentleOnly,      ///< nothing of it belongs to the gentle set
    NothingSuits,    ///< a condition speaks against all of it
    BreathingWaits,  ///< not for the first days, or never switched on
    BreathingEnough, ///< paced breathing had its times today
    HeatPause,       ///< the skin needs its pause
    HeatEnough,      ///< the place had its times today
    HeatByLabel,     ///< how long a wrap may warm is for its maker to say, so nothing is timed
    MassageRests,    ///< in the first two weeks there is a day between
    MassageEnough,   ///< some of the muscles had their time today
    MusclesEnough,   ///< every muscle in it was stretched enough
};

/// Breathing inside a routine that comes later, and what is breathed in its place.
struct BreathingSwap
{
    QString item;
    QString by;

    bool operator==(const BreathingSwap &) const = default;
};

/// A practice as it can begin now: the one rule behind every door.
struct Readiness
{
    Routine routine;
    std::optional<Bar> bar;
    std::optional<Condition> because;      ///< with NothingSuits, and with BreathingWaits by it
    std::optional<BreathingBar> breathing; ///< with BreathingWaits
    std::chrono::minutes wait{0};          ///< with HeatPause
    std::optional<Urgency> urgency;        ///< with Safety
    std::vector<Restriction> restrictions; ///< what the answers to the safety questions took out
    std::vector<Change> changes;
    std::vector<CapChange> capChanges;
    std::vector<BreathingSwap> breathingSwaps;
    std::optional<StrengthRest> strengthRest; ///< advice, no bar
    bool isBreathingShortened = false;        ///< to what is right for the first days, or at most
    QStringList checklists;                   ///< to be asked first, by id
    bool isHeatSiteWanted = false;            ///< the place of the heat has to be chosen
    std::vector<Area> heatSites;              ///< those there are to choose from
};

/// \a heatSite: where the heat will be; absent while it is not chosen, and for a bath.
Readiness readiness(const Routine &routine, const ContentLibrary &library,
                    const Circumstances &circumstances, std::optional<Area> heatSite);

} // namespace pacewell
