// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/readiness.h"

namespace pacewell::words {

/// Within a sentence, as what somebody has: "thin bones", "pregnancy"
QString briefly(Condition condition);

/// What is other than written and why, and advice: a sentence or two each.
QStringList notes(const Readiness &readiness, const ContentLibrary &library);

/// Why it cannot begin just now, and when it can; empty when it can. \a now is in the person's own
/// time zone.
QString refusal(const Readiness &readiness, const QDateTime &now);

} // namespace pacewell::words
