// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figurepainter.h"

#include "core/figure/proportions.h"
#include "paint/figurecue.h"
#include "paint/figureparts.h"

#include <QPainter>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;

constexpr double frontPitch = 15; // degrees the eye is raised
constexpr double abovePitch = 14; // degrees the eye moves from the ceiling towards the feet
constexpr double samplesPerPose = 4;

bool isLying(BodyPosition position)
{
    return position == BodyPosition::Supine || position == BodyPosition::SideLying;
}

FigureCamera cameraFor(const FigureMotion &motion)
{
    const FigureTrack &track = motion.track();
    FigureCamera camera;
    const bool lying = isLying(track.position);
    if (track.view == FigureView::Above || (track.view == FigureView::Front && lying)) {
        const double a = glm::radians(abovePitch);
        camera.toward = {0, std::cos(a), std::sin(a)};
        camera.up = {0, std::sin(a), -std::cos(a)};
        return camera;
    }
    if (track.view == FigureView::Front) {
        const double a = glm::radians(frontPitch);
        camera.toward = {0, std::sin(a), std::cos(a)};
        camera.up = {0, std::cos(a), -std::sin(a)};
        return camera;
    }
    // Somebody on their right side looks towards +x, where the working left side can be seen.
    const bool fromLeft =
        (motion.side() == Side::Left) != (track.position == BodyPosition::SideLying);
    camera.toward = {fromLeft ? -1 : 1, 0, 0};
    camera.right = {0, 0, fromLeft ? -1 : 1};
    return camera;
}

void include(QRectF &bounds, const FigureCamera &camera, const dvec3 &point, double radius)
{
    const double r = radius * camera.scale;
    const QPointF at = camera.map(point);
    const QRectF around(at.x() - r, at.y() - r, 2 * r, 2 * r);
    bounds = bounds.isNull() ? around : bounds.united(around);
}

void includeClose(QRectF &bounds, const FigureCamera &camera, const Skeleton &body,
                  FigureFocus focus)
{
    if (focus == FigureFocus::Head) {
        include(bounds, camera, body.headCentre(), 190);
        include(bounds, camera, body.neck.at, 150);
        return;
    }
    for (const Side side : {Side::Left, Side::Right}) {
        const double behind = camera.depth(body.root.at) - camera.depth(body.leg(side).thigh.at);
        if (behind > 50)
            continue; // from the side one hand, one foot is enough
        if (focus == FigureFocus::Hands) {
            include(bounds, camera, body.fingertip(side), 60);
            include(bounds, camera, body.arm(side).fore.at, 60);
        } else {
            include(bounds, camera, body.leg(side).foot.at, 110);
            include(bounds, camera, body.leg(side).toes.point(proportions::toeTip), 90);
        }
    }
}

void includeBody(QRectF &bounds, const FigureCamera &camera, const Skeleton &body)
{
    include(bounds, camera, body.headCentre(), 128);
    include(bounds, camera, body.pelvis.at, 130);
    include(bounds, camera, body.chest.at, 110);
    for (const Side side : {Side::Left, Side::Right}) {
        const Arm &arm = body.arm(side);
        include(bounds, camera, arm.upper.at, 60);
        include(bounds, camera, arm.fore.at, 42);
        include(bounds, camera, body.fingertip(side), 26);
        const Leg &leg = body.leg(side);
        include(bounds, camera, leg.shin.at, 64);
        include(bounds, camera, leg.foot.at, 60);
        include(bounds, camera, leg.toes.point(proportions::toeTip), 30);
    }
}

bool standsOnGround(const FigureMotion &motion)
{
    const FigureTrack &track = motion.track();
    return track.view != FigureView::Above && !isLying(track.position) && !track.has(Prop::Floor);
}

/// What the whole movement needs, in the camera's units at scale 1.
QRectF boundsOf(const FigureMotion &motion, const FigureCamera &camera, const FigureLook &look,
                const std::vector<dvec3> &cue)
{
    QRectF bounds;
    const FigureFocus focus = motion.track().focus;
    for (double at = 0; at <= motion.lastPose(); at += 1 / samplesPerPose) {
        const Skeleton body = motion.at({at, 0.5});
        if (focus == FigureFocus::Whole)
            includeBody(bounds, camera, body);
        else
            includeClose(bounds, camera, body, focus);
    }
    if (focus != FigureFocus::Whole)
        return bounds;
    for (const dvec3 &point : cue)
        include(bounds, camera, point, 8);
    for (const PropPiece &piece : propPieces(motion.scene(), motion.at({0, 0}), camera, look)) {
        for (const auto &corner : piece.corners)
            include(bounds, camera, corner.at, corner.radius);
    }
    if (standsOnGround(motion)) {
        include(bounds, camera, {0, 0, 0}, 20);
        if (motion.track().view == FigureView::Side)
            bounds.adjust(-70, 0, 70, 0);
    }
    return bounds;
}

