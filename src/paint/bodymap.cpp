// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/bodymap.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace pacewell {
namespace {

using enum BodyView;

/// In the order of BodyPlace.
constexpr std::array<BodyShape, bodyPlaceCount> places{{
    {Back, {0.072, 0.181}, {0.040, 0.014}, 14},   // UpperTrapezius
    {Back, {0.014, 0.137}, {0.009, 0.020}, 0},    // BackOfNeckMuscles
    {Back, {0.040, 0.250}, {0.019, 0.040}, 0},    // ShoulderBlade
    {Back, {0.116, 0.222}, {0.021, 0.024}, 0},    // BackOfShoulder
    {Front, {0.062, 0.216}, {0.034, 0.013}, 4},   // UpperChest
    {Front, {0.180, 0.427}, {0.015, 0.037}, -16}, // Forearm
    {Front, {0.207, 0.510}, {0.015, 0.022}, -10}, // Palm
    {Back, {0.041, 0.430}, {0.020, 0.030}, 0},    // LowerBackMuscles
    {Back, {0.056, 0.506}, {0.036, 0.034}, 0},    // Buttock
    {Front, {0.054, 0.620}, {0.026, 0.062}, 3},   // FrontOfThigh
    {Front, {0.096, 0.590}, {0.011, 0.062}, 3},   // OuterThigh
    {Back, {0.057, 0.620}, {0.028, 0.055}, 3},    // BackOfThigh
    {Back, {0.053, 0.790}, {0.023, 0.050}, 2},    // Calf
    {Back, {0.052, 0.978}, {0.026, 0.013}, 0},    // Sole
    {Front, {0.030, 0.098}, {0.010, 0.016}, 18},  // Jaw
    {Front, {0.037, 0.048}, {0.008, 0.012}, 0},   // Temple
}};

constexpr std::array<BodyShape, 11> never{{
    {Front, {0.018, 0.058}, {0.012, 0.008}, 0},        // eyes
    {Front, {0.000, 0.146}, {0.027, 0.022}, 0, false}, // front and sides of the neck
    {Front, {0.110, 0.266}, {0.014, 0.020}, 20},       // armpits
    {Front, {0.054, 0.270}, {0.036, 0.029}, 0},        // breast
    {Front, {0.000, 0.395}, {0.062, 0.072}, 0, false}, // belly
    {Front, {0.161, 0.362}, {0.016, 0.018}, -14},      // inner elbows
    {Front, {0.046, 0.512}, {0.040, 0.014}, -34},      // groin
    {Back, {0.000, 0.310}, {0.010, 0.160}, 0, false},  // spine
    {Back, {0.052, 0.364}, {0.024, 0.026}, 0},         // kidneys
    {Back, {0.054, 0.712}, {0.028, 0.020}, 0},         // backs of the knees
    {Back, {0.028, 0.148}, {0.006, 0.018}, 0},         // sides of the neck
}};

struct OutlinePoint
{
    QPointF at;
    bool isCorner = false;
};

/// The right half below the head, from the neck over the arm down to where the legs part.
constexpr OutlinePoint rightHalf[] = {
    {{0.024, 0.110}, true}, {{0.027, 0.150}}, {{0.060, 0.174}}, {{0.112, 0.188}},
    {{0.142, 0.216}},       {{0.158, 0.290}}, {{0.182, 0.365}}, {{0.209, 0.455}},
    {{0.222, 0.498}},       {{0.223, 0.535}}, {{0.208, 0.548}}, {{0.194, 0.530}},
    {{0.187, 0.480}},       {{0.164, 0.425}}, {{0.139, 0.365}}, {{0.124, 0.315}},
    {{0.111, 0.272}, true}, {{0.101, 0.330}}, {{0.095, 0.390}}, {{0.102, 0.450}},
    {{0.110, 0.510}},       {{0.109, 0.580}}, {{0.091, 0.680}}, {{0.083, 0.740}},
    {{0.084, 0.800}},       {{0.066, 0.890}}, {{0.058, 0.945}}, {{0.078, 0.978}},
    {{0.070, 0.994}},       {{0.036, 0.994}}, {{0.028, 0.975}}, {{0.031, 0.930}},
    {{0.026, 0.860}},       {{0.023, 0.790}}, {{0.026, 0.720}}, {{0.012, 0.600}},
    {{0.000, 0.530}, true},
};
constexpr QPointF headMiddle{0, 0.065};
constexpr QSizeF headRadii{0.047, 0.064};

/// Pixels below which a mark would be overlooked.
constexpr qreal leastMark = 7;
constexpr qreal ringAround = 4;
constexpr qreal hatchGap = 6;

/// A smooth line through all points (Catmull-Rom), broken at the corners.
void addHalf(QPainterPath &path)
{
    constexpr auto count = std::size(rightHalf);
    for (size_t i = 0; i + 1 < count; ++i) {
        const OutlinePoint &from = rightHalf[i];
        const OutlinePoint &to = rightHalf[i + 1];
        const QPointF before = from.isCorner || i == 0 ? from.at : rightHalf[i - 1].at;
        const QPointF after = to.isCorner || i + 2 >= count ? to.at : rightHalf[i + 2].at;
        path.cubicTo(from.at + (to.at - before) / 6, to.at - (after - from.at) / 6, to.at);
    }
}

QPainterPath wholeOutline()
{
    QPainterPath half(rightHalf[0].at);
    addHalf(half);
    half.lineTo(0, rightHalf[0].at.y());
    half.closeSubpath();
    QPainterPath head;
    head.addEllipse(headMiddle, headRadii.width(), headRadii.height());
    // Qt makes straight lines of curves that are shorter than a few units.
    const QTransform larger = QTransform::fromScale(1000, 1000);
    const QPainterPath right = larger.map(half);
    const QPainterPath left = QTransform::fromScale(-1, 1).map(right);
    return larger.inverted().map(right.united(left).united(larger.map(head)));
}

void paintHatch(QPainter &painter, const QPainterPath &where, const QColor &colour)
{
    painter.save();
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(where);
    painter.setClipPath(where, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.5));
    const QRectF box = where.boundingRect();
    for (qreal x = box.left() - box.height(); x < box.right(); x += hatchGap)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

/// Filled, and ringed, so that it is found without its colour.
void paintMark(QPainter &painter, const QPainterPath &where, const BodyMapLook &look)
{
    for (const QPolygonF &each : where.toSubpathPolygons()) {
        const QRectF box = each.boundingRect();
        QPainterPath shape;
        if (std::max(box.width(), box.height()) < 2 * leastMark)
            shape.addEllipse(box.center(), leastMark, leastMark);
        else
            shape.addPolygon(each);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawPath(shape);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.mark, 2));
        const QRectF ring =
            shape.boundingRect().adjusted(-ringAround, -ringAround, ringAround, ringAround);
        painter.drawEllipse(ring);
    }
}

} // namespace

