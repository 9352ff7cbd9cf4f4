// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekwords.h"

#include "core/content/contentnames.h"
#include "core/plan/weekplan.h"
#include "ui/weekdays.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace pacewell::words {
namespace {

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(Week)
};

} // namespace

ProgrammeRow programmeRow(const ProgrammeEntry &entry, const ContentLibrary &library)
{
    const auto practice = library.practice(entry.practice);
    ProgrammeRow row;
    row.isMissing = !practice;
    row.title =
        practice ? practice->name : WeekText::tr("%1 is not there any more").arg(entry.practice);
    row.kind = practice ? nameOf(practice->practice) : QString();
    row.days = weekdays::inOrder(entry.weekdays);
    row.part = entry.at ? -1 : int(entry.timeOfDay);
    row.clock = entry.at ? timeByClock(*entry.at) : QString();
    //: Days and a time of the day, such as "Mon, Wed · morning"
    row.detail = WeekText::tr("%1 · %2").arg(weekdays::words(entry.weekdays),
                                             entry.at ? row.clock : timeOfDay(entry.timeOfDay));
    return row;
}

QVariantList week(const std::vector<ProgrammeEntry> &entries, const ContentLibrary &library)
{
    const auto days = weekOf(entries, library);
    QVariantList week;
    for (int place = 0; place < int(days.size()); ++place) {
        const size_t weekday = weekdays::weekdayAt(place);
        const PlannedDay &day = days.at(weekday);
        QStringList names;
        for (const ProgrammeEntry &entry : day.practices) {
            if (const auto practice = library.practice(entry.practice))
                names.append(practice->name);
        }
        week.append(QVariantMap{{QStringLiteral("name"), weekdays::name(weekday)},
                                {QStringLiteral("shortName"), weekdays::shortName(weekday)},
                                {QStringLiteral("practices"), names},
                                {QStringLiteral("minutes"), int(day.length.count())},
                                {QStringLiteral("rest"), day.isRest}});
    }
    return week;
}

} // namespace pacewell::words
