// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pacing/activity.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;
class Pacing;
class Planner;

/// How today is and what the day before left behind: two taps.
class CheckInViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool wanted READ isWanted NOTIFY changed) ///< something is paced already
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(int pain READ pain NOTIFY changed)   ///< 0 to 10; -1: not said yet
    Q_PROPERTY(int after READ after NOTIFY changed) ///< of afterTexts; -1: not said yet
    Q_PROPERTY(QStringList afterTexts READ afterTexts CONSTANT)
    /// Nothing is written down for the day before, so it is asked if that is right.
    Q_PROPERTY(bool restAsked READ isRestAsked NOTIFY changed)
    Q_PROPERTY(bool rested READ hadRested NOTIFY changed)
    Q_PROPERTY(int energy READ energy NOTIFY changed) ///< 0 to 10; -1: not said
    Q_PROPERTY(QString energyText READ energyText NOTIFY changed)
    Q_PROPERTY(bool envelope READ isEnvelope NOTIFY changed) ///< effort has a ceiling
    Q_PROPERTY(QString doneText READ doneText NOTIFY changed)
    Q_PROPERTY(bool flareAsked READ isFlareAsked NOTIFY changed) ///< it may be one
    Q_PROPERTY(bool crash READ isCrash NOTIFY changed)
    Q_PROPERTY(bool goodDay READ isGoodDay NOTIFY changed)          ///< the rest of it is best left
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed) ///< until usual pain is known

public:
    CheckInViewModel(Pacing &pacing, Planner &planner, Journal &journal, QObject *parent = nullptr);

    Q_INVOKABLE void sayPain(int pain);
    Q_INVOKABLE void sayAfter(int after);
    Q_INVOKABLE void sayRested(bool hadRested);
    Q_INVOKABLE void sayEnergy(int energy);
    /// Takes back what was said today, but for the pain, which can be said anew.
    Q_INVOKABLE void sayAnew();

    bool isWanted() const;
    bool isDone() const { return said() && said()->after; }
    int pain() const { return said() ? said()->pain : -1; }
    int after() const { return isDone() ? int(*said()->after) : -1; }
    QStringList afterTexts() const;
    bool isRestAsked() const;
    bool hadRested() const { return said() && said()->hadRested; }
    int energy() const { return said() ? said()->energy.value_or(-1) : -1; }
    QString energyText() const;
    bool isEnvelope() const;
    QString doneText() const;
    bool isFlareAsked() const;
    bool isCrash() const { return isDone() && said()->after == PacingCheckIn::After::Crash; }
    bool isGoodDay() const;
    QString missingText() const;

signals:
    void changed();

private:
    const PacingCheckIn *said() const;

    Pacing &m_pacing;
    Planner &m_planner;
    Journal &m_journal;
};

} // namespace pacewell
