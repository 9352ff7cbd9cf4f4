// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/proportions.h"
#include "paint/figureparts.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

constexpr double farAway = 60; // mm behind the spine from where a limb counts as a far one

/// A rounded limb through its knots (place and radius).
void addLimb(Outline &outline, const FigureCamera &camera,
             std::initializer_list<std::pair<dvec3, double>> knots)
{
    const auto *knot = knots.begin();
    for (; knot + 1 != knots.end(); ++knot) {
        const std::array pair{sphere(camera, knot->first, knot->second),
                              sphere(camera, (knot + 1)->first, (knot + 1)->second)};
        outline.add(pair);
    }
}

/// A cloth tube whose end is cut, not rounded.
void addCloth(Outline &outline, const FigureCamera &camera, const Frame &limbFrame,
              const dvec3 &from, double fromRadius, double endAlong, double endRadius)
{
    const std::array tube{
        sphere(camera, from, fromRadius),
        ellipsoid(camera, limbFrame.movedTo({0, -endAlong, 0}), {endRadius, 10, endRadius})};
    outline.add(tube);
}

/// The trunk's middle nearest to a point, to tell whether a limb passes before or behind it.
double trunkDepthNear(const FigureSketch &sketch, const dvec3 &point)
{
    const Skeleton &body = sketch.body;
    const std::array spine{body.pelvis.at, body.lumbar.at, body.chest.at, body.upperChest.at,
                           body.neck.at};
    const auto nearest = std::min_element(spine.begin(), spine.end(), [&](auto &a, auto &b) {
        return glm::distance(a, point) < glm::distance(b, point);
    });
    return sketch.camera.depth(*nearest);
}

/// Limbs behind the trunk on the far side pale towards what is behind the figure.
QColor limbColour(const FigureSketch &sketch, const QColor &colour, const dvec3 &joint, Layer layer)
{
    if (layer != Layer::Far)
        return colour;
    const double behind = trunkDepthNear(sketch, joint) - sketch.camera.depth(joint);
    return behind > farAway ? mixed(colour, sketch.look.backdrop, 0.3) : colour;
}

Layer layerOfArm(const FigureSketch &sketch, const dvec3 &middle)
{
    const double depth = sketch.camera.depth(middle);
    if (depth < trunkDepthNear(sketch, middle) - 25)
        return Layer::Far;
    const dvec3 head = sketch.body.headCentre();
    const bool byTheHead = glm::distance(middle, head) < 230;
    return byTheHead && depth < sketch.camera.depth(head) - 45 ? Layer::Near : Layer::Nearest;
}

Outline upperArmOutline(const FigureSketch &sketch, const Arm &arm)
{
    Outline outline = sketch.outline(true);
    addLimb(outline, sketch.camera,
            {{arm.upper.point({0, -0.45 * upperArm, 0}), 43}, {arm.fore.at, 36}});
    return outline;
}

Outline forearmOutline(const FigureSketch &sketch, const Arm &arm)
{
    const auto along = [&](double share) {
        return arm.fore.at + (arm.hand.at - arm.fore.at) * share;
    };
    Outline outline = sketch.outline(true);
    addLimb(outline, sketch.camera,
            {{along(0), 36},
             {along(0.22), 38},
             {along(0.45), 36.5},
             {along(0.75), 29},
             {along(1), 25}});
    return outline;
}

