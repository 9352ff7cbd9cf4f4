// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/diary/triggers.h"
#include "core/insight/daypairs.h"

namespace pacewell {

/// From this rating of sleep down, a night counts as poor (section 10 of the evidence).
inline constexpr int poorSleepTo = 4;

/// What was out of the ordinary on the days from \a first to \a last, as far as it was told: yes
/// or no by the ticks. A night is also known by the rating of its sleep. Stress and low mood are
/// taken from their ratings, 10 being most, where these were given on at least half of the days of
/// which anything was told (our own rule): how much says more than whether.
Trigger triggerIn(const std::vector<DiaryEntry> &entries, const QString &triggerId, QDate first,
                  QDate last);

/// What there is to look at: ids that were ever ticked, or are told by ratings as above. In the
/// shipped order, then \a own, those put away included.
QStringList triggersIn(const std::vector<DiaryEntry> &entries, const std::vector<OwnTrigger> &own);

} // namespace pacewell
