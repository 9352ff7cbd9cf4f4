#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The self-test passes with good content, and does not with a broken file."""
import shutil

from desk import CONTENT, main


def test(desk, build):
    good = desk.run([build / "pacewell", "--self-test"], seconds=40)
    assert good.returncode == 0, good.stderr
    assert "0 warnings" in good.stdout, good.stdout

    folder = desk.home / "content"
    shutil.copytree(CONTENT.parents[2] / "content", folder)
    (folder / "routines" / "broken.json").write_text('{ "id": "broken", ')
    bad = desk.run([build / "pacewell", "--self-test", "--content", folder], seconds=40)
    assert bad.returncode == 1, bad.stdout
    assert "broken.json:1" in bad.stderr, bad.stderr
    assert not desk.data.exists()


main(test)
