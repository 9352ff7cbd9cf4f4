// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rankcorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pacewell {
namespace {

double product(const std::vector<double> &x, const std::vector<double> &y)
{
    return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
}

bool isFinite(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

} // namespace

std::vector<double> centredRanks(std::span<const double> values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [values](size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0, end = 0; first < order.size(); first = end) {
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        // Counted from 1, equal ones share the ranks first + 1 to end.
        const double twice = double(first + 1 + end);
        for (size_t i = first; i < end; ++i)
            ranks[order[i]] = twice - double(values.size() + 1);
    }
    return ranks;
}

std::optional<double> rankCorrelation(std::span<const double> x, std::span<const double> y)
{
    if (x.size() != y.size() || !isFinite(x) || !isFinite(y))
        return std::nullopt;
    const std::vector<double> ranksX = centredRanks(x);
    const std::vector<double> ranksY = centredRanks(y);
    const double spread = std::sqrt(product(ranksX, ranksX)) * std::sqrt(product(ranksY, ranksY));
    if (spread == 0)
        return std::nullopt;
    return product(ranksX, ranksY) / spread;
}

} // namespace pacewell
