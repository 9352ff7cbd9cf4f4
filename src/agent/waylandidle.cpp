// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/waylandidle.h"

#include <ext-idle-notify-v1-client-protocol.h>
#include <wayland-client.h>

#include <cstring>

namespace pacewell {

/// What libwayland calls back, as it wants it.
struct WaylandIdle::Listeners
{
    static void global(void *data, wl_registry *registry, uint32_t name, const char *interface,
                       uint32_t)
    {
        auto *self = static_cast<WaylandIdle *>(data);
        const auto bind = [&](const wl_interface &wanted) {
            return std::strcmp(interface, wanted.name) == 0
                       ? wl_registry_bind(registry, name, &wanted, 1)
                       : nullptr;
        };
        // The first seat: one person sits here.
        if (!self->m_seat)
            self->m_seat = static_cast<wl_seat *>(bind(wl_seat_interface));
        if (!self->m_notifier)
            self->m_notifier =
                static_cast<ext_idle_notifier_v1 *>(bind(ext_idle_notifier_v1_interface));
        self->askWhenBothAreThere();
    }
    static void globalRemoved(void *, wl_registry *, uint32_t) {}

    static void idled(void *data, ext_idle_notification_v1 *)
    {
        emit static_cast<WaylandIdle *>(data)->idled();
    }
    static void resumed(void *data, ext_idle_notification_v1 *)
    {
        emit static_cast<WaylandIdle *>(data)->resumed();
    }

    static constexpr wl_registry_listener registry{&global, &globalRemoved};
    static constexpr ext_idle_notification_v1_listener notification{&idled, &resumed};
};

WaylandIdle::WaylandIdle(std::chrono::milliseconds rest, QObject *parent)
    : QObject(parent), m_rest(rest)
{
    if (!qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return;
    m_display = wl_display_connect(nullptr);
    if (!m_display)
        return;
    m_socket =
        std::make_unique<QSocketNotifier>(wl_display_get_fd(m_display), QSocketNotifier::Read);
    connect(m_socket.get(), &QSocketNotifier::activated, this, &WaylandIdle::read);
    m_registry = wl_display_get_registry(m_display);
    wl_registry_add_listener(m_registry, &Listeners::registry, this);
    wl_display_flush(m_display);
}

WaylandIdle::~WaylandIdle()
{
    close();
}

void WaylandIdle::close()
{
    m_socket.reset();
    if (m_notification)
        ext_idle_notification_v1_destroy(std::exchange(m_notification, nullptr));
    if (m_notifier)
        ext_idle_notifier_v1_destroy(std::exchange(m_notifier, nullptr));
    if (m_seat)
        wl_seat_destroy(std::exchange(m_seat, nullptr));
    if (m_registry)
        wl_registry_destroy(std::exchange(m_registry, nullptr));
    if (m_display)
        wl_display_disconnect(std::exchange(m_display, nullptr));
}

void WaylandIdle::read()
{
    // Nothing waits to be dispatched: everything that was read before has been.
    if (wl_display_prepare_read(m_display) == 0)
        wl_display_read_events(m_display);
    if (wl_display_dispatch_pending(m_display) < 0) {
        // The compositor is gone, and the session with it; nobody is known to rest any more.
        close();
        emit resumed();
        return;
    }
    wl_display_flush(m_display);
}

void WaylandIdle::askWhenBothAreThere()
{
    if (!m_seat || !m_notifier || m_notification)
        return;
    m_notification =
        ext_idle_notifier_v1_get_idle_notification(m_notifier, uint32_t(m_rest.count()), m_seat);
    ext_idle_notification_v1_add_listener(m_notification, &Listeners::notification, this);
    emit known();
}

} // namespace pacewell
