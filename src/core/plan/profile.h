// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/condition.h"

#include <algorithm>
#include <vector>

namespace pacewell {

/// What a person has told about themselves that changes what is suggested. Nothing of it is needed,
/// and all of it may change from day to day.
struct Profile
{
    std::vector<Condition> conditions;
    bool isLeftHanded = false;

    bool has(Condition condition) const
    {
        return std::ranges::find(conditions, condition) != conditions.end();
    }
    bool operator==(const Profile &) const = default;
};

} // namespace pacewell
