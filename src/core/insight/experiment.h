// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dailynumbers.h"
#include "core/insight/leastsquares.h"

namespace pacewell {

/// Trying a practice on oneself: some days with it and some without, in turn, for as long as was
/// said at the beginning. Days are counted from the first one, 0.
struct Experiment
{
    int blockDays = 7;           ///< 5 to 14
    int blocks = 8;              ///< 6 to 12
    bool startsWith = false;     ///< the first block is one with the practice
    bool isHigherBetter = false; ///< as for sleep; lower is, as for pain

    /// Whether something can come of it: lengths within the ranges above.
    bool isPossible() const;
    int days() const { return blockDays * blocks; }
    bool isWithBlock(int block) const { return (block % 2 == 0) == startsWith; }
    bool isWithDay(int day) const { return isWithBlock(day / blockDays); }

    bool operator==(const Experiment &) const = default;
};

/// What became of the days of an experiment that are over.
struct ExperimentRecord
{
    DailyNumbers outcome;        ///< one for each day that is over
    std::vector<bool> practised; ///< beside it; no entry means no
};

struct ExperimentResult
{
    enum class Verdict {
        NotEnough,     ///< the days are not over, or too few of them were noted
        TooAlike,      ///< practised about as often without as with, so nothing was compared
        NoClearEffect, ///< its range may be told: it says how much could be hidden
        Helped,
        Worse ///< told as well: it is safer to know
    };

    Verdict verdict = Verdict::NotEnough;
    int missingDays = 0;         ///< until the experiment is over
    int missingWith = 0;         ///< blocks of which too little was noted, once it is over
    int missingWithout = 0;      ///< the same, of those without
    double practisedWith = 0;    ///< share of days, 0 to 1, on which it was practised as meant
    double practisedWithout = 0; ///< and on which it was though it was not meant
    double difference = 0;       ///< points with the practice less points without
    /// Where the true difference lies, 95 %; absent for not enough and too alike.
    std::optional<Interval> likely;

    bool operator==(const ExperimentResult &) const = default;
};

/// What a practice did, by the means of its blocks: ordinary least squares of the mean on with or
/// without, allowing for a steady change from block to block; Student's t with as many degrees of
/// freedom as there are blocks, less three. Helped or worse is a difference of a point or more
/// whose 95 % range leaves out 0, as for patterns (section 10 of the evidence). It is one test,
/// chosen ahead, so nothing is corrected for.
///
/// Why the block is the unit and not the day: days hang together, and in whatever way they do, the
/// means of blocks hardly do; the first day of each, into which the block before carries over, is
/// left out. Periods are what trials with one person are commonly judged by, and it takes no guess
/// of how much is carried over. In simulation (tests/core/experimenttest.cpp) 95 to 98 % of the
/// ranges hold the truth; daily values with an estimated carry-over (Cochrane and Orcutt), tried
/// once, came to 90 to 93 %. The price is a wide range: with 8 weeks in turn about 1.8 points to
/// either side, and 2 points are found in a little more than half of all experiments.
///
/// Blocks count as they were meant and not as they were kept, since pain itself decides what is
/// practised; but where practising differed by less than half of the days, nothing is judged. It is
/// judged at the end only: looking again every day would find something by chance. A block counts
/// if half of its days but the first are noted. Where blocks are missing, the experiment can be
/// made longer. The numbers are our own.
ExperimentResult resultOf(const Experiment &experiment, const ExperimentRecord &record);

} // namespace pacewell
