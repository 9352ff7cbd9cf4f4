#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed in the middle of a run, it runs on, and its minutes are written down once."""
import re
import time

from desk import App, main


def opened(desk, build):
    app = App(desk, build)
    app.button("Start")
    app.make_tall()
    return app


def left(app):
    told = re.search(r"(\d+):(\d\d) left, then done", app.sees("left, then done"))
    return int(told[1]) * 60 + int(told[2])


def test(desk, build):
    app = opened(desk, build)
    app.press("Pacing")
    app.press("Choose an activity")
    app.tab_to("What you call it")
    app.write("Housework")
    app.press("Keep it")
    app.sees("How much is fine?")
    app.press("Time it")
    app.sees("Stop as soon as it begins to climb")
    app.kill()

    app = opened(desk, build)
    app.press("The timer for Housework")
    app.sees("so far")
    app.press("Stop here")
    app.sees_no_more("so far")
    app.kill()
    # Whatever that came to; a baseline takes days.
    desk.ask("DELETE FROM activity_entry")
    desk.ask("INSERT INTO quota_decision (activity, day, quota, kind) "
             "SELECT id, date('now', 'localtime', '-1 day'), 15, 'baseline' FROM activity")

    app = opened(desk, build)
    app.press("Pacing")
    app.press("Housework")
    app.press("Start 15 min")
    before = left(app)
    begun = time.monotonic()
    app.kill()
    assert desk.ask("SELECT count(*) FROM activity_run") == [(1,)]
    time.sleep(3)

    app = opened(desk, build)
    app.press("The timer for Housework")
    now = left(app)
    passed = time.monotonic() - begun
    assert abs(before - now - passed) <= 2, (before, now, passed)
    app.press("Pause")
    app.sees("left, paused")
    app.kill()

    # Seven minutes of it are behind, says the record of the run.
    desk.ask("UPDATE activity_run SET paused_since_boot_milliseconds = "
             "begun_since_boot_milliseconds + 420000, paused_before_milliseconds = 0")
    app = opened(desk, build)
    app.press("The timer for Housework")
    app.sees("8:00 left, paused")
    app.press("Stop here")
    app.sees("7 of 15 min done")
    app.kill()
    assert desk.ask("SELECT amount, minutes FROM activity_entry") == [(7, 7)]
    assert desk.ask("SELECT count(*) FROM activity_run") == [(0,)]

    app = opened(desk, build)
    app.press("Pacing")
    app.sees("7 of 15 min today")
    assert "The timer for Housework" not in app.names()


main(test)
