// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/composer.h"

#include <QStringList>

namespace pacewell::words {

/// What was given up on the way to a mix, and why: a sentence each.
QStringList notes(const Composition &composition);

/// "10 min · 7 movements · seated, standing"
QString mixDetail(const Routine &routine, const ContentLibrary &library);

} // namespace pacewell::words
