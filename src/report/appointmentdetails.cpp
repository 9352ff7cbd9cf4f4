// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentdetails.h"

#include "report/amountwords.h"
#include "report/appointmentpictures.h"
#include "report/appointmentwords.h"
#include "report/associationwords.h"
#include "report/diarywords.h"
#include "report/experimentwords.h"
#include "report/papertable.h"
#include "report/pointswords.h"
#include "report/reporttext.h"
#include "report/trendwords.h"

#include <algorithm>

namespace pacewell {
namespace {

constexpr qreal chartHeight = 130 * paper::point;

PaperStrips heading(const QString &text, qreal width)
{
    return paperText(text, width,
                     {.size = paper::heading, .isBold = true, .space = 16, .staysWithNext = true});
}

/// What is not known, or does not apply.
QString none()
{
    return QStringLiteral("–");
}

PaperStrips hindranceChart(const AppointmentReport &report, qreal width)
{
    if (report.hindrance.overview.spread.count == 0)
        return {};
    PaperStrips strips = heading(words::ratingTitle(DiaryMeasure::Hindrance), width);
    append(strips, ratingChart(report, report.hindrance, width, chartHeight));
    return strips;
}

QString ratingCell(const WeekPart &week, const Spread &spread, const RatingPart &rating)
{
    if (spread.count == 0)
        return none();
    if (!week.hasMean(spread) || !rating.overview.hasWeekSummary())
        return ReportText::tr("too few days");
    if (spread.least == spread.most)
        return words::points(spread.mean);
    //: The mean of a week, and its lowest and highest
    return ReportText::tr("%1 (%2 to %3)")
        .arg(words::points(spread.mean), words::points(spread.least), words::points(spread.most));
}

PaperStrips weeks(const AppointmentReport &report, qreal width)
{
    std::vector<QStringList> rows;
    for (const WeekPart &week : report.weeks) {
        // Before the first of them that anything is known of there was no record yet.
        if (rows.empty() && !week.isTold())
            continue;
        rows.push_back(
            {week.hasFlare ? ReportText::tr("%1, flare-up").arg(words::reportShortDay(week.first))
                           : words::reportShortDay(week.first),
             week.pain.count > 0 && week.isOfWeek ? ReportText::tr("whole week")
                                                  : QString::number(week.daysNoted),
             ratingCell(week, week.pain, report.pain),
             ratingCell(week, week.hindrance, report.hindrance),
             week.kept ? words::percent(*week.kept) : none(), QString::number(week.minutes)});
    }
    if (rows.empty())
        return {};
    PaperStrips strips = heading(ReportText::tr("Week by week"), width);
    append(strips, paperTable({{ReportText::tr("Week from"), 1.9},
                               {ReportText::tr("Days noted"), 0.9, true},
                               {ReportText::tr("Pain: mean (range)"), 1.4, true},
                               {ReportText::tr("In the way: mean (range)"), 1.4, true},
                               {ReportText::tr("Plan kept"), 0.8, true},
                               {ReportText::tr("Minutes practised"), 1.0, true}},
                              rows, width));
    return strips;
}

/// What an entry of the diary stands for, in the rhythm of the paper.
QString entriesTitle(const AppointmentReport &report)
{
    return report.rhythm == DiaryEntry::Span::Week ? ReportText::tr("Weeks")
                                                   : ReportText::tr("Days");
}

QString toldTitle(const AppointmentReport &report)
{
    const bool isWeekly = report.rhythm == DiaryEntry::Span::Week;
    const int told = report.areas.daysTold;
    if (told == 1)
        return isWeekly ? ReportText::tr("Of one week told") : ReportText::tr("Of one day told");
    return (isWeekly ? ReportText::tr("Of %1 weeks told") : ReportText::tr("Of %1 days told"))
        .arg(told);
}

PaperStrips areas(const AppointmentReport &report, qreal width)
{
    if (report.areas.areas.empty())
        return {};
    std::vector<AreaShare> all = report.areas.areas;
    std::ranges::stable_sort(all, std::ranges::greater(), &AreaShare::share);
    // Of few entries a share or a mean would say more than is known.
    const bool hasShares = report.areas.hasShares();
    const bool hasMeans = report.areas.daysTold * daysOf(report.rhythm) >= trend::averagesFrom;
    std::vector<PaperTableColumn> columns{{ReportText::tr("Place"), 2}};
    if (hasShares)
        columns.push_back({entriesTitle(report), 0.7, true});
    columns.push_back({toldTitle(report), 1.2, true});
    if (hasShares && hasMeans)
        columns.push_back({ReportText::tr("How much, on average"), 1.6});
    std::vector<QStringList> rows;
    for (const AreaShare &area : all) {
        rows.push_back({words::painArea(area.area, area.side), QString::number(area.days)});
        if (hasShares)
            rows.back().append(words::percent(area.share));
        if (hasShares && hasMeans)
            rows.back().append(words::painStrength(qRound(area.strength)));
    }
    PaperStrips strips = heading(ReportText::tr("Where it hurt"), width);
    append(strips, paperTable(columns, rows, hasShares && hasMeans ? width : width / 2));
    return strips;
}

PaperStrips flares(const AppointmentReport &report, qreal width)
{
    if (report.flares.empty())
        return {};
    PaperStrips strips = heading(ReportText::tr("Flare-ups"), width);
    for (const Flare &flare : report.flares)
        append(strips, paperText(words::flare(flare, report.last), width));
    return strips;
}

PaperStrips boomBust(const AppointmentReport &report, qreal width)
{
    const BoomBustPart &part = report.boomBust;
    if (report.paced.empty() && part.cycles.empty())
        return {};
    PaperStrips strips = heading(ReportText::tr("Big days and hard days after them"), width);
    append(strips, paperText(words::boomBust(part.now), width));
    if (part.now.missingDays == 0 && part.now.unevenness)
        append(strips, paperText(ReportText::tr("From one day to the next the load changed by "
                                                "about %1 in the last two weeks.")
                                     .arg(words::percent(*part.now.unevenness)),
                                 width));
    for (const BoomBust &cycle : part.cycles)
        append(strips, paperText(words::boomBustCycle(cycle), width));
    return strips;
}

PaperStrips paced(const AppointmentReport &report, qreal width)
{
    if (report.paced.empty())
        return {};
    std::vector<QStringList> rows;
    for (const PacedPart &part : report.paced) {
        const auto amount = [&part](const std::optional<double> &quota) {
            return quota ? words::amount(*quota, part.unit) : none();
        };
        rows.push_back({part.name, amount(part.firstQuota), amount(part.quota),
                        QString::number(part.daysPlanned), QString::number(part.daysOnPlan),
                        QString::number(part.daysOver)});
    }
    PaperStrips strips = heading(ReportText::tr("Paced activities"), width);
    append(strips, paperTable({{ReportText::tr("Activity"), 2},
                               {ReportText::tr("Quota at first"), 1.1, true},
                               {ReportText::tr("Quota now"), 1.1, true},
                               {ReportText::tr("Days planned"), 0.9, true},
                               {ReportText::tr("Kept to it"), 0.9, true},
                               {ReportText::tr("Went over"), 0.9, true}},
                              rows, width));
    return strips;
}

PaperStrips practices(const AppointmentReport &report, qreal width)
{
    std::vector<QStringList> rows;
    for (const PracticeStrength &each : report.done.practices) {
        rows.push_back(
            {each.practice.isEmpty() ? ReportText::tr("Planned rest") : each.practice,
             QString::number(each.items), each.lately ? words::percent(*each.lately) : none(),
             each.strength ? words::percent(*each.strength) : ReportText::tr("too few times")});
    }
    if (rows.empty())
        return {};
    PaperStrips strips = heading(ReportText::tr("How the plan was kept"), width);
    append(strips,
           paperTable({{ReportText::tr("Practice"), 2.2},
                       {ReportText::tr("Times, last 4 weeks"), 1, true},
                       {ReportText::tr("Kept of them"), 1, true},
                       {ReportText::tr("Kept of all; two weeks ago counts half"), 1.5, true}},
                      rows, width));
    return strips;
}

PaperStrips links(const AppointmentReport &report, qreal width)
{
    std::vector<QStringList> rows;
    for (const TriggerLink &each : report.links) {
        // An own name alone says nothing to a reader, and it is private.
        if (each.isOwn && each.link.verdict == Association::Verdict::NotEnough)
            continue;
        const words::LinkRow row =
            words::associationRow(each.link, {each.trigger, ReportText::tr("pain"), each.scale});
        const QString days = each.link.effect ? QString::number(each.link.effect->days) : QString();
        rows.push_back({row.title, row.value, row.range, days, row.caution});
    }
    if (rows.empty())
        return {};
    PaperStrips strips = heading(words::linksTitle(), width);
    append(strips,
           paperText(words::linkCaution(), width,
                     {.size = paper::small, .colour = paper::muted, .staysWithNext = true}));
    if (report.links.front().isTold())
        append(strips, paperText(words::linkMeaning(), width,
                                 {.size = paper::small, .staysWithNext = true}));
    append(strips, paperTable({{ReportText::tr("What"), 1.9},
                               {ReportText::tr("Pain, in points"), 1.3},
                               {ReportText::tr("Range"), 1.5},
                               {ReportText::tr("Days"), 0.5, true},
                               {ReportText::tr("Caution"), 1.5}},
                              rows, width));
    return strips;
}

PaperStrips helps(const AppointmentReport &report, qreal width)
{
    if (report.helps.empty())
        return {};
    std::vector<QStringList> rows;
    for (const HelpPart &help : report.helps)
        rows.push_back({help.name, QString::number(help.times)});
    PaperStrips strips = heading(ReportText::tr("What helped, by the person's own notes"), width);
    append(strips, paperTable({{ReportText::tr("What"), 3}, {entriesTitle(report), 1, true}}, rows,
                              width / 2));
    return strips;
}

PaperStrips trials(const AppointmentReport &report, qreal width)
{
    if (report.trials.empty())
        return {};
    std::vector<QStringList> rows;
    for (const TrialPart &part : report.trials) {
        const QString verdict = part.trial.endedOn ? ReportText::tr("ended early")
                                                   : words::experimentVerdict(part.result);
        const QString difference =
            part.trial.endedOn ? QString() : words::trialDifference(part.result);
        rows.push_back({part.trial.name, words::measure(part.trial.outcome),
                        words::reportDay(part.trial.first),
                        words::reportDay(part.trial.endedOn.value_or(part.trial.last())), verdict,
                        difference.isEmpty() ? none() : difference});
    }
    PaperStrips strips =
        heading(ReportText::tr("Own trials of a practice, in turn with and without"), width);
    append(strips, paperTable({{ReportText::tr("Practice"), 1.7},
                               {ReportText::tr("Looked at"), 0.9},
                               {ReportText::tr("From"), 1.55},
                               {ReportText::tr("To"), 1.55},
                               {ReportText::tr("Result"), 1.2},
                               {ReportText::tr("Difference with it, in points"), 1.7}},
                              rows, width));
    append(strips, paperText(ReportText::tr("One trial is a sign, not proof."), width,
                             {.size = paper::small, .colour = paper::muted}));
    return strips;
}

PaperStrips notes(const AppointmentReport &report, qreal width)
{
    if (report.notes.empty())
        return {};
    PaperStrips strips = heading(ReportText::tr("Notes"), width);
    for (const NotePart &note : report.notes) {
        const QString day = note.span == DiaryEntry::Span::Week
                                ? ReportText::tr("Week up to %1").arg(words::reportDay(note.day))
                                : words::reportDay(note.day);
        append(
            strips,
            paperText(day, width,
                      {.size = paper::small, .isBold = true, .space = 6, .staysWithNext = true}));
        append(strips, paperText(note.text, width, {.space = 1}));
    }
    return strips;
}

} // namespace

PaperStrips appointmentDetails(const AppointmentReport &report, qreal width)
{
    PaperStrips strips;
    for (const auto part : {hindranceChart, weeks, areas, flares, boomBust, paced, practices, links,
                            helps, trials, notes})
        append(strips, part(report, width));
    if (strips.empty())
        return strips;
    append(strips, heading(ReportText::tr("How to read this"), width));
    append(strips, paperText(words::reportMethod(report.rhythm), width,
                             {.size = paper::small, .colour = paper::muted}));
    return strips;
}

} // namespace pacewell
