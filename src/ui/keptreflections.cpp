// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keptreflections.h"

#include "store/reflectionlog.h"
#include "ui/journal.h"

#include <QLocale>

namespace pacewell {
namespace {

WrittenEntry rowOf(const ReflectionEntry &entry)
{
    return {entry.name, QLocale().toString(entry.day, QLocale::LongFormat),
            firstLine(entry.answers)};
}

} // namespace

KeptReflections::KeptReflections(Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal)
{
}

void KeptReflections::look()
{
    m_openRow = -1;
    m_entries.clear();
    QString problem;
    if (const Database *database = m_journal.database()) {
        if (auto kept = ReflectionLog(*database).all())
            m_entries = std::move(kept).value();
        else
            problem = kept.error();
    }
    report(problem);
}

void KeptReflections::read(int row)
{
    if (row < 0 || row >= int(m_entries.size()))
        return;
    m_openRow = row;
    report({});
}

void KeptReflections::close()
{
    m_openRow = -1;
    report({});
}

bool KeptReflections::remove()
{
    const Database *database = m_journal.database();
    if (m_openRow < 0 || !database)
        return false;
    const auto removed = ReflectionLog(*database).remove(m_entries[size_t(m_openRow)].number);
    if (!removed)
        return report(removed.error());
    look();
    return true;
}

bool KeptReflections::keep(const ReflectionEntry &entry)
{
    // Tries again with a folder or file that has been mended meanwhile.
    m_journal.keepWaiting();
    const Database *database = m_journal.database();
    if (!database)
        return report(m_journal.problem());
    if (const auto kept = ReflectionLog(*database).append(entry); !kept) {
        m_journal.report(kept.error());
        return report(kept.error());
    }
    look();
    return true;
}

/// Says it, or that all is well again; true when it is.
bool KeptReflections::report(const QString &problem)
{
    m_problem = problem;
    emit changed();
    return problem.isEmpty();
}

QList<WrittenEntry> KeptReflections::entries() const
{
    QList<WrittenEntry> rows;
    for (const ReflectionEntry &entry : m_entries)
        rows.append(rowOf(entry));
    return rows;
}

WrittenEntry KeptReflections::openEntry() const
{
    return m_openRow < 0 ? WrittenEntry{} : rowOf(m_entries[size_t(m_openRow)]);
}

QList<WrittenAnswer> KeptReflections::answers() const
{
    return m_openRow < 0 ? QList<WrittenAnswer>()
                         : writtenAnswers(m_entries[size_t(m_openRow)].answers);
}

} // namespace pacewell
