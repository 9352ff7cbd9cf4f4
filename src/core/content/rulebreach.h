// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pacewell {

/// What in an item breaks a rule that no schema can see.
struct RuleBreach
{
    QString path; ///< its place in the item's file, such as "parts[2].text"
    QString message;
};

using RuleBreaches = std::vector<RuleBreach>;

} // namespace pacewell
