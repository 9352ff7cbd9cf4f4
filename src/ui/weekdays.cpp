// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekdays.h"

#include <QCoreApplication>
#include <QLocale>

namespace pacewell::weekdays {
namespace {

constexpr int count = 7;

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(Week)
};

QString named(size_t weekday, QLocale::FormatType format)
{
    return QLocale().standaloneDayName(int(weekday) + 1, format);
}

} // namespace

size_t weekdayAt(int place)
{
    return size_t(int(QLocale().firstDayOfWeek()) - 1 + place) % count;
}

QString name(size_t weekday)
{
    return named(weekday, QLocale::LongFormat);
}

QString shortName(size_t weekday)
{
    return named(weekday, QLocale::ShortFormat);
}

QString initial(size_t weekday)
{
    return named(weekday, QLocale::NarrowFormat);
}

QList<bool> inOrder(Weekdays days)
{
    QList<bool> ordered;
    for (int place = 0; place < count; ++place)
        ordered.append(days.test(weekdayAt(place)));
    return ordered;
}

QStringList inOrder(QString (*wordFor)(size_t weekday))
{
    QStringList words;
    for (int place = 0; place < count; ++place)
        words.append(wordFor(weekdayAt(place)));
    return words;
}

QString words(Weekdays days)
{
    if (days.none())
        return WeekText::tr("on no day yet");
    if (days.all())
        return WeekText::tr("every day");
    constexpr unsigned long mondayToFriday = 0b0011111;
    if (days == mondayToFriday)
        return WeekText::tr("weekdays");
    QStringList names;
    for (int place = 0; place < count; ++place) {
        if (days.test(weekdayAt(place)))
            names.append(shortName(weekdayAt(place)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace pacewell::weekdays
