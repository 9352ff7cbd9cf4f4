// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiveformats.h"

#include "store/columns.h"
#include "store/flareplanjson.h"
#include "store/reflectionlog.h"
#include "store/screeninglog.h"
#include "store/storetext.h"

#include <QTimeZone>

namespace pacewell {
namespace {

struct ColumnFormat
{
    const char *table; ///< null: every table
    const char *column;
    TextFormat format;
};

constexpr ColumnFormat formats[] = {
    {nullptr, "at", TextFormat::MomentLived},
    {nullptr, "started_at", TextFormat::MomentLived},
    {nullptr, "ended_at", TextFormat::MomentLived},
    {nullptr, "day", TextFormat::DayLived},
    {"programme_entry", "since", TextFormat::Day},
    {"programme_entry", "until", TextFormat::Day},
    {"programme_entry", "clock_time", TextFormat::Minute},
    {"experiment", "first_day", TextFormat::Day},
    {"experiment", "ended_on", TextFormat::Day},
    {"reminder_rule", "times", TextFormat::Seconds},
    {"reminder_rule", "every_from", TextFormat::Second},
    {"reminder_rule", "every_to", TextFormat::Second},
    {"reminder_peace", "quiet_from", TextFormat::Second},
    {"reminder_peace", "quiet_to", TextFormat::Second},
    {"reminder_peace", "paused_until", TextFormat::Moment},
    {"reminder_event", "time", TextFormat::Second},
    {"reminder_event", "until", TextFormat::Moment},
    {"screening", "answers", TextFormat::Screening},
    {"flare_plan", "plan", TextFormat::HardDayPlan},
    {"reflection", "answers", TextFormat::ReflectionWords},
};

/// What may be written down on \a today ends before it. By a journey over the date line, or a clock
/// that is ahead, tomorrow may be here.
QDate firstDayToCome(QDate today)
{
    return today.addDays(2);
}

Failure yetToCome(const QString &text)
{
    return failure(StoreText::tr("%1 is yet to come").arg(text));
}

Result<QString> dayIn(const QString &text, const QString &column)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || columns::textOf(day) != text)
        return failure(StoreText::tr("%1 is no date: %2").arg(column, text.left(40)));
    return text;
}

Result<QString> momentIn(const QString &text, const QString &column)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    const QString written = columns::textOf(at);
    // Years of other than four digits would stand out of order.
    if (!at.isValid() || written.size() != int(sizeof("2026-11-28T08:30:00.000Z")) - 1)
        return failure(StoreText::tr("%1 is no date with a time: %2").arg(column, text.left(40)));
    return written;
}

Result<QString> clockIn(const QString &text, const QString &column, const QString &format)
{
    const QTime time = QTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return failure(StoreText::tr("%1 is no time of day: %2").arg(column, text.left(40)));
    return time.toString(format);
}

const QString toTheSecond = QStringLiteral("HH:mm:ss");

Result<QString> clocksIn(const QString &text, const QString &column)
{
    QStringList times;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto time = clockIn(word, column, toTheSecond);
        if (!time)
            return time;
        times.append(time.value());
    }
    return times.join(u' ');
}

Result<QString> ifReadable(bool isReadable, const QString &text, const QString &column)
{
    if (!isReadable)
        return failure(StoreText::tr("%1 cannot be understood").arg(column));
    return text;
}

} // namespace

TextFormat formatOf(const QString &table, const QString &column)
{
    const auto found = std::ranges::find_if(formats, [&](const ColumnFormat &each) {
        return column == QLatin1String(each.column) &&
               (!each.table || table == QLatin1String(each.table));
    });
    return found != std::end(formats) ? found->format : TextFormat::Free;
}

Result<QString> inFormat(const QString &text, TextFormat format, const QString &column, QDate today)
{
    switch (format) {
    case TextFormat::Free:
        return text;
    case TextFormat::Day:
        return dayIn(text, column);
    case TextFormat::DayLived: {
        const auto day = dayIn(text, column);
        return day && day.value() >= columns::textOf(firstDayToCome(today)) ? yetToCome(text) : day;
    }
    case TextFormat::Moment:
        return momentIn(text, column);
    case TextFormat::MomentLived: {
        const auto at = momentIn(text, column);
        return at && at.value() >= columns::textOf(firstDayToCome(today)) ? yetToCome(text) : at;
    }
    case TextFormat::Minute:
        return clockIn(text, column, QStringLiteral("HH:mm"));
    case TextFormat::Second:
        return clockIn(text, column, toTheSecond);
    case TextFormat::Seconds:
        return clocksIn(text, column);
    case TextFormat::Screening:
        return ifReadable(ScreeningLog::canRead(text), text, column);
    case TextFormat::HardDayPlan:
        return ifReadable(isFlarePlan(text), text, column);
    case TextFormat::ReflectionWords:
        return ifReadable(ReflectionLog::canRead(text), text, column);
    }
    return text;
}

} // namespace pacewell
