// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/breathing.h"
#include "core/content/routine.h"

#include <QJsonObject>

#include <functional>

namespace pacewell {

// What a person made for themselves, in the form of content files: it is read back as any other.

QJsonObject toJson(const RoutineStep &step, bool isExercise);

/// \a isExercise tells whether an id is an exercise's.
QJsonObject toJson(const Routine &routine, const std::function<bool(const QString &)> &isExercise);

QJsonObject toJson(const BreathingPattern &pattern);

} // namespace pacewell
