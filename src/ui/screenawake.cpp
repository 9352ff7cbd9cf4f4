// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace pacewell {
namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QStringLiteral("org.freedesktop.ScreenSaver"),
                                          QLatin1String(method));
}

} // namespace

ScreenAwake::~ScreenAwake()
{
    keep(false);
}

void ScreenAwake::keep(bool isKept)
{
    m_isKept = isKept;
    if (!isKept && m_cookie) {
        release(*m_cookie);
        m_cookie.reset();
    }
    if (!isKept || m_cookie || m_isAsking)
        return;

    m_isAsking = true;
    QDBusMessage inhibit = call("Inhibit");
    inhibit << QStringLiteral("org.pacewell.Pacewell") << tr("A guided session is running");
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        m_isAsking = false;
        if (reply.isError())
            return;
        // The session may have ended while the desktop was answering.
        if (m_isKept)
            m_cookie = reply.value();
        else
            release(reply.value());
    });
}

void ScreenAwake::release(uint cookie)
{
    QDBusMessage uninhibit = call("UnInhibit");
    uninhibit << cookie;
    QDBusConnection::sessionBus().send(uninhibit);
}

} // namespace pacewell
