// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowservice.h"

#include "remind/busnames.h"
#include "ui/windowrequests.h"

#include <QDBusMessage>
#include <QWindow>

namespace pacewell {
namespace {

const QString activationToken = QStringLiteral("activation-token");

} // namespace

WindowService::WindowService(const QString &dataFolder)
    : m_bus(QDBusConnection::sessionBus()), m_name(bus::windowName(dataFolder))
{
}

bool WindowService::isFirst()
{
    if (!m_bus.isConnected())
        return true;
    // The object first: whoever sees the name may call at once.
    m_bus.registerObject(bus::windowPath, this, QDBusConnection::ExportScriptableSlots);
    if (m_bus.registerService(m_name))
        return true;
    if (hasOtherComeToFront())
        return false;
    // It was just ending, and has let go of the name; or it does not answer: better two than none.
    m_bus.registerService(m_name);
    return true;
}

WindowService::~WindowService()
{
    leave();
}

/// From here on the next one that is started is the first.
void WindowService::leave()
{
    m_bus.unregisterService(m_name);
}

bool WindowService::hasOtherComeToFront()
{
    constexpr int patience = 10000; // milliseconds, for one that is just starting
    QVariantMap platformData;
    if (qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"))
        platformData.insert(activationToken, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    QDBusMessage activate = QDBusMessage::createMethodCall(
        m_name, bus::windowPath, bus::windowInterface, QStringLiteral("Activate"));
    activate.setAutoStartService(false);
    activate << platformData;
    return m_bus.call(activate, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void WindowService::serve(QWindow *window, WindowRequests *requests)
{
    m_window = window;
    m_requests = requests;
}

void WindowService::Activate(const QVariantMap &platformData)
{
    if (!m_window)
        return;
    // On Wayland a window may come to the front only with the token of the press that led to it,
    // which Qt takes from here.
    const QByteArray token = platformData.value(activationToken).toString().toUtf8();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    if (m_window->windowStates().testFlag(Qt::WindowMinimized))
        m_window->setWindowStates(m_window->windowStates() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->requestActivate();
}

void WindowService::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void WindowService::ActivateAction(const QString &action, const QVariantList &parameter,
                                   const QVariantMap &platformData)
{
    Activate(platformData);
    if (!m_requests)
        return;
    const QString value = parameter.value(0).toString();
    if (action == bus::beginPractice)
        m_requests->beginPractice(value);
    else if (action == bus::openActivity)
        m_requests->openActivity(value);
    else if (action == bus::openCheckIn)
        m_requests->openCheckIn();
    else if (action == bus::openReminders)
        m_requests->openReminders();
}

} // namespace pacewell
