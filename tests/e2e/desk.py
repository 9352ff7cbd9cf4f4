# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of our own for one test: screen, session bus, screen reader's view, home.

Every process started here, and whatever those start, is gone when the test ends, however it ends.
"""
import ctypes
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTENT = HERE / "content"
MOST_SECONDS = 240     # for a whole test
PATIENCE = 15         # for anything to happen
SKIP_ALL = "Skip all questions"  # of the first run, which most tests are not about

_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


def wait_for(what, condition, seconds=PATIENCE):
    """The first true value of the condition; the test fails when there is none in time."""
    until = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.03)


def children(pid):
    try:
        return [int(child) for task in Path(f"/proc/{pid}/task").iterdir()
                for child in (task / "children").read_text().split()]
    except OSError:
        return []


def atspi():
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return Atspi


class _ClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent, as large as any event."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 12)]


class Desk:
    def __enter__(self):
        # What our children leave behind becomes ours, so that it can be ended too.
        _libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        signal.signal(signal.SIGALRM, self._out_of_time)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        signal.alarm(MOST_SECONDS)
        self.home = Path(tempfile.mkdtemp(prefix="pacewell-e2e-"))
        (self.home / "run").mkdir(mode=0o700)
        self.data = self.home / "data"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.home), "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PULSE_SERVER": f"unix:{self.home}/run/no-sound", "PULSE_RUNTIME_PATH": str(self.home),
        }
        try:
            self._open()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(self, kind, error, _):
        self._close()

    def _open(self):
        self.environment["DISPLAY"] = ":" + self.first_line(
            lambda fd: ["Xvfb", "-displayfd", str(fd), "-screen", "0", "1400x2000x24", "-noreset",
                        "-nolisten", "tcp"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.first_line(
            lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"])
        # The screen reader's view, the private bus and the screen are found through these.
        os.environ.clear()
        os.environ.update(self.environment)

    def first_line(self, command):
        """What a server says first, on the file that it is told to say it on."""
        reading, writing = os.pipe()
        self.start(command(writing), pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            line = answer.readline().strip()
        if not line:
            raise AssertionError(f"{command(0)[0]} did not start")
        return line

    def start(self, command, **options):
        def die_with_parent():
            _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        options.setdefault("env", self.environment)
        return subprocess.Popen([str(word) for word in command], preexec_fn=die_with_parent,
                                **options)

    @staticmethod
    def _out_of_time(*_):
        raise AssertionError("the whole test took too long")

    def _close(self):
        signal.alarm(0)
        until = time.monotonic() + 5
        while (left := children(os.getpid())) and time.monotonic() < until:
            for pid in left:
                try:
                    os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0)
                except (OSError, ChildProcessError):
                    pass
        shutil.rmtree(self.home, ignore_errors=True)

    def run(self, command, seconds=PATIENCE):
        return subprocess.run([str(word) for word in command], env=self.environment, text=True,
                              capture_output=True, timeout=seconds, check=False)

    def ask(self, question, *values):
        """What the journal holds, row by row."""
        with closing(sqlite3.connect(self.data / "pacewell.sqlite")) as journal, journal:
            return journal.execute(question, values).fetchall()

    def log(self, build):
        """The sessions in the journal, as pacewellctl tells them."""
        answer = self.run([build / "pacewellctl", "--data", self.data, "log", "--json"])
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)


class App:
    """The running program as a screen reader sees it, with the keyboard beside."""

    def __init__(self, desk, build, *options, content=CONTENT, environment=None, is_first=False):
        self.desk = desk
        self.words = open(desk.home / "words", "w+b")  # what it says on its terminal
        self.process = desk.start(
            [build / "pacewell", "--data", desk.data, "--content", content, *options],
            stdout=self.words, stderr=self.words, env=environment or desk.environment)
        self.atspi = None
        self.window = self.wait("the window", self._windows)[0]
        desk.run(["xdotool", "windowfocus", "--sync", self.window])
        self.wait("the program on the accessibility bus", self._root)
        if is_first:
            return
        shown = self.wait("a page", lambda: {"Today", SKIP_ALL} & set(self.names()))
        if SKIP_ALL in shown:
            self.press(SKIP_ALL)
            self.wait("the start page", lambda: "Today" in self.names())

    def wait(self, what, condition, seconds=PATIENCE):
        """As wait_for, but a failure tells what was shown and said instead."""
        def unless_ended():
            value = condition()
            if not value and self.process.poll() is not None:
                raise AssertionError(f"the program ended before there was {what}")
            return value
        try:
            return wait_for(what, unless_ended, seconds)
        except AssertionError as error:
            shown = self.names() if self.atspi and self.process.poll() is None else []
            raise AssertionError(f"{error}; shown: {shown}; said: {self.said()}") from None

    def _windows(self):
        return self.desk.run(["xdotool", "search", "--onlyvisible", "--pid",
                              self.process.pid]).stdout.split()

    def _root(self):
        self.atspi = atspi()
        desktop = self.atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program and program.get_process_id() == self.process.pid:
                program.set_cache_mask(self.atspi.Cache.NONE)
                return program
        return None

    def _walk(self, node):
        """Everything that is shown."""
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child and child.get_state_set().contains(self.atspi.StateType.SHOWING):
                yield from self._walk(child)

    def _looked_at(self, look):
        from gi.repository import GLib
        try:
            # An item may go away while it is looked at; then the next look finds what came.
            return [look(node) for node in self._walk(self._root())]
        except (GLib.Error, AttributeError):
            return []

    def nodes(self):
        return self._looked_at(lambda node: (node.get_name() or "", node.get_role_name(), node))

    def names(self):
        return [name for name, _, _ in self.nodes() if name]

    def focused(self):
        """What has the keyboard: its name, and where it is."""
        def look(node):
            if not node.get_state_set().contains(self.atspi.StateType.FOCUSED):
                return None
            place = node.get_extents(self.atspi.CoordType.WINDOW)
            return node.get_name() or "", (place.x, place.y)
        # What lies inside others that have the keyboard comes last.
        return next((found for found in reversed(self._looked_at(look)) if found), ("", None))

    def sees(self, words, seconds=PATIENCE):
        return self.wait(f'"{words}" on the page',
                         lambda: next((name for name in self.names() if words in name), None),
                         seconds)

    def sees_no_more(self, words):
        # An empty look is one that something came between.
        self.wait(f'no "{words}" on the page',
                  lambda: (names := self.names()) and not any(words in name for name in names))

    def node(self, name, *roles):
        return self.wait(f'a {" or ".join(roles)} "{name}"', lambda: next(
            (node for said, role, node in self.nodes()
             if said == name and (not roles or role in roles)), None))

    def button(self, name):
        # Qt up to 6.4 says "push button", later versions say "button".
        return self.node(name, "push button", "button")

    def press(self, name):
        self._act(self.button(name), "press")

    def choose(self, name):
        """One of several that exclude each other."""
        self._act(self.node(name, "radio button"), "press")

    def toggle(self, name):
        """A switch, or a statement to tick."""
        self._act(self.node(name, "check box", "switch", "toggle button"), "toggle")

    @staticmethod
    def _act(node, wanted):
        actions = node.get_action_iface()
        for i in range(actions.get_n_actions()):
            if actions.get_action_name(i).lower() == wanted:
                assert actions.do_action(i)
                return
        raise AssertionError(f'"{node.get_name()}" offers no {wanted}')

    def runs(self, step):
        """A session takes keys from when it runs, and not yet while it gets its voice ready."""
        self.sees(step)
        self.button("Pause")

    def unfold(self, group):
        """Goes to that group of settings; the one that is unfolded from the start makes room."""
        self.press("Settings")
        self.press("Look")
        self.press(group)

    def has_keyboard(self, name):
        self.wait(f'the keyboard on "{name}"', lambda: self.focused()[0] == name)

    def tab_to(self, name, most=60):
        """On and on with Tab until the keyboard is there."""
        for _ in range(most):
            before = self.focused()
            if before[0] == name:
                return
            self.key("Tab")
            self.wait("the keyboard elsewhere", lambda: self.focused() not in (before, ("", None)))
        raise AssertionError(f'Tab does not lead to "{name}"; shown: {self.names()}')

    def search(self, words, row):
        """Types on the Practice page, and goes from the search to the row that it finds."""
        self.write(words)
        field = self.node("Search the practices")
        self.wait("all that was typed", lambda: self.atspi.Text.get_text(field, 0, -1) == words)
        looks = []

        def is_still():
            looks.append(self.names())
            return row in looks[-1] and looks[-2:-1] == looks[-1:]
        self.wait(f'"{row}" among what is found', is_still)
        self.has_keyboard("Search the practices")
        self.key("Down")
        self.has_keyboard(row)

    def make_tall(self):
        """Long pages are shown as a whole."""
        self.desk.run(["xdotool", "windowsize", "--sync", self.window, "1180", "1960"])

    def write(self, text):
        answer = self.desk.run(["xdotool", "type", text])
        assert answer.returncode == 0, answer.stderr

    def key(self, *keys):
        for key in keys:
            answer = self.desk.run(["xdotool", "key", "--clearmodifiers", key])
            assert answer.returncode == 0, answer.stderr

    def said(self):
        self.words.flush()
        return (self.desk.home / "words").read_text()

    def close_window(self):
        """As the person closes it, so that everything ends in good order."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(None))
        atom = [x11.XInternAtom(display, name, False)
                for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
        message = _ClientMessage(33, 0, 1, None, int(self.window), atom[0], 32, (atom[1], 0))
        x11.XSendEvent(display, ctypes.c_ulong(int(self.window)), False, ctypes.c_long(0),
                       ctypes.byref(message))
        x11.XCloseDisplay(display)
        self.process.wait(PATIENCE)

    def kill(self):
        self.process.kill()
        self.process.wait(PATIENCE)


def main(test):
    """Runs the test with the build folder that the command line names."""
    build = Path(sys.argv[1]).resolve()
    with Desk() as desk:
        test(desk, build)
    print("all well")
