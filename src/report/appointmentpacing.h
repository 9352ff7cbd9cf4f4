// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/record.h"
#include "core/pacing/boombust.h"

namespace pacewell {

/// How an activity was paced in a period.
struct PacedPart
{
    QString name;
    AmountUnit unit = AmountUnit::Minutes;
    std::optional<double> quota;      ///< today, before what a flare takes of it
    std::optional<double> firstQuota; ///< on the first day of the period that had one
    int daysPlanned = 0;              ///< that are over and count, as in pacedStrength()
    int daysOnPlan = 0;               ///< of them
    int daysOver = 0;                 ///< of them, with more than a fifth more than planned

    bool operator==(const PacedPart &) const = default;
};

/// All that are not put away, and those that were done in the period.
std::vector<PacedPart> pacedPartsIn(const Record &record, QDate first, QDate today);

/// Big days and the hard ones after them.
struct BoomBustPart
{
    BoomBustView now;             ///< the last four weeks
    std::vector<BoomBust> cycles; ///< of the period, oldest first

    bool operator==(const BoomBustPart &) const = default;
};

/// The period is looked at four weeks at a time, each two weeks further back: one look judges no
/// more, and a cycle may lie across two of them. Our own rule.
BoomBustPart boomBustPartIn(const Record &record, QDate first, QDate today);

} // namespace pacewell
