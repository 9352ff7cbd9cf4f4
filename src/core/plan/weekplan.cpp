// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/weekplan.h"

#include <QRegularExpression>

#include <algorithm>

namespace pacewell {
namespace {

constexpr Weekdays threeDays{0b0010101};

Weekdays restDaysIn(const std::vector<ProgrammeEntry> &entries)
{
    Weekdays days;
    for (const ProgrammeEntry &entry : entries) {
        if (entry.isRest())
            days |= entry.weekdays;
    }
    return days;
}

bool isCalming(PracticeKind kind)
{
    return kind == PracticeKind::Breathe || kind == PracticeKind::Relax ||
           kind == PracticeKind::Sleep;
}

} // namespace

std::array<PlannedDay, 7> weekOf(const std::vector<ProgrammeEntry> &entries,
                                 const ContentLibrary &library)
{
    const QDate aMonday(2024, 1, 1);
    const Programme programme{entries};
    std::array<PlannedDay, 7> week;
    for (size_t weekday = 0; weekday < week.size(); ++weekday) {
        PlannedDay &day = week.at(weekday);
        const QDate date = aMonday.addDays(qint64(weekday));
        day.practices = programme.practicesOn(date, date);
        day.isRest = programme.isRestOn(date, date);
        for (const ProgrammeEntry &entry : day.practices) {
            if (const auto practice = library.practice(entry.practice))
                day.length += practice->length;
        }
    }
    return week;
}

bool isFull(const std::vector<ProgrammeEntry> &entries, size_t weekday)
{
    return std::ranges::count_if(entries, [weekday](const ProgrammeEntry &entry) {
               return !entry.isRest() && entry.weekdays.test(weekday);
           }) >= mostPracticesADay;
}

ProgrammeEntry firstEntryFor(const Routine &practice, const std::vector<ProgrammeEntry> &entries)
{
    ProgrammeEntry entry;
    entry.practice = practice.id;
    entry.weekdays = isCalming(practice.practice) ? Weekdays().set() : threeDays;
    entry.weekdays &= ~restDaysIn(entries);
    for (size_t weekday = 0; weekday < entry.weekdays.size(); ++weekday) {
        if (isFull(entries, weekday))
            entry.weekdays.reset(weekday);
    }
    if (!practice.timesOfDay.empty())
        entry.timeOfDay = practice.timesOfDay.front();
    return entry;
}

QTime usualTimeIn(TimeOfDay part)
{
    switch (part) {
    case TimeOfDay::Morning:
        return QTime(8, 30);
    case TimeOfDay::Midday:
        return QTime(12, 30);
    case TimeOfDay::Evening:
        break;
    }
    return QTime(19, 0);
}

std::optional<QTime> typedTime(const QString &typed)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{1,2})(?:[:.]?([0-5]\d))?\s*(?:([ap])\.?m\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.trimmed());
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace pacewell
