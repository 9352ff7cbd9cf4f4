// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

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

/// The number to dial, as digits with at most a "+" before them, where \a reach looks like a phone
/// number and nothing else: 3 to 18 digits (ITU-T E.164 has 15 at most; up to 3 lead out of a
/// country), spaces, - ( ) / and a leading +. After a "+" the "(0)" is left out: it is dialled
/// within the country only.
std::optional<QString> dialable(const QString &reach);

} // namespace pacewell