/// A mitten with a thumb: flat, wide, its fingers folding towards the palm.
Outline handOutline(const FigureSketch &sketch, Side side)
{
    const Arm &arm = sketch.body.arm(side);
    const FigureCamera &camera = sketch.camera;
    const double palmwards = side == Side::Right ? -1 : 1;
    const double fold = arm.fingerCurl * 2.4; // radians
    const auto flat = [&](const dvec3 &at, const dvec3 &half) {
        return ellipsoid(camera, arm.hand.movedTo(at), half);
    };
    const dvec3 knuckles(0, -84, -2);
    const dvec3 tips = knuckles + 50.0 * dvec3(palmwards * std::sin(fold), -std::cos(fold), 0);
    Outline outline = sketch.outline(true);
    outline.add(std::array{sphere(camera, arm.hand.at, 24), flat({0, -44, 0}, {20, 30, 34}),
                           flat(knuckles, {18, 20, 35})});
    outline.add(std::array{flat(knuckles, {18, 20, 35}), flat(tips, {16, 19, 28})});
    outline.add(std::array{flat({palmwards * 4, -32, 18}, {18, 20, 18}),
                           sphere(camera, arm.hand.point({palmwards * 10, -80, 46}), 14)});
    return outline;
}

} // namespace

void addArm(FigureSketch &sketch, Side side)
{
    const Arm &arm = sketch.body.arm(side);
    const FigureCamera &camera = sketch.camera;
    const double sleeveLength = 0.56 * upperArm;
    const dvec3 sleeveEnd = arm.upper.point({0, -sleeveLength, 0});
    const dvec3 foreMiddle = (arm.fore.at + arm.hand.at) * 0.5;
    const Layer upperLayer = layerOfArm(sketch, (sleeveEnd + arm.fore.at) * 0.5);
    const Layer foreLayer = layerOfArm(sketch, foreMiddle);
    const Layer handLayer = layerOfArm(sketch, sketch.body.palm(side));
    const double upperDepth = camera.depth((arm.upper.at + arm.fore.at) * 0.5);
    const double foreDepth = camera.depth(foreMiddle);
    const auto add = [&](Layer layer, double depth, const Outline &outline, const QColor &colour) {
        sketch.parts.push_back(
            {layer, depth, outline, limbColour(sketch, colour, arm.upper.at, layer)});
    };

    // What lies in one layer is drawn in one piece, so that no line crosses wrist or elbow.
    const QColor &skin = sketch.look.skin;
    Outline upper = upperArmOutline(sketch, arm);
    Outline fore = forearmOutline(sketch, arm);
    const Outline hand = handOutline(sketch, side);
    if (handLayer == foreLayer)
        fore.add(hand);
    else
        add(handLayer, camera.depth(sketch.body.palm(side)), hand, skin);
    const bool inOnePiece = upperLayer == foreLayer;
    if (inOnePiece)
        upper.add(fore);
    add(upperLayer, upperDepth - 1, upper, skin);
    // A forearm laid across the chest lies over the other arm as well.
    const dvec3 palmAt = sketch.body.palm(side);
    const Arm &other = sketch.body.arm(side == Side::Left ? Side::Right : Side::Left);
    const bool crosses =
        glm::distance(palmAt, other.upper.at) < glm::distance(palmAt, arm.upper.at);
    if (crosses)
        add(foreLayer, std::max(foreDepth, upperDepth) + 90, fore, skin);
    else if (!inOnePiece || foreDepth > upperDepth + 30) {
        if (inOnePiece)
            fore.rims.clear();
        add(foreLayer, foreDepth, fore, skin);
    }

    Outline sleeve = sketch.outline(true);
    addCloth(sleeve, camera, arm.upper, arm.upper.point({0, -6, 0}), 50, sleeveLength, 53);
    add(upperLayer, upperDepth, sleeve, sketch.look.shirt);
}

