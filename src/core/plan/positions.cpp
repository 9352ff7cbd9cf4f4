// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/positions.h"

#include <algorithm>

namespace pacewell {
namespace {

std::optional<Position> positionOf(const RoutineStep &step, const ContentLibrary &library)
{
    const GuidedItem *item = library.item(step.item);
    return item ? positionOf(step, *item) : std::nullopt;
}

} // namespace

std::optional<Position> positionOf(const RoutineStep &step, const GuidedItem &item)
{
    if (step.position || item.positions.empty())
        return step.position;
    return item.positions.front();
}

int positionChanges(const Routine &routine, const ContentLibrary &library)
{
    int changes = 0;
    std::optional<Position> last;
    for (const RoutineStep &step : routine.steps) {
        const auto position = positionOf(step, library);
        if (!position)
            continue;
        changes += last && *last != *position ? 1 : 0;
        last = position;
    }
    return changes;
}

void groupByPosition(Routine &routine, const ContentLibrary &library)
{
    std::vector<std::optional<Position>> order;
    for (const RoutineStep &step : routine.steps)
        order.push_back(positionOf(step, library));
    std::ranges::stable_sort(routine.steps, {}, [&](const RoutineStep &step) {
        return std::ranges::find(order, positionOf(step, library)) - order.begin();
    });
}

} // namespace pacewell
