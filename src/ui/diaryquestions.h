// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diaryviewmodel.h"

namespace pacewell {

/// What a form of the journal asks by numbers.
struct DiaryQuestions
{
    DiaryRating first;
    QList<DiaryRating> feelings;
    QList<DiaryRating> hindrances; ///< all three, or none
};

DiaryQuestions diaryQuestions(DiaryViewModel::Form form);

} // namespace pacewell
