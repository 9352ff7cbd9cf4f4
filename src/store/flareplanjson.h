// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flareplan.h"

namespace pacewell {

/// A plan for a flare as it is kept.
QString toJson(const FlarePlan &plan);

/// What cannot be read is left out.
FlarePlan flarePlanFromJson(const QString &json);

/// Whether nothing of it would be left out, as of what toJson() gives.
bool isFlarePlan(const QString &json);

} // namespace pacewell
