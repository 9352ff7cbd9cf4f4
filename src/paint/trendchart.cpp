// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/trendchart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <span>

namespace pacewell {
namespace {

/// Days not told in a row that a line goes on over.
constexpr int bridgedDays = 2;
/// Days from one entry of a week to the next: three late at most, or one was left out.
constexpr int longestWeek = 10;

// Shares of the height of the text.
constexpr qreal rowHeight = 1.4;
constexpr qreal gap = 0.4;
constexpr qreal weekRadius = 0.36;
constexpr qreal largestDot = 0.24;
constexpr qreal smallestDot = 0.13;
constexpr qreal lineWidth = 0.17;
constexpr qreal thinWidth = 0.07;
constexpr qreal edgeWidth = 0.05;

QFont fontOf(const QPainter &painter, const TrendChartLook &look)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, qRound(look.textSize)));
    return font;
}

QString axisNumber(double value)
{
    return QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

class Painting
{
public:
    Painting(QPainter &painter, const QRectF &rectangle, const TrendChart &chart,
             const TrendChartLook &look)
        : m_painter(painter), m_rectangle(rectangle), m_chart(chart), m_look(look),
          m_plot(trendPlot(painter, rectangle, chart, look)),
          m_metrics(fontOf(painter, look), painter.device())
    {
        painter.setFont(fontOf(painter, look));
    }

    void bands()
    {
        qreal taken = m_plot.area.left();
        for (const TrendBand &band : m_chart.bands) {
            const int first = std::max(band.first, 0);
            const int last = std::min(band.last, m_chart.dayCount - 1);
            if (first > last)
                continue;
            const qreal left = m_plot.at(first - 0.5, 0).x();
            const qreal width = m_plot.at(last + 0.5, 0).x() - left;
            // A word that is wider than its band stands above it.
            const qreal top =
                m_rectangle.top() + (widthOf(band.word) > width ? rowHeight * m_look.textSize : 0);
            const QRectF where(left, top, width, m_plot.area.bottom() - top);
            m_painter.fillRect(where, m_look.band);
            m_painter.setPen(QPen(m_look.bandText, edgeWidth * m_look.textSize, Qt::DashLine));
            m_painter.drawLine(where.topLeft(), where.bottomLeft());
            m_painter.drawLine(where.topRight(), where.bottomRight());
            taken = bandWord(band.word, where.center().x(), taken);
        }
    }

    void axis()
    {
        const qreal height = m_metrics.height();
        for (const double value : {0.0, m_plot.most / 2, m_plot.most}) {
            const qreal y = m_plot.at(0, value).y();
            m_painter.setPen(pen(m_look.grid, thinWidth));
            m_painter.drawLine(QPointF(m_plot.area.left(), y), QPointF(m_plot.area.right(), y));
            m_painter.setPen(m_look.text);
            const qreal right = m_plot.area.left() - gap * m_look.textSize;
            m_painter.drawText(
                QRectF(m_rectangle.left(), y - height / 2, right - m_rectangle.left(), height),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, axisNumber(value));
        }
    }

    void labels()
    {
        m_painter.setPen(m_look.text);
        const QRectF below(
            QPointF(m_rectangle.left(), m_plot.area.bottom() + gap * m_look.textSize),
            m_rectangle.bottomRight());
        // Where there is no room for both in one row, each has its own.
        m_painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                           m_chart.firstLabel);
        m_painter.drawText(below, Qt::AlignRight | Qt::AlignBottom | Qt::TextDontClip,
                           m_chart.lastLabel);
    }

    void dots()
    {
        const qreal radius = std::clamp(m_plot.dayWidth * 0.35, smallestDot * m_look.textSize,
                                        largestDot * m_look.textSize);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.dot);
        for (int day = 0; day < m_chart.dayCount; ++day) {
            if (const auto value = shownOn(m_chart.days, day))
                m_painter.drawEllipse(m_plot.at(day, *value), radius, radius);
        }
    }

    void line()
    {
        std::vector<QPointF> piece;
        int last = 0;
        for (int day = 0; day < m_chart.dayCount; ++day) {
            // Only where something was said, or the line would go on beyond the dots.
            const auto value = shownOn(m_chart.line, day);
            if (!value || !shownOn(m_chart.days, day))
                continue;
            if (!piece.empty() && day - last > bridgedDays + 1) {
                pieceOfLine(piece);
                piece.clear();
            }
            piece.push_back(m_plot.at(day, *value));
            last = day;
        }
        pieceOfLine(piece);
    }

    void weeks()
    {
        const TrendWeek *before = nullptr;
        for (const TrendWeek &week : m_chart.weeks) {
            if (!isShown(week))
                continue;
            if (before && week.day - before->day <= longestWeek) {
                m_painter.setPen(pen(m_look.line, lineWidth));
                m_painter.drawLine(m_plot.at(before->day, before->value),
                                   m_plot.at(week.day, week.value));
            }
            before = &week;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.line);
        const qreal radius = weekRadius * m_look.textSize;
        for (const TrendWeek &week : m_chart.weeks) {
            if (isShown(week))
                m_painter.drawEllipse(m_plot.at(week.day, week.value), radius, radius);
        }
    }

