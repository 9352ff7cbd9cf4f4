// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/programme.h"
#include "core/result.h"
#include "ui/clock.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;
class ProfileViewModel;

/// What the person wants a bit more of, in their own words, and the form to write it. Where effort
/// has a ceiling it is about ceilings instead.
class GoalsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// Each with its id, words, firstStep, minimum and ceiling.
    Q_PROPERTY(QVariantList goals READ goals NOTIFY changed)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY changed)
    Q_PROPERTY(bool envelope READ isEnvelope NOTIFY changed)
    Q_PROPERTY(bool writing READ isWriting NOTIFY changed)
    Q_PROPERTY(bool another READ isAnother NOTIFY changed) ///< what is written is not kept yet
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY changed)
    Q_PROPERTY(QString firstStep READ firstStep WRITE setFirstStep NOTIFY changed)
    Q_PROPERTY(QString minimum READ minimum WRITE setMinimum NOTIFY changed)
    Q_PROPERTY(QString ceiling READ ceiling WRITE setCeiling NOTIFY changed)
    Q_PROPERTY(int confidence READ confidence WRITE setConfidence NOTIFY changed)
    Q_PROPERTY(bool confidenceTold READ isConfidenceTold NOTIFY changed)
    Q_PROPERTY(bool smallerAdvised READ isSmallerAdvised NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed) ///< enough is written to keep it
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    GoalsViewModel(Journal &journal, const ProfileViewModel &profile, Clock clock,
                   QObject *parent = nullptr);

    Q_INVOKABLE void show();
    Q_INVOKABLE void begin();
    Q_INVOKABLE void edit(qint64 id);
    /// False when it could not be written down; then the form stays open and says why.
    Q_INVOKABLE bool keep();
    Q_INVOKABLE void leave();
    Q_INVOKABLE void remove(qint64 id);

    QVariantList goals() const;
    bool mayAdd() const { return int(m_goals.size()) < Goal::mostAtATime; }
    bool isEnvelope() const;
    bool isWriting() const { return m_isWriting; }
    bool isAnother() const { return m_goal.id == 0; }
    QString words() const { return m_goal.words; }
    void setWords(const QString &words) { set(m_goal.words, words); }
    QString firstStep() const { return m_goal.firstStep; }
    void setFirstStep(const QString &step) { set(m_goal.firstStep, step); }
    QString minimum() const { return m_goal.minimum; }
    void setMinimum(const QString &minimum) { set(m_goal.minimum, minimum); }
    QString ceiling() const { return m_goal.ceiling; }
    void setCeiling(const QString &ceiling) { set(m_goal.ceiling, ceiling); }
    /// 0 to 10, only asked while writing; the middle before it was told.
    int confidence() const { return m_confidence; }
    void setConfidence(int confidence);
    bool isConfidenceTold() const { return m_isConfidenceTold; }
    bool isSmallerAdvised() const;
    bool isComplete() const;
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    void read();
    void write(const Goal &goal);
    void set(QString &place, const QString &text);
    bool isDone(const Result<> &written);

    Journal &m_journal;
    const ProfileViewModel &m_profile;
    Clock m_clock;
    std::vector<Goal> m_goals;
    Goal m_goal; ///< in the form
    int m_confidence = Goal::mostConfidence / 2;
    bool m_isConfidenceTold = false;
    bool m_isWriting = false;
    QString m_problem;
};

} // namespace pacewell
