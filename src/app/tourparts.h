// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tourstage.h"

#include <functional>

namespace pacewell {

/// Told the name of each page once it stands.
using At = std::function<void(const char *page)>;

/// What is asked for safety's sake, what an answer locks, and the help beside it all.
void walkSafety(TourStage &stage, const At &at);
/// The first minute, question by question, up to the plan for today.
void walkFirstRun(TourStage &stage, const At &at);
/// Thinks something over, keeps it and reads it again.
void walkReflection(TourStage &stage, const At &at);
/// Who helps: an empty list, a written one, and where it is needed.
void walkPeople(TourStage &stage, const At &at);
/// A hard day from the first press to the way back; afterwards it is as if there had been none.
void walkFlare(TourStage &stage, const At &at);
/// A week of one's own, goals, and a day of rest.
void walkPlans(TourStage &stage, const At &at);
/// What reminds, when it waits for an answer, and when it leaves in peace.
void walkReminders(TourStage &stage, const At &at);
/// What is paced, from the first measurement to the pattern of six weeks.
void walkPacing(TourStage &stage, const At &at);

/// The journal of a day, and what ten weeks of it come to.
void walkJournal(TourStage &stage, const At &at);

} // namespace pacewell
