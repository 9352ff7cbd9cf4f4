// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/massage.h"
#include "core/content/relaxation.h"
#include "core/content/routine.h"
#include "core/content/screening.h"
#include "core/pacing/activity.h"

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
std::optional<Condition> conditionNamed(QStringView name);
std::optional<RelaxationForm> relaxationFormNamed(QStringView name);
std::optional<RelaxationPart::PartSide> partSideNamed(QStringView name);
std::optional<MassageTool> massageToolNamed(QStringView name);
std::optional<BodyPlace> bodyPlaceNamed(QStringView name);
std::optional<Urgency> urgencyNamed(QStringView name);
std::optional<ActivityKind> activityKindNamed(QStringView name);
std::optional<AmountUnit> amountUnitNamed(QStringView name);
std::optional<Effort> effortNamed(QStringView name);
std::optional<ActivityPosture> activityPostureNamed(QStringView name);

QString nameOf(Position position);
QString nameOf(Area area);
QString nameOf(PracticeKind kind);
QString nameOf(TimeOfDay time);
QString nameOf(Confidence confidence);
QString nameOf(Condition condition);
QString nameOf(BodyPlace place);
QString nameOf(Urgency urgency);

} // namespace pacewell
