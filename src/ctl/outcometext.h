// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionoutcome.h"

#include <QJsonObject>

namespace pacewell {

/// The session on one line, for people.
QString outcomeLine(const SessionOutcome &outcome);

/// All of it, for programs. Times in whole seconds.
QJsonObject outcomeJson(const SessionOutcome &outcome);

} // namespace pacewell
