// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/content/jsontext.h"

namespace pacewell {

/// What is wrong with a routine beyond its own file: items that are not there, doses, minutes and
/// positions that do not fit them, a side left out, more stretching or pressing than a muscle
/// should get in one session, heat twice, a stated length that is not the real one.
ContentProblems routineProblems(const Routine &routine, const ContentLibrary &library,
                                const JsonText &text);

} // namespace pacewell
