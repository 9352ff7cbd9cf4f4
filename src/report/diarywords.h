// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/diary/triggers.h"

#include <span>

namespace pacewell::words {

/// "Left shoulder", "Neck".
QString painArea(PainArea area, Side side);

/// "a little", "clearly", "strongly"; \a strength from 1.
QString painStrength(int strength);

/// "Left shoulder · Both knees · Neck"; empty where there are none. By area.
QString painAreas(std::span<const AreaPain> areas);

/// What was out of the ordinary; the id where nobody knows it any more.
QString trigger(const QString &id, std::span<const OwnTrigger> own);

/// What it means, in a sentence; empty for the person's own.
QString triggerMeaning(const QString &id);

QString help(const QString &id);

} // namespace pacewell::words
