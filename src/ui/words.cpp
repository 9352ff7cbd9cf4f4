// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pacewell::words {
namespace {

struct WordsText
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

template<typename T>
void addOnce(std::vector<T> &list, const T &value)
{
    if (std::ranges::find(list, value) == list.end())
        list.push_back(value);
}

constexpr size_t mostAreasNamed = 3;

QString areas(const Routine &routine, const ContentLibrary &library)
{
    std::vector<Area> found;
    for (const RoutineStep &step : routine.steps) {
        if (const Exercise *exercise = library.exercise(step.exercise))
            addOnce(found, exercise->areas.front());
    }
    const bool isUpper =
        std::ranges::any_of(found, [](Area each) { return each < Area::LowerBack; });
    const bool isLower =
        std::ranges::any_of(found, [](Area each) { return each > Area::LowerBack; });
    if (found.size() > mostAreasNamed && isUpper && isLower)
        return WordsText::tr("whole body");
    QStringList names;
    for (size_t i = 0; i < std::min(found.size(), mostAreasNamed); ++i)
        names.append(area(found[i]));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString position(Position position)
{
    switch (position) {
    case Position::Chair:
        return WordsText::tr("seated");
    case Position::Standing:
        return WordsText::tr("standing");
    case Position::Bed:
        return WordsText::tr("in bed");
    case Position::Floor:
        return WordsText::tr("on the floor");
    }
    Q_UNREACHABLE();
}

QString area(Area area)
{
    switch (area) {
    case Area::Jaw:
        return WordsText::tr("jaw");
    case Area::Neck:
        return WordsText::tr("neck");
    case Area::Shoulders:
        return WordsText::tr("shoulders");
    case Area::Chest:
        return WordsText::tr("chest");
    case Area::UpperBack:
        return WordsText::tr("upper back");
    case Area::Arms:
        return WordsText::tr("arms");
    case Area::Hands:
        return WordsText::tr("hands");
    case Area::LowerBack:
        return WordsText::tr("lower back");
    case Area::Hips:
        return WordsText::tr("hips");
    case Area::Legs:
        return WordsText::tr("legs");
    case Area::Feet:
        return WordsText::tr("feet");
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
    return WordsText::tr("%1 min").arg(routine.length.count()) + QStringLiteral(" · ") +
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
        return WordsText::tr("morning");
    case TimeOfDay::Midday:
        return WordsText::tr("midday");
    case TimeOfDay::Evening:
        return WordsText::tr("evening");
    }
    Q_UNREACHABLE();
}

QString longDate(QDate date)
{
    //: A date format as of QLocale::toString: weekday, day and month
    return QLocale().toString(date, WordsText::tr("dddd d MMMM"));
}

QString shortDate(QDate date)
{
    //: A short date format as of QLocale::toString: weekday, day and month
    return QLocale().toString(date, WordsText::tr("ddd d MMM"));
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
        return seconds == 1 ? WordsText::tr("1 second") : WordsText::tr("%1 seconds").arg(seconds);
    const auto minutes = (seconds + 30) / 60;
    return minutes == 1 ? WordsText::tr("1 minute") : WordsText::tr("%1 minutes").arg(minutes);
}

QString day(const DayMark &mark)
{
    const QString date = longDate(mark.day);
    if (mark.sessions == 0)
        return WordsText::tr("%1: no session").arg(date);
    const QString sessions = mark.sessions == 1 ? WordsText::tr("1 session")
                                                : WordsText::tr("%1 sessions").arg(mark.sessions);
    const QString kept =
        mark.kept >= keptFrom ? WordsText::tr("kept to plan") : WordsText::tr("partly done");
    return WordsText::tr("%1: %2, %3, %4").arg(date, sessions, length(mark.done), kept);
}

} // namespace pacewell::words
