// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodyareasitem.h"

#include "paint/bodyareas.h"

namespace pacewell {

BodyAreasItem::BodyAreasItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    static_assert(int(Back) == int(BodyView::Back));
    setAntialiasing(true);
    setImplicitSize(bodyWidth * 300, 300);
    connect(this, &BodyAreasItem::changed, this, [this] { update(); });
}

int BodyAreasItem::areaAt(qreal x, qreal y) const
{
    const auto area = pacewell::areaAt(boundingRect(), BodyView(m_view), {x, y});
    return area ? int(*area) : -1;
}

void BodyAreasItem::paint(QPainter *painter)
{
    std::vector<Area> marked;
    for (qsizetype area = 0; area < m_marked.size(); ++area) {
        if (m_marked[area])
            marked.push_back(Area(area));
    }
    paintBodyAreas(*painter, boundingRect(), BodyView(m_view), marked,
                   {m_bodyColour, m_edgeColour, m_markColour, m_markEdgeColour});
}

} // namespace pacewell
