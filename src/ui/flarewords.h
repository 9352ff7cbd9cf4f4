// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flare.h"

#include <QString>

namespace pacewell::words {

/// "half of your usual", "70 % of your usual"
QString flareShare(int percent);

/// "Yes, one step up to 60 %"; what is said where the next step may be taken.
QString flareStepUp(const FlareState &state);

/// "The next step can come tomorrow."; empty where there is none to take, or it may be today.
QString flareNextStep(const FlareState &state);

/// How things stand after a flare: "Your amounts stay as they are for 7 more days."; empty when
/// nothing of it is left.
QString afterFlare(const FlareState &state);

/// "Sun 1 Nov – Wed 4 Nov · 4 days"
QString flareLine(const Flare &flare);

/// "Yours usually last about 4 days.", or how many are known so far.
QString usualFlare(const UsualFlareLength &usual);

} // namespace pacewell::words
