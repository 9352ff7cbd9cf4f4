// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// Half the width, in standard errors, of the range that holds \a share of Student's t
/// distribution: 2.228 for 0.95 with 10 degrees of freedom. \a share above 0 and below 1, degrees
/// of freedom from 1. The time it takes grows with them; a diary has a few thousand at most.
double tQuantile(double share, int degreesOfFreedom);

} // namespace pacewell
