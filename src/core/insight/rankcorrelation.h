// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace pacewell {

/// Twice the ranks of \a values, less what makes their sum 0. Equal ones share the mean of their
/// ranks. Whole numbers, so that sums of their products are exact and the same in any order: below
/// 200,000 values. \a values are numbers, none of them NaN.
std::vector<double> centredRanks(std::span<const double> values);

/// Spearman's rank correlation, -1 to 1. Absent where either does not vary, where they are not of
/// one length, and where one of them is no finite number.
std::optional<double> rankCorrelation(std::span<const double> x, std::span<const double> y);

} // namespace pacewell
