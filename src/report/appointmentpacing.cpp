// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentpacing.h"

#include "core/insight/strength.h"
#include "core/pacing/pacingdoses.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr int lookStep = 14; ///< days

BoomBustView lookOn(const Record &record, const std::vector<PacingCheckIn> &checkIns, QDate last)
{
    return boomBustIn(dayLoads(record.activityEntries, checkIns,
                               last.addDays(1 - pacing::judgedDays - pacing::warmUpDays), last));
}

bool isApart(const std::vector<BoomBust> &cycles, const BoomBust &cycle)
{
    return std::ranges::none_of(cycles, [&cycle](const BoomBust &each) {
        return std::abs(each.boom.daysTo(cycle.boom)) < pacing::boomsApart;
    });
}

std::optional<double> firstQuotaIn(const PacedActivity &paced, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (const auto quota = quotaOn(paced.decisions, day))
            return quota;
    }
    return std::nullopt;
}

PacedPart partOf(const PacedActivity &paced, const PacedRecord &record, QDate first, QDate today)
{
    PacedPart part;
    part.name = paced.activity.name;
    part.unit = paced.activity.unit;
    if (!paced.activity.isPutAway)
        part.quota = quotaOn(paced.decisions, today);
    part.firstQuota = firstQuotaIn(paced, first, today);
    for (const PacedDay &day : record.days) {
        const auto kept = keptOn(day, record);
        if (!kept)
            continue;
        ++part.daysPlanned;
        part.daysOnPlan += *kept >= 1 ? 1 : 0;
        part.daysOver += bandOf(day.done, *day.quota) > Band::OnPlan ? 1 : 0;
    }
    return part;
}

} // namespace

std::vector<PacedPart> pacedPartsIn(const Record &record, QDate first, QDate today)
{
    std::vector<PacedPart> parts;
    for (const PacedActivity &paced : record.activities) {
        const PacedRecord kept = pacedRecordOf(record, paced, first, today);
        const bool wasDone =
            std::ranges::any_of(kept.days, [](const PacedDay &day) { return day.done > 0; });
        if (!paced.activity.isPutAway || wasDone)
            parts.push_back(partOf(paced, kept, first, today));
    }
    return parts;
}

BoomBustPart boomBustPartIn(const Record &record, QDate first, QDate today)
{
    const auto checkIns = pacingCheckIns(record.entries);
    const QDate yesterday = today.addDays(-1);
    BoomBustPart part;
    part.now = lookOn(record, checkIns, yesterday);
    part.cycles = part.now.cycles;
    for (QDate last = yesterday.addDays(-lookStep); last >= first; last = last.addDays(-lookStep)) {
        for (const BoomBust &cycle : lookOn(record, checkIns, last).cycles) {
            if (cycle.boom >= first && isApart(part.cycles, cycle))
                part.cycles.push_back(cycle);
        }
    }
    std::erase_if(part.cycles, [first](const BoomBust &cycle) { return cycle.boom < first; });
    std::ranges::sort(part.cycles, {}, &BoomBust::boom);
    return part;
}

} // namespace pacewell
