// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lagtest.h"
#include "core/insight/leastsquares.h"
#include "core/insight/missingdays.h"

#include <functional>

namespace pacewell {

/// What can be told of a trigger and an outcome, such as pain. A link, never a cause: pain can also
/// spoil the sleep, and other things change together.
struct Association
{
    enum class Verdict {
        NotEnough,   ///< not enough days yet, which is not the same as no link
        LeftOut,     ///< enough days, but twelve triggers before it were looked at
        NoClearLink, ///< looked at
        Hint,        ///< a direction and no number: early links look bigger than they are
        Pattern      ///< a number with its range; it too may be smaller than this
    };
    /// Where the outcome goes when the trigger is there, or there is more of it.
    enum class Direction { Higher, Lower };

    /// How far, in points of the outcome, beyond what the day before lets expect.
    struct Effect
    {
        double size = 0;  ///< with the trigger against without; per 3 points of one from 0 to 10
        Interval likely;  ///< where the true one lies, 95 %
        int days = 0;     ///< looked at: known, and the day before as well
        int daysWith = 0; ///< of them; of a trigger from 0 to 10 those with more than 0

        bool operator==(const Effect &) const = default;
    };

    Verdict verdict = Verdict::NotEnough;
    MissingDays missing;                     ///< none but where days are not enough
    Lag lag = Lag::SameDay;                  ///< of a hint and a pattern
    Direction direction = Direction::Higher; ///< of a hint and a pattern
    std::optional<Effect> effect;            ///< of a pattern alone

    bool operator==(const Association &) const = default;
};

/// Told after each trigger which share of the work is done, above 0 to 1; answers whether to go on.
using WorkProgress = std::function<bool(double share)>;

/// What goes with \a outcome, one for each of \a triggers: section 10 of the evidence, our own
/// method. What the day before lets expect is taken off; ranks are correlated with the trigger of
/// the day and of the day before, as one test by 2,000 reorderings; of all tests together at most a
/// tenth of what is told may be false (Benjamini and Hochberg); and a link is told only if it is a
/// point or more and its 95 % range leaves out 0.
///
/// The first twelve triggers of which there are enough days are looked at; put first what matters.
/// Twelve triggers over three years take about a fifth of a second, over ten years less than one:
/// run it beside the window. Absent where \a goOn said no.
///
/// In simulation (tests/core/associationsimulationtest.cpp) about 10 % of diaries with 8 triggers
/// and no link show one, and 2 points that are there are found in 84 days in nearly 9 of 10.
std::optional<std::vector<Association>> associationsIn(const DailyNumbers &outcome,
                                                       const std::vector<Trigger> &triggers,
                                                       const WorkProgress &goOn = {});

} // namespace pacewell
