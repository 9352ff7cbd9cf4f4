// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/paceddays.h"

namespace pacewell {

std::vector<PacedDay> pacedDays(const PacedActivity &activity,
                                const std::vector<ActivityEntry> &entries,
                                const std::function<int(QDate)> &sharePercentOn, QDate first,
                                QDate last)
{
    std::vector<PacedDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        PacedDay paced{day, 0, {}};
        const auto quota = quotaOn(activity.decisions, day);
        if (quota && activity.activity.isPlannedOn(day))
            paced.quota = sharedQuota(*quota, sharePercentOn(day), activity.activity.unit);
        days.push_back(paced);
    }
    for (const ActivityEntry &entry : entries) {
        if (entry.activity == activity.activity.id && first <= entry.day && entry.day <= last)
            days[size_t(first.daysTo(entry.day))].done += entry.amount;
    }
    return days;
}

} // namespace pacewell
