// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/plankept.h"
#include "ui/clock.h"
#include "ui/daymarksmodel.h"
#include "ui/practicemodel.h"
#include "ui/trendrow.h"

#include <QObject>

namespace pacewell {

class ContentLoader;
class Journal;
class Records;
struct Record;

/// The last 13 weeks.
class ProgressViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// While it is, what changes is read at once; else when it is shown again.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(pacewell::DayMarksModel *days READ days CONSTANT)
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    /// How the last four weeks kept to the plan; empty where nothing was planned.
    Q_PROPERTY(QString planText READ planText NOTIFY changed)
    Q_PROPERTY(QString planSentence READ planSentence NOTIFY changed)
    /// Of all that is planned, and of each practice, rest and what is paced: its name, and how
    /// steady of late.
    Q_PROPERTY(QList<pacewell::TrendRow> strengths READ strengths NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *recent READ recent CONSTANT)

public:
    static constexpr int weeks = 13;
    static constexpr int recentCount = 10;

    ProgressViewModel(ContentLoader &content, Journal &journal, Records &records, Clock clock,
                      QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    DayMarksModel *days() { return &m_days; } ///< from a Monday on, 13 whole weeks
    int todayIndex() const { return m_todayIndex; }
    QString keptText() const { return m_keptText; } ///< "82 %"; empty before the first session
    QString sentence() const { return m_sentence; }
    QString planText() const { return m_planText; } ///< "82 %"; empty while too little counts
    QString planSentence() const { return m_planSentence; }
    QList<TrendRow> strengths() const { return m_strengths; }
    QString problem() const; ///< why nothing can be shown; empty when all is well
    PracticeModel *recent() { return &m_recent; }

signals:
    void shownChanged();
    void changed();

private:
    void refresh();
    QString sentenceFor(const Adherence &adherence) const;
    QString sentenceFor(const PlanHeadline &headline) const;
    void tellOfPlan(QDate today);
    void tellOfStrengths(const Record &record, const PlanKept &kept, QDate today);
    void listRecent(const std::vector<SessionOutcome> &sessions);

    ContentLoader &m_content;
    Journal &m_journal;
    Records &m_records;
    Clock m_clock;
    bool m_isShown = false;
    DayMarksModel m_days;
    PracticeModel m_recent;
    int m_todayIndex = 0;
    QString m_keptText;
    QString m_sentence;
    QString m_planText;
    QString m_planSentence;
    QList<TrendRow> m_strengths;
};

} // namespace pacewell
