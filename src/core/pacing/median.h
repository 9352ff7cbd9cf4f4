// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace pacewell {

/// The one in the middle, or the mean of the two there; absent for none.
template<typename Number>
std::optional<double> median(std::vector<Number> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2.0;
}

} // namespace pacewell
