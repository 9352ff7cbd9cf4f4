// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ringitem.h"

#include <QPainter>

namespace pacewell {

RingItem::RingItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &RingItem::changed, this, [this] { update(); });
}

void RingItem::paint(QPainter *painter)
{
    constexpr int fullCircle = 360 * 16;
    constexpr int top = 90 * 16;
    const qreal inset = m_thickness / 2;
    const QRectF circle = boundingRect().adjusted(inset, inset, -inset, -inset);
    painter->setPen(QPen(m_trackColour, m_thickness));
    painter->drawEllipse(circle);
    if (m_share <= 0)
        return;
    painter->setPen(QPen(m_colour, m_thickness, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(circle, top, -qRound(fullCircle * qMin(m_share, 1.0)));
}

} // namespace pacewell
