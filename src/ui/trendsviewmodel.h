// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/diarynumbers.h"
#include "ui/shownchart.h"
#include "ui/trendrow.h"

#include <QDate>

namespace pacewell {

class Records;
struct AreaShares;
struct Record;

/// How something went over the days: as a chart, as a sentence and as a table; and where it hurt,
/// beside the time before.
class TrendsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// While it is, what changes is read at once; else when it is shown again.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QStringList measures READ measures CONSTANT)
    Q_PROPERTY(int measure READ measure WRITE setMeasure NOTIFY changed)
    Q_PROPERTY(QStringList periods READ periods CONSTANT)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed)
    Q_PROPERTY(pacewell::ShownChart chart READ chart NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)           ///< tells the chart
    Q_PROPERTY(QString change READ change NOTIFY changed)               ///< beside the first week
    Q_PROPERTY(QList<pacewell::TrendRow> rows READ rows NOTIFY changed) ///< latest first
    /// Of each place of the map the share of days on which it hurt, 0 to 1; and before.
    Q_PROPERTY(QList<qreal> areas READ areas NOTIFY changed)
    Q_PROPERTY(QList<qreal> areasBefore READ areasBefore NOTIFY changed)
    Q_PROPERTY(QString areasText READ areasText NOTIFY changed)
    Q_PROPERTY(QString areasBeforeText READ areasBeforeText NOTIFY changed)

public:
    explicit TrendsViewModel(Records &records, QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    QStringList measures() const;
    int measure() const { return m_measure; }
    void setMeasure(int measure);
    QStringList periods() const;
    int period() const { return m_period; }
    void setPeriod(int period);
    ShownChart chart() const { return m_chart; }
    QString sentence() const { return m_sentence; }
    QString change() const { return m_change; }
    QList<TrendRow> rows() const { return m_rows; }
    QList<qreal> areas() const { return m_areas; }
    QList<qreal> areasBefore() const { return m_areasBefore; }
    QString areasText() const { return m_areasText; }
    QString areasBeforeText() const { return m_areasBeforeText; }

signals:
    void shownChanged();
    void changed();

private:
    void refresh();
    void showRatings(const Record &record, QDate first);
    void showPractice(const Record &record, QDate first);
    void showAreas(const Record &record, QDate first);
    QString textOf(const AreaShares &told) const;
    TrendChart emptyChart(const Record &record, QDate first) const;

    Records &m_records;
    bool m_isShown = false;
    bool m_isStale = true;
    int m_measure = 0;
    int m_period = 0;
    ShownChart m_chart;
    QString m_sentence;
    QString m_change;
    QList<TrendRow> m_rows;
    QList<qreal> m_areas;
    QList<qreal> m_areasBefore;
    QString m_areasText;
    QString m_areasBeforeText;
};

} // namespace pacewell
