#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the shipped content with a JSON Schema library other than the one in the program.

The two libraries read the same schemas; where they disagree, a schema is unclear. Some rules stand
here and not in the schemas, because the program's library would answer a hostile file with a crash
(patterns on very long texts) or a very long wait (unique items in very long lists).
"""
import json
import re
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore", DeprecationWarning)  # newer libraries have a successor
from jsonschema import Draft7Validator, RefResolver  # noqa: E402

CONTENT = Path(__file__).resolve().parents[2] / "content"
FOLDERS = {
    "exercises": "exercise",
    "breathing": "breathing",
    "relaxations": "relaxation",
    "massages": "massage",
    "heats": "heat",
    "checklists": "checklist",
    "articles": "article",
    "reflections": "reflection",
    "activities": "activity",
    "routines": "routine",
    "screenings": "screening",
    "references": "references",
    "languages/*": "translation",
}
COMMON = "common.schema.json"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PLACEHOLDER = re.compile(r"\{[^}]*\}?")


def read(path):
    def pairs(items):
        keys = [key for key, _ in items]
        double = {key for key in keys if keys.count(key) > 1}
        if double:
            raise ValueError(f"stands there twice: {', '.join(sorted(double))}")
        return dict(items)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=pairs)


def texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("figure", "poses", "$schema", "evidence", "recordings"):
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def lists(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("poses", "steps"):
                yield from lists(inner)
    elif isinstance(value, list):
        yield value
        for inner in value:
            yield from lists(inner)


def wording_problems(item):
    for text in texts(item):
        if "!" in text:
            yield f"exclamation mark in: {text}"
        if text != text.strip() or "  " in text:
            yield f"stray spaces in: {text}"
        for mark in PLACEHOLDER.findall(text):
            if mark not in ("{side}", "{otherSide}"):
                yield f"unknown placeholder {mark} in: {text}"


def file_problems(path, item):
    if item["id"] != path.stem or not ID.fullmatch(item["id"]):
        yield "id must be the file name, in small letters, digits and hyphens"
    schema = item.get("$schema")
    if schema and not (path.parent / schema).is_file():
        yield f"$schema does not lead to a file: {schema}"
    for entries in lists(item):
        if len(entries) != len({json.dumps(entry, sort_keys=True) for entry in entries}):
            yield f"the same entry twice in {entries}"
    yield from wording_problems(item)


def shape_problems(item, original, where=""):
    """A translation may leave texts out, but what it has must fit the English."""
    for key, value in item.items():
        if key in ("$schema", "id"):
            continue
        if key not in original:
            yield f"{where}{key} is not in the English file"
            continue
        english = original[key]
        if isinstance(value, dict):
            yield from shape_problems(value, english, f"{key}.")
        elif isinstance(value, list):
            if len(value) != len(english):
                yield f"{where}{key} has {len(value)} entries, the English {len(english)}"
            for index, (inner, outer) in enumerate(zip(value, english)):
                if isinstance(inner, dict):
                    yield from shape_problems(inner, outer, f"{where}{key}[{index}].")
        elif bool(PLACEHOLDER.search(str(value))) != bool(PLACEHOLDER.search(str(english))):
            yield f"{where}{key}: {{side}} is in one language only"


def problems(path, validator, english):
    try:
        item = read(path)
    except (OSError, ValueError) as error:
        return [str(error)]
    found = [f"{'.'.join(map(str, error.absolute_path))}: {error.message[:300]}"
             for error in validator.iter_errors(item)]
    if found:
        return found
    found = list(file_problems(path, item))
    if "languages" in path.parts:
        original = english.get(item["id"])
        found += shape_problems(item, original) if original else ["translates nothing"]
    return found


def read_english():
    english = {}
    for folder in FOLDERS:
        for path in CONTENT.glob(f"{folder}/*.json"):
            if "languages" in path.parts or folder == "references":  # both need no translation
                continue
            try:
                english[path.stem] = read(path)
            except (OSError, ValueError):
                continue  # reported when the file itself is checked
    return english


def double_ids():
    """An id names one item, whatever its kind."""
    seen = {}
    for folder in FOLDERS:
        for path in sorted(CONTENT.glob(f"{folder}/*.json")):
            if "languages" not in path.parts and seen.setdefault(path.stem, path) != path:
                yield path, [f"the id is also that of {seen[path.stem].relative_to(CONTENT)}"]


def validator_of(schema, common):
    resolver = RefResolver("", schema, store={COMMON: common})
    return Draft7Validator(schema, resolver=resolver)


def untranslated(english):
    for language in sorted((CONTENT / "languages").iterdir()):
        missing = sorted(set(english) - {path.stem for path in language.glob("*.json")})
        yield language, [f"is missing: {name}.json" for name in missing]


def main():
    passed = failed = 0

    def report(path, found):
        nonlocal passed, failed
        passed, failed = (passed, failed + 1) if found else (passed + 1, failed)
        for message in found:
            print(f"{path.relative_to(CONTENT.parent)}: {message}")

    def read_schema(name):
        path = CONTENT / "schema" / name
        schema = read(path)
        report(path, [error.message for error in
                      Draft7Validator(Draft7Validator.META_SCHEMA).iter_errors(schema)])
        return schema

    english = read_english()
    common = read_schema(COMMON)
    for folder, kind in FOLDERS.items():
        validator = validator_of(read_schema(f"{kind}.schema.json"), common)
        paths = sorted(CONTENT.glob(f"{folder}/*.json"))
        if not paths:
            report(CONTENT / folder, ["no files"])
        for path in paths:
            report(path, problems(path, validator, english))
    for path, found in double_ids():
        report(path, found)
    for language, found in untranslated(english):
        report(language, found)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
