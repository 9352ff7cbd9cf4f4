// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/exercise.h"
#include "core/content/massage.h"
#include "core/content/relaxation.h"
#include "core/content/rulebreach.h"

namespace pacewell {

/// Whether `{side}` or `{otherSide}` stands in it.
bool namesASide(const QString &text);
bool namesASide(const Line &line);

// Where texts name a side although none is worked, or leave out the side that they have to name.

RuleBreaches sideWordBreaches(const GuidedItem &item);
RuleBreaches sideWordBreaches(const Exercise &exercise);
RuleBreaches sideWordBreaches(const Relaxation &relaxation);
RuleBreaches sideWordBreaches(const Massage &massage);

} // namespace pacewell
