// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace pacewell {

/// The way down into a flare and back out of it. Shares are percent of the quota before the flare;
/// the plan is expert practice (Appendix A of the evidence) where not called our own.
namespace flare {

inline constexpr int fullShare = 100;
inline constexpr int firstShare = 50;
inline constexpr int stepShare = 10;
inline constexpr int firstDays = 2; ///< dates apart, so between 24 and 48 hours
inline constexpr int stepDays = 1;
inline constexpr int holdDays = 7;       ///< back at full, before any rise
inline constexpr int baselineAfter = 10; ///< days; not back by then: a new baseline
inline constexpr int lookAfter = 14;     ///< days; then the safety questions come again
inline constexpr int recurrentWithin = 28;
inline constexpr int recurrentShare = 80;
inline constexpr int recurrentHoldDays = 14;
inline constexpr int recurrentStepDays = 7; ///< from 80 to full, as any rise. Our own rule.
inline constexpr int lengthsNeeded = 3;     ///< flares, before one is called usual. Our own rule.

} // namespace flare

/// One line of the record of flares, each the person's own decision. Lines are added, never
/// changed.
struct FlareEvent
{
    enum class Kind { Declared, SteppedUp, SteppedBack, Ended };

    QDateTime at; ///< UTC
    QDate day;    ///< the person's own
    Kind kind = Kind::Declared;

    bool operator==(const FlareEvent &) const = default;
};

/// Where a person stands. The way back ends the flare when it reaches the top: all of the quota, or
/// 80 percent of it when flares come often.
struct FlareState
{
    bool isOn = false;
    int day = 0; ///< 1 on the day it was declared; 0 while none is on
    int sharePercent = flare::fullShare;
    /// Until the next step up may be offered; 0: today. Absent: there is none to take.
    std::optional<int> daysToStep;
    bool canStepBack = false; ///< down to half, on any day; a flare that has just ended goes on
    bool isLookDue = false;   ///< it has lasted two weeks, so the safety questions come first
    bool isNewBaselineAdvised = false; ///< the way back took longer than ten days
    bool isRecurrent = false;          ///< the second within four weeks, or one more
    int daysHeld = 0;                  ///< that the share stays as it is after the flare

    bool mayOfferStep() const { return daysToStep == 0; }
    /// \a isAboutAsUsual: the person says that the pain is about as usual again.
    bool mayStepUp(bool isAboutAsUsual) const { return mayOfferStep() && isAboutAsUsual; }
    /// Whether a quota may rise beyond what it was before the flare.
    bool mayRise() const { return !isOn && sharePercent == flare::fullShare && daysHeld == 0; }

    bool operator==(const FlareState &) const = default;
};

/// \a record in the order in which it was written; what could not be done on its day, such as a
/// step too early or a second one by another program, changes nothing. One that ended on the day it
/// was declared was taken back. Days only count beyond the latest day in the record so far: a clock
/// set back brings no step nearer, and takes back none of the days that were counted.
/// \a lastLook: when the safety questions were last answered.
FlareState flareState(const std::vector<FlareEvent> &record, QDate today,
                      std::optional<QDate> lastLook = {});

/// The same for a day that may have passed, as its last line left it.
FlareState flareStateOn(const std::vector<FlareEvent> &record, QDate day);

/// One flare of the history.
struct Flare
{
    QDate first;
    std::optional<QDate> last; ///< absent: it is on

    bool covers(QDate day) const { return first <= day && (!last || day <= *last); }
    bool operator==(const Flare &) const = default;
};

/// Oldest first, without those that were taken back.
std::vector<Flare> flaresIn(const std::vector<FlareEvent> &record);

/// How long flares last for this person.
struct UsualFlareLength
{
    std::optional<int> days; ///< the median, first and last day counted, rounded up
    int missing = 0;         ///< flares that have to end before it can be said

    bool operator==(const UsualFlareLength &) const = default;
};

UsualFlareLength usualLength(const std::vector<Flare> &flares);

} // namespace pacewell
