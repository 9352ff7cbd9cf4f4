// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// How soon a sign has to be looked at by somebody who can examine.
enum class Urgency {
    Now,   ///< emergency help
    Today, ///< the same day
    Soon   ///< within one or two weeks
};

/// A statement that is ticked when it applies; not sure counts as yes.
struct ScreeningQuestion
{
    QString id;
    QString text;
    QString advice;                 ///< what is special here; may be empty
    std::optional<Urgency> urgency; ///< of a warning sign
    bool isCrisis = false;          ///< about life itself: what calms stays within reach
    bool asksArea = false;          ///< where it is has to be said, so that it can rest
};

/// What is said when something applies.
struct ScreeningOutcome
{
    QString on; ///< "now", "today", "soon", "crisis"; of exertion: "envelope", "caution", "clear"
    QString title;
    QString text;
    QStringList steps;
};

/// Questions that are asked before, and again from time to time.
struct Screening
{
    QString id;
    QString name;
    QString intro;
    std::vector<ScreeningQuestion> questions;
    std::vector<ScreeningOutcome> outcomes;
    Evidence evidence;

    /// Null when nothing is said on that.
    const ScreeningOutcome *outcome(QStringView on) const;
};

/// The two that the program asks.
namespace screenings {

inline const QString warningSigns = QStringLiteral("warning-signs");
inline const QString exertion = QStringLiteral("exertion");

} // namespace screenings

} // namespace pacewell
