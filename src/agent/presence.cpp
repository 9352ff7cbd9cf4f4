// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/presence.h"

#include "core/remind/reminderdoses.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimeZone>

#include <algorithm>

namespace pacewell {
namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString loginSession = QStringLiteral("org.freedesktop.login1.Session");
/// The session of the caller, or the one on the person's screen.
const QString ownSession = QStringLiteral("/org/freedesktop/login1/session/auto");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
const QString saver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");

template<typename... Types, typename Take>
void whenAnswered(const QDBusPendingCall &call, QObject *receiver, Take take)
{
    auto *answer = new QDBusPendingCallWatcher(call, receiver);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, receiver, [answer, take] {
        const QDBusPendingReply<Types...> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            take(reply.value());
    });
}

} // namespace

Presence::Presence(const QDBusConnection &session, const QDBusConnection &system, Now now,
                   QObject *parent)
    : QObject(parent), m_session(session), m_system(system),
      m_saverWatcher(saver, m_session, QDBusServiceWatcher::WatchForOwnerChange),
      m_now(std::move(now)), m_compositor(reminding::naturalRest), m_thereSince(m_now())
{
    m_system.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(takeSleep(bool)));
    m_session.connect(saver, saverPath, saver, QStringLiteral("ActiveChanged"), this,
                      SLOT(takeScreenSaver(bool)));
    connect(&m_compositor, &WaylandIdle::known, this, [this] { know(Compositor); });
    // They have been away for that long when it tells.
    connect(&m_compositor, &WaylandIdle::idled, this, [this] {
        set(Untouched, true,
            m_now().addSecs(-std::chrono::seconds(reminding::naturalRest).count()));
    });
    connect(&m_compositor, &WaylandIdle::resumed, this, [this] { set(Untouched, false, m_now()); });
    askLogind();
    followScreenSaver();
}

void Presence::askLogind()
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(login, ownSession, properties, QStringLiteral("GetAll"));
    get << loginSession;
    whenAnswered<QVariantMap>(m_system.asyncCall(get), this, [this](const QVariantMap &session) {
        askForSessionPath(session.value(QStringLiteral("Id")).toString());
        takeSession(loginSession, session);
    });
}

/// Changes are told under the session's own path.
void Presence::askForSessionPath(const QString &id)
{
    QDBusMessage get = QDBusMessage::createMethodCall(login, loginPath, loginManager,
                                                      QStringLiteral("GetSession"));
    get << id;
    whenAnswered<QDBusObjectPath>(
        m_system.asyncCall(get), this, [this](const QDBusObjectPath &path) {
            m_system.connect(login, path.path(), properties, QStringLiteral("PropertiesChanged"),
                             this, SLOT(takeSession(QString, QVariantMap)));
        });
}

/// One that dies, even with the screen saved, says nothing any more.
void Presence::followScreenSaver()
{
    connect(&m_saverWatcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) {
                if (!now.isEmpty()) {
                    askScreenSaver();
                    return;
                }
                m_sources.reset(ScreenSaver);
                set(Saved, false, m_now());
                emit changed();
            });
    askScreenSaver();
}

void Presence::askScreenSaver()
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(saver, saverPath, saver, QStringLiteral("GetActive"));
    get.setAutoStartService(false);
    whenAnswered<bool>(m_session.asyncCall(get), this, [this](bool isOn) {
        know(ScreenSaver);
        takeScreenSaver(isOn);
    });
}

void Presence::know(Source source)
{
    if (m_sources.test(source))
        return;
    m_sources.set(source);
    emit changed();
}

void Presence::takeSession(const QString &interface, const QVariantMap &properties)
{
    if (interface != loginSession)
        return;
    if (const auto idle = properties.constFind(QStringLiteral("IdleHint"));
        idle != properties.cend()) {
        const qint64 since = properties.value(QStringLiteral("IdleSinceHint")).toLongLong() / 1000;
        // Where no desktop gives the hint, it never was.
        if (idle->toBool() || since > 0)
            know(Logind);
        set(Idle, idle->toBool(),
            since > 0 ? QDateTime::fromMSecsSinceEpoch(since, QTimeZone::utc()) : m_now());
    }
    if (const auto locked = properties.constFind(QStringLiteral("LockedHint"));
        locked != properties.cend())
        set(Locked, locked->toBool(), m_now());
}

void Presence::takeSleep(bool isAsleep)
{
    set(Asleep, isAsleep, m_now());
}

void Presence::takeScreenSaver(bool isOn)
{
    set(Saved, isOn, m_now());
}

void Presence::set(Away way, bool isAway, const QDateTime &since)
{
    if (m_away.test(way) == isAway)
        return;
    m_away.set(way, isAway);
    if (isAway) {
        m_awaySince = m_awaySince ? std::min(*m_awaySince, since) : since;
    } else if (m_away.none()) {
        const QDateTime now = m_now();
        if (isLongEnough(now))
            m_thereSince = now;
        m_awaySince.reset();
    }
    emit changed();
}

bool Presence::isLocked() const
{
    return m_away.test(Locked) || m_away.test(Saved) || m_away.test(Asleep);
}

bool Presence::isLongEnough(const QDateTime &now) const
{
    const auto away = std::chrono::milliseconds(m_awaySince->msecsTo(now));
    return away >= reminding::naturalRest;
}

QDateTime Presence::thereSince() const
{
    const QDateTime now = m_now();
    return m_awaySince && isLongEnough(now) ? now : m_thereSince;
}

} // namespace pacewell
