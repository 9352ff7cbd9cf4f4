// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/restpractice.h"

#include <algorithm>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

constexpr auto toSpare = 30s; ///< for the welcome, and to get up again

} // namespace

QString restPractice(const ContentLibrary &library, const Circumstances &circumstances,
                     std::chrono::seconds room)
{
    QHash<QString, QDate> days;
    for (const SessionOutcome &session : circumstances.sessions) {
        QDate &last = days[session.routineId];
        last = last.isValid() ? std::max(last, session.day) : session.day;
    }
    std::vector<Routine> fitting;
    const auto addAll = [&](const auto &items) {
        for (const auto &item : items) {
            const auto practice = library.practice(item.id);
            // What leads into the night is not for the middle of the day.
            if (practice && practice->practice != PracticeKind::Sleep && practice->length > 0min &&
                practice->length + toSpare <= room)
                fitting.push_back(*practice);
        }
    };
    addAll(library.breathing());
    addAll(library.relaxations());
    std::ranges::stable_sort(fitting, [&](const Routine &one, const Routine &other) {
        if (one.length != other.length)
            return one.length > other.length;
        return days.value(one.id) < days.value(other.id);
    });
    for (const Routine &practice : fitting) {
        if (!readiness(practice, library, circumstances, std::nullopt).bar)
            return practice.id;
    }
    return {};
}

} // namespace pacewell
