#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to do is said while one gets ready, before the chime; without a voice it is shown larger."""
import stat
import time

from desk import App, main, wait_for
from ear import AUDIBLE, Ear, start_server

NO_VOICE = "No voice was found on this computer"
SETUP = "Sit."
HOLD = "Mild pull, never pain."
READY_SECONDS = 4  # of the six before the hold, so that a late look at the page does no harm


class Voice:
    """The real one, which is asked through a door that writes down how."""

    def __init__(self, desk, name="programs"):
        real = desk.run(["which", "espeak-ng"]).stdout.strip()
        assert real, "espeak-ng is not installed"
        folder = desk.home / name
        self.asked = folder / "asked"
        folder.mkdir()
        door = folder / "espeak-ng"
        door.write_text(f'#!/bin/sh\necho "$*" >> {self.asked}\nexec {real} "$@"\n')
        door.chmod(0o700)
        self.environment = dict(desk.environment,
                                PATH=f"{folder}:{desk.environment['PATH']}")

    def lines(self):
        return self.asked.read_text().splitlines() if self.asked.exists() else []

    def spoke(self, language):
        """Whether that is the one language in which it was asked to speak. What it is to say must
        not be seen in the list of programs."""
        said = [line for line in self.lines() if "--stdin" in line]
        for line in said:
            assert line == f"--stdin --stdout -b 1 -v {language} -s 140", line
        return bool(said)


def get_ready(app, ear):
    """How long there was something to be heard while getting ready for the first hold, and how
    high the words stood."""
    app.press("Start")
    app.runs("Step 1 of 3")
    app.key("Right")  # past the welcome
    words = app.node(SETUP, "label")
    begun = time.monotonic()
    height = words.get_extents(app.atspi.CoordType.WINDOW).height
    wait_for("the time to listen", lambda: time.monotonic() > begun + READY_SECONDS)
    return ear.heard_seconds(begun, begun + READY_SECONDS), height


def end(app):
    app.key("Escape")
    app.press("End here")
    app.press("Done")


def without_engine(desk, build, ear):
    empty = desk.home / "no-programs"
    empty.mkdir()
    app = App(desk, build, environment=dict(desk.environment, PATH=str(empty)))
    heard, height = get_ready(app, ear)
    assert heard == 0, heard
    assert sum(NO_VOICE in name for name in app.names()) == 1, app.names()
    end(app)
    app.unfold("Voice and sound")
    app.sees(NO_VOICE)
    app.close_window()
    return height


def is_for_its_owner_alone(spoken):
    assert stat.S_IMODE(spoken.stat().st_mode) == 0o700, oct(spoken.stat().st_mode)
    files = list(spoken.iterdir())
    assert files
    for file in files:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, (file.name, oct(file.stat().st_mode))


def words_and_voice_agree(desk, build):
    """Where Pacewell does not speak the system's language, its English is not read out as if it
    were that language."""
    voice = Voice(desk, "elsewhere")
    app = App(desk, build, "--data", desk.home / "another",
              environment=dict(voice.environment, LC_ALL="fr_FR.UTF-8",
                               XDG_CACHE_HOME=str(desk.home / "nothing-said-yet")))
    app.press("Start")
    app.wait("the voice", lambda: voice.spoke("en"))
    app.close_window()


def test(desk, build):
    start_server(desk)
    ear = Ear(desk)
    large = without_engine(desk, build, ear)

    voice = Voice(desk)
    app = App(desk, build, environment=voice.environment)
    heard, usual = get_ready(app, ear)
    assert voice.spoke("en"), voice.lines()
    assert heard > 1, heard
    assert not any(NO_VOICE in name for name in app.names())
    assert large > 1.2 * usual, (large, usual)
    end(app)
    is_for_its_owner_alone(desk.home / ".cache" / "pacewell" / "voice")

    app.unfold("Voice and sound")
    app.toggle("A voice that guides you")
    app.press("Today")
    begun = time.monotonic()
    heard, _ = get_ready(app, ear)
    assert heard == 0, heard
    app.sees(HOLD)
    wait_for("the chime", lambda: ear.loudest(since=begun) >= AUDIBLE)
    app.close_window()

    words_and_voice_agree(desk, build)


main(test)
