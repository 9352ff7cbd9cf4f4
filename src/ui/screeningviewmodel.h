// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety/safetystate.h"
#include "ui/clock.h"
#include "ui/safetytext.h"
#include "ui/screeningmodel.h"

#include <QObject>

namespace pacewell {

class ContentLoader;
class Diary;
class Journal;
class Planner;

/// The safety questions, what the answers lock, and the help that is always there.
class ScreeningViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool signsDue READ areSignsDue NOTIFY changed)
    /// They are, because the pain was strong for some days.
    Q_PROPERTY(bool painDue READ isPainDue NOTIFY changed)
    Q_PROPERTY(bool effortDue READ isEffortDue NOTIFY changed)
    Q_PROPERTY(Need need READ need NOTIFY changed)
    Q_PROPERTY(bool crisis READ isCrisis NOTIFY changed)
    /// Somebody has looked at it; only the questions are left to be asked again.
    Q_PROPERTY(bool seen READ isSeen NOTIFY changed)
    /// What to do about what is open.
    Q_PROPERTY(pacewell::SafetyText advice READ advice NOTIFY changed)
    /// For what was ticked, one by one; not kept.
    Q_PROPERTY(QStringList special READ special NOTIFY changed)
    /// For the page that is one step away on every screen.
    Q_PROPERTY(pacewell::SafetyText emergency READ emergency NOTIFY changed)
    Q_PROPERTY(QStringList emergencySigns READ emergencySigns NOTIFY changed)
    Q_PROPERTY(pacewell::SafetyText crisisHelp READ crisisHelp NOTIFY changed)

    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(bool aboutEffort READ isAboutEffort NOTIFY askingChanged)
    Q_PROPERTY(pacewell::ScreeningModel *questions READ questions CONSTANT)
    Q_PROPERTY(QStringList areaNames READ areaNames CONSTANT)
    Q_PROPERTY(QList<bool> areasTicked READ areasTicked NOTIFY areasChanged)
    /// What the questions about effort came to; shown until it was read.
    Q_PROPERTY(bool resultShown READ isResultShown NOTIFY askingChanged)
    Q_PROPERTY(pacewell::SafetyText result READ result NOTIFY askingChanged)
    /// Anything was ever answered, and could be taken away.
    Q_PROPERTY(bool anythingKept READ isAnythingKept NOTIFY changed)

public:
    enum Need { Nothing, HelpSoon, HelpToday, HelpNow };
    Q_ENUM(Need)

    ScreeningViewModel(ContentLoader &content, Journal &journal, const Planner &planner,
                       const Diary &diary, Clock clock, QObject *parent = nullptr);

    Q_INVOKABLE void askAboutSigns();
    Q_INVOKABLE void askAboutEffort();
    /// Puts the urgent ones of the warning signs on the list, for a page of its own; what is ticked
    /// there stays until it is answered.
    void showUrgentSigns();
    /// Keeps what was ticked among them. Without any there is nothing to keep: the other questions
    /// are still to be asked.
    void answerUrgentSigns();
    Q_INVOKABLE void tickArea(int area, bool isTicked);
    /// Keeps the answers and closes the questions.
    Q_INVOKABLE void finish();
    /// Closes the questions, and what they came to; nothing is kept.
    Q_INVOKABLE void close();
    /// "Later": not asked again today.
    Q_INVOKABLE void putOff();
    Q_INVOKABLE void sayBooked();
    Q_INVOKABLE void saySeen();
    /// Takes the answers away. What is urgent stays locked, without its reason.
    Q_INVOKABLE void forget();

    bool areSignsDue() const;
    bool isPainDue() const;
    bool isEffortDue() const;
    Need need() const;
    bool isCrisis() const { return m_state.isCrisis(); }
    bool isSeen() const { return m_state.isSeen; }
    SafetyText advice() const;
    QStringList special() const { return m_special; }
    SafetyText emergency() const;
    QStringList emergencySigns() const;
    SafetyText crisisHelp() const;
    bool isAsking() const { return m_isAsking; }
    bool isAboutEffort() const;
    ScreeningModel *questions() { return &m_questions; }
    QStringList areaNames() const;
    QList<bool> areasTicked() const;
    bool isResultShown() const { return m_isResultShown; }
    SafetyText result() const { return m_result; }
    bool isAnythingKept() const;

signals:
    void changed();
    void askingChanged();
    void areasChanged();

private:
    void ask(const QString &screening);
    void show(const Screening &asked);
    void record();
    void say(ScreeningEntry::Kind kind);
    void look();
    bool isPutOff() const;
    SafetyText saying(const QString &screening, QStringView on) const;

    ContentLoader &m_content;
    Journal &m_journal;
    const Planner &m_planner;
    const Diary &m_diary;
    Clock m_clock;
    ScreeningModel m_questions;
    SafetyState m_state;
    std::vector<Area> m_areas;
    QStringList m_special;
    SafetyText m_result;
    bool m_isAsking = false;
    bool m_areUrgentShown = false; ///< and not answered yet
    bool m_isResultShown = false;
    QDate m_putOffOn;
};

} // namespace pacewell
