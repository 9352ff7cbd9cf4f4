// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace pacewell {

/// A number from 0 to 10 for each day of a diary, oldest first, no day left out; absent where
/// nothing was said. What was not said is never taken for 0, here or anywhere below.
using DailyNumbers = std::vector<std::optional<double>>;

/// What was said on the day at \a index. Absent beyond the end as well, and where it is no number
/// from 0 to 10, whatever a damaged file holds.
inline std::optional<double> numberOn(const DailyNumbers &days, size_t index)
{
    if (index >= days.size() || !days[index])
        return std::nullopt;
    const double number = *days[index];
    return number >= 0 && number <= 10 ? std::optional(number) : std::nullopt;
}

} // namespace pacewell
