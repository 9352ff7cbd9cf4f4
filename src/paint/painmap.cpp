// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/painmap.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

using enum BodyView;

struct PainShape
{
    PainArea area;
    BodyShape shape;
};

/// None of them lies on another, so that each is hit wherever its mark is.
constexpr PainShape shapes[] = {
    {PainArea::Head, {Front, {0.000, 0.036}, {0.043, 0.032}, 0, false}},
    {PainArea::Head, {Back, {0.000, 0.060}, {0.044, 0.053}, 0, false}},
    {PainArea::Jaw, {Front, {0.022, 0.097}, {0.017, 0.030}, 22}},
    {PainArea::Neck, {Front, {0.000, 0.150}, {0.034, 0.018}, 0, false}},
    {PainArea::Neck, {Back, {0.000, 0.145}, {0.034, 0.026}, 0, false}},
    {PainArea::Shoulder, {Front, {0.104, 0.208}, {0.040, 0.029}, 6}},
    {PainArea::Shoulder, {Back, {0.104, 0.208}, {0.040, 0.029}, 6}},
    {PainArea::UpperArm, {Front, {0.139, 0.296}, {0.024, 0.052}, -16}},
    {PainArea::UpperArm, {Back, {0.139, 0.296}, {0.024, 0.052}, -16}},
    {PainArea::LowerArm, {Front, {0.179, 0.414}, {0.022, 0.056}, -18}},
    {PainArea::LowerArm, {Back, {0.179, 0.414}, {0.022, 0.056}, -18}},
    {PainArea::Hand, {Front, {0.208, 0.514}, {0.024, 0.036}, -6}},
    {PainArea::Hand, {Back, {0.208, 0.514}, {0.024, 0.036}, -6}},
    {PainArea::Chest, {Front, {0.000, 0.252}, {0.062, 0.054}, 0, false}},
    {PainArea::UpperBack, {Back, {0.000, 0.258}, {0.062, 0.066}, 0, false}},
    {PainArea::Abdomen, {Front, {0.000, 0.384}, {0.080, 0.062}, 0, false}},
    {PainArea::LowerBack, {Back, {0.000, 0.402}, {0.080, 0.054}, 0, false}},
    {PainArea::Hip, {Front, {0.062, 0.492}, {0.044, 0.040}, 0}},
    {PainArea::Hip, {Back, {0.055, 0.504}, {0.050, 0.038}, 0}},
    {PainArea::UpperLeg, {Front, {0.060, 0.611}, {0.042, 0.065}, 3}},
    {PainArea::UpperLeg, {Back, {0.060, 0.611}, {0.042, 0.065}, 3}},
    {PainArea::Knee, {Front, {0.056, 0.715}, {0.034, 0.031}, 0}},
    {PainArea::Knee, {Back, {0.056, 0.715}, {0.034, 0.031}, 0}},
    {PainArea::LowerLeg, {Front, {0.052, 0.836}, {0.031, 0.080}, 3}},
    {PainArea::LowerLeg, {Back, {0.052, 0.836}, {0.031, 0.080}, 3}},
    {PainArea::Foot, {Front, {0.0535, 0.970}, {0.034, 0.024}, 0}},
    {PainArea::Foot, {Back, {0.0535, 0.970}, {0.034, 0.024}, 0}},
};

/// Where the letters stand, beside the head.
constexpr QPointF letterPlace{0.14, 0.06};

// Shares of the body's height.
constexpr qreal dotRadius = 0.0065;
constexpr qreal dotGap = 0.018; ///< between two middles

/// Of the smallest share, as a part of the whole mark.
constexpr qreal leastScale = 0.5;

QColor between(const QColor &weak, const QColor &strong, qreal depth)
{
    const auto mixed = [depth](float from, float to) { return float(from + (to - from) * depth); };
    return QColor::fromRgbF(mixed(weak.redF(), strong.redF()),
                            mixed(weak.greenF(), strong.greenF()),
                            mixed(weak.blueF(), strong.blueF()));
}

/// As WCAG 2 has it, with the curve of sRGB taken as a power of 2.2.
qreal luminance(const QColor &colour)
{
    const auto light = [](float part) { return std::pow(part, 2.2f); };
    return 0.2126 * light(colour.redF()) + 0.7152 * light(colour.greenF()) +
           0.0722 * light(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)});
    return (bright + 0.05) / (dark + 0.05);
}

