// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/massage.h"
#include "core/side.h"

#include <QColor>
#include <QPainterPath>
#include <QTransform>

#include <span>

class QPainter;

namespace pacewell {

// A map of the body: two outlines with places on them. Coordinates are shares of the body's
// height, with the crown at y = 0, the soles at y = 1 and the middle of the body at x = 0. The
// person's right is at the right of both views: the front is a mirror, as the figure is, and the
// back is seen from behind.

enum class BodyView { Front, Back };

/// How wide a view is.
inline constexpr qreal bodyWidth = 0.46;

/// An ellipse on the map, of the right side where there are two.
struct BodyShape
{
    BodyView view;
    QPointF middle;
    QSizeF radii;
    qreal turned = 0; ///< degrees, clockwise
    bool isPaired = true;
};

/// Where a place lies.
const BodyShape &shapeOf(BodyPlace place);

/// Where nothing may press: front and sides of the neck, eyes, armpits, inner elbows, groin, backs
/// of the knees, belly, breast, spine, kidneys (expert practice; cautions around R61).
std::span<const BodyShape> neverPressed();

/// Of either view.
const QPainterPath &bodyOutline();

/// The shape on the given side, or on both.
QPainterPath outlineOf(const BodyShape &shape, Side side);

/// How far a point of the map is from the middle of the shape, or of the nearer one of a pair, in
/// its radii; squared.
qreal distanceFrom(const BodyShape &shape, QPointF at);

/// Of the distance: what lies beyond is no part of the body.
inline constexpr qreal bodyReach = 3;

/// From the map into a rectangle, as large as it fits.
QTransform bodyPlacement(const QRectF &rectangle);

struct BodyMapLook
{
    QColor body;
    QColor edge;
    QColor mark;
    QColor hatch;
};

struct BodyMark
{
    BodyPlace place;
    Side side = Side::Both;
};

/// Fits the view into the area. Marks of the other view are left out.
void paintBodyMap(QPainter &painter, const QRectF &area, BodyView view,
                  std::span<const BodyMark> marks, bool showsNeverPressed, const BodyMapLook &look);

} // namespace pacewell
