// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"

namespace pacewell {

/// When strong pain that stays asks for a look at the safety questions: section 12 of the evidence.
namespace painwatch {

inline constexpr int strongFrom =
    8;                         ///< of 10, on the whole, or on waking where that is all there is
inline constexpr int days = 3; ///< one after the other, each of them noted

} // namespace painwatch

/// Whether the safety questions are to be asked because of the pain: it was that strong on three
/// days running, up to today or yesterday, and the questions were not answered on the third of them
/// or later. So they come once for as long as it lasts, and again with the next three days. A day
/// that was not noted is no strong one. A week noted as a whole counts for its seven days, from the
/// day on which it was noted: our own rule, on the careful side.
///
/// \a entries in any order; those after \a today are left out. \a lastLook: when the questions
/// about warning signs were last answered, as for flareState().
bool isLookDueFor(const std::vector<DiaryEntry> &entries, QDate today,
                  std::optional<QDate> lastLook);

} // namespace pacewell
