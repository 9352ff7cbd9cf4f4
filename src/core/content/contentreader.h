// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/jsontext.h"
#include "core/content/routine.h"

namespace pacewell {

// From a file that its schema lets through to the value it describes. What a schema cannot see in
// one file (an unknown joint, a dose out of range) is added to the problems.

Exercise readExercise(const JsonText &text, ContentProblems &problems);
Routine readRoutine(const JsonText &text, ContentProblems &problems);

/// Replaces the texts of \a exercise by those that the translation \a text has. One that does not
/// fit the exercise is named in \a problems and leaves it as it was.
void translate(Exercise &exercise, const JsonText &text, ContentProblems &problems);
void translate(Routine &routine, const JsonText &text);

} // namespace pacewell
