// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/bodyareas.h"

#include <QPainter>

#include <algorithm>

namespace pacewell {
namespace {

using enum BodyView;

struct AreaShape
{
    Area area;
    BodyShape shape;
};

constexpr AreaShape shapes[] = {
    {Area::Jaw, {Front, {0.000, 0.100}, {0.042, 0.026}, 0, false}},
    {Area::Neck, {Front, {0.000, 0.146}, {0.034, 0.020}, 0, false}},
    {Area::Neck, {Back, {0.000, 0.142}, {0.034, 0.026}, 0, false}},
    {Area::Shoulders, {Front, {0.106, 0.208}, {0.040, 0.032}, 0}},
    {Area::Shoulders, {Back, {0.106, 0.208}, {0.040, 0.032}, 0}},
    {Area::Chest, {Front, {0.000, 0.250}, {0.072, 0.056}, 0, false}},
    {Area::UpperBack, {Back, {0.000, 0.264}, {0.072, 0.076}, 0, false}},
    {Area::Arms, {Front, {0.161, 0.360}, {0.027, 0.108}, -18}},
    {Area::Arms, {Back, {0.161, 0.360}, {0.027, 0.108}, -18}},
    {Area::Hands, {Front, {0.207, 0.510}, {0.028, 0.042}, -10}},
    {Area::Hands, {Back, {0.207, 0.510}, {0.028, 0.042}, -10}},
    {Area::LowerBack, {Back, {0.000, 0.404}, {0.088, 0.052}, 0, false}},
    {Area::Hips, {Front, {0.064, 0.488}, {0.048, 0.042}, 0}},
    {Area::Hips, {Back, {0.054, 0.500}, {0.056, 0.044}, 0}},
    {Area::Legs, {Front, {0.060, 0.730}, {0.046, 0.186}, 2}},
    {Area::Legs, {Back, {0.060, 0.730}, {0.046, 0.186}, 2}},
    {Area::Feet, {Front, {0.052, 0.968}, {0.034, 0.028}, 0}},
    {Area::Feet, {Back, {0.052, 0.968}, {0.034, 0.028}, 0}},
};

} // namespace

void paintBodyAreas(QPainter &painter, const QRectF &rectangle, BodyView view,
                    std::span<const Area> marked, const BodyMapLook &look)
{
    const QTransform toPlace = bodyPlacement(rectangle);
    const QPainterPath outline = toPlace.map(bodyOutline());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 2));
    painter.setBrush(look.body);
    painter.drawPath(outline);
    painter.setPen(QPen(look.hatch, 2));
    painter.setBrush(look.mark);
    for (const AreaShape &each : shapes) {
        if (each.shape.view == view && std::ranges::find(marked, each.area) != marked.end())
            painter.drawPath(outline.intersected(toPlace.map(outlineOf(each.shape, Side::Both))));
    }
}

std::optional<Area> areaAt(const QRectF &rectangle, BodyView view, QPointF point)
{
    const QPointF at = bodyPlacement(rectangle).inverted().map(point);
    const AreaShape *nearest = nullptr;
    for (const AreaShape &each : shapes) {
        const bool isNearer =
            !nearest || distanceFrom(each.shape, at) < distanceFrom(nearest->shape, at);
        if (each.shape.view == view && isNearer)
            nearest = &each;
    }
    if (!nearest || distanceFrom(nearest->shape, at) > bodyReach)
        return std::nullopt;
    return nearest->area;
}

} // namespace pacewell
