// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

struct ChecklistItem
{
    QString text;
    QString advice;          ///< what to do when it applies
    bool isBlocking = false; ///< when it applies, the practice is not for today
};

/// Things to look at one by one, before a practice or for their own sake.
struct Checklist
{
    QString id;
    QString name;
    QString intro;
    std::vector<ChecklistItem> items;
    Evidence evidence;
};

} // namespace pacewell
