// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/appointmentpictures.h"

#include "paint/painmap.h"
#include "paint/trendchart.h"
#include "report/appointmentwords.h"
#include "report/reporttext.h"
#include "report/trendwords.h"

#include <QPainter>

namespace pacewell {
namespace {

const QColor gridColour(0xC9, 0xC4, 0xB8);
const QColor dotColour(0x4B, 0x7F, 0x78);
const QColor bandColour(0xE9, 0xE5, 0xDB);
const QColor bodyColour(0xF2, 0xEF, 0xE8);
const QColor edgeColour(0x8C, 0x84, 0x72);
// In grey they are as far apart as white paper and dark text allow.
const QColor weakColour(0xEB, 0xC4, 0xB6);
const QColor strongColour(0x6E, 0x20, 0x10);

TrendChartLook chartLook()
{
    TrendChartLook look;
    look.text = paper::text;
    look.grid = gridColour;
    look.dot = dotColour;
    look.line = paper::text;
    look.band = bandColour;
    look.bandText = paper::muted;
    look.textSize = 8 * paper::point;
    return look;
}

TrendChart chartOf(const AppointmentReport &report, const RatingPart &rating)
{
    TrendChart chart;
    chart.dayCount = report.days();
    chart.days = rating.days;
    chart.line = rollingMedian(rating.days);
    for (const DiaryNumber &week : rating.weeks)
        chart.weeks.push_back({int(report.first.daysTo(week.day)), week.value});
    for (const Flare &flare : report.flares)
        chart.bands.push_back({int(report.first.daysTo(flare.first)),
                               int(report.first.daysTo(flare.last.value_or(report.last))),
                               ReportText::tr("Flare-up")});
    chart.firstLabel = words::reportDay(report.first);
    chart.lastLabel = words::reportDay(report.last);
    return chart;
}

std::vector<AreaShareMark> marksOf(const AreaShares &shares)
{
    std::vector<AreaShareMark> marks;
    for (const AreaShare &each : shares.areas)
        marks.push_back({each.area, each.side, each.share});
    return marks;
}

PainMapLook bodyLook()
{
    PainMapLook look;
    look.body = bodyColour;
    look.edge = edgeColour;
    look.weak = weakColour;
    look.strong = strongColour;
    look.markEdge = paper::text;
    look.letters = paper::text;
    return look;
}

/// The words at both sides of the head, where the body is narrowest; of the height of the picture.
constexpr qreal headReach = 0.05;
constexpr qreal sideTextSize = 9; ///< points
constexpr qreal halfGap = 12 * paper::point;

PaperStrip sideWords(qreal width, qreal height)
{
    const qreal each = width / 2 - headReach * height - paper::point;
    const auto column = [each](const QString &text, Qt::Alignment alignment) {
        return PaperColumn{
            paperText(text, each, {.size = sideTextSize, .space = 0, .alignment = alignment}),
            each};
    };
    //: The person's own left side, beside the head of a map of the body, in two short lines
    const QString left = ReportText::tr("person's\nleft");
    //: The person's own right side, beside the head of a map of the body, in two short lines
    const QString right = ReportText::tr("person's\nright");
    return beside({column(left, Qt::AlignLeft), column(right, Qt::AlignRight)}, width - 2 * each);
}

/// A view with its words, as wide as a half.
PaperStrip bodyView(BodyView view, const std::vector<AreaShareMark> &marks, qreal width,
                    qreal height)
{
    PaperStrip map;
    map.height = height;
    map.paint = [view, marks, width, height, sides = sideWords(width, height)](QPainter &painter,
                                                                               QPointF at) {
        paintPainShares(painter, QRectF(at, QSizeF(width, height)), view, marks, bodyLook());
        sides.paint(painter, at);
    };
    PaperStrips strips{std::move(map)};
    append(strips,
           paperText(view == BodyView::Front ? ReportText::tr("Front, as in a mirror")
                                             : ReportText::tr("Back"),
                     width, {.size = sideTextSize, .space = 1, .alignment = Qt::AlignHCenter}));
    return stacked(std::move(strips));
}

} // namespace

PaperStrips ratingChart(const AppointmentReport &report, const RatingPart &rating, qreal width,
                        qreal height)
{
    PaperStrip picture;
    picture.height = height;
    picture.space = 4 * paper::point;
    picture.staysWithNext = true;
    picture.paint = [chart = chartOf(report, rating), width, height](QPainter &painter,
                                                                     QPointF at) {
        painter.setFont(paperFont(paper::small));
        paintTrendChart(painter, QRectF(at, QSizeF(width, height)), chart, chartLook());
    };
    PaperStrips strips{std::move(picture)};
    append(strips,
           paperText(words::trendChart(rating.measure, rating.overview, int(report.flares.size())),
                     width, {.size = paper::small, .colour = paper::muted}));
    return strips;
}

PaperStrip painBody(const AppointmentReport &report, qreal width, qreal height)
{
    const std::vector<AreaShareMark> marks = marksOf(report.areas);
    const qreal each = (width - halfGap) / 2;
    PaperStrip strip = beside({{{bodyView(BodyView::Front, marks, each, height)}, each},
                               {{bodyView(BodyView::Back, marks, each, height)}, each}},
                              halfGap);
    strip.space = 4 * paper::point;
    return strip;
}

} // namespace pacewell
