// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentweeks.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

Spread spreadIn(const std::vector<DiaryEntry> &entries, DiaryMeasure measure, DiaryEntry::Span span,
                const WeekPart &week)
{
    std::vector<double> values;
    for (const DiaryEntry &entry : entries) {
        const auto value = valueOf(entry, measure);
        const QDate day = middleOf(entry);
        if (entry.span == span && value && week.first <= day && day <= week.last)
            values.push_back(*value);
    }
    return spreadOf(values);
}

void tellOfDiary(WeekPart &week, const std::vector<DiaryEntry> &entries)
{
    for (const auto span : {DiaryEntry::Span::Day, DiaryEntry::Span::Week}) {
        week.pain = spreadIn(entries, DiaryMeasure::Pain, span, week);
        week.hindrance = spreadIn(entries, DiaryMeasure::Hindrance, span, week);
        if (week.pain.count == 0 && week.hindrance.count == 0)
            continue;
        week.isOfWeek = span == DiaryEntry::Span::Week;
        break;
    }
    week.daysNoted = week.isOfWeek ? 0 : week.pain.count;
}

void tellOfSessions(WeekPart &week, const std::vector<SessionOutcome> &sessions)
{
    std::chrono::milliseconds done{0};
    for (const SessionOutcome &session : sessions) {
        if (session.done.count() <= 0 || session.day < week.first || session.day > week.last)
            continue;
        ++week.sessions;
        done += session.done;
    }
    week.minutes = minutesOf(done);
}

void tellOfPlan(WeekPart &week, const PlanKept &kept)
{
    int items = 0;
    double sum = 0;
    for (const DayKept &day : kept.days) {
        if (day.day < week.first || day.day > week.last)
            continue;
        items += day.items;
        sum += day.kept * day.items;
    }
    if (items > 0)
        week.kept = sum / items;
}

} // namespace

int minutesOf(std::chrono::milliseconds done)
{
    const int minutes = int(std::chrono::round<std::chrono::minutes>(done).count());
    return done.count() > 0 ? std::max(1, minutes) : 0;
}

std::vector<WeekPart> weekPartsIn(const Record &record, const PlanKept &kept, QDate first,
                                  QDate last)
{
    const auto flares = flaresIn(record.plan.flares);
    std::vector<WeekPart> weeks;
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= last;
         monday = monday.addDays(trend::weekDays)) {
        WeekPart week;
        week.first = std::max(monday, first);
        week.last = std::min(monday.addDays(trend::weekDays - 1), last);
        tellOfDiary(week, record.entries);
        tellOfSessions(week, record.plan.sessions);
        tellOfPlan(week, kept);
        week.hasFlare = std::ranges::any_of(flares, [&week](const Flare &flare) {
            return flare.first <= week.last && (!flare.last || *flare.last >= week.first);
        });
        weeks.push_back(week);
    }
    return weeks;
}

} // namespace pacewell
