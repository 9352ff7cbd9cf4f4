// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/painspot.h"
#include "paint/bodymap.h"

#include <QString>

namespace pacewell {

// The places that hurt on the map of the body, to be looked at and to be pointed at. A place that
// is seen from the front and from the back is on both views.

struct PainMapLook
{
    QColor body;
    QColor edge;
    QColor weak;   ///< of the faintest mark
    QColor strong; ///< of the deepest mark
    QColor markEdge;
    QColor letters;
    /// A letter or a short word for the person's own sides, beside the head; empty: none.
    QString left;
    QString right;
    int letterSize = 12; ///< pixels
};

/// Fits the view into the rectangle. How strong the pain is, is told by the depth of the colour and
/// by as many dots, so that it can be read without colours.
void paintPainMap(QPainter &painter, const QRectF &rectangle, BodyView view,
                  std::span<const AreaPain> pains, const PainMapLook &look);

struct AreaShareMark
{
    PainArea area = PainArea::Jaw;
    Side side = Side::Both; ///< of a pair Left or Right, of the others Both
    double share = 0;       ///< of the days, 0 to 1; nothing is painted for 0
};

/// Fits the view into the rectangle. A larger share has a deeper colour and a larger mark.
void paintPainShares(QPainter &painter, const QRectF &rectangle, BodyView view,
                     std::span<const AreaShareMark> shares, const PainMapLook &look);

/// The spot at a point of the rectangle that the view is fitted into; a little beside the body is
/// near enough. Absent: there is none.
std::optional<PainSpot> painSpotAt(const QRectF &rectangle, BodyView view, QPointF point);

} // namespace pacewell
