#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chime is heard where there is a sound server; without one the session says so and runs."""
import array
import subprocess
import threading
import time

from desk import App, main, wait_for

NO_SOUND = "No speakers were found"
AUDIBLE = 300  # of 32,768


class Ear:
    """Listens to what the sound server plays."""

    def __init__(self, desk):
        self.loudest, self.samples = 0, 0
        self.recorder = desk.start(
            ["parec", "--device=nothing.monitor", "--format=s16le", "--rate=48000", "--channels=1",
             "--latency-msec=20"], stdout=subprocess.PIPE)
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for("the recording", lambda: self.samples)

    def _listen(self):
        while block := self.recorder.stdout.read(1920):
            self.samples += len(block) // 2
            self.loudest = max(self.loudest, max(map(abs, array.array("h", block))))


def start_server(desk):
    socket = desk.environment["PULSE_SERVER"]
    environment = dict(desk.environment, DBUS_SESSION_BUS_ADDRESS="disabled:")
    del environment["PULSE_SERVER"]
    desk.start(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
         "--log-level=error", "-L",
         f"module-native-protocol-unix auth-anonymous=1 socket={socket.removeprefix('unix:')}",
         "-L", "module-null-sink sink_name=nothing rate=48000"], env=environment)
    wait_for("the sound server", lambda: desk.run(
        ["pactl", "set-default-sink", "nothing"]).returncode == 0)


def test(desk, build):
    app = App(desk, build)
    app.press("Start")
    app.sees(NO_SOUND)
    app.sees("Step 1 of 3")
    app.key("Right", "Right")  # past the welcome, and past the first step
    app.sees("Second nod")
    assert sum(NO_SOUND in name for name in app.names()) == 1
    app.kill()

    start_server(desk)
    ear = Ear(desk)
    app = App(desk, build)
    app.press("Start")
    app.sees("Step 1 of 3")
    silent_until = time.monotonic() + 1
    wait_for("a second of silence", lambda: time.monotonic() > silent_until)
    assert ear.loudest < AUDIBLE, ear.loudest
    wait_for("the first chime", lambda: ear.loudest >= AUDIBLE, seconds=40)
    assert not any(NO_SOUND in name for name in app.names())


main(test)
