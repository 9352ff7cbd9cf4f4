// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clock.h"
#include "ui/daymarksmodel.h"
#include "ui/practicemodel.h"

#include <QObject>

namespace pacewell {

class Journal;

/// The last 13 weeks.
class ProgressViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(pacewell::DayMarksModel *days READ days CONSTANT)
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *recent READ recent CONSTANT)

public:
    static constexpr int weeks = 13;
    static constexpr int recentCount = 10;

    ProgressViewModel(Journal &journal, Clock clock, QObject *parent = nullptr);

    /// Reads the journal; the page asks for it when it is shown first.
    Q_INVOKABLE void refresh();

    DayMarksModel *days() { return &m_days; } ///< from a Monday on, 13 whole weeks
    int todayIndex() const { return m_todayIndex; }
    QString keptText() const { return m_keptText; } ///< "82 %"; empty before the first session
    QString sentence() const { return m_sentence; }
    QString problem() const; ///< why nothing can be shown; empty when all is well
    PracticeModel *recent() { return &m_recent; }

signals:
    void changed();

private:
    QString sentenceFor(const Adherence &adherence) const;
    void listRecent(const std::vector<SessionOutcome> &sessions);

    Journal &m_journal;
    Clock m_clock;
    DayMarksModel m_days;
    PracticeModel m_recent;
    int m_todayIndex = 0;
    QString m_keptText;
    QString m_sentence;
};

} // namespace pacewell
