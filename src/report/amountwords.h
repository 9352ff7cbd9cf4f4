// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <QString>

namespace pacewell::words {

/// "12", "12.5": as the person's language writes it, one decimal at most.
QString number(double amount);

/// "minutes", "steps"
QString unit(AmountUnit unit);

/// "12 min", "1,500 steps", "300 m", "8 times"
QString amount(double amount, AmountUnit unit);

} // namespace pacewell::words
