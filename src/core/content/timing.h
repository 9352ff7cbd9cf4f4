// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"

namespace pacewell::timing {

/// How fast a tired person reads, and how fast text is spoken calmly: words per second. Silent
/// reading is about twice as fast; half of it leaves time to look at the figure as well.
inline constexpr double wordsPerSecond = 2.0;

inline constexpr std::chrono::seconds minGetReady{6};
inline constexpr std::chrono::seconds minChangeSide{8};
inline constexpr std::chrono::seconds minNotice{4}; ///< before a group of muscles is tensed
inline constexpr std::chrono::seconds restBetweenHolds{10};
inline constexpr std::chrono::seconds restBetweenShortHolds{5}; ///< after holds up to 10 s
inline constexpr std::chrono::seconds restBetweenSets{20};
inline constexpr std::chrono::seconds settle{10};    ///< after what is neither movement nor heat
inline constexpr std::chrono::seconds skinCheck{30}; ///< after heat

/// How many words there are between white space.
qsizetype wordsIn(const QString &text);

/// How long it takes to read or hear the text, in whole seconds.
std::chrono::seconds readingTime(const QString &text);

/// Time to read what comes and get into place, before the first side of an item.
std::chrono::seconds getReady(const GuidedItem &item);
/// The same where it begins with another instruction, that of its easier form.
std::chrono::seconds getReady(const GuidedItem &item, const QString &instruction);

/// Time to read the welcome: where to be, and when to stop.
std::chrono::seconds welcome(const QString &text);

/// Time to come out of one side and into the other.
std::chrono::seconds changeSide(const QString &instruction);

/// Pause between two repetitions of a hold, or between two sets of a movement.
std::chrono::seconds rest(const Dose &dose);

/// Time to hear how a group of muscles is tensed.
std::chrono::seconds notice(const RelaxationPart &part);

/// Time to find a spot before it is pressed.
std::chrono::seconds findSpot(const MassageSpot &spot);

/// The time of whole breaths that fit into \a length, of at least one; all of \a length where
/// nothing paces them.
std::chrono::milliseconds breathingTime(const BreathingPattern &pattern,
                                        std::chrono::milliseconds length);

/// The sides a step works, in order: the left (in which content is written) first.
std::vector<Side> sidesOf(Sides sides, std::optional<Side> only);

/// How long an item takes with everything in it, apart from the welcome.
std::chrono::seconds length(const Exercise &exercise, const RoutineStep &step);
std::chrono::seconds length(const BreathingPattern &pattern, const RoutineStep &step);
std::chrono::seconds length(const Relaxation &relaxation);
std::chrono::seconds length(const Massage &massage);
std::chrono::seconds length(const Heat &heat, const RoutineStep &step);

/// How long one step of a routine takes; zero when there is no such item.
std::chrono::seconds length(const RoutineStep &step, const ContentLibrary &library);

/// How long the whole routine takes with everything in it, apart from the welcome.
std::chrono::seconds length(const Routine &routine, const ContentLibrary &library);

} // namespace pacewell::timing
