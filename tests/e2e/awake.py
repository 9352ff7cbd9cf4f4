#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen is kept awake while a session runs, and only then."""
import threading

from desk import App, main, wait_for

INTERFACE = """<node><interface name="org.freedesktop.ScreenSaver">
  <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="u" direction="out"/></method>
  <method name="UnInhibit"><arg type="u" direction="in"/></method>
</interface></node>"""


class ScreenSaver:
    """Remembers who keeps the screen awake."""

    def __init__(self):
        from gi.repository import Gio, GLib
        self.held, self.count, self.wrong = set(), 0, []
        ready = threading.Event()

        def serve():
            context = GLib.MainContext.new()
            context.push_thread_default()
            bus = Gio.bus_get_sync(Gio.BusType.SESSION)
            bus.set_exit_on_close(False)
            node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
            bus.register_object("/org/freedesktop/ScreenSaver", node.interfaces[0], self._answer,
                                None, None)
            bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                          "RequestName", GLib.Variant("(su)", ("org.freedesktop.ScreenSaver", 0)),
                          None, Gio.DBusCallFlags.NONE, -1, None)
            ready.set()
            GLib.MainLoop.new(context, False).run()
        threading.Thread(target=serve, daemon=True).start()
        assert ready.wait(5)

    def _answer(self, _bus, _sender, _path, _interface, method, values, call):
        from gi.repository import GLib
        if method == "Inhibit":
            self.count += 1
            self.held.add(self.count)
            call.return_value(GLib.Variant("(u)", (self.count,)))
            return
        cookie = values.unpack()[0]
        if cookie not in self.held:
            self.wrong.append(cookie)
        self.held.discard(cookie)
        call.return_value(None)

    def is_awake(self, wanted):
        wait_for("the screen kept awake" if wanted else "the screen let go",
                 lambda: bool(self.held) == wanted)


def test(desk, build):
    saver = ScreenSaver()
    app = App(desk, build)
    app.button("Start")
    assert saver.count == 0
    app.press("Start")
    saver.is_awake(True)
    app.key("space")
    saver.is_awake(False)
    app.key("space")
    saver.is_awake(True)
    app.key("Escape")
    saver.is_awake(False)
    app.press("Stay")
    app.press("Go on")
    saver.is_awake(True)
    app.key("Escape")
    app.press("End here")
    app.button("Done")
    saver.is_awake(False)
    app.press("Done")

    app.press("Start")
    saver.is_awake(True)
    app.close_window()
    saver.is_awake(False)
    assert saver.count == 4 and not saver.wrong, (saver.count, saver.wrong)


main(test)
