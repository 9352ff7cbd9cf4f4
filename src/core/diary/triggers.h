// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace pacewell {

/// What may have been out of the ordinary on a day: the list of section 10 of the evidence. Ids,
/// in the order in which they are shown and looked at.
const QStringList &shippedTriggers();

/// Something of the person's own that may have been out of the ordinary.
struct OwnTrigger
{
    static constexpr int most = 3; ///< at a time, so that not too many are looked at
    static constexpr int mostNameLength = 40;

    QString id;
    QString name;
    bool isPutAway = false; ///< no longer shown; what was noted keeps its name

    bool operator==(const OwnTrigger &) const = default;
};

/// What may have helped on a day. Ids, in the order in which they are shown.
const QStringList &shippedHelps();

} // namespace pacewell
