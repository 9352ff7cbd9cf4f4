// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dailynumbers.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace pacewell {

// How numbers went over the days, for screen and paper. A day is counted from the first one shown,
// 0. All sizes follow from that of the text, so that a chart is the same at any resolution.

/// An entry of the seven days up to a day.
struct TrendWeek
{
    int day = 0;
    double value = 0;
};

/// Days that are told apart from the others, such as a flare.
struct TrendBand
{
    int first = 0;
    int last = 0;
    QString word;
};

struct TrendChart
{
    int dayCount = 0;             ///< shown
    DailyNumbers days;            ///< a dot for each that is known
    DailyNumbers line;            ///< beside the days, such as their rolling median
    std::vector<TrendWeek> weeks; ///< oldest first
    std::vector<TrendBand> bands; ///< oldest first
    double most = 10;   ///< top of the axis, which begins at 0; numbers outside are not shown
    QString firstLabel; ///< of the first day and of the last
    QString lastLabel;
};

struct TrendChartLook
{
    QColor text; ///< numbers of the axis, and the days
    QColor grid;
    QColor dot;
    QColor line; ///< and the entries of weeks
    QColor band;
    QColor bandText;     ///< and the edges of bands
    qreal textSize = 15; ///< height of the letters, in units of the rectangle
};

/// Where the days lie in a chart.
struct TrendPlot
{
    QRectF area; ///< from the beginning of the first day to the end of the last, from 0 to the most
    qreal dayWidth = 0;
    double most = 10;

    /// The middle of a day, at a number.
    QPointF at(double day, double value) const;
};

/// For a chart in \a rectangle, in the painter's font.
TrendPlot trendPlot(const QPainter &painter, const QRectF &rectangle, const TrendChart &chart,
                    const TrendChartLook &look);

/// Fills the rectangle. What was not said is a gap: the line goes on over two such days, and ends
/// at more. Weeks are joined where they follow each other. Told apart by shape and by shade, so
/// that no colour is needed; made of plain opaque lines and areas only.
void paintTrendChart(QPainter &painter, const QRectF &rectangle, const TrendChart &chart,
                     const TrendChartLook &look);

} // namespace pacewell
