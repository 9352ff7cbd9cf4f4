// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/waylandidle.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <ext-idle-notify-v1-server-protocol.h>
#include <wayland-server.h>

using namespace pacewell;
using namespace std::chrono_literals;

/// A compositor with a seat and, if wanted, the idle protocol; it tells what the test says.
class Compositor
{
public:
    explicit Compositor(const QByteArray &socket, bool knowsIdle)
        : m_display(wl_display_create()),
          m_events(wl_event_loop_get_fd(wl_display_get_event_loop(m_display)),
                   QSocketNotifier::Read)
    {
        if (wl_display_add_socket(m_display, socket.constData()) != 0)
            qFatal("no socket for the compositor");
        wl_global_create(m_display, &wl_seat_interface, 1, this, &bindSeat);
        if (knowsIdle)
            wl_global_create(m_display, &ext_idle_notifier_v1_interface, 1, this, &bindNotifier);
        QObject::connect(&m_events, &QSocketNotifier::activated, [this] {
            wl_event_loop_dispatch(wl_display_get_event_loop(m_display), 0);
            wl_display_flush_clients(m_display);
        });
    }
    ~Compositor()
    {
        m_events.setEnabled(false);
        wl_display_destroy_clients(m_display);
        wl_display_destroy(m_display);
    }

    uint32_t timeout = 0; ///< that was asked for

    void tell(bool isIdle)
    {
        if (isIdle)
            ext_idle_notification_v1_send_idled(m_notification);
        else
            ext_idle_notification_v1_send_resumed(m_notification);
        wl_display_flush_clients(m_display);
    }

private:
    static void destroy(wl_client *, wl_resource *resource) { wl_resource_destroy(resource); }
    static void bindSeat(wl_client *client, void *, uint32_t version, uint32_t id)
    {
        wl_resource_create(client, &wl_seat_interface, int(version), id);
    }
    static void bindNotifier(wl_client *client, void *data, uint32_t version, uint32_t id)
    {
        // Later versions of the protocol know more requests.
        static struct ext_idle_notifier_v1_interface requests = {};
        requests.destroy = &destroy;
        requests.get_idle_notification = &notification;
        wl_resource *notifier =
            wl_resource_create(client, &ext_idle_notifier_v1_interface, int(version), id);
        wl_resource_set_implementation(notifier, &requests, data, nullptr);
    }
    static void notification(wl_client *client, wl_resource *notifier, uint32_t id,
                             uint32_t timeout, wl_resource *)
    {
        static const struct ext_idle_notification_v1_interface requests
        {
            &destroy
        };
        auto *self = static_cast<Compositor *>(wl_resource_get_user_data(notifier));
        self->timeout = timeout;
        self->m_notification =
            wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
        wl_resource_set_implementation(self->m_notification, &requests, nullptr, nullptr);
    }

    wl_display *m_display;
    QSocketNotifier m_events;
    wl_resource *m_notification = nullptr;
};

class WaylandIdleTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsOfRests();
    void isSilentWithoutTheProtocol();
    void isSilentWithoutACompositor();
    void survivesTheCompositor();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void WaylandIdleTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
    qputenv("WAYLAND_DISPLAY", "test");
}

void WaylandIdleTest::tellsOfRests()
{
    Compositor compositor("test", true);
    WaylandIdle idle(5min);
    QSignalSpy known(&idle, &WaylandIdle::known);
    QSignalSpy idled(&idle, &WaylandIdle::idled);
    QSignalSpy resumed(&idle, &WaylandIdle::resumed);
    QTRY_COMPARE(known.size(), 1);
    QTRY_COMPARE(compositor.timeout, 300000U);
    for (int i = 1; i <= 3; ++i) {
        compositor.tell(true);
        QTRY_COMPARE(idled.size(), i);
        compositor.tell(false);
        QTRY_COMPARE(resumed.size(), i);
    }
}

void WaylandIdleTest::isSilentWithoutTheProtocol()
{
    Compositor compositor("test", false);
    WaylandIdle idle(5min);
    QSignalSpy known(&idle, &WaylandIdle::known);
    QVERIFY(!known.wait(100));
}

void WaylandIdleTest::isSilentWithoutACompositor()
{
    for (const char *name : {"", "nothing-there"}) {
        if (*name)
            qputenv("WAYLAND_DISPLAY", name);
        else
            qunsetenv("WAYLAND_DISPLAY");
        WaylandIdle idle(5min);
        QSignalSpy known(&idle, &WaylandIdle::known);
        QVERIFY(!known.wait(50));
    }
}

void WaylandIdleTest::survivesTheCompositor()
{
    auto compositor = std::make_unique<Compositor>("test", true);
    WaylandIdle idle(5min);
    QSignalSpy resumed(&idle, &WaylandIdle::resumed);
    QTRY_COMPARE(compositor->timeout, 300000U);
    compositor->tell(true);
    compositor.reset();
    QTRY_COMPARE(resumed.size(), 1);
}

QTEST_GUILESS_MAIN(WaylandIdleTest)
#include "waylandidletest.moc"
