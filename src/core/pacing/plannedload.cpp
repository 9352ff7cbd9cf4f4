// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/plannedload.h"

#include <QHash>

namespace pacewell {
namespace {

struct Sums
{
    double amount = 0;
    double minutes = 0;
};

} // namespace

std::vector<PlannedLoad> plannedLoads(const std::vector<PacedActivity> &activities,
                                      const std::vector<ActivityEntry> &entries,
                                      const std::function<int(QDate)> &sharePercentOn, QDate first,
                                      QDate last)
{
    std::vector<PlannedLoad> loads;
    for (QDate day = first; day <= last; day = day.addDays(1))
        loads.push_back({day});
    QHash<QString, Sums> sums;
    for (const ActivityEntry &entry : entries) {
        Sums &sum = sums[entry.activity];
        sum.amount += entry.amount;
        sum.minutes += entry.minutes;
        if (first <= entry.day && entry.day <= last)
            loads[size_t(first.daysTo(entry.day))].done += entry.load();
    }
    for (const PacedActivity &paced : activities) {
        const Activity &activity = paced.activity;
        const Sums sum = sums.value(activity.id);
        const bool isTimed = activity.unit == AmountUnit::Minutes;
        if (activity.isPutAway || (!isTimed && sum.amount <= 0))
            continue;
        const double minutesEach = isTimed ? 1 : sum.minutes / sum.amount;
        for (const PacedDay &day : pacedDays(paced, {}, sharePercentOn, first, last)) {
            loads[size_t(first.daysTo(day.day))].planned +=
                day.quota.value_or(0) * minutesEach * int(activity.effort);
        }
    }
    return loads;
}

} // namespace pacewell
