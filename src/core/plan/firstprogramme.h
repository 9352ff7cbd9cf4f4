// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/firstpractice.h"
#include "core/plan/programme.h"

namespace pacewell {

/// A careful plan to begin with: a practice for each chosen part of each day of the week from
/// \a today on, in the morning and evening where no part was chosen. Nothing told: nothing planned.
/// Only what suits(), takes at most 12 minutes and may begin now without a question is in it.
///
/// Movement is on Monday, Wednesday and Friday: stretching does best on three to five days a week
/// (ACSM, R33), strength on two or three that do not follow each other (R32), and a fourth day
/// would follow one of these. Other days, and evenings where there is another part, are for what
/// calms. The one kind takes the place of the other where it has nothing that suits, but strength
/// keeps to its days. There is no heat and no massage in it.
///
/// Movements that reach most of the places told come first (most of the body where none was), then
/// those that spend most of their time on them, so that a special routine comes before one for the
/// whole body. What calms is breathing by day and relaxation in the evening. Of equals, one meant
/// for that part of the day comes first, then one of five minutes and more, then the shorter one,
/// then by id. What is meant for another part of the day, what reaches none of the places, and
/// gentle sets, which are for hard days, wait until the last; but the gentle sets come first where
/// the answers to the safety questions ask for them. No practice is twice on a day while another
/// suits.
Programme firstProgramme(const Preferences &preferences, const ContentLibrary &library,
                         const Circumstances &circumstances, QDate today);

} // namespace pacewell
