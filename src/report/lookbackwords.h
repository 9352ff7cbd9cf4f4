// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lookback.h"

#include <QStringList>

namespace pacewell::words {

/// A week in five sentences, always five: what was done, how it kept to plan, how pain was, what
/// stood out, and one gentle thing for next week. Where little is known they say what is missing.
QStringList lookBack(const LookBack &week);

} // namespace pacewell::words
