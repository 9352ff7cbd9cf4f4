// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// How much of the energy of a day is there to be used.
struct EnergyCeiling
{
    double from = 0;
    double upTo = 0;

    bool operator==(const EnergyCeiling &) const = default;
};

/// Of an \a energy of 0 to 10, by the person's own judgement: 70 to 80 percent (R28, expert
/// practice), each rounded down to a half.
EnergyCeiling energyCeiling(int energy);

} // namespace pacewell
