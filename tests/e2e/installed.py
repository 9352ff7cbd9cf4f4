#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installed, the desktop itself starts the agent, and from a reminder the window."""
import os
import shutil
import subprocess
from pathlib import Path

from desk import main, wait_for
from reminders import NECK, Reminders


def install(desk, build):
    """Into a folder of the test, with its paths in what names them."""
    answer = subprocess.run(["cmake", "--install", build], capture_output=True, text=True,
                            env=dict(os.environ, DESTDIR=str(desk.home / "root")), check=False)
    assert answer.returncode == 0, answer.stderr
    [program] = (desk.home / "root").rglob("bin/pacewell")
    prefix = program.parent.parent
    there = str(prefix).removeprefix(str(desk.home / "root"))
    for service in [*(prefix / "share" / "dbus-1" / "services").iterdir()]:
        words = service.read_text().replace(f"Exec={there}", f"Exec={prefix}")
        service.write_text(words.replace("SystemdService=", "X-SystemdService="))
    return prefix


def check_files(desk, prefix):
    [autostart] = (desk.home / "root").rglob("xdg/autostart/org.pacewell.Reminders.desktop")
    assert "/bin/pacewell-reminders" in autostart.read_text()
    unit = prefix / "lib" / "systemd" / "user" / "pacewell-reminders.service"
    assert "BusName=org.pacewell.Reminders" in unit.read_text()
    if shutil.which("desktop-file-validate"):
        menu = prefix / "share" / "applications" / "org.pacewell.Pacewell.desktop"
        answer = desk.run(["desktop-file-validate", autostart, menu])
        assert answer.returncode == 0, answer.stdout


def test(desk, build):
    prefix = install(desk, build)
    check_files(desk, prefix)
    # The usual folder, and a bus that knows what is installed.
    desk.data = desk.home / ".local" / "share" / "pacewell"
    desk.environment["XDG_DATA_DIRS"] = f"{prefix / 'share'}:/usr/share"
    reminders = Reminders(desk, build)
    desk.environment["DBUS_SESSION_BUS_ADDRESS"] = desk.first_line(
        lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"])

    # Without a journal there is nothing to do, and none is made.
    alone = desk.run([prefix / "bin" / "pacewell-reminders"])
    assert alone.returncode == 0 and not desk.data.exists(), alone.stderr

    assert desk.run([prefix / "bin" / "pacewellctl", "log"]).returncode == 0
    reminders.add_due("Neck", NECK)
    reminders.call("org.pacewell.Reminders", "LookAgain")
    wait_for("the reminder", lambda: reminders.shown() == 1)
    reminders.dunst("action")
    wait_for("the window with the practice", lambda: reminders.windows("Neck"))
    wait_for("the answer", lambda: reminders.events("Neck") == ["shown", "started"])
    programs = {Path(os.readlink(exe)).name: str(exe.resolve())
                for exe in Path("/proc").glob("[0-9]*/exe") if is_ours(exe, prefix)}
    assert set(programs) == {"pacewell", "pacewell-reminders"}, programs


def is_ours(exe, prefix):
    try:
        return os.readlink(exe).startswith(str(prefix))
    except OSError:
        return False


if __name__ == "__main__":
    main(test)
