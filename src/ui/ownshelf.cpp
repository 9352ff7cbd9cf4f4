// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownshelf.h"

#include "core/content/contentnames.h"
#include "ui/contentloader.h"
#include "ui/words.h"

#include <algorithm>

namespace pacewell {

OwnShelf::OwnShelf(ContentLoader &content, const OwnContent &own, OwnContent::Kind kind,
                   QObject *parent)
    : QObject(parent), m_content(content), m_own(own), m_kind(kind)
{
    connect(&content, &ContentLoader::loaded, this, &OwnShelf::refresh);
}

void OwnShelf::refresh()
{
    const ContentLibrary &library = *m_content.library();
    std::vector<PracticeRow> rows;
    for (const QString &id : m_own.ids(m_kind)) {
        const auto practice = library.practice(id);
        if (practice && id != m_removedId)
            rows.push_back({id,
                            practice->name,
                            words::routineDetail(*practice, library),
                            nameOf(practice->practice),
                            {},
                            false});
    }
    std::ranges::sort(rows, [](const PracticeRow &one, const PracticeRow &other) {
        return one.title.localeAwareCompare(other.title) < 0;
    });
    m_items.setRows(std::move(rows));
}

QString OwnShelf::newId(const QString &name) const
{
    const auto library = m_content.library();
    return m_own.newId(m_kind, name, [&library](const QString &id) {
        return library && (library->practice(id) || library->checklist(id));
    });
}

bool OwnShelf::report(const QString &problem)
{
    m_problem = problem;
    if (problem.isEmpty())
        m_content.lookAgain(m_own.packsFolder());
    emit changed();
    return problem.isEmpty();
}

bool OwnShelf::add(const QJsonObject &item)
{
    const auto added = m_own.add(m_kind, item);
    return report(added ? QString() : added.error());
}

bool OwnShelf::replace(const QJsonObject &item)
{
    const auto replaced = m_own.replace(m_kind, item);
    return report(replaced ? QString() : replaced.error());
}

bool OwnShelf::rename(const QString &id, const QString &name)
{
    const auto renamed = m_own.rename(m_kind, id, name);
    return report(renamed ? QString() : renamed.error());
}

bool OwnShelf::remove(const QString &id)
{
    const auto library = m_content.library();
    const auto practice = library ? library->practice(id) : std::nullopt;
    const auto removed = m_own.remove(m_kind, id);
    if (!removed)
        return report(removed.error());
    m_removedId = id;
    m_removedName = practice ? practice->name : id;
    m_removedBytes = removed.value();
    refresh();
    return report({});
}

void OwnShelf::undo()
{
    if (m_removedId.isEmpty())
        return;
    const auto restored = m_own.restore(m_kind, m_removedId, m_removedBytes);
    if (!restored) {
        report(restored.error());
        return;
    }
    forget();
    refresh();
    report({});
}

void OwnShelf::forget()
{
    m_removedId.clear();
    m_removedName.clear();
    m_removedBytes.clear();
    m_problem.clear();
    emit changed();
}

} // namespace pacewell
