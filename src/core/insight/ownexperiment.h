// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/diarynumbers.h"
#include "core/insight/experiment.h"
#include "core/session/sessionoutcome.h"

namespace pacewell {

/// A practice that a person tries on themselves. Never a medicine: only what Pacewell holds as a
/// practice can be chosen.
struct OwnExperiment
{
    QString id;
    QString practice; ///< its id
    QString name;     ///< of the practice, as it was
    DiaryMeasure outcome = DiaryMeasure::Pain;
    QDate first;
    Experiment design;
    std::optional<QDate> endedOn; ///< before its time

    QDate last() const { return first.addDays(design.days() - 1); }
    bool isOn(QDate day) const { return !endedOn && first <= day && day <= last(); }
    /// Days of it that are over on \a today, which itself is not.
    int daysOver(QDate today) const;
    /// From 0; of a day of the experiment.
    int blockOn(QDate day) const { return int(first.daysTo(day)) / design.blockDays; }

    bool operator==(const OwnExperiment &) const = default;
};

/// What became of the days of it that are over. A day counts as practised where some of the
/// practice was done.
ExperimentRecord recordOf(const OwnExperiment &experiment, const std::vector<DiaryEntry> &entries,
                          const std::vector<SessionOutcome> &sessions, QDate today);

} // namespace pacewell
