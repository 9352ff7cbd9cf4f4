// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <limits>

namespace pacewell {
namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");

/// However late it answers; when the daemon dies, the bus says so.
constexpr int withoutEnd = std::numeric_limits<int>::max();

QDBusMessage method(const QString &name)
{
    return QDBusMessage::createMethodCall(service, path, service, name);
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus),
      m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    const auto listen = [this](const char *name, const char *slot) {
        m_bus.connect(service, path, service, QLatin1String(name), this, slot);
    };
    listen("ActionInvoked", SLOT(takeAction(uint, QString)));
    listen("ActivationToken", SLOT(takeToken(uint, QString)));
    listen("NotificationClosed", SLOT(takeClosed(uint, uint)));
    m_bus.connect(service, path, properties, QStringLiteral("PropertiesChanged"), this,
                  SLOT(takeProperties(QString, QVariantMap)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before, const QString &now) {
                if (!before.isEmpty())
                    forget();
                if (now.isEmpty())
                    setState(State::Missing);
                else
                    ask();
            });
    ask();
}

/// Nothing is left that would answer no more.
Notifications::~Notifications()
{
    constexpr int patience = 500; // milliseconds
    if (m_id == 0 || !isThere())
        return;
    QDBusMessage close = method(QStringLiteral("CloseNotification"));
    close << m_id;
    m_bus.call(close, QDBus::Block, patience);
}

bool Notifications::isThere() const
{
    return m_state == State::WithoutActions || m_state == State::Complete;
}

bool Notifications::canShow() const
{
    return !m_isInhibited && isThere();
}

/// This starts a daemon that the bus knows how to start.
void Notifications::ask()
{
    auto *answer = new QDBusPendingCallWatcher(
        m_bus.asyncCall(method(QStringLiteral("GetCapabilities")), withoutEnd), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        if (reply.isError()) {
            setState(State::Missing);
            return;
        }
        m_hasMarkup = reply.value().contains(QLatin1String("body-markup"));
        askWhetherInhibited(reply.value().contains(QLatin1String("actions"))
                                ? State::Complete
                                : State::WithoutActions);
    });
}

/// Some desktops say so, and drop what comes meanwhile. Others hold it back themselves. \a state:
/// it is in that one once this is known.
void Notifications::askWhetherInhibited(State state)
{
    QDBusMessage get =
        QDBusMessage::createMethodCall(service, path, properties, QStringLiteral("Get"));
    get << service << QStringLiteral("Inhibited");
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(get, withoutEnd), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, state] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        m_isInhibited = !reply.isError() && reply.value().variant().toBool();
        setState(state);
        send();
    });
}

void Notifications::takeProperties(const QString &interface, const QVariantMap &changed)
{
    const auto inhibited = changed.constFind(QStringLiteral("Inhibited"));
    if (interface != service || inhibited == changed.cend() || inhibited->toBool() == m_isInhibited)
        return;
    m_isInhibited = inhibited->toBool();
    send();
    emit stateChanged();
}

void Notifications::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

void Notifications::show(const Notification &notification)
{
    m_wanted = notification;
    m_isWanted = true;
    m_isSent = false;
    send();
}

void Notifications::close()
{
    if (!m_isWanted)
        return;
    m_isWanted = false;
    m_isSent = false;
    send();
}

/// What the daemon showed is gone with it; a new one shows it once more.
void Notifications::forget()
{
    m_id = 0;
    m_isInhibited = false;
    m_isSent = !m_isWanted;
}

void Notifications::send()
{
    // What is to be shown waits while nobody may be disturbed.
    if (m_isSending || m_isSent || !isThere() || (m_isWanted && m_isInhibited))
        return;
    m_isSent = true;
    if (!m_isWanted) {
        if (m_id == 0)
            return;
        QDBusMessage close = method(QStringLiteral("CloseNotification"));
        close << m_id;
        m_id = 0;
        m_bus.call(close, QDBus::NoBlock);
        return;
    }
    QStringList actions;
    if (m_state == State::Complete) {
        for (const auto &[name, words] : m_wanted.actions)
            actions << name << words;
    }
    // Low is 0, normal is 1; critical would break through "do not disturb".
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.pacewell.Pacewell")},
                      {QStringLiteral("urgency"), QVariant::fromValue(uchar(!m_wanted.isQuiet))},
                      // Else some desktops take it away when the window comes to the front.
                      {QStringLiteral("resident"), true}};
    if (m_wanted.isQuiet)
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), m_wanted.sound);
    QDBusMessage notify = method(QStringLiteral("Notify"));
    notify << QStringLiteral("Pacewell") << m_id << QStringLiteral("org.pacewell.Pacewell")
           << m_wanted.title << (m_hasMarkup ? m_wanted.text.toHtmlEscaped() : m_wanted.text)
           << actions << hints << -1;
    m_isSending = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, withoutEnd), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        m_isSending = false;
        if (!reply.isError())
            m_id = reply.value();
        for (const auto &early : std::exchange(m_early, {}))
            early();
        send();
    });
}

/// Whether it is about what is shown. What is not known yet is taken \a again once it is. A press
/// on what is just being replaced is left out, for it does not mean what comes in its place.
bool Notifications::isAbout(uint id, std::function<void()> again)
{
    if (!m_isSending)
        return id == m_id && id != 0;
    if (m_id == 0)
        m_early.push_back(std::move(again));
    return false;
}

void Notifications::takeToken(uint id, const QString &token)
{
    if (isAbout(id, [=, this] { takeToken(id, token); }))
        m_token = token;
}

void Notifications::takeAction(uint id, const QString &action)
{
    if (!isAbout(id, [=, this] { takeAction(id, action); }))
        return;
    // Some daemons leave it open after an answer.
    close();
    emit answered(action, std::exchange(m_token, {}));
}

void Notifications::takeClosed(uint id, uint reason)
{
    if (!isAbout(id, [=, this] { takeClosed(id, reason); }))
        return;
    m_id = 0;
    m_isWanted = false;
    constexpr uint byThePerson = 2;
    if (reason == byThePerson)
        emit dismissed();
}

} // namespace pacewell
