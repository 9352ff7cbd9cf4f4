// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/readiness.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;

/// What a person tells about themselves so that practices suit them. It stays on this computer.
class ProfileViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// All conditions there are, in plain words, and which of them were ticked.
    Q_PROPERTY(QStringList conditionTexts READ conditionTexts CONSTANT)
    Q_PROPERTY(QList<bool> ticked READ ticked NOTIFY changed)
    Q_PROPERTY(bool leftHanded READ isLeftHanded WRITE setLeftHanded NOTIFY changed)
    /// Ways of breathing with breath holds, which are only for those who ask for them.
    Q_PROPERTY(bool breathHolds READ wantsBreathHolds WRITE setBreathHolds NOTIFY changed)
    Q_PROPERTY(bool anythingTold READ isAnythingTold NOTIFY changed)

public:
    explicit ProfileViewModel(Journal &journal, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    /// All that the rules about practices go by. \a now is in the person's own time zone.
    Circumstances circumstances(const QDateTime &now) const;

    QStringList conditionTexts() const;
    QList<bool> ticked() const;
    Q_INVOKABLE void tick(int condition, bool isTicked);

    bool isLeftHanded() const { return m_profile.isLeftHanded; }
    void setLeftHanded(bool isLeftHanded);
    bool wantsBreathHolds() const { return m_wantsBreathHolds; }
    void setBreathHolds(bool areWanted);

    bool isAnythingTold() const;
    /// Takes all of it back.
    Q_INVOKABLE void forget();

signals:
    void changed();

private:
    void keep();

    Journal &m_journal;
    Profile m_profile;
    bool m_wantsBreathHolds = false;
};

} // namespace pacewell
