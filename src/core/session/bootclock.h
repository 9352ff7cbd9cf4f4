// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <time.h>

namespace pacewell {

/// Time since the machine started, sleep included, untouched by setting the date. Sessions are
/// driven by it, since a steady clock that stops during sleep would hide the gap. The programs
/// read it and hand the difference on; no rule in core does.
struct BootClock
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;

    static time_point now()
    {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return time_point(std::chrono::seconds(time.tv_sec) +
                          std::chrono::nanoseconds(time.tv_nsec));
    }
};

} // namespace pacewell
