// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// Somebody who helps, on a list that is for this person's eyes only.
struct Contact
{
    /// What they are to the person.
    enum class Role { Clinician, Friend, Family, Group };

    qint64 id = 0; ///< given by the store and never to another; 0: not kept yet
    QString name;
    Role role = Role::Friend;
    QString reach = {}; ///< a phone number, an address: whatever the person wrote

    bool operator==(const Contact &) const = default;
};

} // namespace pacewell
