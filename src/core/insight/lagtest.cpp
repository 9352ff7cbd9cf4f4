// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lagtest.h"

#include "core/insight/associationlimits.h"
#include "core/insight/rankcorrelation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace pacewell {
namespace {

double product(const std::vector<double> &x, const std::vector<double> &y)
{
    return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
}

/// Reorders by Fisher and Yates. The engine gives the same numbers everywhere; std::shuffle and the
/// distributions do not.
class Shuffling
{
public:
    void reorder(std::vector<double> &values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    /// The upper half of a product favours some numbers by less than one in a million.
    size_t below(size_t count) { return size_t((std::uint64_t(m_engine()) * count) >> 32); }

    std::mt19937 m_engine{20261128};
};

/// The ranks of a trigger at a lag. Correlations are compared without what they share, the spread
/// of the changes: then they are whole numbers times one factor, and equal ones are equal.
class RankedTrigger
{
public:
    explicit RankedTrigger(const std::vector<double> &values) : m_ranks(centredRanks(values))
    {
        const double squares = product(m_ranks, m_ranks);
        m_scale = squares > 0 ? 1 / std::sqrt(squares) : 0;
    }

    double with(const std::vector<double> &changes) const
    {
        return product(m_ranks, changes) * m_scale;
    }

private:
    std::vector<double> m_ranks;
    double m_scale = 0;
};

} // namespace

LagTest testLags(const std::vector<double> &changes, const std::vector<LaggedTrigger> &lags)
{
    std::vector<double> ranks = centredRanks(changes);
    const double spread = std::sqrt(product(ranks, ranks));
    LagTest test;
    double strongest = 0;
    std::vector<RankedTrigger> triggers;
    for (const LaggedTrigger &each : lags) {
        triggers.emplace_back(each.values);
        const double link = triggers.back().with(ranks);
        if (std::abs(link) > strongest) {
            strongest = std::abs(link);
            test = {each.lag, link / spread, 1};
        }
    }
    if (strongest == 0)
        return test;
    const auto isAsStrong = [&ranks, strongest](const RankedTrigger &trigger) {
        return std::abs(trigger.with(ranks)) >= strongest;
    };
    Shuffling shuffling;
    int asStrong = 0;
    for (int i = 0; i < associating::permutations; ++i) {
        shuffling.reorder(ranks);
        asStrong += std::ranges::any_of(triggers, isAsStrong) ? 1 : 0;
    }
    test.p = double(1 + asStrong) / (1 + associating::permutations);
    return test;
}

} // namespace pacewell
