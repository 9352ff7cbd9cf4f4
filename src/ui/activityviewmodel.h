// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/paceddays.h"
#include "ui/entryline.h"
#include "ui/quotabar.h"

#include <QList>
#include <QObject>

namespace pacewell {

class Journal;
class Pacing;
class Planner;

/// The page of one activity: how much of it today, the week, and what was written down.
class ActivityViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString id READ id NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString stageText READ stageText NOTIFY changed) ///< "Week 3 · a steady amount …"
    Q_PROPERTY(bool begun READ isBegun NOTIFY changed)          ///< there is an amount to keep to
    Q_PROPERTY(bool quotaKnown READ isQuotaKnown NOTIFY changed) ///< for today
    Q_PROPERTY(QString quotaText READ quotaText NOTIFY changed)  ///< "36 min today"
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(QString bankText READ bankText NOTIFY changed) ///< enough was done; else empty
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)        ///< its amount is minutes
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed)
    Q_PROPERTY(
        QString startText READ startText NOTIFY changed) ///< "12 min", empty: nothing is left
    Q_PROPERTY(QList<pacewell::QuotaBar> week READ week NOTIFY changed)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY changed)
    /// What is written down is of today, or of a day so long ago.
    Q_PROPERTY(int daysBack READ daysBack WRITE setDaysBack NOTIFY changed)
    Q_PROPERTY(int mostDaysBack READ mostDaysBack CONSTANT)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(QList<pacewell::EntryLine> entries READ entries NOTIFY changed) ///< of that day
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ActivityViewModel(Pacing &pacing, Planner &planner, Journal &journal,
                      QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &activityId);
    /// False where a run is on already.
    Q_INVOKABLE bool begin();
    /// By hand, for that day: an amount in the activity's unit and how long it took. Without a unit
    /// of its own both are the same. False where it cannot be; then problem() says why.
    Q_INVOKABLE bool enter(double amount, double minutes);
    Q_INVOKABLE void removeEntry(const QString &entryId);
    Q_INVOKABLE void putAway();

    QString id() const { return m_id; }
    QString name() const;
    QString stageText() const;
    bool isBegun() const;
    bool isQuotaKnown() const { return today().quota.has_value(); }
    QString quotaText() const;
    QString doneText() const;
    QString bankText() const;
    bool isTimed() const;
    QString unitText() const;
    QString startText() const;
    QList<QuotaBar> week() const;
    QString plannedText() const;
    int daysBack() const { return m_daysBack; }
    void setDaysBack(int days);
    static int mostDaysBack() { return 7; }
    QString dayText() const;
    QList<EntryLine> entries() const;
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    void refresh();
    const PacedActivity *activity() const;
    double minutesToRun() const;
    PacedDay today() const;
    QDate day() const;

    Pacing &m_pacing;
    Planner &m_planner;
    Journal &m_journal;
    QString m_id;
    int m_daysBack = 0;
    std::vector<PacedDay> m_week; ///< Monday to Sunday
    QString m_problem;
};

} // namespace pacewell
