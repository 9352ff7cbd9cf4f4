// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trendchartitem.h"

#include <QGuiApplication>
#include <QPainter>

namespace pacewell {

TrendChartItem::TrendChartItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendChartItem::changed, this, [this] { update(); });
}

void TrendChartItem::paint(QPainter *painter)
{
    if (m_chart.isEmpty())
        return;
    painter->setFont(QGuiApplication::font());
    paintTrendChart(*painter, boundingRect(), *m_chart.chart,
                    {m_textColour, m_gridColour, m_dotColour, m_lineColour, m_bandColour,
                     m_bandTextColour, m_textSize});
}

} // namespace pacewell
