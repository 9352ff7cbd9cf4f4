// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/profile.h"

#include <QHash>
#include <QString>

namespace pacewell {

/// What a person told about themselves, as it lies among the settings. Words that are no longer
/// known are passed over.
struct KeptProfile
{
    Profile profile;
    bool areBreathHoldsWanted = false;

    static KeptProfile from(const QHash<QString, QString> &settings);
    /// The settings that hold it.
    QHash<QString, QString> settings() const;
};

} // namespace pacewell
