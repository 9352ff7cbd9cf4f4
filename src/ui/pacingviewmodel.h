// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pacedrow.h"
#include "ui/quotabar.h"

#include <QList>
#include <QObject>

namespace pacewell {

class Pacing;
class Planner;
struct PacedActivity;

/// The place for pacing: what is paced, and how today stands.
class PacingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QList<pacewell::PacedRow> activities READ activities NOTIFY changed)
    Q_PROPERTY(QList<pacewell::PacedRow> putAway READ putAway NOTIFY changed)
    Q_PROPERTY(int more READ more NOTIFY changed) ///< how many are not shown yet
    /// Load, planned and done, from Monday to Sunday; empty while nothing is planned or done.
    Q_PROPERTY(QList<pacewell::QuotaBar> week READ week NOTIFY changed)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY changed) ///< for today
    Q_PROPERTY(QString weekText READ weekText NOTIFY changed)       ///< of the days so far

public:
    /// Rows that are shown at first, and added at a time.
    static constexpr int rowsAtOnce = 20;

    PacingViewModel(Pacing &pacing, Planner &planner, QObject *parent = nullptr);

    const QList<PacedRow> &activities() const { return m_activities; }
    int more() const { return m_more; }
    Q_INVOKABLE void showMore();
    const QList<PacedRow> &putAway() const { return m_putAway; }
    Q_INVOKABLE void bringBack(const QString &activityId);
    const QList<QuotaBar> &week() const { return m_week; }
    QString plannedText() const { return m_plannedText; }
    QString weekText() const { return m_weekText; }
    void refresh();

signals:
    void changed();

private:
    PacedRow rowFor(const PacedActivity &paced) const;
    void layOutWeek();

    Pacing &m_pacing;
    Planner &m_planner;
    QList<PacedRow> m_activities;
    QList<PacedRow> m_putAway;
    int m_rows = rowsAtOnce;
    int m_more = 0;
    QList<QuotaBar> m_week;
    QString m_plannedText;
    QString m_weekText;
};

} // namespace pacewell
