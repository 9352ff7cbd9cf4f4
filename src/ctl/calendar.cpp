// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/calendar.h"

#include "core/plan/weekplan.h"
#include "remind/remindwords.h"

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>

namespace pacewell {
namespace {

constexpr std::array weekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// The first day from \a today on that is one of them.
QDate firstOf(Weekdays weekdays, QDate today)
{
    QDate day = today;
    while (!weekdays.test(size_t(day.dayOfWeek() - 1)))
        day = day.addDays(1);
    return day;
}

/// Each day becomes the one before it: what comes ahead of its time may come ahead of its day.
Weekdays dayBefore(Weekdays weekdays)
{
    return (weekdays >> 1) | (weekdays << 6);
}

std::vector<QTime> timesOf(const ReminderRule &rule)
{
    if (!rule.interval)
        return rule.times;
    std::vector<QTime> times;
    const int step = int(std::chrono::seconds(rule.interval->every).count());
    for (QTime time = rule.interval->from.addSecs(step); time < rule.interval->to;
         time = time.addSecs(step)) {
        times.push_back(time);
        if (time.secsTo(rule.interval->to) <= step)
            break; // the next would be over midnight, or too late
    }
    return times;
}

std::chrono::minutes lengthOf(const QString &practiceId, const ContentLibrary &library)
{
    const auto practice = library.practice(practiceId);
    return practice ? std::max(std::chrono::ceil<std::chrono::minutes>(practice->length),
                               std::chrono::minutes(1))
                    : CalendarEntry{}.length;
}

icaltimetype floating(QDate day, QTime time)
{
    icaltimetype value = icaltime_null_time();
    value.year = day.year();
    value.month = day.month();
    value.day = day.day();
    value.hour = time.hour();
    value.minute = time.minute();
    return value;
}

icaltimetype utc(const QDateTime &at)
{
    return icaltime_from_timet_with_zone(time_t(at.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icalrecurrencetype weekly(Weekdays weekdays)
{
    icalrecurrencetype rule;
    icalrecurrencetype_clear(&rule);
    rule.freq = weekdays.all() ? ICAL_DAILY_RECURRENCE : ICAL_WEEKLY_RECURRENCE;
    for (int day = 0, place = 0; day < 7 && !weekdays.all(); ++day) {
        if (weekdays.test(size_t(day)))
            rule.by_day[place++] = short(icalrecur_string_to_weekday(weekdayNames[size_t(day)]));
    }
    return rule;
}

icalcomponent *alarm(const QByteArray &title)
{
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               icalproperty_new_description(title.constData()),
                               icalproperty_new_trigger(icaltriggertype_from_int(0)), nullptr);
}

icalcomponent *event(const CalendarEntry &entry, const QDateTime &now)
{
    const QByteArray title = entry.title.toUtf8();
    const int seconds = int(std::chrono::seconds(entry.length).count());
    // It tells nobody with whom the calendar is shared what it is, and blocks no time.
    return icalcomponent_vanew(
        ICAL_VEVENT_COMPONENT, icalproperty_new_uid(entry.id.toUtf8().constData()),
        icalproperty_new_dtstamp(utc(now)),
        icalproperty_new_dtstart(floating(entry.first, entry.time)),
        icalproperty_new_duration(icaldurationtype_from_int(seconds)),
        icalproperty_new_summary(title.constData()), icalproperty_new_rrule(weekly(entry.weekdays)),
        icalproperty_new_class(ICAL_CLASS_PRIVATE),
        icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), alarm(title), nullptr);
}

} // namespace

std::vector<CalendarEntry> calendarEntries(const std::vector<ReminderRule> &rules,
                                           const Programme &programme,
                                           const ContentLibrary &library, QDate today)
{
    std::vector<CalendarEntry> entries;
    const auto add = [&](const QString &source, const QString &title, QTime time, Weekdays weekdays,
                         std::chrono::minutes length) {
        const QString id = QStringLiteral("%1-%2-%3@pacewell")
                               .arg(source, time.toString(QStringLiteral("hhmm")))
                               .arg(weekdays.to_ulong());
        entries.push_back({id, title, firstOf(weekdays, today), time, weekdays, length});
    };
    QStringList reminded;
    for (const ReminderRule &rule : rules) {
        if (!rule.isOn || faultOf(rule))
            continue;
        reminded.append(rule.practice);
        for (const QTime about : timesOf(rule)) {
            const QTime time = about.addSecs(-std::chrono::seconds(rule.ahead).count());
            const bool isDayBefore = time > about;
            add(rule.id, words::reminderName(rule), time,
                isDayBefore ? dayBefore(rule.weekdays) : rule.weekdays,
                lengthOf(rule.practice, library));
        }
    }
    for (const ProgrammeEntry &planned : programme.entries) {
        const auto practice = library.practice(planned.practice);
        if (planned.until || planned.weekdays.none() || !practice ||
            reminded.contains(planned.practice))
            continue;
        add(planned.practice, practice->name, planned.at.value_or(usualTimeIn(planned.timeOfDay)),
            planned.weekdays, lengthOf(planned.practice, library));
    }
    return entries;
}

QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QDateTime &now)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//Pacewell//Pacewell//EN"), nullptr),
        &icalcomponent_free);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), event(entry, now));
    const std::unique_ptr<char, decltype(&free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace pacewell
