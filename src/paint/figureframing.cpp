// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figureframing.h"

#include "core/figure/proportions.h"
#include "paint/figurecue.h"
#include "paint/figureparts.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
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

} // namespace

bool standsOnGround(const FigureMotion &motion)
{
    const FigureTrack &track = motion.track();
    return track.view != FigureView::Above && !isLying(track.position) && !track.has(Prop::Floor);
}

QRectF lensIn(const QRectF &area)
{
    const double size = 0.92 * std::min(area.width(), area.height());
    QRectF lens(0, 0, size, size);
    lens.moveCenter(area.center());
    return lens;
}

FigureFraming framed(const FigureMotion &motion, const QRectF &area, const FigureLook &look)
{
    FigureFraming framing;
    FigureCamera &camera = framing.camera;
    camera = cameraFor(motion);
    if (look.showCue)
        framing.cue = cuePath(motion, camera);
    const QRectF bounds = boundsOf(motion, camera, look, framing.cue);
    frame(camera, bounds, area, motion.track().focus);
    framing.bounds =
        QRectF(camera.origin + bounds.topLeft() * camera.scale, bounds.size() * camera.scale);
    return framing;
}

} // namespace pacewell
