// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pacewell::words {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

template<typename T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

/// From four areas on, naming them all says less than this.
constexpr size_t wholeBodyFrom = 4;

QString areas(const Routine &routine, const ContentLibrary &library)
{
    std::vector<Area> found;
    for (const RoutineStep &step : routine.steps) {
        if (const Exercise *exercise = library.exercise(step.exercise))
            addOnce(found, exercise->areas.front());
    }
    if (found.size() >= wholeBodyFrom)
        return tr("whole body");
    QStringList names;
    for (const Area each : found)
        names.append(area(each));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString position(Position position)
{
    switch (position) {
    case Position::Chair:
        return tr("seated");
    case Position::Standing:
        return tr("standing");
    case Position::Bed:
        return tr("in bed");
    case Position::Floor:
        return tr("on the floor");
    }
    Q_UNREACHABLE();
}

QString area(Area area)
{
    switch (area) {
    case Area::Jaw:
        return tr("jaw");
    case Area::Neck:
        return tr("neck");
    case Area::Shoulders:
        return tr("shoulders");
    case Area::Chest:
        return tr("chest");
    case Area::UpperBack:
        return tr("upper back");
    case Area::Arms:
        return tr("arms");
    case Area::Hands:
        return tr("hands");
    case Area::LowerBack:
        return tr("lower back");
    case Area::Hips:
        return tr("hips");
    case Area::Legs:
        return tr("legs");
    case Area::Feet:
        return tr("feet");
    }
    Q_UNREACHABLE();
}

std::vector<Position> positions(const Routine &routine, const ContentLibrary &library)
{
    std::vector<Position> found;
    for (const RoutineStep &step : routine.steps) {
        if (const Exercise *exercise = library.exercise(step.exercise))
            addOnce(found, step.position.value_or(exercise->positions.front()));
    }
    return found;
}

QString routineBrief(const Routine &routine, const ContentLibrary &library)
{
    QStringList places;
    for (const Position each : positions(routine, library))
        places.append(position(each));
    return tr("%1 min").arg(routine.length.count()) + QStringLiteral(" · ") +
           places.join(QStringLiteral(", "));
}

QString routineDetail(const Routine &routine, const ContentLibrary &library)
{
    return routineBrief(routine, library) + QStringLiteral(" · ") + areas(routine, library);
}

QString timeOfDay(TimeOfDay time)
{
    switch (time) {
    case TimeOfDay::Morning:
        return tr("morning");
    case TimeOfDay::Midday:
        return tr("midday");
    case TimeOfDay::Evening:
        return tr("evening");
    }
    Q_UNREACHABLE();
}

QString clockTime(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString length(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    if (seconds < 60)
        return seconds == 1 ? tr("1 second") : tr("%1 seconds").arg(seconds);
    const auto minutes = (seconds + 30) / 60;
    return minutes == 1 ? tr("1 minute") : tr("%1 minutes").arg(minutes);
}

QString day(const DayMark &mark)
{
    const QString date = QLocale().toString(mark.day, QStringLiteral("dddd d MMMM"));
    if (mark.sessions == 0)
        return tr("%1: no session").arg(date);
    const QString sessions =
        mark.sessions == 1 ? tr("1 session") : tr("%1 sessions").arg(mark.sessions);
    const QString kept = mark.kept >= keptFrom ? tr("kept to plan") : tr("partly done");
    return tr("%1: %2, %3, %4").arg(date, sessions, length(mark.done), kept);
}

} // namespace pacewell::words