/// Of the colours at hand the one that is seen best on the ground.
QColor inkOn(const QColor &ground, const PainMapLook &look)
{
    return std::ranges::max({look.letters, look.weak, look.strong}, {},
                            [&](const QColor &ink) { return contrast(ink, ground); });
}

void paintBody(QPainter &painter, const QTransform &toPlace, const PainMapLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 2));
    painter.setBrush(look.body);
    painter.drawPath(toPlace.map(bodyOutline()));
    QFont font = painter.font();
    font.setPixelSize(look.letterSize);
    painter.setFont(font);
    painter.setPen(look.letters);
    const auto paintLetter = [&](const QString &text, QPointF at) {
        const QSizeF room = QFontMetricsF(font).size(Qt::TextSingleLine, text);
        QRectF box(QPointF(), room);
        box.moveCenter(toPlace.map(at));
        painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, text);
    };
    paintLetter(look.left, {-letterPlace.x(), letterPlace.y()});
    paintLetter(look.right, letterPlace);
}

void paintMark(QPainter &painter, const QTransform &toPlace, const BodyShape &shape, Side side,
               const QColor &colour, const QColor &edge)
{
    painter.setPen(QPen(edge, 2));
    painter.setBrush(colour);
    painter.drawPath(toPlace.map(bodyOutline()).intersected(toPlace.map(outlineOf(shape, side))));
}

/// In a row along the shape.
void paintDots(QPainter &painter, const QTransform &toPlace, const BodyShape &shape, Side side,
               int count, const QColor &colour)
{
    const bool isWide = shape.radii.width() >= shape.radii.height();
    QTransform onMap = side == Side::Left ? QTransform::fromScale(-1, 1) : QTransform();
    onMap.translate(shape.middle.x(), shape.middle.y()).rotate(shape.turned);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int dot = 0; dot < count; ++dot) {
        const qreal along = (dot - (count - 1) / 2.0) * dotGap;
        const QPointF at = onMap.map(isWide ? QPointF(along, 0) : QPointF(0, along));
        const qreal radius = dotRadius * toPlace.m11();
        painter.drawEllipse(toPlace.map(at), radius, radius);
    }
}

template<typename Paint>
void forShapes(BodyView view, PainArea area, const Paint &paint)
{
    for (const PainShape &each : shapes) {
        if (each.shape.view == view && each.area == area)
            paint(each.shape);
    }
}

} // namespace

void paintPainMap(QPainter &painter, const QRectF &rectangle, BodyView view,
                  std::span<const AreaPain> pains, const PainMapLook &look)
{
    const QTransform toPlace = bodyPlacement(rectangle);
    paintBody(painter, toPlace, look);
    for (const AreaPain &pain : pains) {
        const QColor colour =
            between(look.weak, look.strong, qreal(pain.strength) / AreaPain::strongest);
        forShapes(view, pain.area, [&](const BodyShape &shape) {
            paintMark(painter, toPlace, shape, pain.side, colour, look.markEdge);
            paintDots(painter, toPlace, shape, pain.side, pain.strength, inkOn(colour, look));
        });
    }
}

void paintPainShares(QPainter &painter, const QRectF &rectangle, BodyView view,
                     std::span<const AreaShareMark> shares, const PainMapLook &look)
{
    const QTransform toPlace = bodyPlacement(rectangle);
    paintBody(painter, toPlace, look);
    for (const AreaShareMark &mark : shares) {
        if (mark.share <= 0)
            continue;
        const QColor colour = between(look.weak, look.strong, mark.share);
        forShapes(view, mark.area, [&](BodyShape shape) {
            shape.radii *= leastScale + (1 - leastScale) * mark.share;
            paintMark(painter, toPlace, shape, mark.side, colour, look.markEdge);
        });
    }
}

std::optional<PainSpot> painSpotAt(const QRectF &rectangle, BodyView view, QPointF point)
{
    const QPointF at = bodyPlacement(rectangle).inverted().map(point);
    const PainShape *nearest = nullptr;
    for (const PainShape &each : shapes) {
        const bool isNearer =
            !nearest || distanceFrom(each.shape, at) < distanceFrom(nearest->shape, at);
        if (each.shape.view == view && isNearer)
            nearest = &each;
    }
    if (!nearest || distanceFrom(nearest->shape, at) > bodyReach)
        return std::nullopt;
    if (!nearest->shape.isPaired)
        return PainSpot{nearest->area, Side::Both};
    return PainSpot{nearest->area, at.x() < 0 ? Side::Left : Side::Right};
}

} // namespace pacewell
