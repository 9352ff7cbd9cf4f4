// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/diarylog.h"
#include "ui/clock.h"

#include <QObject>
#include <QTimer>

namespace pacewell {

class Journal;

/// How the days were, as the pages use it. Each word counts at once, and is written down as soon as
/// that can be.
class Diary : public QObject
{
    Q_OBJECT

public:
    /// How far back entries() reaches.
    static constexpr int daysBack = 91;

    Diary(Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Of the last daysBack days and those ahead, where the clock was set back; by day.
    const std::vector<DiaryEntry> &entries() const { return m_entries; }
    /// Of any day; empty where nothing was said.
    DiaryEntry on(QDate day, DiaryEntry::Span span) const;
    std::vector<DiaryEntry> between(QDate first, QDate last) const;

    void change(QDate day, DiaryEntry::Span span, const DiaryLog::Change &change);

    /// In the order in which they were added, those put away included.
    const std::vector<OwnTrigger> &ownTriggers() const { return m_ownTriggers; }
    void keep(const OwnTrigger &trigger);

    QDate today() const { return m_clock().date(); }
    /// Tells dayTurned() where it has; timers are late after a night with the lid shut.
    void lookAtTheDay();

signals:
    void changed();
    void dayTurned(); ///< it is another day than before; changed() follows

private:
    void read();
    void sleepUntilTomorrow();

    Journal &m_journal;
    Clock m_clock;
    std::vector<DiaryEntry> m_entries;
    std::vector<OwnTrigger> m_ownTriggers;
    /// Of days before those, what was said since the program began, so that it is there even while
    /// it cannot be written.
    std::vector<DiaryEntry> m_earlier;
    QDate m_day; ///< as of which the entries were read
    QTimer m_midnight;
};

} // namespace pacewell
