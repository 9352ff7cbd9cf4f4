// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace pacewell {

/// Which of the tests with these p values to believe, so that of those believed a share of at most
/// \a q is false on average (Benjamini and Hochberg 1995). Tests may hang together as triggers of
/// one diary do. In the order given.
std::vector<bool> benjaminiHochberg(const std::vector<double> &pValues, double q);

} // namespace pacewell
