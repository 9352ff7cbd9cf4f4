// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/baseline.h"
#include "ui/entryline.h"

#include <QList>
#include <QObject>

namespace pacewell {

class Journal;
class Pacing;
class Planner;
struct PacedActivity;

/// Finding out how much of an activity is fine: a few days measured, then the amount to begin with.
class BaselineViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed) ///< at the beginning, and when begun anew
    Q_PROPERTY(QList<pacewell::EntryLine> measured READ measured NOTIFY changed) ///< id: the day
    Q_PROPERTY(int missing READ missing NOTIFY changed) ///< days until it can be told
    Q_PROPERTY(bool anew READ isAnew NOTIFY changed)    ///< there is an amount already
    Q_PROPERTY(bool measuredToday READ isMeasuredToday NOTIFY changed)
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed)
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence NOTIFY changed)
    Q_PROPERTY(bool confidenceTold READ isConfidenceTold NOTIFY changed)
    Q_PROPERTY(QString resultText READ resultText NOTIFY changed) ///< "12 min a day"
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    BaselineViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                      QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &activityId);
    /// For today; nothing or less, and more than a day has minutes, is refused.
    Q_INVOKABLE bool measure(double amount);
    /// By the timer, until it is stopped; false where a run is on already.
    Q_INVOKABLE bool beginMeasuring();
    Q_INVOKABLE void takeBack(const QString &day);
    /// The quota begins with what was found.
    Q_INVOKABLE void accept();
    /// All of it from the beginning; what was measured before goes with the first new one.
    Q_INVOKABLE void measureAnew();
    /// The amount stays as it is after all.
    Q_INVOKABLE void leaveIt();

    bool isWanted() const;
    QList<EntryLine> measured() const;
    int missing() const;
    bool isAnew() const;
    bool isMeasuredToday() const;
    QString unitText() const;
    bool isTimed() const;
    /// 0 to 10; the middle before it was told.
    int confidence() const;
    void setConfidence(int confidence);
    bool isConfidenceTold() const { return m_confidence.has_value(); }
    QString resultText() const;
    QString reasonText() const;
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    void refresh();
    const PacedActivity *activity() const;
    bool hadFlare() const;
    double quota() const; ///< with which it would begin
    void makeRoom();

    Pacing &m_pacing;
    Planner &m_planner;
    Journal &m_journal;
    QString m_id;
    std::optional<int> m_confidence;
    Baseline m_baseline;
    bool m_isAnewWanted = false; ///< and nothing was measured yet
    QString m_problem;
};

} // namespace pacewell
