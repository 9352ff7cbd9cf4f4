// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/areashare.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pacewell {

double AreaShares::shareOf(PainArea area, Side side) const
{
    const auto found = std::ranges::find_if(areas, [area, side](const AreaShare &each) {
        return each.area == area && each.side == side;
    });
    return found != areas.end() ? found->share : 0;
}

AreaShares areaSharesOf(const std::vector<DiaryEntry> &entries, DiaryEntry::Span span, QDate first,
                        QDate last)
{
    AreaShares shares;
    std::map<std::pair<PainArea, Side>, std::vector<int>> strengths;
    for (const DiaryEntry &entry : entries) {
        if (entry.span != span || !entry.areas || entry.day < first || entry.day > last)
            continue;
        ++shares.daysTold;
        for (const AreaPain &pain : *entry.areas)
            strengths[{pain.area, pain.side}].push_back(pain.strength);
    }
    for (const auto &[place, each] : strengths) {
        double sum = 0;
        for (const int strength : each)
            sum += strength;
        const double days = double(each.size());
        shares.areas.push_back(
            {place.first, place.second, int(each.size()), days / shares.daysTold, sum / days});
    }
    return shares;
}

} // namespace pacewell
