// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shownchart.h"

#include <QQuickPaintedItem>

namespace pacewell {

/// How numbers went over the days.
class TrendChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(pacewell::ShownChart chart MEMBER m_chart NOTIFY changed)
    Q_PROPERTY(qreal textSize MEMBER m_textSize NOTIFY changed) ///< pixels
    Q_PROPERTY(QColor textColour MEMBER m_textColour NOTIFY changed)
    Q_PROPERTY(QColor gridColour MEMBER m_gridColour NOTIFY changed)
    Q_PROPERTY(QColor dotColour MEMBER m_dotColour NOTIFY changed)
    Q_PROPERTY(QColor lineColour MEMBER m_lineColour NOTIFY changed)
    Q_PROPERTY(QColor bandColour MEMBER m_bandColour NOTIFY changed)
    Q_PROPERTY(QColor bandTextColour MEMBER m_bandTextColour NOTIFY changed)

public:
    explicit TrendChartItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    ShownChart m_chart;
    qreal m_textSize = 15;
    QColor m_textColour;
    QColor m_gridColour;
    QColor m_dotColour;
    QColor m_lineColour;
    QColor m_bandColour;
    QColor m_bandTextColour;
};

} // namespace pacewell
