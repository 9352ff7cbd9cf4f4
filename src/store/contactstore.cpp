// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactstore.h"

#include <algorithm>

namespace pacewell {
namespace {

// In the order of the enumerators.
const QString roles[] = {QStringLiteral("clinician"), QStringLiteral("friend"),
                         QStringLiteral("family"), QStringLiteral("group")};

} // namespace

Result<std::vector<Contact>> ContactStore::all() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, name, role, reach FROM contact ORDER BY position, id"));
    if (!rows)
        return failure(rows.error());
    std::vector<Contact> contacts;
    for (QSqlQuery row = std::move(rows).value(); row.next();) {
        const auto role = std::ranges::find(roles, row.value(2).toString());
        contacts.push_back({row.value(0).toLongLong(), row.value(1).toString(),
                            Contact::Role(role - std::begin(roles)), row.value(3).toString()});
    }
    return contacts;
}

Result<qint64> ContactStore::add(const Contact &contact)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO contact (position, name, role, reach) "
                       "VALUES ((SELECT coalesce(max(position) + 1, 0) FROM contact), ?, ?, ?)"),
        {contact.name, roles[int(contact.role)], contact.reach});
    if (!added)
        return failure(added.error());
    return added.value().lastInsertId().toLongLong();
}

Result<> ContactStore::change(const Contact &contact)
{
    return m_database.change(
        QStringLiteral("UPDATE contact SET name = ?, role = ?, reach = ? WHERE id = ?"),
        {contact.name, roles[int(contact.role)], contact.reach, contact.id});
}

Result<> ContactStore::move(qint64 id, int position)
{
    return m_database.inTransaction([&]() -> Result<> {
        const auto kept = all();
        if (!kept)
            return failure(kept.error());
        std::vector<Contact> contacts = kept.value();
        const auto moved = std::ranges::find(contacts, id, &Contact::id);
        if (moved == contacts.end())
            return success();
        const Contact contact = *moved;
        contacts.erase(moved);
        contacts.insert(contacts.begin() + std::clamp(position, 0, int(contacts.size())), contact);
        for (int i = 0; i < int(contacts.size()); ++i) {
            const auto set =
                m_database.change(QStringLiteral("UPDATE contact SET position = ? WHERE id = ?"),
                                  {i, contacts[size_t(i)].id});
            if (!set)
                return set;
        }
        return success();
    });
}

Result<> ContactStore::remove(qint64 id)
{
    return m_database.change(QStringLiteral("DELETE FROM contact WHERE id = ?"), {id});
}

Result<> ContactStore::forgetAll()
{
    return m_database.change(QStringLiteral("DELETE FROM contact"));
}

} // namespace pacewell
