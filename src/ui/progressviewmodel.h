// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/plankept.h"
#include "ui/clock.h"
#include "ui/daymarksmodel.h"
#include "ui/practicemodel.h"

#include <QObject>

namespace pacewell {

class ContentLoader;
class Journal;
class Planner;
class ProfileViewModel;

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
    /// How the last four weeks kept to the plan; empty where nothing was planned.
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    Q_PROPERTY(QString planSentence READ planSentence NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *recent READ recent CONSTANT)

public:
    static constexpr int weeks = 13;
    static constexpr int recentCount = 10;

    ProgressViewModel(ContentLoader &content, Journal &journal, const Planner &planner,
                      const ProfileViewModel &profile, Clock clock, QObject *parent = nullptr);

    /// Reads the journal; the page asks for it when it is shown first.
    Q_INVOKABLE void refresh();

    DayMarksModel *days() { return &m_days; } ///< from a Monday on, 13 whole weeks
    int todayIndex() const { return m_todayIndex; }
    QString keptText() const { return m_keptText; } ///< "82 %"; empty before the first session
    QString sentence() const { return m_sentence; }
    QString planText() const { return m_planText; } ///< "82 %"; empty while too little counts
    QString planSentence() const { return m_planSentence; }
    QString problem() const; ///< why nothing can be shown; empty when all is well
    PracticeModel *recent() { return &m_recent; }

signals:
    void changed();

private:
    QString sentenceFor(const Adherence &adherence) const;
    QString sentenceFor(const PlanHeadline &headline) const;
    void tellOfPlan(QDate today);
    void listRecent(const std::vector<SessionOutcome> &sessions);

    ContentLoader &m_content;
    Journal &m_journal;
    const Planner &m_planner;
    const ProfileViewModel &m_profile;
    Clock m_clock;
    DayMarksModel m_days;
    PracticeModel m_recent;
    int m_todayIndex = 0;
    QString m_keptText;
    QString m_sentence;
    QString m_planText;
    QString m_planSentence;
};

} // namespace pacewell
