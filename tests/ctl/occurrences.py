#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an iCalendar file as another program's calendar does.

usage: occurrences.py FIRST LAST < FILE      days as 2026-11-24

Prints a line for each time something is on in these days: when, for how long, what, and how long
before it an alarm rings.
"""
import sys
from datetime import date, datetime, time

from dateutil.rrule import rrulestr
from icalendar import Calendar

first, last = (date.fromisoformat(word) for word in sys.argv[1:3])
calendar = Calendar.from_ical(sys.stdin.buffer.read())
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
lines, ids = [], []
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    ids.append(str(event["UID"]))
    assert event["DTSTAMP"].dt.tzinfo is not None
    begin = event["DTSTART"].dt
    assert begin.tzinfo is None, "a time of the person's own clock is of no zone"
    alarms = [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
    assert len(alarms) == 1 and str(event["CLASS"]) == "PRIVATE"
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=begin)
    for when in rule.between(datetime.combine(first, time.min), datetime.combine(last, time.max),
                             inc=True):
        minutes = int(event["DURATION"].dt.total_seconds() // 60)
        ahead = -int(alarms[0].total_seconds() // 60)
        lines.append(f"{when:%Y-%m-%d %H:%M} {minutes} {event['SUMMARY']} {ahead}")
assert len(set(ids)) == len(ids), "two of one name"
print("\n".join(sorted(lines)))
