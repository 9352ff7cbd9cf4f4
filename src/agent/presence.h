// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/waylandidle.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDateTime>
#include <QObject>
#include <QVariantMap>

#include <bitset>
#include <functional>
#include <optional>

namespace pacewell {

/// Whether somebody is at the computer, as far as the desktop tells: the idle and lock hints of
/// logind, sleep, the screen saver, and the compositor. Nothing is polled; where nobody tells, it
/// does not know.
class Presence : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    Presence(const QDBusConnection &session, const QDBusConnection &system, Now now,
             QObject *parent = nullptr);

    /// Some part of the desktop tells when the person rests.
    bool isKnown() const { return m_sources.any(); }
    /// The screen is locked or saved, or the machine sleeps: nobody would see anything.
    bool isLocked() const;
    bool isAsleep() const { return m_away.test(Asleep); }
    /// Since when the person has been there without a break of reminding::naturalRest or more, as
    /// ReminderFacts takes it: now, while they are away for so long.
    QDateTime thereSince() const;

signals:
    void changed();

private slots:
    void takeSession(const QString &interface, const QVariantMap &properties);
    void takeSleep(bool isAsleep);
    void takeScreenSaver(bool isOn);

private:
    enum Away { Idle, Locked, Saved, Asleep, Untouched, Ways };
    enum Source { Logind, ScreenSaver, Compositor, Sources };

    void askLogind();
    void askForSessionPath(const QString &id);
    void askScreenSaver();
    void followScreenSaver();
    void know(Source source);
    void set(Away way, bool isAway, const QDateTime &since);
    bool isLongEnough(const QDateTime &now) const;

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusServiceWatcher m_saverWatcher;
    Now m_now;
    WaylandIdle m_compositor;
    std::bitset<Sources> m_sources;
    std::bitset<Ways> m_away;
    std::optional<QDateTime> m_awaySince; ///< absent: they are there
    QDateTime m_thereSince;
};

} // namespace pacewell
