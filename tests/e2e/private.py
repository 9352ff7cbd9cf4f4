#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is recorded is for its owner alone; nothing goes to the network or the terminal."""
import os
import stat
from pathlib import Path

from desk import App, main

NETWORK = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


def network_sockets(pid):
    """The sockets of this process that are not between programs on this machine."""
    ours = {os.readlink(fd) for fd in Path(f"/proc/{pid}/fd").iterdir() if fd.exists()
            or fd.is_symlink()}
    found = []
    for kind in NETWORK:
        table = Path(f"/proc/{pid}/net/{kind}")
        if not table.exists():
            continue
        for line in table.read_text().split("\n")[1:]:
            fields = line.split()
            if len(fields) > 9 and f"socket:[{fields[9]}]" in ours:
                found.append(line)
    return found


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test(desk, build):
    os.umask(0o022)
    app = App(desk, build)
    app.press("Start")
    app.sees("Step 1 of 3")
    app.key("Right", "Right")  # past the welcome, and past the first step
    app.sees("Second nod")
    app.key("h")
    app.press("Leave this one out")
    app.sees("Third turn")

    assert mode(desk.data) == 0o700, oct(mode(desk.data))
    names = set()
    for path in desk.data.iterdir():
        names.add(path.name)
        assert mode(path) == 0o600, (path.name, oct(mode(path)))
    assert {"pacewell.sqlite", "pacewell.sqlite-wal", "pacewell.sqlite-shm"} <= names, names
    assert not network_sockets(app.process.pid)

    app.key("Right")
    app.press("Done")
    app.button("See all practices") if "All done for today" in app.names() else app.button("Start")
    app.close_window()
    said = app.said().lower()
    for word in ("three", "step", "second nod", "session", "hurt", str(desk.data).lower()):
        assert word not in said, said


main(test)
