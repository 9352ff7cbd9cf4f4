// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/guideditem.h"

namespace pacewell {

/// A way to warm a place on the body. Its areas are the places it may be used on.
struct Heat : GuidedItem
{
    QString checklist;               ///< the checklist that is asked first
    std::chrono::minutes length{15}; ///< usual; zero where the maker's label alone says how long
    bool isWholeBody = false;        ///< a bath or shower: it warms every place
    QStringList preparation;         ///< what to see to before it begins
};

} // namespace pacewell
