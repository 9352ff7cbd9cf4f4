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

// Replaces the texts of an item by those that the translation has. One that does not fit the item
// is named in the problems and leaves it as it was. A line that is translated loses the English
// voice: its spoken form, unless that is translated too, and its recordings.

void translate(Exercise &exercise, const JsonText &text, ContentProblems &problems);
void translate(BreathingPattern &pattern, const JsonText &text, ContentProblems &problems);
void translate(Relaxation &relaxation, const JsonText &text, ContentProblems &problems);
void translate(Massage &massage, const JsonText &text, ContentProblems &problems);
void translate(Heat &heat, const JsonText &text, ContentProblems &problems);
void translate(Checklist &checklist, const JsonText &text, ContentProblems &problems);
void translate(Screening &screening, const JsonText &text, ContentProblems &problems);
void translate(Reflection &reflection, const JsonText &text, ContentProblems &problems);
void translate(ActivityTemplate &activity, const JsonText &text, ContentProblems &problems);
void translate(Routine &routine, const JsonText &text, ContentProblems &problems);

} // namespace pacewell
