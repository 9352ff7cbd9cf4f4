// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace pacewell {

/// Shows every page with made-up data in a throw-away folder and writes a picture of each, for
/// every size and theme, into the folder the options name. Returns the exit code.
int runTour(const Options &options);

/// Goes to every page once. Returns 1 when Qt warned of anything on the way, or when content has
/// problems.
int runSelfTest(const Options &options);

} // namespace pacewell
