// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/preferences.h"

#include <QHash>
#include <QString>

namespace pacewell {

/// How practice suits a person, as it lies among the settings. Words that are no longer known and
/// lengths out of range are passed over.
struct KeptPreferences
{
    Preferences preferences;

    static KeptPreferences from(const QHash<QString, QString> &settings);
    /// The settings that hold it.
    QHash<QString, QString> settings() const;
};

} // namespace pacewell
