# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server of our own, whose speaker is nothing but an ear."""
import array
import subprocess
import threading
import time

from desk import wait_for

AUDIBLE = 300  # of 32,768
BLOCK_SECONDS = 0.02


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


class Ear:
    """Listens to what the sound server plays."""

    def __init__(self, desk):
        self.peaks = []  # of each block: when it came, and how loud it was at most
        self.recorder = desk.start(
            ["parec", "--device=nothing.monitor", "--format=s16le", "--rate=48000", "--channels=1",
             "--latency-msec=20"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        threading.Thread(target=self._listen, daemon=True).start()
        wait_for("the recording", lambda: self.peaks)

    def _listen(self):
        bytes_a_block = int(48000 * BLOCK_SECONDS) * 2
        while block := self.recorder.stdout.read(bytes_a_block):
            peak = max(map(abs, array.array("h", block)))
            self.peaks.append((time.monotonic(), peak))

    def loudest(self, since=0.0, until=float("inf")):
        return max((peak for at, peak in self.peaks if since <= at < until), default=0)

    def heard_seconds(self, since, until):
        """How long there was anything to be heard in that time."""
        return BLOCK_SECONDS * sum(since <= at < until and peak >= AUDIBLE
                                   for at, peak in self.peaks)
