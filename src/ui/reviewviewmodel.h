// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/review.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;
class Pacing;
class Planner;
struct PacedActivity;

/// The weekly look at the amount of one activity: what holds it where it is, or what is offered.
/// Nothing changes unless the person says so.
class ReviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed) ///< when the next one comes
    Q_PROPERTY(bool confidenceWanted READ isConfidenceWanted NOTIFY changed)
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence NOTIFY changed)
    Q_PROPERTY(bool confidenceTold READ isConfidenceTold NOTIFY changed)
    Q_PROPERTY(bool effortWanted READ isEffortWanted NOTIFY changed) ///< those questions come first
    Q_PROPERTY(QStringList hindrances READ hindrances NOTIFY changed) ///< in words
    Q_PROPERTY(QStringList offers READ offers NOTIFY changed)         ///< the first is to stay
    Q_PROPERTY(qreal quota READ quota NOTIFY changed)                 ///< 0: there is none
    Q_PROPERTY(QString unitText READ unitText NOTIFY changed)
    Q_PROPERTY(bool timed READ isTimed NOTIFY changed)
    /// The way back from a flare took long.
    Q_PROPERTY(bool newBaselineAdvised READ isNewBaselineAdvised NOTIFY changed)

public:
    ReviewViewModel(Pacing &pacing, Planner &planner, Journal &journal, QObject *parent = nullptr);

    Q_INVOKABLE void open(const QString &activityId);
    /// One of offers().
    Q_INVOKABLE void take(int offer);
    /// Less, on any day, as the person wishes; nothing where it is not less.
    Q_INVOKABLE void lower(double quota);

    bool isDue() const;
    QString dueText() const;
    bool isConfidenceWanted() const;
    int confidence() const;
    void setConfidence(int confidence);
    bool isConfidenceTold() const { return m_confidence.has_value(); }
    bool isEffortWanted() const;
    QStringList hindrances() const;
    QStringList offers() const;
    double quota() const;
    QString unitText() const;
    bool isTimed() const;
    bool isNewBaselineAdvised() const;

signals:
    void changed();

private:
    void refresh();
    const PacedActivity *activity() const;
    ReviewFacts facts(const PacedActivity &paced) const;
    bool holds(Hindrance::Kind kind) const;

    Pacing &m_pacing;
    Planner &m_planner;
    Journal &m_journal;
    QString m_id;
    std::optional<int> m_confidence;
    Review m_review;
};

} // namespace pacewell
