// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figurepainter.h"

#include "paint/figureframing.h"
#include "paint/figureparts.h"

#include <QImage>
#include <QPainter>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;

constexpr double footOnGround = 90; // mm, the highest the ball of a standing foot gets

void paintLens(QPainter &painter, const QRectF &area, const FigureLook &look)
{
    QPainterPath circle;
    circle.addEllipse(lensIn(area));
    painter.fillPath(circle, mixed(look.backdrop, look.trousers, 0.16));
    painter.setClipPath(circle, Qt::IntersectClip);
}

void paintProps(QPainter &painter, const std::vector<PropPiece> &pieces, const FigureCamera &camera,
                bool inFront)
{
    for (const PropPiece &piece : pieces) {
        if (piece.inFront != inFront)
            continue;
        std::vector<Blob> blobs;
        for (const auto &corner : piece.corners)
            blobs.push_back(sphere(camera, corner.at, corner.radius));
        painter.setPen(Qt::NoPen);
        painter.setBrush(piece.colour);
        painter.drawPolygon(hullOf(blobs));
    }
}

void paintHulls(QPainter &painter, const std::vector<QPolygonF> &hulls, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF visible = painter.clipBoundingRect();
    for (const QPolygonF &hull : hulls) {
        if (hull.boundingRect().intersects(visible))
            painter.drawConvexPolygon(hull);
    }
}

void paintPart(QPainter &painter, const FigurePart &part)
{
    const Outline &outline = part.outline;
    paintHulls(painter, outline.rims, mixed(part.colour, QColor(0x10201e), 0.13));
    paintHulls(painter, outline.hulls, part.colour);
    if (part.strokeWidth > 0)
        painter.strokePath(outline.shape, QPen(part.colour, part.strokeWidth, Qt::SolidLine,
                                               Qt::RoundCap, Qt::RoundJoin));
    else if (!outline.shape.isEmpty())
        painter.fillPath(outline.shape, part.colour);
}

/// A translucent ellipse, made opaque beside and then laid over: Qt shares translucent fills out
/// among threads, which wakes them hundreds of times a second for next to nothing.
void paintShade(QPainter &painter, const QRectF &ellipse, QColor colour)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF onDevice = toDevice.mapRect(ellipse);
    const QRect pixels = onDevice.toAlignedRect();
    QImage picture(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const double opacity = colour.alphaF();
    colour.setAlpha(255);
    QPainter beside(&picture);
    beside.setRenderHint(QPainter::Antialiasing);
    beside.setPen(Qt::NoPen);
    beside.setBrush(colour);
    beside.drawEllipse(onDevice.translated(-pixels.topLeft()));
    beside.end();
    picture.setDevicePixelRatio(toDevice.m11());
    painter.setOpacity(opacity);
    painter.drawImage(toDevice.inverted().map(QPointF(pixels.topLeft())), picture);
    painter.setOpacity(1);
}

/// A soft shade under somebody seen from the front, a line for the floor seen from the side.
void paintGround(QPainter &painter, const FigureMotion &motion, const FigureFraming &framing,
                 const FigureLook &look)
{
    const FigureCamera &camera = framing.camera;
    painter.setPen(Qt::NoPen);
    if (motion.track().view == FigureView::Front) {
        const Skeleton start = motion.at({0, 0});
        const dvec3 between = (start.legs[0].toes.at + start.legs[1].toes.at) * 0.5;
        const double wide =
            std::max(340.0, glm::distance(start.legs[0].toes.at, between) + 180) * camera.scale;
        const QPointF middle = camera.map({between.x, 0, between.z - 40});
        const QPointF corner(wide, wide * 0.13);
        paintShade(painter, QRectF(middle - corner, middle + corner), look.shade);
        return;
    }
    const double thick = 15 * camera.scale;
    const double y = camera.map({0, 0, 0}).y();
    const QRectF line(framing.bounds.left(), y, framing.bounds.width(), thick);
    painter.setBrush(look.prop);
    painter.drawRoundedRect(line, thick / 2, thick / 2);
}

/// Dots at even distances along the middle of the way, never more than a dozen or so.
void paintCue(QPainter &painter, const std::vector<dvec3> &path, const FigureCamera &camera,
              const FigureLook &look)
{
    QPainterPath way;
    for (const dvec3 &point : path) {
        if (way.elementCount() == 0)
            way.moveTo(camera.map(point));
        else
            way.lineTo(camera.map(point));
    }
    const double length = way.length();
    if (length <= 0)
        return;
    const double gap = std::max(38 * camera.scale, length / 20);
    const double radius = 7.5 * camera.scale;
    const int dots = std::max(2, int(0.8 * length / gap));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.cue);
    for (int i = 0; i <= dots; ++i) {
        const double along = length / 2 + gap * (i - dots / 2.0);
        painter.drawEllipse(way.pointAtPercent(way.percentAtLength(along)), radius, radius);
    }
}

void paintGlows(QPainter &painter, const FigureSketch &sketch, Side working,
                std::span<const Muscle> muscles, double strength, bool onTop)
{
    // Several lights share one glow, so that the shirt does not go up in flames.
    const double share = muscles.size() > 2 ? 0.72 : 1;
    for (const Muscle muscle : muscles) {
        for (const Side side : {Side::Left, Side::Right}) {
            const bool works = working == Side::Both || working == side;
            const bool again =
                side == Side::Right && working == Side::Both && liesInTheMiddle(muscle);
            if (works && !again && strength > 0 && glowsOnTop(muscle) == onTop)
                paintGlow(painter, sketch, muscle, side, share * strength);
        }
    }
}

} // namespace

void paintFigure(QPainter &painter, const QRectF &area, const FigureMotion &motion,
                 const FigureMoment &moment, std::span<const Muscle> muscles,
                 const FigureLook &look)
{
    if (area.isEmpty())
        return;
    const FigureFraming framing = framed(motion, area, look);
    const FigureCamera &camera = framing.camera;
    const Skeleton body = motion.at(moment);
    FigureSketch sketch{body, motion.scene(), camera, look, {}, {}};
    addTorso(sketch);
    addHead(sketch);
    for (const Side side : {Side::Left, Side::Right}) {
        addLeg(sketch, side);
        addArm(sketch, side);
    }
    std::stable_sort(sketch.parts.begin(), sketch.parts.end(), [](auto &a, auto &b) {
        return std::pair(a.layer, a.depth) < std::pair(b.layer, b.depth);
    });

    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    if (motion.track().focus != FigureFocus::Whole)
        paintLens(painter, area, look);
    const auto pieces = propPieces(motion.scene(), body, camera, look);
    if (standsOnGround(motion))
        paintGround(painter, motion, framing, look);
    paintProps(painter, pieces, camera, false);
    paintCue(painter, framing.cue, camera, look);
    const double strength = look.showGlow ? std::clamp(moment.at, look.leastGlow, 1.0) : 0;
    const auto head = std::find_if(sketch.parts.begin(), sketch.parts.end(),
                                   [](auto &part) { return part.layer >= Layer::Head; });
    const auto paintParts = [&](auto from, auto to) {
        for (auto part = from; part != to; ++part)
            paintPart(painter, *part);
    };
    paintParts(sketch.parts.begin(), head);
    paintGlows(painter, sketch, motion.side(), muscles, strength, false);
    paintProps(painter, pieces, camera, true);
    paintParts(head, sketch.parts.end());
    paintGlows(painter, sketch, motion.side(), muscles, strength, true);
    painter.restore();
}

} // namespace pacewell