/// The round window of a close look.
QRectF lensIn(const QRectF &area)
{
    const double size = 0.92 * std::min(area.width(), area.height());
    QRectF lens(0, 0, size, size);
    lens.moveCenter(area.center());
    return lens;
}

void paintLens(QPainter &painter, const QRectF &area, const FigureLook &look)
{
    QPainterPath circle;
    circle.addEllipse(lensIn(area));
    painter.fillPath(circle, mixed(look.backdrop, look.trousers, 0.16));
    painter.setClipPath(circle, Qt::IntersectClip);
}

void frame(FigureCamera &camera, const QRectF &bounds, const QRectF &area, FigureFocus focus)
{
    const bool close = focus != FigureFocus::Whole;
    const QRectF room = close ? lensIn(area) : area;
    const double margin = (close ? 0.08 : 0.05) * std::min(room.width(), room.height());
    const QRectF inside = room.adjusted(margin, margin, -margin, -margin);
    camera.scale = std::min(inside.width() / bounds.width(), inside.height() / bounds.height());
    camera.origin = inside.center() - bounds.center() * camera.scale;
    if (std::abs(camera.right.x) < 0.5)
        return;
    // Seen from the front the body itself is in the middle, as far as there is room.
    const double left = inside.left() - bounds.left() * camera.scale;
    const double right = inside.right() - bounds.right() * camera.scale;
    camera.origin.setX(std::clamp(inside.center().x(), left, std::max(left, right)));
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

void paintPart(QPainter &painter, const FigurePart &part, double edgeWidth)
{
    if (part.strokeWidth > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(part.colour, part.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(part.path);
        return;
    }
    if (!part.only.isEmpty()) {
        QPainterPath inside;
        inside.addPolygon(part.only);
        painter.save();
        painter.setClipPath(inside, Qt::IntersectClip);
        painter.fillPath(part.path, part.colour);
        painter.restore();
        return;
    }
    if (part.edge.isValid())
        painter.strokePath(part.path, QPen(part.edge, edgeWidth));
    painter.fillPath(part.path, part.colour);
}

/// A soft shade under somebody seen from the front, a line for the floor seen from the side.
void paintGround(QPainter &painter, const FigureMotion &motion, const FigureCamera &camera,
                 const QRectF &bounds, const FigureLook &look)
{
    painter.setPen(Qt::NoPen);
    if (motion.track().view == FigureView::Front) {
        const Skeleton start = motion.at({0, 0});
        const dvec3 between = (start.legs[0].toes.at + start.legs[1].toes.at) * 0.5;
        const double wide =
            std::max(340.0, glm::distance(start.legs[0].toes.at, between) + 180) * camera.scale;
        painter.setBrush(look.shade);
        painter.drawEllipse(camera.map({between.x, 0, between.z - 40}), wide, wide * 0.13);
        return;
    }
    const double thick = 15 * camera.scale;
    const double y = camera.map({0, 0, 0}).y();
    const QRectF line(camera.origin.x() + bounds.left() * camera.scale, y,
                      bounds.width() * camera.scale, thick);
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

} // namespace

void paintFigure(QPainter &painter, const QRectF &area, const FigureMotion &motion,
                 const FigureMoment &moment, std::span<const Muscle> muscles,
                 const FigureLook &look)
{
    if (area.isEmpty())
        return;
    FigureCamera camera = cameraFor(motion);
    const auto cue = look.showCue ? cuePath(motion, camera) : std::vector<dvec3>();
    const QRectF bounds = boundsOf(motion, camera, look, cue);
    frame(camera, bounds, area, motion.track().focus);

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
        paintGround(painter, motion, camera, bounds, look);
    paintProps(painter, pieces, camera, false);
    paintCue(painter, cue, camera, look);
    const auto glow = [&](bool onTop) {
        // Several lights share one glow, so that the shirt does not go up in flames.
        const double share = muscles.size() > 2 ? 0.72 : 1;
        const double strength = look.showGlow ? share * std::clamp(moment.at, 0.0, 1.0) : 0;
        for (const Muscle muscle : muscles) {
            for (const Side side : {Side::Left, Side::Right}) {
                const bool works = motion.side() == Side::Both || motion.side() == side;
                if (works && strength > 0 && glowsOnTop(muscle) == onTop)
                    paintGlow(painter, sketch, muscle, side, strength);
            }
        }
    };
    const auto head = std::find_if(sketch.parts.begin(), sketch.parts.end(),
                                   [](auto &part) { return part.layer >= Layer::Head; });
    const auto paintParts = [&](auto from, auto to) {
        for (auto part = from; part != to; ++part)
            paintPart(painter, *part, 5 * camera.scale);
    };
    paintParts(sketch.parts.begin(), head);
    glow(false);
    paintProps(painter, pieces, camera, true);
    paintParts(head, sketch.parts.end());
    glow(true);
    painter.restore();
}

} // namespace pacewell
