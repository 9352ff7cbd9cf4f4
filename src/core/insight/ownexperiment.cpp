// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ownexperiment.h"

#include <algorithm>

namespace pacewell {

int OwnExperiment::daysOver(QDate today) const
{
    return int(std::clamp<qint64>(first.daysTo(today), 0, design.days()));
}

ExperimentRecord recordOf(const OwnExperiment &experiment, const std::vector<DiaryEntry> &entries,
                          const std::vector<SessionOutcome> &sessions, QDate today)
{
    const int days = experiment.daysOver(today);
    ExperimentRecord record;
    record.outcome = numbersOf(entries, experiment.outcome, experiment.first,
                               experiment.first.addDays(days - 1));
    record.practised.resize(size_t(days));
    for (const SessionOutcome &session : sessions) {
        const qint64 day = experiment.first.daysTo(session.day);
        if (session.routineId == experiment.practice && session.done.count() > 0 && day >= 0 &&
            day < days)
            record.practised[size_t(day)] = true;
    }
    return record;
}

} // namespace pacewell
