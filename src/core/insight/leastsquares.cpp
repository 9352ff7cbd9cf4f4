// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/leastsquares.h"

#include "core/insight/tdistribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pacewell {
namespace {

using Column = std::vector<double>;

double product(const Column &x, const Column &y)
{
    return std::inner_product(x.begin(), x.end(), y.begin(), 0.0);
}

double lengthOf(const Column &column)
{
    return std::sqrt(product(column, column));
}

/// \a column less \a share of \a other.
void takeOut(Column &column, const Column &other, double share)
{
    for (size_t i = 0; i < column.size(); ++i)
        column[i] -= share * other[i];
}

/// What a constant and some columns explain: directions at right angles to each other, of length 1
/// (Gram and Schmidt).
class Explained
{
public:
    explicit Explained(size_t count) : m_directions{Column(count, 1 / std::sqrt(double(count)))} {}

    int directions() const { return int(m_directions.size()); }

    /// What of \a values is not explained. Gone through twice, since the first time leaves what
    /// arithmetic lost.
    Column restOf(std::span<const double> values) const
    {
        Column rest(values.begin(), values.end());
        for (int pass = 0; pass < 2; ++pass) {
            for (const Column &direction : m_directions)
                takeOut(rest, direction, product(rest, direction));
        }
        return rest;
    }

    void add(std::span<const double> values)
    {
        Column rest = restOf(values);
        if (isNothing(rest, values))
            return;
        const double length = lengthOf(rest);
        for (double &value : rest)
            value /= length;
        m_directions.push_back(std::move(rest));
    }

    /// True where \a rest, of \a values, is no more than arithmetic loses; also where one of them
    /// is no finite number.
    static bool isNothing(const Column &rest, std::span<const double> values)
    {
        const Column whole(values.begin(), values.end());
        return !(lengthOf(rest) > 1e-9 * lengthOf(whole)) || !std::isfinite(lengthOf(whole));
    }

private:
    std::vector<Column> m_directions;
};

} // namespace

Interval Slope::likely(double share) const
{
    const double reach = tQuantile(share, degreesOfFreedom) * standardError;
    return {value - reach, value + reach};
}

std::optional<Slope> slopeOf(std::span<const double> y, std::span<const double> x,
                             const std::vector<std::span<const double>> &covariates)
{
    const auto isOfOtherLength = [y](std::span<const double> each) {
        return each.size() != y.size();
    };
    if (y.empty() || isOfOtherLength(x) || std::ranges::any_of(covariates, isOfOtherLength))
        return std::nullopt;
    Explained explained(y.size());
    for (const std::span<const double> covariate : covariates)
        explained.add(covariate);
    // By Frisch, Waugh and Lovell: what the others leave of y, on what they leave of x.
    const Column restOfX = explained.restOf(x);
    Column restOfY = explained.restOf(y);
    const int degrees = int(y.size()) - explained.directions() - 1;
    if (degrees < 1 || Explained::isNothing(restOfX, x))
        return std::nullopt;
    const double value = product(restOfX, restOfY) / product(restOfX, restOfX);
    if (!std::isfinite(value))
        return std::nullopt;
    takeOut(restOfY, restOfX, value);
    return Slope{value, lengthOf(restOfY) / std::sqrt(double(degrees)) / lengthOf(restOfX),
                 degrees};
}

} // namespace pacewell
