#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is recorded is for its owner alone; nothing goes to the network or the terminal."""
import os
import stat
from pathlib import Path

from desk import App, atspi, children, main, wait_for

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


def family(pid):
    """A process and all that it started."""
    return [pid] + [each for child in children(pid) for each in family(child)]


def no_network(app):
    """Neither the program nor what speaks and listens for it; false once nobody else runs."""
    pids = family(app.process.pid)
    for pid in pids:
        try:
            found = network_sockets(pid)
        except OSError:
            continue  # it ended meanwhile
        assert not found, found
    return len(pids) > 1


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def is_for_its_owner_alone(desk):
    assert mode(desk.data) == 0o700, oct(mode(desk.data))
    names = set()
    for path in desk.data.iterdir():
        names.add(path.name)
        assert mode(path) == 0o600, (path.name, oct(mode(path)))
    assert {"pacewell.sqlite", "pacewell.sqlite-wal", "pacewell.sqlite-shm"} <= names, names


def tells_nothing(text, where):
    """Neither what was practised nor what was said, nor where it is kept."""
    for word in ("three", "step", "second nod", "second-nod", "session", "hurt", "lean", "sit on",
                 "stop at once", "mild pull"):
        assert word not in text.lower(), f"{word} in {where}"


def test(desk, build):
    os.umask(0o022)
    atspi().get_desktop(0).get_child_count()  # starts what is needed to look at the page
    others = set(children(os.getpid()))
    app = App(desk, build)
    app.press("Start")
    voice = desk.home / ".cache" / "pacewell" / "voice"
    app.wait("what is said, made ready", lambda: not no_network(app) and any(voice.glob("*.flac")))
    app.runs("Step 1 of 3")
    app.key("Right", "Right")  # past the welcome, and past the first step
    app.sees("Step 2 of 3")
    app.key("h")
    app.press("Leave this one out")
    app.sees("Step 3 of 3")
    is_for_its_owner_alone(desk)
    no_network(app)

    app.key("Right")
    app.press("Done")
    app.button("See all practices") if "All done for today" in app.names() else app.button("Start")
    said = app.said()
    app.close_window()
    tells_nothing(said, "what it said")
    assert str(desk.data) not in said, said
    for path in desk.home.rglob("*"):
        if path.is_file() and desk.data not in path.parents:
            tells_nothing(path.read_bytes().decode("latin-1"), path)
            tells_nothing(path.name, path)
    assert set(children(os.getpid())) == others

    # Closed while the voice is made ready and the speakers are asked for.
    app = App(desk, build, "--data", desk.home / "another",
              environment=dict(desk.environment, XDG_CACHE_HOME=str(desk.home / "no-cache")))
    app.press("Start")
    app.wait("others at work", lambda: len(family(app.process.pid)) > 1)
    app.close_window()
    wait_for("nobody left behind", lambda: set(children(os.getpid())) == others, seconds=5)


main(test)
