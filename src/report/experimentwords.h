// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/experiment.h"

#include <QString>

namespace pacewell::words {

/// What is tried, and what for.
struct TrialNames
{
    QString practice; ///< as in a list: "Warmth"; it is told in quotes
    QString outcome;  ///< as in the middle of a sentence: "pain", "sleep"
};

/// "helped", "no clear effect", "3 more days"
QString experimentVerdict(const ExperimentResult &result);

/// The same in full sentences, with the range where there is one.
QString experiment(const ExperimentResult &result, const TrialNames &names);

/// On how many of the days it was practised; empty while there is not enough to tell.
QString experimentPractised(const ExperimentResult &result);

} // namespace pacewell::words
