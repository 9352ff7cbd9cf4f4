// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/energy.h"

#include "core/pacing/pacingdoses.h"

namespace pacewell {

EnergyCeiling energyCeiling(int energy)
{
    const auto share = [energy](int percent) { return (energy * percent * 2 / 100) / 2.0; };
    return {share(pacing::energyFromPercent), share(pacing::energyUpToPercent)};
}

} // namespace pacewell
