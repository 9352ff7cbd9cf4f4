// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/flareplan.h"
#include "ui/clock.h"
#include "ui/flarehelper.h"
#include "ui/practicemodel.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace pacewell {

class ContentLoader;
class Journal;
class Planner;
class PreferencesViewModel;
class ProfileViewModel;

/// A flare: where the person stands in it, what may help, the way back, and the flares before.
class FlareViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(int day READ day NOTIFY changed)
    Q_PROPERTY(int sharePercent READ sharePercent NOTIFY changed)
    Q_PROPERTY(int topPercent READ topPercent NOTIFY changed) ///< where the way back ends
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed)
    Q_PROPERTY(bool stepOffered READ isStepOffered NOTIFY changed)
    Q_PROPERTY(QString stepUpText READ stepUpText NOTIFY changed)
    Q_PROPERTY(QString nextStepText READ nextStepText NOTIFY changed)
    Q_PROPERTY(bool canStepBack READ canStepBack NOTIFY changed)
    Q_PROPERTY(bool lookDue READ isLookDue NOTIFY changed)
    Q_PROPERTY(bool newBaselineAdvised READ isNewBaselineAdvised NOTIFY changed)
    Q_PROPERTY(bool recurrent READ isRecurrent NOTIFY changed)
    Q_PROPERTY(bool envelope READ isEnvelope NOTIFY changed) ///< effort has a ceiling
    Q_PROPERTY(QString afterText READ afterText NOTIFY changed)
    /// Whether to ask, before anything else, for what could be urgent.
    Q_PROPERTY(bool checkOffered READ isCheckOffered NOTIFY changed)
    Q_PROPERTY(pacewell::PracticeModel *practices READ practices CONSTANT)
    Q_PROPERTY(bool planWritten READ isPlanWritten NOTIFY changed)
    Q_PROPERTY(QString kindSentence READ kindSentence NOTIFY changed)
    Q_PROPERTY(QStringList earlySigns READ earlySigns NOTIFY changed)
    Q_PROPERTY(QStringList soothingWords READ soothingWords NOTIFY changed)
    Q_PROPERTY(QStringList canWait READ canWait NOTIFY changed)
    Q_PROPERTY(QString medicineLine READ medicineLine NOTIFY changed)
    Q_PROPERTY(QString learned READ learned NOTIFY changed)
    Q_PROPERTY(QList<pacewell::FlareHelper> helpers READ helpers NOTIFY changed)
    Q_PROPERTY(QStringList history READ history NOTIFY changed) ///< latest first
    Q_PROPERTY(QString usualText READ usualText NOTIFY changed)

public:
    FlareViewModel(Planner &planner, ContentLoader &content, Journal &journal,
                   const ProfileViewModel &profile, const PreferencesViewModel &preferences,
                   Clock clock, QObject *parent = nullptr);

    /// The page is opened: looks at everything.
    Q_INVOKABLE void show();
    /// Looks again at the clock.
    void refresh();

    /// From this moment on; nothing while one is on.
    Q_INVOKABLE void declare();
    /// It was a mistake, on the day it was declared; nothing on later days.
    Q_INVOKABLE void takeBack();
    /// The pain is about as usual again.
    Q_INVOKABLE void stepUp();
    /// It is not; asked again tomorrow.
    Q_INVOKABLE void waitWithStep();
    Q_INVOKABLE void stepBack();
    Q_INVOKABLE void end();
    /// Nothing of it is new; not asked again today.
    Q_INVOKABLE void passCheck();
    /// How long a row of practices() lasts where that is not as usual; else 0.
    Q_INVOKABLE int minutesOf(const QString &practiceId) const;

    bool isOn() const { return m_state.isOn; }
    int day() const { return m_state.day; }
    int sharePercent() const { return m_state.sharePercent; }
    int topPercent() const;
    QString shareText() const;
    bool isStepOffered() const;
    QString stepUpText() const;
    QString nextStepText() const;
    bool canStepBack() const { return m_state.canStepBack; }
    bool isLookDue() const { return m_state.isLookDue; }
    bool isNewBaselineAdvised() const { return m_state.isNewBaselineAdvised; }
    bool isRecurrent() const { return m_state.isRecurrent; }
    bool isEnvelope() const { return safety().exertion == Exertion::Envelope; }
    QString afterText() const;
    bool isCheckOffered() const;
    PracticeModel *practices() { return &m_practices; }
    bool isPlanWritten() const;
    QString kindSentence() const;
    QStringList earlySigns() const;
    QStringList soothingWords() const; ///< those that are no practice
    QStringList canWait() const;
    QString medicineLine() const;
    QString learned() const;
    QList<FlareHelper> helpers() const { return m_helpers; }
    QStringList history() const;
    QString usualText() const;

signals:
    void changed();

private:
    void layOutPractices();
    void findHelpers();
    SafetyState safety() const;
    QDate today() const { return m_clock().date(); }

    Planner &m_planner;
    ContentLoader &m_content;
    Journal &m_journal;
    const ProfileViewModel &m_profile;
    const PreferencesViewModel &m_preferences;
    Clock m_clock;
    QTimer m_midnight;
    bool m_isShown = false;
    FlareState m_state;
    std::vector<FlareSuggestion> m_things;
    PracticeModel m_practices;
    QList<FlareHelper> m_helpers;
    QDate m_checkPassed;
    QDate m_stepWaits;
};

} // namespace pacewell
