// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymapitem.h"

#include <algorithm>
#include <vector>

namespace pacewell {

BodyMapItem::BodyMapItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    static_assert(int(Back) == int(BodyView::Back));
    setAntialiasing(true);
    setImplicitSize(bodyWidth * 300, 300);
    connect(this, &BodyMapItem::changed, this, [this] { update(); });
}

void BodyMapItem::setPlace(int place)
{
    place = std::clamp(place, -1, bodyPlaceCount - 1);
    if (place == m_place)
        return;
    m_place = place;
    emit changed();
}

bool BodyMapItem::holdsPlace() const
{
    return m_place >= 0 && int(shapeOf(BodyPlace(m_place)).view) == int(m_view);
}

void BodyMapItem::paint(QPainter *painter)
{
    std::vector<BodyMark> marks;
    if (m_place >= 0)
        marks.push_back({BodyPlace(m_place), Side(m_side)});
    paintBodyMap(*painter, boundingRect(), BodyView(m_view), marks, m_showsNeverPressed,
                 {m_bodyColour, m_edgeColour, m_markColour, m_hatchColour});
}

} // namespace pacewell
