// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// The person's own left and right, never the screen's.
enum class Side { Left, Right, Both };

} // namespace pacewell
