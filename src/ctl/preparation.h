// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/readiness.h"
#include "core/result.h"
#include "core/session/sessionstep.h"

namespace pacewell {

/// What was asked for on the command line beside the practice itself.
struct PlayWishes
{
    std::optional<std::chrono::minutes> length; ///< of breathing and heat
    QString site;                               ///< where the heat will be, such as "neck"
    bool isChecked = false; ///< the questions before it were gone through, and nothing applies
};

struct PreparedPractice
{
    Routine routine;
    SessionOptions options;
    QStringList notes; ///< what is other than written, and why
};

/// The practice as it can begin now, or why it cannot.
Result<PreparedPractice> prepared(Routine routine, const ContentLibrary &library,
                                  const Circumstances &circumstances, const PlayWishes &wishes);

} // namespace pacewell
