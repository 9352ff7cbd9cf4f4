// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/readiness.h"

namespace pacewell {

/// Where a practice can be done: as its steps say; an item on its own in each of its positions.
std::vector<Position> positionsOf(const Routine &practice, const ContentLibrary &library);

/// The parts of the body a practice is for, without repetition.
std::vector<Area> areasOf(const Routine &practice, const ContentLibrary &library);

/// What a person has narrowed the practices down to.
struct PracticeFilter
{
    std::optional<PracticeKind> kind;
    std::optional<Position> position;
    std::optional<Area> area;
    std::optional<std::chrono::minutes> shorterThan; ///< what states no minutes is not

    bool isEmpty() const { return !kind && !position && !area && !shorterThan; }
    bool lets(const Routine &practice, const ContentLibrary &library) const;
    bool operator==(const PracticeFilter &) const = default;
};

/// The routines to offer first: let through by the filter, meant for the present part of the day,
/// begun neither today nor just now, and free to begin. Where a part of the body was chosen, a
/// routine that names no time of day is meant for it too; the small sets for hard days are only by
/// choice. What was done longest ago comes first.
/// At most \a most ids.
QStringList goodForToday(const ContentLibrary &library, const PracticeFilter &filter,
                         const Circumstances &circumstances, int most);

} // namespace pacewell
