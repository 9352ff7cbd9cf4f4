// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trendwords.h"

#include "report/pointswords.h"
#include "report/reporttext.h"

#include <QLocale>

namespace pacewell::words {
namespace {

/// A change told by days, by days that mostly had one number, and by entries of weeks.
struct ChangeText
{
    const char *between;
    const char *mostly;
    const char *weekly;
};

constexpr ChangeText same{
    QT_TRANSLATE_NOOP("Report", "About the same as in your first week: %1 on average then, %2 in "
                                "the last two weeks, mostly between %3 and %4."),
    QT_TRANSLATE_NOOP("Report", "About the same as in your first week: %1 on average then, %2 in "
                                "the last two weeks, mostly %3."),
    QT_TRANSLATE_NOOP("Report", "About the same as in your first weekly entry: %1 then, %2 on "
                                "average in the last two, which were %3 and %4.")};
constexpr ChangeText littleHigher{
    QT_TRANSLATE_NOOP("Report", "A little higher than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly between %3 and %4."),
    QT_TRANSLATE_NOOP("Report", "A little higher than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly %3."),
    QT_TRANSLATE_NOOP("Report", "A little higher than in your first weekly entry: %1 then, %2 on "
                                "average in the last two, which were %3 and %4.")};
constexpr ChangeText littleLower{
    QT_TRANSLATE_NOOP("Report", "A little lower than in your first week: %1 on average then, %2 in "
                                "the last two weeks, mostly between %3 and %4."),
    QT_TRANSLATE_NOOP("Report", "A little lower than in your first week: %1 on average then, %2 in "
                                "the last two weeks, mostly %3."),
    QT_TRANSLATE_NOOP("Report", "A little lower than in your first weekly entry: %1 then, %2 on "
                                "average in the last two, which were %3 and %4.")};
constexpr ChangeText higher{
    QT_TRANSLATE_NOOP("Report", "Noticeably higher than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly between %3 and %4."),
    QT_TRANSLATE_NOOP("Report", "Noticeably higher than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly %3."),
    QT_TRANSLATE_NOOP("Report", "Noticeably higher than in your first weekly entry: %1 then, %2 on "
                                "average in the last two, which were %3 and %4.")};
constexpr ChangeText lower{
    QT_TRANSLATE_NOOP("Report", "Noticeably lower than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly between %3 and %4."),
    QT_TRANSLATE_NOOP("Report", "Noticeably lower than in your first week: %1 on average then, %2 "
                                "in the last two weeks, mostly %3."),
    QT_TRANSLATE_NOOP("Report", "Noticeably lower than in your first weekly entry: %1 then, %2 on "
                                "average in the last two, which were %3 and %4.")};

const ChangeText &textOf(const TrendChange &change)
{
    if (change.size == TrendChange::Size::Same)
        return same;
    if (change.size == TrendChange::Size::Little)
        return change.isHigher ? littleHigher : littleLower;
    return change.isHigher ? higher : lower;
}

QString missingWeeks(int count)
{
    return count == 1
               ? ReportText::tr("One more weekly entry is needed before weeks can be compared.")
               : ReportText::tr("%1 more weekly entries are needed before weeks can be compared.")
                     .arg(count);
}

QString missing(const TrendChange &change)
{
    if (change.rhythm == DiaryEntry::Span::Week)
        return missingWeeks(change.missingFirst + change.missingRecent);
    if (change.missingFirst > 0) {
        return change.missingFirst == 1
                   ? ReportText::tr("One more day within the same week is needed for a first week "
                                    "to compare with.")
                   : ReportText::tr("%1 more days within one week are needed for a first week to "
                                    "compare with.")
                         .arg(change.missingFirst);
    }
    if (change.daysToWait > 0) {
        return change.daysToWait == 1
                   ? ReportText::tr("From tomorrow on your last two weeks can be compared with "
                                    "your first week.")
                   : ReportText::tr("In %1 days your last two weeks can be compared with your "
                                    "first week.")
                         .arg(change.daysToWait);
    }
    return change.missingRecent == 1
               ? ReportText::tr("One more day is needed in the last two weeks.")
               : ReportText::tr("%1 more days are needed in the last two weeks.")
                     .arg(change.missingRecent);
}

QString overviewOfWeeks(const QString &name, const TrendOverview &overview)
{
    const Spread &spread = overview.spread;
    const QString days = QString::number(overview.days);
    const QString weeks = QString::number(spread.count);
    if (spread.count == 1)
        return ReportText::tr("%1 in the last %2 days: noted for one week, %3.")
            .arg(name, days, points(spread.least));
    if (spread.least == spread.most)
        return ReportText::tr("%1 in the last %2 days: noted for %3 weeks, always %4.")
            .arg(name, days, weeks, points(spread.least));
    return ReportText::tr("%1 in the last %2 days: noted for %3 weeks, between %4 and %5.")
        .arg(name, days, weeks, points(spread.least), points(spread.most));
}

QString overviewOfDays(const QString &name, const TrendOverview &overview)
{
    const Spread &spread = overview.spread;
    const QString days = QString::number(overview.days);
    const QString noted = QString::number(spread.count);
    if (spread.count == 1)
        return ReportText::tr("%1 in the last %2 days: noted on one day, %3 on %4.")
            .arg(name, days, points(overview.extreme), dayOfYear(overview.extremeDay));
    if (spread.least == spread.most)
        return ReportText::tr("%1 in the last %2 days: noted on %3 days, always %4.")
            .arg(name, days, noted, points(spread.least));
    if (spread.low == spread.high)
        return ReportText::tr("%1 in the last %2 days: noted on %3 days, mostly %4.")
            .arg(name, days, noted, points(spread.low));
    return ReportText::tr("%1 in the last %2 days: noted on %3 days, mostly between %4 and %5.")
        .arg(name, days, noted, points(spread.low), points(spread.high));
}

QString extremeOf(const TrendOverview &overview)
{
    const QString value = points(overview.extreme);
    if (overview.extremeCount == 1) {
        const QString day = dayOfYear(overview.extremeDay);
        return overview.isLowest ? ReportText::tr("The lowest was %1, on %2.").arg(value, day)
                                 : ReportText::tr("The highest was %1, on %2.").arg(value, day);
    }
    const QString days = QString::number(overview.extremeCount);
    return overview.isLowest ? ReportText::tr("The lowest was %1, on %2 days.").arg(value, days)
                             : ReportText::tr("The highest was %1, on %2 days.").arg(value, days);
}

} // namespace

QString measure(DiaryMeasure measure)
{
    switch (measure) {
    case DiaryMeasure::Pain:
        return ReportText::tr("Pain");
    case DiaryMeasure::WakingPain:
        return ReportText::tr("Pain on waking");
    case DiaryMeasure::Hindrance:
        //: How much pain got in the way, as the title of a chart
        return ReportText::tr("In the way");
    case DiaryMeasure::Fatigue:
        return ReportText::tr("Tiredness");
    case DiaryMeasure::Sleep:
        return ReportText::tr("Sleep");
    case DiaryMeasure::Stress:
        return ReportText::tr("Stress");
    case DiaryMeasure::Mood:
        return ReportText::tr("Mood");
    }
    Q_UNREACHABLE();
}

QString measureInASentence(DiaryMeasure measure)
{
    switch (measure) {
    case DiaryMeasure::Pain:
        return ReportText::tr("pain");
    case DiaryMeasure::WakingPain:
        return ReportText::tr("pain on waking");
    case DiaryMeasure::Hindrance:
        return ReportText::tr("how much pain gets in the way");
    case DiaryMeasure::Fatigue:
        return ReportText::tr("tiredness");
    case DiaryMeasure::Sleep:
        return ReportText::tr("sleep");
    case DiaryMeasure::Stress:
        return ReportText::tr("stress");
    case DiaryMeasure::Mood:
        return ReportText::tr("mood");
    }
    Q_UNREACHABLE();
}

QString dayOfYear(QDate date)
{
    //: A date format as of QLocale::toString: day and month
    return QLocale().toString(date, ReportText::tr("d MMMM"));
}

QString trendChange(const TrendChange &change)
{
    if (change.size == TrendChange::Size::Unknown)
        return missing(change);
    const ChangeText &text = textOf(change);
    const QString then = points(change.first.mean);
    const QString now = points(change.recent.mean);
    if (change.rhythm == DiaryEntry::Span::Week)
        return ReportText::tr(text.weekly)
            .arg(then, now, points(change.recent.least), points(change.recent.most));
    if (change.recent.low == change.recent.high)
        return ReportText::tr(text.mostly).arg(then, now, points(change.recent.low));
    return ReportText::tr(text.between)
        .arg(then, now, points(change.recent.low), points(change.recent.high));
}

QString trendChart(DiaryMeasure shown, const TrendOverview &overview, int flares)
{
    const Spread &spread = overview.spread;
    const bool isWeekly = overview.rhythm == DiaryEntry::Span::Week;
    QStringList sentences;
    if (spread.count == 0)
        sentences.append(ReportText::tr("%1 in the last %2 days: nothing noted.")
                             .arg(measure(shown), QString::number(overview.days)));
    else
        sentences.append(isWeekly ? overviewOfWeeks(measure(shown), overview)
                                  : overviewOfDays(measure(shown), overview));
    if (!isWeekly && spread.least < spread.most)
        sentences.append(extremeOf(overview));
    if (flares > 0)
        sentences.append(flares == 1 ? ReportText::tr("There was one flare-up.")
                                     : ReportText::tr("There were %1 flare-ups.").arg(flares));
    return sentences.join(QLatin1Char(' '));
}

} // namespace pacewell::words