const BodyShape &shapeOf(BodyPlace place)
{
    return places[size_t(place)];
}

std::span<const BodyShape> neverPressed()
{
    return never;
}

const QPainterPath &bodyOutline()
{
    static const QPainterPath outline = wholeOutline();
    return outline;
}

QPainterPath outlineOf(const BodyShape &shape, Side side)
{
    QPainterPath right;
    right.addEllipse(QPointF(), shape.radii.width(), shape.radii.height());
    right = QTransform().rotate(shape.turned).map(right).translated(shape.middle);
    QPainterPath outline;
    if (side != Side::Left || !shape.isPaired)
        outline.addPath(right);
    if (side != Side::Right && shape.isPaired)
        outline.addPath(QTransform::fromScale(-1, 1).map(right));
    return outline;
}

qreal distanceFrom(const BodyShape &shape, QPointF at)
{
    if (shape.isPaired)
        at.setX(std::abs(at.x()));
    const QPointF from = QTransform().rotate(-shape.turned).map(at - shape.middle);
    const qreal across = from.x() / shape.radii.width();
    const qreal along = from.y() / shape.radii.height();
    return across * across + along * along;
}

QTransform bodyPlacement(const QRectF &rectangle)
{
    // Room for the ring around a mark on a sole.
    const QRectF inner = rectangle.adjusted(2, 2, -2, -2 - ringAround);
    const qreal height = std::min(inner.height(), inner.width() / bodyWidth);
    return QTransform::fromTranslate(inner.center().x(), inner.center().y() - height / 2)
        .scale(height, height);
}

void paintBodyMap(QPainter &painter, const QRectF &area, BodyView view,
                  std::span<const BodyMark> marks, bool showsNeverPressed, const BodyMapLook &look)
{
    const QTransform toArea = bodyPlacement(area);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath outline = toArea.map(bodyOutline());
    painter.setPen(QPen(look.edge, 2));
    painter.setBrush(look.body);
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    for (const BodyShape &shape : never) {
        if (showsNeverPressed && shape.view == view)
            paintHatch(painter, toArea.map(outlineOf(shape, Side::Both)), look.hatch);
    }
    painter.restore();
    for (const BodyMark &mark : marks) {
        if (shapeOf(mark.place).view == view)
            paintMark(painter, toArea.map(outlineOf(shapeOf(mark.place), mark.side)), look);
    }
}

} // namespace pacewell
