// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace pacewell {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// How long \a work takes.
template<typename Work>
double timed(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Milliseconds(std::chrono::steady_clock::now() - begin).count();
}

/// The value below which this share (0 to 1) of all values lies.
inline double quantile(std::vector<double> values, double share)
{
    const auto at = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

inline double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace pacewell
