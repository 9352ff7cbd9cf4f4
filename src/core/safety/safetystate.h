// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"
#include "core/content/screening.h"

#include <QDateTime>

namespace pacewell {

/// When the safety questions are asked again. Expert practice (red flags), NICE NG206 (exertion).
namespace screeningdays {

inline constexpr int warningSignsAgain = 30;
inline constexpr int cautionAgain = 7;
inline constexpr int cautionLasts = 28;

} // namespace screeningdays

/// One line of the record of answers. Lines are added, never changed; their order counts, not the
/// clock.
struct ScreeningEntry
{
    enum class Kind {
        Answered,
        Booked, ///< somebody will look at it
        Seen    ///< somebody has looked at it, or has said that it is safe
    };

    /// A yes, with what it meant when it was given: questions may change, a lock may not get lost.
    struct Yes
    {
        QString question;
        std::optional<Urgency> urgency;
        bool isCrisis = false;
        bool restsArea = false;

        bool operator==(const Yes &) const = default;
    };

    QDateTime at; ///< UTC
    QDate day;    ///< the person's own
    QString screening;
    Kind kind = Kind::Answered;
    std::vector<Yes> yes;
    std::vector<Area> areas; ///< where, for those that ask it; none named: all of the body

    bool operator==(const ScreeningEntry &) const = default;
};

/// What effort may cost, by the person's own answers. Never a label.
enum class Exertion {
    Clear,
    Caution, ///< a crash after small efforts: no rises for four weeks
    Envelope ///< it comes late or lasts: ceilings in place of goals, the gentle set only
};

/// What the answers to the safety questions lock. Red flags as in evidence of the NICE and BSR
/// guidelines; what they lock is this program's own, careful choice.
struct SafetyState
{
    std::vector<ScreeningEntry::Yes> open; ///< warning signs that nobody has looked at yet
    bool isSeen = false;                   ///< somebody has; the questions are to be asked again
    std::vector<Area> restingAreas;        ///< of weakness or numbness
    bool isWholeBodyResting = false;
    Exertion exertion = Exertion::Clear;

    /// The most urgent of what is open.
    std::optional<Urgency> urgency() const;
    bool isCrisis() const;

    /// Whether a practice of this kind cannot begin. Now: none can, but after a crisis alone what
    /// calms can. Today: nothing that moves, presses or warms.
    bool locks(PracticeKind kind) const;
    /// Movements in their easier form, and nothing for strength.
    bool isGentleOnly() const;
    /// Sitting or in bed.
    bool isOffFeet() const { return exertion == Exertion::Envelope; }
    bool mayRise() const { return open.empty() && exertion == Exertion::Clear; }
};

/// \a record in the order in which it was written.
SafetyState safetyState(const std::vector<ScreeningEntry> &record, QDate today);

/// What has to stay of \a record when a person takes the answers away: a lock without its reason.
std::vector<ScreeningEntry> forgotten(const std::vector<ScreeningEntry> &record, QDate today);

/// Whether the questions of that screening are to be asked: never answered, too long ago, or asked
/// for since somebody has looked at it. A day ahead, where the clock was set back, counts as today.
bool isDue(const QString &screening, const std::vector<ScreeningEntry> &record, QDate today);

/// When the warning signs were last asked about; absent: never.
std::optional<QDate> lastLook(const std::vector<ScreeningEntry> &record);

} // namespace pacewell
