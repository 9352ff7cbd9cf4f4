// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/runbell.h"

namespace pacewell {

RunBells bellsOf(const Run &run, const RunInstant &now)
{
    using Phase = RunMoment::Phase;
    using Kind = RunBell::Kind;
    if (run.isMeasuring || run.paused)
        return {};
    const RunMoment moment = momentOf(run, now);
    const auto ago = [&now](std::chrono::milliseconds time) {
        return now.at.addMSecs(-time.count());
    };
    if (moment.phase == Phase::Over)
        return {RunBell{Kind::Done, moment.part, ago(moment.overSince)}, std::nullopt};

    RunBells bells;
    bells.next = now.at.addMSecs(moment.left.count());
    const QDateTime begun = ago(moment.length - moment.left);
    if (moment.phase == Phase::Rest)
        bells.last = RunBell{Kind::Rest, moment.part, begun};
    else if (moment.part > 0)
        bells.last = RunBell{Kind::GoOn, moment.part - 1, begun};
    return bells;
}

} // namespace pacewell
