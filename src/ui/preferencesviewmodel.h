// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/preferences.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace pacewell {

class Journal;

/// How practice suits a person: where it hurts, in which positions, for how long, when in the day.
/// Each answer is kept at once, and none is needed.
class PreferencesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList areaNames READ areaNames CONSTANT)
    Q_PROPERTY(QList<bool> areas READ areas NOTIFY changed)
    Q_PROPERTY(QStringList positionNames READ positionNames CONSTANT)
    Q_PROPERTY(QList<bool> positions READ positions NOTIFY changed)
    Q_PROPERTY(QStringList timeNames READ timeNames CONSTANT)
    Q_PROPERTY(QList<bool> times READ times NOTIFY changed)
    /// The lengths to choose from, in minutes.
    Q_PROPERTY(QList<int> lengths READ lengths CONSTANT)
    /// A session lasts at most so many minutes; 0: as long as it takes.
    Q_PROPERTY(int longestMinutes READ longestMinutes WRITE setLongestMinutes NOTIFY changed)
    Q_PROPERTY(bool anythingTold READ isAnythingTold NOTIFY changed)

public:
    explicit PreferencesViewModel(Journal &journal, QObject *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }

    QStringList areaNames() const;
    QList<bool> areas() const;
    Q_INVOKABLE void tickArea(int area, bool hurts);
    QStringList positionNames() const;
    QList<bool> positions() const;
    Q_INVOKABLE void tickPosition(int position, bool suits);
    QStringList timeNames() const;
    QList<bool> times() const;
    Q_INVOKABLE void tickTime(int time, bool suits);
    QList<int> lengths() const;
    int longestMinutes() const;
    void setLongestMinutes(int minutes);

    bool isAnythingTold() const { return !m_preferences.isEmpty(); }
    /// Takes all of it back.
    Q_INVOKABLE void forget();

signals:
    void changed();

private:
    void read();
    void keep();

    Journal &m_journal;
    Preferences m_preferences;
    QHash<QString, QString> m_kept; ///< the settings as they are in the file
};

} // namespace pacewell
