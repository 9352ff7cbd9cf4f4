// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace pacewell {

/// From low to high, both included.
struct Interval
{
    double low = 0;
    double high = 0;

    bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const Interval &) const = default;
};

/// How much of y comes with one of x, as far as it is known.
struct Slope
{
    double value = 0;
    double standardError = 0;
    int degreesOfFreedom = 1;

    /// Where the true value is likely to lie, by Student's t; \a share above 0 and below 1.
    Interval likely(double share) const;
};

/// The coefficient of \a x in the ordinary least squares fit of \a y on a constant, the
/// \a covariates and \a x. Absent where \a x says nothing beyond the others, where there are no
/// more values than there is to fit, and where they are not of one length. A covariate that says
/// nothing beyond the others is left out, and costs no degree of freedom.
std::optional<Slope> slopeOf(std::span<const double> y, std::span<const double> x,
                             const std::vector<std::span<const double>> &covariates = {});

} // namespace pacewell
