// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painmapitem.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace pacewell {

PainMapItem::PainMapItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    static_assert(int(Back) == int(BodyView::Back));
    setAntialiasing(true);
    setImplicitSize(bodyWidth * 300, 300);
    connect(this, &PainMapItem::changed, this, [this] { update(); });
}

int PainMapItem::spotAt(qreal x, qreal y) const
{
    const auto spot = painSpotAt(boundingRect(), BodyView(m_view), {x, y});
    return spot ? numberOf(*spot).value_or(-1) : -1;
}

void PainMapItem::paint(QPainter *painter)
{
    std::vector<AreaPain> pains;
    const auto count = std::min<qsizetype>(m_strengths.size(), painSpotCount);
    for (qsizetype i = 0; i < count; ++i) {
        const PainSpot &spot = painSpots[size_t(i)];
        if (m_strengths[i] > 0)
            pains.push_back({spot.area, spot.side, std::min(m_strengths[i], AreaPain::strongest)});
    }
    std::vector<AreaShareMark> shares;
    for (qsizetype i = 0; i < std::min<qsizetype>(m_shares.size(), painSpotCount); ++i) {
        const PainSpot &spot = painSpots[size_t(i)];
        shares.push_back({spot.area, spot.side, m_shares[i]});
    }
    painter->setFont(QGuiApplication::font());
    const PainMapLook look{m_bodyColour,   m_edgeColour,     m_weakColour,
                           m_strongColour, m_markEdgeColour, m_letterColour,
                           m_leftLetter,   m_rightLetter,    m_letterSize};
    if (m_shares.isEmpty())
        paintPainMap(*painter, boundingRect(), BodyView(m_view), pains, look);
    else
        paintPainShares(*painter, boundingRect(), BodyView(m_view), shares, look);
}

} // namespace pacewell
