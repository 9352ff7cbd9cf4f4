// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/routine.h"

#include <QStringView>

#include <optional>

namespace pacewell {

// The words that content files use for the values of content. Absent: there is no such word.

std::optional<ExerciseType> exerciseTypeNamed(QStringView name);
std::optional<Position> exercisePositionNamed(QStringView name);
std::optional<Area> areaNamed(QStringView name);
std::optional<Sides> sidesNamed(QStringView name);
std::optional<Side> sideNamed(QStringView name);
std::optional<Confidence> confidenceNamed(QStringView name);
std::optional<PracticeKind> practiceKindNamed(QStringView name);
std::optional<TimeOfDay> timeOfDayNamed(QStringView name);

QString nameOf(Position position);
QString nameOf(Area area);
QString nameOf(PracticeKind kind);

} // namespace pacewell
