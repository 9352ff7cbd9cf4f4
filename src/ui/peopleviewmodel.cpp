// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopleviewmodel.h"

#include "store/contactstore.h"
#include "ui/journal.h"
#include "ui/words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace pacewell {

PeopleViewModel::PeopleViewModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent), m_journal(journal)
{
    connect(&journal, &Journal::readAnew, this, &PeopleViewModel::read);
    read();
}

void PeopleViewModel::read()
{
    const Database *database = m_journal.database();
    if (!database)
        return;
    auto people = ContactStore(*database).all();
    if (!people) {
        m_journal.report(people.error());
        return;
    }
    beginResetModel();
    m_people = std::move(people).value();
    endResetModel();
    emit countChanged();
}

QStringList PeopleViewModel::kinds() const
{
    QStringList kinds;
    for (int role = 0; role <= int(Contact::Role::Group); ++role)
        kinds.append(words::contactRole(Contact::Role(role)));
    return kinds;
}

void PeopleViewModel::say(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        emit problemChanged();
}

std::optional<Contact> PeopleViewModel::contact(const QString &name, int kind, const QString &reach)
{
    if (name.trimmed().isEmpty()) {
        say(tr("Write a name first. Whatever you call them will do."));
        return std::nullopt;
    }
    const int last = int(Contact::Role::Group);
    return Contact{0, name.trimmed(), Contact::Role(std::clamp(kind, 0, last)), reach.trimmed()};
}

bool PeopleViewModel::write(const std::function<Result<>(ContactStore &)> &change)
{
    // The folder may have been mended meanwhile.
    if (!m_journal.database())
        m_journal.keepWaiting();
    const Database *database = m_journal.database();
    if (!database) {
        say(m_journal.problem());
        return false;
    }
    ContactStore store(*database);
    const auto written = change(store);
    say(written ? QString() : written.error());
    return bool(written);
}

bool PeopleViewModel::add(const QString &name, int kind, const QString &reach)
{
    auto added = contact(name, kind, reach);
    if (!added)
        return false;
    const bool isWritten = write([&added](ContactStore &store) -> Result<> {
        const auto id = store.add(*added);
        if (!id)
            return failure(id.error());
        added->id = id.value();
        return success();
    });
    if (!isWritten)
        return false;
    beginInsertRows({}, count(), count());
    m_people.push_back(*added);
    endInsertRows();
    emit countChanged();
    return true;
}

bool PeopleViewModel::change(int row, const QString &name, int kind, const QString &reach)
{
    auto changed = contact(name, kind, reach);
    if (!changed || !has(row))
        return false;
    changed->id = m_people[size_t(row)].id;
    if (!write([&changed](ContactStore &store) { return store.change(*changed); }))
        return false;
    m_people[size_t(row)] = *changed;
    emit dataChanged(index(row), index(row));
    return true;
}

bool PeopleViewModel::move(int from, int to)
{
    if (!has(from) || !has(to) || from == to)
        return false;
    const qint64 id = m_people[size_t(from)].id;
    if (!write([id, to](ContactStore &store) { return store.move(id, to); }))
        return false;
    // Qt counts the place as it is before the row is taken out.
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const Contact moved = m_people[size_t(from)];
    m_people.erase(m_people.begin() + from);
    m_people.insert(m_people.begin() + to, moved);
    endMoveRows();
    return true;
}

bool PeopleViewModel::remove(int row)
{
    if (!has(row))
        return false;
    const qint64 id = m_people[size_t(row)].id;
    if (!write([id](ContactStore &store) { return store.remove(id); }))
        return false;
    beginRemoveRows({}, row, row);
    m_people.erase(m_people.begin() + row);
    endRemoveRows();
    emit countChanged();
    return true;
}

bool PeopleViewModel::forgetAll()
{
    if (!write([](ContactStore &store) { return store.forgetAll(); }))
        return false;
    beginResetModel();
    m_people.clear();
    endResetModel();
    emit countChanged();
    return true;
}

void PeopleViewModel::copy(int row) const
{
    if (has(row))
        QGuiApplication::clipboard()->setText(m_people[size_t(row)].reach);
}

bool PeopleViewModel::call(int row) const
{
    const auto number = has(row) ? dialable(m_people[size_t(row)].reach) : std::nullopt;
    return number && QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + *number));
}

int PeopleViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PeopleViewModel::data(const QModelIndex &index, int role) const
{
    const Contact &contact = m_people.at(size_t(index.row()));
    switch (role) {
    case IdRole:
        return contact.id;
    case NameRole:
        return contact.name;
    case KindRole:
        return int(contact.role);
    case KindNameRole:
        return words::contactRole(contact.role);
    case ReachRole:
        return contact.reach;
    case CallableRole:
        return dialable(contact.reach).has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> PeopleViewModel::roleNames() const
{
    return {{IdRole, "contactId"},      {NameRole, "name"},   {KindRole, "kind"},
            {KindNameRole, "kindName"}, {ReachRole, "reach"}, {CallableRole, "callable"}};
}

} // namespace pacewell
