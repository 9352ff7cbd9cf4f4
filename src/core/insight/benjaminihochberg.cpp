// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/benjaminihochberg.h"

#include <algorithm>

namespace pacewell {

std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double q)
{
    std::vector<double> sorted = pValues;
    std::ranges::sort(sorted);
    const double count = double(sorted.size());
    double highest = -1;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i] <= q * double(i + 1) / count)
            highest = sorted[i];
    }
    std::vector<bool> believed;
    for (const double p : pValues)
        believed.push_back(p <= highest);
    return believed;
}

} // namespace pacewell
