// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flare.h"
#include "core/plan/readiness.h"

namespace pacewell {

/// Something that soothes: a practice, or anything else in the person's own words.
struct SoothingThing
{
    QString practice; ///< id; empty: the words say it
    QString words;

    bool operator==(const SoothingThing &) const = default;
};

/// What a person writes on a good day for a hard one. All of it may stay empty.
struct FlarePlan
{
    static constexpr size_t mostSoothing = 3;

    QStringList earlySigns;
    std::vector<SoothingThing> soothing;
    QStringList smallestPractices; ///< ids
    QStringList canWait;
    std::vector<qint64> helpers; ///< ids of contacts
    QString kindSentence;
    QString medicineLine; ///< what the clinician said, in the person's words; never suggested
    QString learned;

    bool isEmpty() const { return *this == FlarePlan(); }
    bool operator==(const FlarePlan &) const = default;
};

/// The plan as it is kept: without spaces around words, empty lines and things named twice, and
/// with the first three that soothe.
FlarePlan tidied(FlarePlan plan);

/// \a plan with the parts of \a older where it says nothing itself: for a plan that was written
/// while the older one could not be read.
FlarePlan filledFrom(FlarePlan plan, const FlarePlan &older);

/// A practice to begin with where nothing is written.
struct FlareSuggestion
{
    QString practice;
    std::optional<std::chrono::minutes> length; ///< absent: its usual one; see lasting()

    bool operator==(const FlareSuggestion &) const = default;
};

/// Three minutes of the breathing with the longest out-breath, a warmth for most places of the
/// body, and the shortest gentle set; each that can be done in \a position (absent: anywhere) and
/// may begin now. Gentle sets that are done elsewhere come where there is none for the position.
std::vector<FlareSuggestion> suggestedForFlare(const ContentLibrary &library,
                                               const Circumstances &circumstances,
                                               std::optional<Position> position);

/// What is offered in a flare, one small thing at a time: what soothes and the smallest practices,
/// as far as they were written down and are still there, each once; else the suggested ones.
std::vector<FlareSuggestion> flareThings(const FlarePlan &plan, const ContentLibrary &library,
                                         const Circumstances &circumstances,
                                         std::optional<Position> position);

/// What can be chosen for a plan as something that soothes: the sets for hard days, breathing,
/// relaxation and warmth.
bool isSoothing(const Routine &practice);

/// The same for the smallest practices: the sets for hard days, and what moves, breathes or relaxes
/// for at most five minutes. Our own limit.
bool isSmall(const Routine &practice);

/// Whether the next step up may be offered, as far as the answers to the safety questions let it.
/// Not while a warning sign is to be looked at, or the questions come first; and never where effort
/// has a ceiling, as there amounts are upper limits and not steps on a way.
bool isStepOffered(const FlareState &flare, const SafetyState &safety);

/// Whether what effort does is to be asked again since a flare has ended (section 2 of the
/// evidence).
bool isEffortDueAfter(const std::vector<FlareEvent> &flares,
                      const std::vector<ScreeningEntry> &answers);

/// What a day of flare holds: the smallest practices that were written down and are still there,
/// else the suggested ones; ids.
QStringList flarePractices(const FlarePlan &plan, const ContentLibrary &library,
                           const Circumstances &circumstances, std::optional<Position> position);

} // namespace pacewell
