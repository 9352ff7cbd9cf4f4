// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patternrow.h"

#include <QFutureWatcher>

namespace pacewell {

class Records;

/// What goes with worse days, as far as the last year of the diary tells. Worked out beside the
/// window, since it takes a moment.
class PatternsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// While it is, what changes is worked out at once; else when it is shown again.
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QStringList outcomes READ outcomes CONSTANT)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged) ///< 0 to 1
    /// Those with a link first, the clearest before the others.
    Q_PROPERTY(QList<pacewell::PatternRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int toldCount READ toldCount NOTIFY changed) ///< of the rows
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString caution READ caution CONSTANT)

public:
    explicit PatternsViewModel(Records &records, QObject *parent = nullptr);
    ~PatternsViewModel() override;

    bool isShown() const { return m_isShown; }
    void setShown(bool isShown);
    QStringList outcomes() const;
    int outcome() const { return m_outcome; }
    void setOutcome(int outcome);
    bool isBusy() const { return m_work.isRunning(); }
    qreal progress() const;
    QList<PatternRow> rows() const { return m_rows; }
    int toldCount() const;
    QString summary() const;
    QString caution() const;

signals:
    void shownChanged();
    void changed();
    void progressChanged();

private:
    void begin();
    void take();

    Records &m_records;
    QFutureWatcher<QList<PatternRow>> m_work;
    bool m_isShown = false;
    bool m_isStale = true;
    int m_outcome = 0;
    QList<PatternRow> m_rows;
};

} // namespace pacewell
