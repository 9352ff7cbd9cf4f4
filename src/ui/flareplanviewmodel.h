// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flareplan.h"
#include "ui/linesmodel.h"

#include <QObject>
#include <QTimer>

namespace pacewell {

class ContentLoader;
class Journal;
class Planner;
class ProfileViewModel;

/// The plan for hard days while it is being written. What is typed is kept a moment later, and at
/// once where the page is left or the program ends.
class FlarePlanViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(pacewell::LinesModel *earlySigns READ earlySigns CONSTANT)
    Q_PROPERTY(pacewell::LinesModel *soothingWords READ soothingWords CONSTANT)
    Q_PROPERTY(pacewell::LinesModel *canWait READ canWait CONSTANT)
    /// What there is to choose from, each with its length and place, and what of it is chosen.
    Q_PROPERTY(QStringList soothingNames READ soothingNames NOTIFY choicesChanged)
    Q_PROPERTY(QList<bool> soothingTicked READ soothingTicked NOTIFY changed)
    Q_PROPERTY(bool roomToSoothe READ hasRoomToSoothe NOTIFY changed) ///< for one thing more
    Q_PROPERTY(QStringList smallestNames READ smallestNames NOTIFY choicesChanged)
    Q_PROPERTY(QList<bool> smallestTicked READ smallestTicked NOTIFY changed)
    Q_PROPERTY(QStringList peopleNames READ peopleNames NOTIFY choicesChanged)
    Q_PROPERTY(QList<bool> peopleTicked READ peopleTicked NOTIFY changed)
    Q_PROPERTY(QString kindSentence READ kindSentence WRITE setKindSentence NOTIFY changed)
    Q_PROPERTY(QString medicineLine READ medicineLine WRITE setMedicineLine NOTIFY changed)
    Q_PROPERTY(QString learned READ learned WRITE setLearned NOTIFY changed)
    Q_PROPERTY(bool anythingWritten READ isAnythingWritten NOTIFY changed)

public:
    FlarePlanViewModel(Planner &planner, ContentLoader &content, Journal &journal,
                       const ProfileViewModel &profile, QObject *parent = nullptr);
    ~FlarePlanViewModel() override;

    /// Begins with the plan as it is kept.
    Q_INVOKABLE void show();
    /// Writes down what is not yet.
    Q_INVOKABLE void keep();
    /// Takes the whole plan away.
    Q_INVOKABLE void forget();
    /// At most three things soothe, words included.
    Q_INVOKABLE void tickSoothing(int choice, bool isTicked);
    Q_INVOKABLE void tickSmallest(int choice, bool isTicked);
    Q_INVOKABLE void tickPerson(int person, bool isTicked);

    LinesModel *earlySigns() { return &m_earlySigns; }
    LinesModel *soothingWords() { return &m_soothingWords; }
    LinesModel *canWait() { return &m_canWait; }
    QStringList soothingNames() const { return m_soothing.names; }
    QList<bool> soothingTicked() const { return m_soothing.ticked(); }
    bool hasRoomToSoothe() const;
    QStringList smallestNames() const { return m_smallest.names; }
    QList<bool> smallestTicked() const { return m_smallest.ticked(); }
    QStringList peopleNames() const { return m_peopleNames; }
    QList<bool> peopleTicked() const;
    QString kindSentence() const { return m_plan.kindSentence; }
    void setKindSentence(const QString &sentence) { write(m_plan.kindSentence, sentence); }
    QString medicineLine() const { return m_plan.medicineLine; }
    void setMedicineLine(const QString &line) { write(m_plan.medicineLine, line); }
    QString learned() const { return m_plan.learned; }
    void setLearned(const QString &text) { write(m_plan.learned, text); }
    bool isAnythingWritten() const;

signals:
    void changed();
    void choicesChanged();

private:
    /// Practices to tick.
    struct Choices
    {
        QStringList ids;
        QStringList names;
        QStringList chosen; ///< ids; those that are no longer there too

        QList<bool> ticked() const;
        QStringList chosenThere() const;
        bool tick(int choice, bool isTicked); ///< false: nothing changed
    };

    void findChoices();
    void findPeople();
    void fitSoothingWords();
    void write(QString &place, const QString &text);
    void noteChange();
    FlarePlan written() const;

    Planner &m_planner;
    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    QTimer m_soon;
    bool m_isShown = false;
    FlarePlan m_plan; ///< but for the lines and the practices
    LinesModel m_earlySigns;
    LinesModel m_soothingWords;
    LinesModel m_canWait;
    Choices m_soothing;
    Choices m_smallest;
    std::vector<qint64> m_people;
    QStringList m_peopleNames;
};

} // namespace pacewell
