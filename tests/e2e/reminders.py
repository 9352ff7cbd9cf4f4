#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reminders on a real desktop: switched on in the window, shown by a real notification daemon while
the window is closed, begun from there, replaced, closed, and shown again by a daemon that came back.
"""
import os
import signal
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path

from desk import App, main, wait_for

NECK = "neck-shoulder-ease"


class Reminders:
    def __init__(self, desk, build):
        self.desk, self.build = desk, build
        # Where it is noon now, so that midnight and quiet hours are far.
        ahead = 12 - datetime.now(timezone.utc).hour
        desk.environment["TZ"] = f"Etc/GMT{'+' if ahead < 0 else '-'}{abs(ahead)}"
        self.zone = timezone(timedelta(hours=ahead))
        self.daemon = None

    def start_daemon(self):
        self.daemon = self.desk.start(["dunst", "-conf", "/dev/null"], stderr=subprocess.DEVNULL)
        wait_for("the notification daemon", lambda: self.dunst("count").returncode == 0)

    def dunst(self, *words):
        return self.desk.run(["dunstctl", *words])

    def shown(self):
        return int(self.dunst("count", "displayed").stdout or -1)

    def names(self):
        answer = self.desk.run(["gdbus", "call", "--session", "--dest", "org.freedesktop.DBus",
                                "--object-path", "/org/freedesktop/DBus",
                                "--method", "org.freedesktop.DBus.ListNames"])
        return answer.stdout

    def agent_name(self):
        return next((name.strip(" '[]()\n") for name in self.names().split(",")
                     if "org.pacewell.Reminders" in name), None)

    def call(self, agent, method):
        answer = self.desk.run(["gdbus", "call", "--session", "--dest", agent,
                                "--object-path", "/org/pacewell/Reminders",
                                "--method", f"org.pacewell.Reminders.{method}"])
        assert answer.returncode == 0, answer.stderr
        return answer.stdout

    def call_agent(self, method):
        return self.call(self.agent_name(), method)

    def due_now(self, name, practice=NECK):
        """A reminder whose time was a minute ago, and a look at it."""
        self.add_due(name, practice)
        self.call_agent("LookAgain")

    def add_due(self, name, practice):
        time = (datetime.now(self.zone) - timedelta(minutes=1)).strftime("%H:%M:00")
        self.desk.ask("INSERT INTO reminder_rule (id, kind, practice, name, weekdays, times, "
                      "ahead_minutes, is_on, stays_in_flare) "
                      "VALUES (?, 'practice', ?, ?, 127, ?, 0, 1, 0)", name, practice, name, time)

    def events(self, name):
        return [kind for kind, in self.desk.ask(
            "SELECT kind FROM reminder_event WHERE rule = ? ORDER BY number", name)]

    def processes(self, program):
        """Those of this test: of its folder."""
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                words = (entry / "cmdline").read_bytes().decode().split("\0")
            except OSError:
                continue
            if Path(words[0]).name == program and str(self.desk.data) in words:
                found.append(int(entry.name))
        return found

    def windows(self, title):
        return self.desk.run(["xdotool", "search", "--onlyvisible", "--name",
                              title]).stdout.split()


def switched_on_in_the_window(desk, build, reminders):
    app = App(desk, build)
    app.make_tall()
    app.press("Reminders")
    app.sees("Nothing reminds you yet")
    app.press("Add a reminder")
    app.press("check-in")
    app.press("Keep it")
    app.sees("Remind me: Check-in")
    app.sees("Reminders come only while this window is open")
    app.toggle("Remind me with this window closed, too")
    app.sees("Reminders come on your desktop, with this window closed as well")
    app.sees("Your desktop does not tell when you rest")
    assert reminders.agent_name()
    assert list((desk.home / ".config" / "autostart").iterdir())
    return app


def one_window_for_a_folder(desk, build):
    again = desk.run([build / "pacewell", "--data", desk.data])
    assert again.returncode == 0, again.stderr


def begun_from_the_desktop(reminders):
    reminders.due_now("Neck")
    wait_for("the reminder", lambda: reminders.shown() == 1)
    assert reminders.events("Neck") == ["shown"]
    assert not reminders.windows("Pacewell")
    reminders.dunst("action")
    wait_for("the window with the practice", lambda: reminders.windows("Neck"))
    wait_for("the answer", lambda: reminders.events("Neck") == ["shown", "started"])


def replaced_and_closed(desk, reminders):
    reminders.due_now("Second", "desk-break")
    wait_for("the second", lambda: reminders.shown() == 1)
    reminders.due_now("Third", "morning-in-bed")
    wait_for("the third", lambda: reminders.events("Third") == ["shown"])
    wait_for("one alone", lambda: reminders.shown() == 1)
    assert reminders.dunst("count", "waiting").stdout.strip() == "0"
    for practice in ("desk-break", "morning-in-bed"):
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        desk.ask("INSERT INTO session (id, routine_id, routine_name, started_at, day, planned_ms, "
                 "done_ms, completed, gentler, practice, ended_at) "
                 "VALUES (?, ?, ?, ?, ?, 1, 1, 1, 0, 'stretch', ?)", practice, practice, practice,
                 now, datetime.now(reminders.zone).strftime("%Y-%m-%d"), now)
    reminders.call_agent("LookAgain")
    wait_for("none, since both are done", lambda: reminders.shown() == 0)


def daemon_comes_back(reminders):
    reminders.due_now("Fourth", "starter")
    wait_for("the fourth", lambda: reminders.shown() == 1)
    reminders.daemon.kill()
    reminders.daemon.wait()
    wait_for("what is known of that", lambda: "missing" in reminders.call_agent("Notifications"))
    reminders.start_daemon()
    wait_for("it once more", lambda: reminders.shown() == 1)
    reminders.dunst("close")
    wait_for("the answer", lambda: reminders.events("Fourth") == ["shown", "dismissed"])


def ends_in_good_order(desk, build, reminders):
    [agent] = reminders.processes("pacewell-reminders")
    # Two are one too many.
    second = desk.run([build / "pacewell-reminders", "--data", desk.data])
    assert second.returncode == 0 and not second.stderr, second.stderr
    os.kill(agent, signal.SIGTERM)
    wait_for("its end", lambda: not reminders.agent_name())


def test(desk, build):
    reminders = Reminders(desk, build)
    reminders.start_daemon()
    app = switched_on_in_the_window(desk, build, reminders)
    one_window_for_a_folder(desk, build)
    assert app.process.poll() is None
    app.close_window()
    begun_from_the_desktop(reminders)
    [window] = reminders.processes("pacewell")
    os.kill(window, signal.SIGTERM)
    os.waitpid(window, 0)  # ours, since the agent let go of it
    replaced_and_closed(desk, reminders)
    daemon_comes_back(reminders)
    ends_in_good_order(desk, build, reminders)


if __name__ == "__main__":
    main(test)
