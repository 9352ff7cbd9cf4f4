// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentwords.h"

#include "report/amountwords.h"
#include "report/associationwords.h"
#include "report/pointswords.h"
#include "report/reporttext.h"
#include "report/trendwords.h"

#include <QLocale>

#include <algorithm>

namespace pacewell::words {
namespace {

/// Far more than arithmetic loses.
constexpr double tolerance = 1e-9;

/// What is missing is told as on the screen, where that does not speak to the person.
QString missingFor(const TrendChange &change)
{
    if (change.daysToWait == 0)
        return trendChange(change);
    return change.daysToWait == 1
               ? ReportText::tr("A change can be told from tomorrow on.")
               : ReportText::tr("A change can be told in %1 days.").arg(change.daysToWait);
}

/// Of fewer days than a mean is told of.
QString fewDays(const TrendOverview &overview)
{
    const int noted = overview.spread.count;
    const int missing = trend::averagesFrom - overview.daysNoted();
    if (overview.rhythm == DiaryEntry::Span::Week)
        return ReportText::tr("Noted for one week; a mean takes one more weekly entry.");
    if (noted == 1)
        return ReportText::tr("Noted on one day; a mean takes %1 more.").arg(missing);
    return missing == 1
               ? ReportText::tr("Noted on %1 days; a mean takes one more.").arg(noted)
               : ReportText::tr("Noted on %1 days; a mean takes %2 more.").arg(noted).arg(missing);
}

/// "mostly 3 to 6, from 1 to 8"
QString rangeOf(const Spread &spread)
{
    if (spread.least == spread.most)
        return ReportText::tr("always %1").arg(points(spread.least));
    if (spread.low == spread.high)
        return ReportText::tr("mostly %1, from %2 to %3")
            .arg(points(spread.low), points(spread.least), points(spread.most));
    return ReportText::tr("mostly %1 to %2, from %3 to %4")
        .arg(points(spread.low), points(spread.high), points(spread.least), points(spread.most));
}

QString changeWord(const TrendChange &change)
{
    if (change.size == TrendChange::Size::Same)
        return ReportText::tr("About the same");
    if (change.size == TrendChange::Size::Little)
        return change.isHigher ? ReportText::tr("A little higher")
                               : ReportText::tr("A little lower");
    return change.isHigher ? ReportText::tr("Noticeably higher")
                           : ReportText::tr("Noticeably lower");
}

int daysOf(const Flare &flare, QDate first, QDate last)
{
    const QDate from = std::max(flare.first, first);
    const QDate to = std::min(flare.last.value_or(last), last);
    return std::max(0, int(from.daysTo(to)) + 1);
}

} // namespace

QString reportDay(QDate date)
{
    //: A date on paper
    return QLocale().toString(date, ReportText::tr("d MMMM yyyy"));
}

QString reportShortDay(QDate date)
{
    //: A date in a table
    return QLocale().toString(date, ReportText::tr("ddd d MMM"));
}

QString reportPeriod(QDate first, QDate last)
{
    return ReportText::tr("%1 to %2, %3 days")
        .arg(reportDay(first), reportDay(last), QString::number(first.daysTo(last) + 1));
}

QString percent(double share)
{
    // All and nothing are told only where they are meant.
    const bool isAll = share > 1 - tolerance;
    const bool isNone = share < tolerance;
    const int rounded = qRound(share * 100);
    return ReportText::tr("%1 %")
        .arg(isAll || isNone ? rounded : std::clamp(rounded, 1, 99))
        .replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

QString ratingTitle(DiaryMeasure measure)
{
    return measure == DiaryMeasure::Pain ? ReportText::tr("Pain, 0 to 10")
                                         : ReportText::tr("How much pain got in the way, 0 to 10");
}

QString ratingSpread(const TrendOverview &overview)
{
    const Spread &spread = overview.spread;
    if (spread.count == 0)
        return ReportText::tr("Nothing noted in this time.");
    if (!overview.hasMean())
        return fewDays(overview);
    const QString text = overview.rhythm == DiaryEntry::Span::Week
                             ? ReportText::tr("Mean of %1 weekly entries, %2.")
                             : ReportText::tr("Mean of %1 days, %2.");
    return text.arg(QString::number(spread.count), rangeOf(spread));
}

QString ratingChange(const TrendChange &change)
{
    if (change.size == TrendChange::Size::Unknown)
        return missingFor(change);
    const QString text =
        change.rhythm == DiaryEntry::Span::Week
            ? ReportText::tr("%1: %2 in the weekly entry of %4, %3 in the last two.")
            : ReportText::tr("%1: %2 in the week from %4, %3 in the last two weeks.");
    return text.arg(changeWord(change), points(change.first.mean), points(change.recent.mean),
                    dayOfYear(change.firstFrom));
}

QString planKept(const DonePart &done)
{
    if (done.plan.kept)
        return ReportText::tr("Of what was planned, rest included. Gentler days by the plan count "
                              "in full.");
    if (done.plan.missing == 1)
        return ReportText::tr("One more planned practice or rest day, then it can be told.");
    return ReportText::tr("%1 more planned practices or rest days, then it can be told.")
        .arg(done.plan.missing);
}

QString practised(const DonePart &done, int days)
{
    if (done.sessions == 0)
        return ReportText::tr("No sessions in this time.");
    if (done.sessions == 1)
        return ReportText::tr("One session of %1 min.").arg(done.minutes);
    return ReportText::tr("%1 sessions on %2 of %3 days, %4 min in all.")
        .arg(QString::number(done.sessions), QString::number(done.days), QString::number(days),
             QString::number(done.minutes));
}

QString flare(const Flare &flare, QDate today)
{
    if (!flare.last)
        return ReportText::tr("Since %1, day %2, going on")
            .arg(reportDay(flare.first), QString::number(daysOf(flare, flare.first, today)));
    const int days = daysOf(flare, flare.first, *flare.last);
    return days == 1
               ? ReportText::tr("%1, one day").arg(reportDay(flare.first))
               : ReportText::tr("%1 to %2, %3 days")
                     .arg(reportDay(flare.first), reportDay(*flare.last), QString::number(days));
}

QString flares(const AppointmentReport &report)
{
    int days = 0;
    for (const Flare &each : report.flares)
        days += daysOf(each, report.first, report.last);
    if (report.flares.empty())
        return ReportText::tr("None was marked in this time.");
    return days == 1 ? ReportText::tr("One day of the %1 in all.").arg(report.days())
                     : ReportText::tr("%1 days of the %2 in all.").arg(days).arg(report.days());
}

QString boomBust(const BoomBustView &view)
{
    if (view.missingDays == 1)
        return ReportText::tr("One more day with minutes and pain noted, then it can be told "
                              "whether big days are followed by hard ones.");
    if (view.missingDays > 1)
        return ReportText::tr("%1 more days with minutes and pain noted, then it can be told "
                              "whether big days are followed by hard ones.")
            .arg(view.missingDays);
    if (view.cycles.empty())
        return ReportText::tr("In the last four weeks no big day was followed by a hard one.");
    if (view.isPattern)
        return ReportText::tr("In the last four weeks %1 big days were followed by hard ones, "
                              "close to each other: a pattern.")
            .arg(view.cycles.size());
    return view.cycles.size() == 1
               ? ReportText::tr("In the last four weeks one big day was followed by a hard one. "
                                "Once is no pattern.")
               : ReportText::tr("In the last four weeks %1 big days were followed by hard ones, "
                                "far apart. That is no pattern.")
                     .arg(view.cycles.size());
}

QString boomBustCycle(const BoomBust &cycle)
{
    return ReportText::tr("A lot on %1, then little and more pain on %2")
        .arg(reportDay(cycle.boom), reportDay(cycle.bust));
}

QString pacedQuota(const PacedPart &part)
{
    if (!part.quota)
        return {};
    const QString now = amount(*part.quota, part.unit);
    if (!part.firstQuota || *part.firstQuota == *part.quota)
        return ReportText::tr("%1: %2 a day").arg(part.name, now);
    return ReportText::tr("%1: %2 a day (%3 at first)")
        .arg(part.name, now, amount(*part.firstQuota, part.unit));
}

QString noLinks(const std::vector<TriggerLink> &links)
{
    int looked = 0;
    int missing = 0;
    for (const TriggerLink &each : links) {
        looked += each.link.verdict == Association::Verdict::NoClearLink ? 1 : 0;
        if (each.link.verdict == Association::Verdict::NotEnough)
            missing = missing == 0 ? each.link.missing.atLeast
                                   : std::min(missing, each.link.missing.atLeast);
    }
    if (looked == 1)
        return ReportText::tr("One thing was looked at, and there is no clear link so far.");
    if (looked > 1)
        return ReportText::tr("%1 things were looked at, and there is no clear link so far.")
            .arg(looked);
    if (missing == 1)
        return ReportText::tr("Not enough days yet: at least one more.");
    if (missing > 1)
        return ReportText::tr("Not enough days yet: at least %1 more.").arg(missing);
    return ReportText::tr("Not enough days yet: it takes single days with pain and with what was "
                          "out of the ordinary.");
}

QString linkLine(const TriggerLink &link)
{
    const LinkRow row =
        associationRow(link.link, {link.trigger, ReportText::tr("pain"), link.scale});
    return link.link.effect ? ReportText::tr("%1: pain %2 points").arg(row.title, row.value)
                            : ReportText::tr("%1: pain %2").arg(row.title, row.value);
}

QString linkDetails(const TriggerLink &link)
{
    const LinkRow row =
        associationRow(link.link, {link.trigger, ReportText::tr("pain"), link.scale});
    if (!link.link.effect)
        return row.caution;
    return ReportText::tr("%1, over %2 days; %3")
        .arg(row.range, QString::number(link.link.effect->days), row.caution);
}

QString linksTitle()
{
    return ReportText::tr("What went with more or less pain, looked at over the last year");
}

QString linkMeaning()
{
    return ReportText::tr("More or less than expected from the day before:");
}

QString linkCaution()
{
    return ReportText::tr(
        "These are links, not proof of cause. It can be the other way round: pain can also spoil "
        "sleep or mood. What is expected is easier to remember, and weekends and other changes "
        "play a part, too. To know more, one thing can be changed gently for two weeks and "
        "compared; there is no need to avoid everyday activity.");
}

QString trialDifference(const ExperimentResult &result)
{
    if (!result.likely)
        return {};
    return ReportText::tr("%1, likely %2 to %3")
        .arg(signedPoints(result.difference), signedPoints(result.likely->low),
             signedPoints(result.likely->high));
}

QString reportFoot(QDate madeOn)
{
    return ReportText::tr("A person's own record, made with Pacewell on %1. General wellness "
                          "information, no diagnosis. Nothing was sent anywhere.")
        .arg(reportDay(madeOn));
}

QString reportMethod(DiaryEntry::Span rhythm)
{
    if (rhythm == DiaryEntry::Span::Week)
        return ReportText::tr(
            "Pain was rated for the seven days up to an entry, 0 for none and 10 for the worst "
            "imaginable; an entry stands in the week that holds most of these days. How much pain "
            "got in the way is the mean of three questions of Pacewell's own, which are no tested "
            "questionnaire. What was not noted is left out and never counted as 0. “Mostly” is the "
            "middle half of the numbers. Less than 1 point is about the same; 2 points, or from 1 "
            "point on 30 % or more, is noticeable. The line in a chart joins weeks that follow "
            "each other.");
    return ReportText::tr(
        "Pain was rated for the whole day, 0 for none and 10 for the worst imaginable. How much it "
        "got in the way is the mean of three questions of Pacewell's own, which are no tested "
        "questionnaire. What was not noted is left out and never counted as 0. “Mostly” is the "
        "middle half of the numbers. Less than 1 point is about the same; 2 points, or from 1 "
        "point on 30 % or more, is noticeable. The line in a chart is the median of the last seven "
        "days.");
}

} // namespace pacewell::words
