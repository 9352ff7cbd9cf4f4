// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/activitytemplate.h"
#include "core/content/breathing.h"
#include "core/content/checklist.h"
#include "core/content/heat.h"
#include "core/content/jsontext.h"
#include "core/content/massage.h"
#include "core/content/reflection.h"
#include "core/content/relaxation.h"
#include "core/content/routine.h"
#include "core/content/screening.h"

namespace pacewell {

// From a file that its schema lets through to the value it describes. What a schema cannot see in
// one file (an unknown joint, a dose out of range) is added to the problems. Paths of media are
// left as the file has them; see itemmedia.h.

Exercise readExercise(const JsonText &text, ContentProblems &problems);
BreathingPattern readBreathing(const JsonText &text, ContentProblems &problems);
Relaxation readRelaxation(const JsonText &text, ContentProblems &problems);
Massage readMassage(const JsonText &text, ContentProblems &problems);
Heat readHeat(const JsonText &text, ContentProblems &problems);
Checklist readChecklist(const JsonText &text, ContentProblems &problems);
Screening readScreening(const JsonText &text, ContentProblems &problems);
Reflection readReflection(const JsonText &text, ContentProblems &problems);
ActivityTemplate readActivityTemplate(const JsonText &text, ContentProblems &problems);
Routine readRoutine(const JsonText &text, ContentProblems &problems);

} // namespace pacewell