namespace {

Outline footOutline(const FigureSketch &sketch, const Leg &leg)
{
    const FigureCamera &camera = sketch.camera;
    const auto part = [&](const Frame &frame, const dvec3 &at, const dvec3 &half) {
        return ellipsoid(camera, frame.movedTo(at), half);
    };
    const Blob instep = part(leg.foot, {0, -16, 14}, {35, 34, 38});
    const Blob forefoot = part(leg.foot, {0, -50, 108}, {45, 22, 34});
    const std::array back{part(leg.foot, {0, -38, -36}, {33, 34, 35}), instep, forefoot};
    const std::array front{forefoot, part(leg.toes, {0, -6, 44}, {42, 19, 32})};
    const std::array ankle{instep,
                           sphere(camera, leg.foot.at + leg.shin.direction({0, 24, 0}), 34)};
    Outline outline = sketch.outline(true);
    outline.add(back);
    outline.add(front);
    outline.add(ankle);
    return outline;
}

/// The shirt where it lies over a near thigh: above the fold between trunk and leg, which halves
/// the angle between them, so that it moves with the hip.
Outline aboveCrease(const FigureSketch &sketch, const Leg &leg)
{
    const FigureCamera &camera = sketch.camera;
    const QPointF hip = camera.map(leg.thigh.at);
    const auto direction = [&](const Frame &frame) {
        const QPointF way = camera.map(frame.point({0, -100, 0})) - camera.map(frame.at);
        return way / std::max(1e-9, std::hypot(way.x(), way.y()));
    };
    QPointF fold = direction(sketch.body.pelvis) + direction(leg.thigh);
    const double size = std::hypot(fold.x(), fold.y());
    if (size < 0.2)
        return sketch.shirt;
    fold /= size;
    Outline shirt;
    for (const QPolygonF &hull : sketch.shirt.hulls)
        shirt.hulls.push_back(cutOff(hull, hip + fold * (18 * size * camera.scale), fold));
    return shirt;
}

} // namespace

void addLeg(FigureSketch &sketch, Side side)
{
    const Leg &leg = sketch.body.leg(side);
    const FigureCamera &camera = sketch.camera;
    const dvec3 hip = leg.thigh.at;
    const dvec3 knee = leg.shin.at;
    const auto onThigh = [&](double share) { return hip + (knee - hip) * share; };

    Outline lower = sketch.outline(true);
    const dvec3 calf = leg.shin.point({0, -0.3 * shin, -6});
    addLimb(lower, camera, {{knee, 60}, {calf, 59}});
    addCloth(lower, camera, leg.shin, calf, 59, 0.9 * shin, 49);
    Outline outer = sketch.outline(true);
    addLimb(outer, camera, {{onThigh(0.36), 74}, {knee, 60}});
    outer.add(lower);
    Outline whole = sketch.outline(true);
    addLimb(whole, camera, {{hip, 76}, {onThigh(0.36), 74}});
    whole.add(outer);

    const double trunk = camera.depth(sketch.body.root.at);
    const bool hipInFront = camera.depth(hip) + 80 > trunk + 110;
    // A thigh that comes up between the eye and the belly covers the shirt.
    const bool raised = glm::dot(knee - hip, camera.up) > 40;
    const bool kneeInFront = raised && camera.depth(onThigh(0.67)) > trunk + 100;
    const bool footInFront = hipInFront || (raised && camera.depth(leg.foot.at) > trunk + 40);
    const Layer layer = hipInFront ? Layer::Near : Layer::Far;
    const QColor skin = limbColour(sketch, sketch.look.skin, hip, layer);
    const QColor cloth = limbColour(sketch, sketch.look.trousers, hip, layer);
    const double depth = camera.depth(onThigh(0.5));
    const Leg &other = sketch.body.leg(side == Side::Left ? Side::Right : Side::Left);
    const bool crossed = camera.depth(leg.foot.at) > camera.depth(other.thigh.at) + 120 &&
                         glm::distance(leg.foot.at, other.shin.at) < 260;
    const double footDepth = (crossed ? 1000 : 0) + depth - 1;
    sketch.parts.push_back(
        {footInFront ? Layer::Near : Layer::Far, footDepth, footOutline(sketch, leg), skin});
    sketch.parts.push_back({layer, depth, whole, cloth});
    if (crossed && !hipInFront)
        sketch.parts.push_back({layer, footDepth + 1, lower, cloth});
    if (hipInFront)
        sketch.parts.push_back({layer, depth + 1, aboveCrease(sketch, leg), sketch.look.shirt});
    else if (kneeInFront)
        sketch.parts.push_back({Layer::Near, depth, outer, cloth});
}

} // namespace pacewell
