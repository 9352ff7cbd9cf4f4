// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/stepdose.h"

#include "core/content/doses.h"

#include <algorithm>

namespace pacewell {

Dose easierDose(const Exercise &exercise, const Dose &planned)
{
    const std::optional<Dose> &own = exercise.easier.dose;
    if (!own || own->isHeld() != planned.isHeld())
        return gentler(planned);
    Dose easier = *own;
    easier.hold = std::min(easier.hold, planned.hold);
    easier.sets = std::min(easier.sets, planned.sets);
    if (easier.isHeld())
        easier.repetitions = std::min(easier.repetitions, planned.repetitions);
    if (!easier.isHeld()) {
        const std::chrono::seconds most = planned.eachWay * planned.repetitions;
        easier.eachWay = std::min(easier.eachWay, most);
        easier.repetitions = std::clamp(int(most / easier.eachWay), 1, easier.repetitions);
    }
    return easier;
}

Dose stepDose(const Exercise &exercise, const RoutineStep &step)
{
    const Dose dose = step.dose.value_or(exercise.dose);
    return step.isEasier ? easierDose(exercise, dose) : dose;
}

} // namespace pacewell
