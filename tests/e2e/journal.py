#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tap is kept though the program is killed; it goes out to a file, onto paper, and back in."""
import json
import shutil
import stat

from desk import App, main


def opened(desk, build):
    app = App(desk, build)
    app.button("Start")
    app.make_tall()
    return app


def test(desk, build):
    ctl = build / "pacewellctl"

    def told(*words):
        answer = desk.run([ctl, "--data", desk.data, *words])
        assert answer.returncode == 0, answer.stderr
        return answer.stdout

    app = opened(desk, build)
    app.press("Journal")
    app.choose("Evening")
    app.choose("Pain today: 6")
    app.sees("Kept. Everything below is extra.")
    app.press("Stress")
    app.kill()
    assert desk.ask("SELECT pain, triggers_told FROM diary_entry") == [(6, 1)]

    app = opened(desk, build)
    app.press("Journal")
    app.choose("Evening")
    app.sees("Kept. Everything below is extra.")
    app.choose("Pain today: 4")
    app.press("Take back the last answer")
    app.kill()
    assert desk.ask("SELECT pain FROM diary_entry") == [(6,)]

    saved = desk.home / "saved.json"
    told("export", "--json", saved)
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert json.loads(saved.read_text())["tables"]["diary_entry"][0]["pain"] == 6
    paper = desk.home / "paper.pdf"
    told("report", paper, "--question", "What may I try next?")
    text = desk.run(["pdftotext", "-layout", paper, "-"]).stdout
    assert "What may I try next?" in text, text

    shutil.rmtree(desk.data)
    told("import", saved)
    again = desk.home / "again.json"
    told("export", "--json", again)
    assert again.read_bytes() == saved.read_bytes()
    app = opened(desk, build)
    app.press("Journal")
    app.choose("Evening")
    app.sees("Kept. Everything below is extra.")
    app.kill()


main(test)
