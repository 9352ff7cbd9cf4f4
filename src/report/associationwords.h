// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/association.h"

#include <QString>

namespace pacewell::words {

/// What a link is between.
struct LinkNames
{
    QString trigger;                          ///< as in a list: "Poor sleep"; it is told in quotes
    QString outcome;                          ///< as in the middle of a sentence: "pain", "sleep"
    TriggerScale scale = TriggerScale::YesNo; ///< of the trigger
};

/// A link in a row of a list. What there is nothing to say of is empty.
struct LinkRow
{
    QString title;   ///< "Poor sleep, the day before"
    QString value;   ///< "+1.4", "higher", "3 more days"
    QString range;   ///< "likely +0.4 to +2.4"
    QString caution; ///< "may be smaller than this"

    bool operator==(const LinkRow &) const = default;
};

LinkRow associationRow(const Association &link, const LinkNames &names);

/// The same in full sentences: section 10 of the evidence. A hint has no number, and a pattern
/// always its range, its days, and that a link is no proof.
QString association(const Association &link, const LinkNames &names);

/// What stands beside every list of links.
QString associationCaution();

} // namespace pacewell::words
