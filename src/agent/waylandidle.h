// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <memory>

struct ext_idle_notification_v1;
struct ext_idle_notifier_v1;
struct wl_display;
struct wl_registry;
struct wl_seat;

namespace pacewell {

/// Tells when the person at a Wayland compositor has touched nothing for a while, and when they are
/// back (ext-idle-notify-v1). The compositor counts; nothing runs here meanwhile. Without one, or
/// with one that does not know the protocol, it stays silent.
class WaylandIdle : public QObject
{
    Q_OBJECT

public:
    /// \a rest: how long is a while.
    explicit WaylandIdle(std::chrono::milliseconds rest, QObject *parent = nullptr);
    ~WaylandIdle() override;

signals:
    void known(); ///< the compositor will tell
    void idled();
    void resumed();

private:
    struct Listeners;

    void read();
    void askWhenBothAreThere();
    void close();

    std::chrono::milliseconds m_rest;
    wl_display *m_display = nullptr; ///< null: there is none
    std::unique_ptr<QSocketNotifier> m_socket;
    wl_registry *m_registry = nullptr;
    wl_seat *m_seat = nullptr;
    ext_idle_notifier_v1 *m_notifier = nullptr;
    ext_idle_notification_v1 *m_notification = nullptr;
};

} // namespace pacewell