private:
    QPen pen(const QColor &colour, qreal width) const
    {
        return QPen(colour, width * m_look.textSize, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }

    bool isOnAxis(double value) const { return value >= 0 && value <= m_plot.most; }

    bool isShown(const TrendWeek &week) const
    {
        return week.day >= 0 && week.day < m_chart.dayCount && isOnAxis(week.value);
    }

    std::optional<double> shownOn(const DailyNumbers &days, int day) const
    {
        const bool isThere = size_t(day) < days.size() && days[size_t(day)];
        return isThere && isOnAxis(*days[size_t(day)]) ? days[size_t(day)] : std::nullopt;
    }

    /// With a little room to either side.
    qreal widthOf(const QString &word) const
    {
        return m_metrics.horizontalAdvance(word) + gap * m_look.textSize;
    }

    /// Above the plot, left out where it would touch the one before it; returns where it ends.
    qreal bandWord(const QString &word, qreal middle, qreal taken)
    {
        const qreal width = widthOf(word);
        const qreal most = std::max(m_plot.area.left(), m_plot.area.right() - width);
        const qreal left = std::clamp(middle - width / 2, m_plot.area.left(), most);
        if (left < taken)
            return taken;
        m_painter.setPen(m_look.bandText);
        m_painter.drawText(QRectF(left, m_rectangle.top(), width, rowHeight * m_look.textSize),
                           Qt::AlignCenter | Qt::TextDontClip, word);
        return left + width;
    }

    /// A smooth line that never leaves the range of the two points beside it: where the way turns
    /// it is level, elsewhere its slope is the harmonic mean of those to either side.
    void pieceOfLine(std::span<const QPointF> points)
    {
        if (points.size() < 2)
            return;
        const auto slope = [&](size_t i) {
            const QPointF step = points[i + 1] - points[i];
            return step.y() / step.x();
        };
        const auto tangent = [&](size_t i) {
            if (i == 0 || i + 1 == points.size())
                return slope(i == 0 ? 0 : i - 1);
            const qreal before = slope(i - 1);
            const qreal after = slope(i);
            return before * after > 0 ? 2 * before * after / (before + after) : 0;
        };
        QPainterPath path(points.front());
        for (size_t i = 0; i + 1 < points.size(); ++i) {
            const qreal third = (points[i + 1].x() - points[i].x()) / 3;
            path.cubicTo(points[i] + QPointF(third, third * tangent(i)),
                         points[i + 1] - QPointF(third, third * tangent(i + 1)), points[i + 1]);
        }
        m_painter.strokePath(path, pen(m_look.line, lineWidth));
    }

    QPainter &m_painter;
    const QRectF m_rectangle;
    const TrendChart &m_chart;
    const TrendChartLook &m_look;
    const TrendPlot m_plot;
    const QFontMetricsF m_metrics;
};

} // namespace

QPointF TrendPlot::at(double day, double value) const
{
    return {area.left() + (day + 0.5) * dayWidth, area.bottom() - value / most * area.height()};
}

TrendPlot trendPlot(const QPainter &painter, const QRectF &rectangle, const TrendChart &chart,
                    const TrendChartLook &look)
{
    const QFontMetricsF metrics(fontOf(painter, look), painter.device());
    const double most = std::max(chart.most, 1.0);
    qreal numbers = 0;
    for (const double value : {0.0, most / 2, most})
        numbers = std::max(numbers, metrics.horizontalAdvance(axisNumber(value)));
    const qreal both = metrics.horizontalAdvance(chart.firstLabel) +
                       metrics.horizontalAdvance(chart.lastLabel) + look.textSize;
    const int rows = both <= rectangle.width() ? 1 : 2;
    const qreal top = chart.bands.empty() ? metrics.height() / 2
                                          : rowHeight * look.textSize + metrics.height() / 2;
    const qreal bottom = gap * look.textSize + rows * metrics.height();
    const QRectF area =
        rectangle.adjusted(numbers + gap * look.textSize, top, -look.textSize * thinWidth, -bottom);
    return {area, area.width() / std::max(chart.dayCount, 1), most};
}

void paintTrendChart(QPainter &painter, const QRectF &rectangle, const TrendChart &chart,
                     const TrendChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, rectangle, chart, look);
    painting.bands();
    painting.axis();
    painting.dots();
    painting.line();
    painting.weeks();
    painting.labels();
    painter.restore();
}

} // namespace pacewell
