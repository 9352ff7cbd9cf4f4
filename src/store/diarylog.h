// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"
#include "core/diary/triggers.h"
#include "store/database.h"

namespace pacewell {

/// The words that the journal, and what goes out of it, has for them.
QString storedName(PainArea area);
QString storedName(Side side);

/// How the days and weeks were.
class DiaryLog
{
public:
    using Change = std::function<void(DiaryEntry &)>;

    explicit DiaryLog(const Database &database) : m_database(database) {}

    /// By day.
    Result<std::vector<DiaryEntry>> between(QDate first, QDate last) const;

    /// Makes \a change to what stands there now, also where another program has just written it, so
    /// that two that fill in one day lose nothing of each other's. What is empty afterwards is
    /// taken away. \a at: when it was said. Refused: a rating out of its range.
    Result<> change(QDate day, DiaryEntry::Span span, const Change &change, const QDateTime &at);

    /// In the order in which they were added, those put away included.
    Result<std::vector<OwnTrigger>> ownTriggers() const;
    /// Adds it, or puts it in place of the one with its id.
    Result<> keep(const OwnTrigger &trigger);

private:
    Result<std::vector<DiaryEntry>> entries(const QString &where, const QVariantList &values) const;
    Result<> write(const DiaryEntry &entry, const QDateTime &at);

    const Database &m_database;
};

} // namespace pacewell
