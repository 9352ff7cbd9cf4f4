// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/rulebreach.h"

#include <QStringList>

namespace pacewell {

inline QString textOf(const RuleBreaches &breaches)
{
    QStringList lines;
    for (const RuleBreach &breach : breaches)
        lines.append(breach.path + QStringLiteral(": ") + breach.message);
    return lines.join(QLatin1Char('\n'));
}

/// Empty: there is no breach. Otherwise there is one, and it says this.
inline bool isTold(const RuleBreaches &breaches, const QString &problem)
{
    return problem.isEmpty() ? breaches.empty()
                             : breaches.size() == 1 && textOf(breaches).contains(problem);
}

} // namespace pacewell
