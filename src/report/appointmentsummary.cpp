// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentsummary.h"

#include "report/appointmentpictures.h"
#include "report/appointmentwords.h"
#include "report/diarywords.h"
#include "report/paperflow.h"
#include "report/pointswords.h"
#include "report/reporttext.h"
#include "report/trendwords.h"

#include <QPainter>

#include <algorithm>

namespace pacewell {
namespace {

constexpr int linksShown = 3;
constexpr int helpsShown = 3;
constexpr int areasShown = 5;
constexpr int activitiesShown = 3;
constexpr int longQuestion = 200; ///< characters, in smaller letters
constexpr qreal tileGap = 8 * paper::point;
constexpr qreal columnGap = 20 * paper::point;
constexpr qreal bodyShare = 0.44; ///< of the width

// In points; the first that fits is taken.
struct PictureSizes
{
    qreal chart;
    qreal body;
};
constexpr PictureSizes pictureSizes[] = {{170, 215}, {150, 190}, {130, 165}, {115, 140},
                                         {95, 115},  {80, 95},   {62, 80}};

PaperText headingLook()
{
    return {.size = paper::heading, .isBold = true, .space = 11, .staysWithNext = true};
}

PaperText mutedLook()
{
    return {.size = paper::small, .colour = paper::muted};
}

/// Room to write by hand.
PaperStrip ruledLine(qreal width)
{
    PaperStrip line;
    line.height = 20 * paper::point;
    line.paint = [width, height = line.height](QPainter &painter, QPointF at) {
        painter.setPen(QPen(paper::rule, 0.5 * paper::point));
        painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
    };
    return line;
}

PaperStrips top(const AppointmentReport &report, qreal width)
{
    PaperStrips strips = paperText(ReportText::tr("Record for an appointment"), width,
                                   {.size = paper::title, .isBold = true, .space = 0});
    append(strips, paperText(words::reportPeriod(report.first, report.last), width,
                             {.size = paper::body, .colour = paper::muted, .space = 1}));
    return strips;
}

PaperStrips question(const AppointmentReport &report, qreal width)
{
    const qreal inner = width - 2 * boxPadding;
    PaperStrips strips =
        paperText(ReportText::tr("My question"), inner,
                  {.size = paper::small, .isBold = true, .colour = paper::accent, .space = 10});
    if (!report.question.isEmpty()) {
        append(strips, paperText(report.question, inner,
                                 {.size = report.question.size() > longQuestion ? paper::body : 11,
                                  .space = 1}));
    } else {
        strips.push_back(ruledLine(inner));
        strips.push_back(ruledLine(inner));
    }
    return {boxed(std::move(strips), width, paper::soft)};
}

struct Tile
{
    QString title;
    QString number;
    QStringList lines;
};

Tile ratingTile(const RatingPart &rating, const QString &title)
{
    Tile tile{title, QStringLiteral("–"), {words::ratingSpread(rating.overview)}};
    if (rating.overview.hasMean())
        tile.number = words::points(rating.overview.spread.mean);
    tile.lines.append(words::ratingChange(rating.change));
    return tile;
}

std::vector<Tile> tilesOf(const AppointmentReport &report)
{
    const DonePart &done = report.done;
    Tile flares{ReportText::tr("Flare-ups"),
                QString::number(report.flares.size()),
                {words::flares(report)}};
    if (!report.paced.empty())
        flares.lines.append(words::boomBust(report.boomBust.now));
    return {ratingTile(report.pain, ReportText::tr("Pain (0 to 10)")),
            ratingTile(report.hindrance, ReportText::tr("Pain in the way (0 to 10)")),
            {ReportText::tr("Plan kept"),
             done.plan.kept ? words::percent(*done.plan.kept) : QStringLiteral("–"),
             {words::planKept(done), words::practised(done, report.days())}},
            flares};
}

PaperStrips tileText(const Tile &tile, qreal width)
{
    PaperStrips strips =
        paperText(tile.title, width,
                  {.size = paper::small, .isBold = true, .colour = paper::accent, .space = 0});
    append(strips,
           paperText(tile.number, width, {.size = paper::number, .isBold = true, .space = 0}));
    for (const QString &line : tile.lines)
        append(strips, paperText(line, width, {.size = 8, .space = 2}));
    return strips;
}

PaperStrip tiles(const AppointmentReport &report, qreal width)
{
    const auto all = tilesOf(report);
    const qreal each = (width - tileGap * qreal(all.size() - 1)) / qreal(all.size());
    qreal highest = 0;
    std::vector<PaperStrips> texts;
    for (const Tile &tile : all) {
        texts.push_back(tileText(tile, each - 2 * boxPadding));
        highest = std::max(highest, heightOf(texts.back()));
    }
    std::vector<PaperColumn> columns;
    for (PaperStrips &text : texts)
        columns.push_back(
            {{boxed(std::move(text), each, Qt::white, highest + 2 * boxPadding)}, each});
    PaperStrip strip = beside(std::move(columns), tileGap);
    strip.space = 9 * paper::point;
    return strip;
}

/// "Left shoulder 74 %"; of few entries "Left shoulder, on 2 of 3 days".
QString areaLine(const AreaShare &area, const AppointmentReport &report)
{
    const QString place = words::painArea(area.area, area.side);
    const int told = report.areas.daysTold;
    if (report.areas.hasShares())
        return ReportText::tr("%1 %2").arg(place, words::percent(area.share));
    if (told == 1)
        return place;
    return (report.rhythm == DiaryEntry::Span::Week ? ReportText::tr("%1, in %2 of %3 weeks")
                                                    : ReportText::tr("%1, on %2 of %3 days"))
        .arg(place, QString::number(area.days), QString::number(told));
}

QString mostAreas(const AppointmentReport &report)
{
    std::vector<AreaShare> areas = report.areas.areas;
    std::ranges::stable_sort(areas, std::ranges::greater(), &AreaShare::share);
    areas.resize(std::min<size_t>(areas.size(), areasShown));
    QStringList names;
    for (const AreaShare &area : areas)
        names.append(areaLine(area, report));
    return names.join(QStringLiteral(" · "));
}

QString nowhere(const AppointmentReport &report)
{
    const bool isWeekly = report.rhythm == DiaryEntry::Span::Week;
    const int told = report.areas.daysTold;
    if (told == 0)
        return ReportText::tr("The map of the body was not used in this time.");
    if (told == 1)
        return isWeekly ? ReportText::tr("Nowhere, in the one week told.")
                        : ReportText::tr("Nowhere, on the one day told.");
    return (isWeekly ? ReportText::tr("Nowhere, in all %1 weeks told.")
                     : ReportText::tr("Nowhere, on all %1 days told."))
        .arg(told);
}

/// What the marks on the map mean.
QString marksMeaning(const AppointmentReport &report)
{
    const bool isWeekly = report.rhythm == DiaryEntry::Span::Week;
    const int told = report.areas.daysTold;
    if (told == 1)
        return isWeekly ? ReportText::tr("Of one week told.") : ReportText::tr("Of one day told.");
    return (isWeekly ? ReportText::tr("Darker and larger: in more of the %1 weeks told.")
                     : ReportText::tr("Darker and larger: on more of the %1 days told."))
        .arg(told);
}

PaperStrips body(const AppointmentReport &report, qreal width, qreal height)
{
    PaperStrips strips = paperText(ReportText::tr("Where it hurt"), width, headingLook());
    if (report.areas.areas.empty()) {
        append(strips, paperText(nowhere(report), width));
        return strips;
    }
    strips.push_back(painBody(report, width, height));
    append(strips, paperText(mostAreas(report), width, {.size = paper::small}));
    append(strips, paperText(marksMeaning(report), width, mutedLook()));
    return strips;
}

PaperStrips links(const AppointmentReport &report, qreal width)
{
    PaperStrips strips = paperText(words::linksTitle(), width, headingLook());
    if (!report.links.empty() && report.links.front().isTold())
        append(strips, paperText(words::linkMeaning(), width,
                                 {.size = paper::small, .staysWithNext = true}));
    int shown = 0;
    for (const TriggerLink &each : report.links) {
        if (!each.isTold() || shown == linksShown)
            break;
        ++shown;
        append(strips, paperText(words::linkLine(each), width,
                                 {.isBold = true, .space = 4, .staysWithNext = true}));
        append(strips,
               paperText(words::linkDetails(each), width, {.size = paper::small, .space = 0}));
    }
    if (shown == 0)
        append(strips, paperText(words::noLinks(report.links), width));
    append(strips, paperText(words::linkCaution(), width,
                             {.size = paper::small, .colour = paper::muted, .space = 5}));
    return strips;
}

/// "Warmth (38 days)"
QString helpLine(const HelpPart &help, DiaryEntry::Span rhythm)
{
    const bool isWeekly = rhythm == DiaryEntry::Span::Week;
    if (help.times == 1)
        return (isWeekly ? ReportText::tr("%1 (one week)") : ReportText::tr("%1 (one day)"))
            .arg(help.name);
    return (isWeekly ? ReportText::tr("%1 (%2 weeks)") : ReportText::tr("%1 (%2 days)"))
        .arg(help.name, QString::number(help.times));
}

PaperStrips helps(const AppointmentReport &report, qreal width)
{
    if (report.helps.empty())
        return {};
    QStringList names;
    for (size_t i = 0; i < std::min<size_t>(report.helps.size(), helpsShown); ++i)
        names.append(helpLine(report.helps[i], report.rhythm));
    PaperStrips strips = paperText(
        ReportText::tr("What helped most often, by the person's own notes"), width, headingLook());
    append(strips, paperText(names.join(QStringLiteral(" · ")), width));
    return strips;
}

PaperStrips paced(const AppointmentReport &report, qreal width)
{
    PaperStrips strips;
    int shown = 0;
    for (const PacedPart &part : report.paced) {
        const QString line = words::pacedQuota(part);
        if (line.isEmpty() || shown == activitiesShown)
            continue;
        ++shown;
        append(strips, paperText(line, width));
    }
    if (strips.empty())
        return strips;
    PaperStrips all = paperText(ReportText::tr("Paced activities"), width, headingLook());
    append(all, std::move(strips));
    return all;
}

PaperStrips laidOut(const AppointmentReport &report, qreal width, const PictureSizes &sizes)
{
    PaperStrips strips = top(report, width);
    append(strips, question(report, width));
    strips.push_back(tiles(report, width));
    append(strips, paperText(words::ratingTitle(DiaryMeasure::Pain), width, headingLook()));
    if (report.pain.overview.spread.count > 0)
        append(strips, ratingChart(report, report.pain, width, sizes.chart * paper::point));
    else
        append(strips, paperText(words::ratingSpread(report.pain.overview), width));
    const qreal left = (width - columnGap) * bodyShare;
    const qreal right = width - columnGap - left;
    PaperStrips second = links(report, right);
    append(second, helps(report, right));
    append(second, paced(report, right));
    strips.push_back(
        beside({{body(report, left, sizes.body * paper::point), left}, {std::move(second), right}},
               columnGap));
    return strips;
}

} // namespace

PaperStrips appointmentSummary(const AppointmentReport &report, qreal width, qreal room)
{
    PaperStrips strips;
    for (const PictureSizes &sizes : pictureSizes) {
        strips = laidOut(report, width, sizes);
        if (heightOf(strips) <= room)
            break;
    }
    return strips;
}

} // namespace pacewell
