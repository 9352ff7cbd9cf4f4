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

Frame within(const Frame &frame, const dvec3 &local)
{
    return {frame.point(local), frame.turn};
}

QColor edgeOf(const QColor &colour)
{
    return mixed(colour, QColor(0x10, 0x20, 0x1e), 0.13);
}

/// A rounded limb through its knots (place and radius).
QPainterPath limb(const FigureCamera &camera, std::initializer_list<std::pair<dvec3, double>> knots)
{
    QPainterPath path;
    const auto *knot = knots.begin();
    for (; knot + 1 != knots.end(); ++knot) {
        const std::array pair{sphere(camera, knot->first, knot->second),
                              sphere(camera, (knot + 1)->first, (knot + 1)->second)};
        addHull(path, pair);
    }
    return path;
}

/// A cloth tube whose end is cut, not rounded.
void addCloth(QPainterPath &path, const FigureCamera &camera, const Frame &limbFrame,
              const dvec3 &from, double fromRadius, double endAlong, double endRadius)
{
    const std::array tube{
        sphere(camera, from, fromRadius),
        ellipsoid(camera, within(limbFrame, {0, -endAlong, 0}), {endRadius, 10, endRadius})};
    addHull(path, tube);
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

/// A mitten with a thumb: flat, wide, its fingers folding towards the palm.
void addHand(FigureSketch &sketch, Side side, const QColor &skin, Layer layer)
{
    const Arm &arm = sketch.body.arm(side);
    const FigureCamera &camera = sketch.camera;
    const double palmwards = side == Side::Right ? -1 : 1;
    const double fold = arm.fingerCurl * 2.4; // radians
    const auto flat = [&](const dvec3 &at, const dvec3 &half) {
        return ellipsoid(camera, within(arm.hand, at), half);
    };
    const dvec3 knuckles(0, -84, -2);
    const dvec3 tips = knuckles + 50.0 * dvec3(palmwards * std::sin(fold), -std::cos(fold), 0);
    QPainterPath path;
    const std::array palmHull{sphere(camera, arm.hand.at, 24), flat({0, -44, 0}, {20, 30, 34}),
                              flat(knuckles, {18, 20, 35})};
    addHull(path, palmHull);
    const std::array fingers{flat(knuckles, {18, 20, 35}), flat(tips, {16, 19, 28})};
    addHull(path, fingers);
    const std::array thumb{flat({palmwards * 4, -32, 18}, {18, 20, 18}),
                           sphere(camera, arm.hand.point({palmwards * 10, -80, 46}), 14)};
    addHull(path, thumb);
    const double depth = camera.depth(arm.hand.point({0, -70, 0}));
    sketch.parts.push_back({layer, depth, path, skin, edgeOf(skin)});
}

} // namespace

double FigureSketch::facing(const Frame &frame) const
{
    return glm::dot(frame.direction({0, 0, 1}), camera.toward);
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
            mix(one.blue(), other.blue()), one.alpha()};
}

namespace {

/// A cross-section of the trunk, as a flat ellipsoid.
struct Slice
{
    Frame at;
    dvec3 half{0};
};

/// A slice on the smooth way from `one` to `two`; `before` and `after` shape the curve.
Slice between(const Slice &before, const Slice &one, const Slice &two, const Slice &after,
              double share)
{
    const auto curve = [share](const dvec3 &a, const dvec3 &b, const dvec3 &c, const dvec3 &d) {
        const double t = share;
        return 0.5 * (2.0 * b + (c - a) * t + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t +
                      (3.0 * b - a - 3.0 * c + d) * t * t * t);
    };
    return {{curve(before.at.at, one.at.at, two.at.at, after.at.at),
             glm::slerp(one.at.turn, two.at.turn, share)},
            curve(before.half, one.half, two.half, after.half)};
}

/// The shirt from hem to armpits.
std::vector<Slice> trunkSlices(const Skeleton &body)
{
    const double full = 1 + 0.022 * body.breath;
    const std::array keys{
        Slice{within(body.pelvis, {0, -20, 0}), {139, 18, 99}},
        Slice{within(body.pelvis, {0, 34, -2}), {133, 8, 97}},
        Slice{within(body.lumbar, {0, 36, 2}), {126, 8, 91}},
        Slice{within(body.chest, {0, 16, 4}), {133, 8, 97 * full}},
        Slice{within(body.chest, {0, 96, 4}), {146, 8, 104 * full}},
        Slice{within(body.upperChest, {0, 24, -2}), {157, 14, 94}},
    };
    constexpr int steps = 5;
    std::vector<Slice> slices;
    for (std::size_t i = 0; i + 1 < keys.size(); ++i) {
        const Slice &before = keys[i == 0 ? 0 : i - 1];
        const Slice &after = keys[std::min(i + 2, keys.size() - 1)];
        for (int step = 0; step < steps; ++step)
            slices.push_back(between(before, keys[i], keys[i + 1], after, double(step) / steps));
    }
    slices.push_back(keys.back());
    return slices;
}

} // namespace

void addTorso(FigureSketch &sketch)
{
    const Skeleton &body = sketch.body;
    const FigureCamera &camera = sketch.camera;
    std::vector<Blob> slices;
    for (const Slice &slice : trunkSlices(body))
        slices.push_back(ellipsoid(camera, slice.at, slice.half));
    QPainterPath shirt;
    for (std::size_t i = 0; i + 1 < slices.size(); ++i)
        addHull(shirt, std::span(slices).subspan(i, 2));
    const Blob collar = ellipsoid(camera, within(body.upperChest, {0, 116, -10}), {62, 24, 56});
    const std::array shoulders{slices.back(),
                               sphere(camera, body.arms[0].upper.point({0, -6, 0}), 51),
                               sphere(camera, body.arms[1].upper.point({0, -6, 0}), 51), collar};
    addHull(shirt, shoulders);

    QPainterPath seat;
    const std::array hips{ellipsoid(camera, within(body.pelvis, {0, 20, -2}), {120, 40, 92}),
                          ellipsoid(camera, within(body.root, {0, -14, -6}), {126, 60, 92})};
    addHull(seat, hips);
    const double depth = camera.depth(body.chest.at);
    sketch.parts.push_back({Layer::Body, depth - 1, seat, sketch.look.trousers, {}});
    sketch.parts.push_back({Layer::Body, depth, shirt, sketch.look.shirt, {}});
    sketch.shirt = shirt;
}

void addArm(FigureSketch &sketch, Side side)
{
    const Arm &arm = sketch.body.arm(side);
    const FigureCamera &camera = sketch.camera;
    const double sleeveLength = 0.56 * upperArm;
    const dvec3 sleeveEnd = arm.upper.point({0, -sleeveLength, 0});
    const dvec3 wrist = arm.hand.at;
    const auto onFore = [&](double share) { return arm.fore.at + (wrist - arm.fore.at) * share; };
    const dvec3 foreMiddle = onFore(0.5);

    const Layer upperLayer = layerOfArm(sketch, (sleeveEnd + arm.fore.at) * 0.5);
    const Layer foreLayer = layerOfArm(sketch, foreMiddle);
    const Layer handLayer = layerOfArm(sketch, sketch.body.palm(side));
    const auto skin = [&](Layer layer) {
        return limbColour(sketch, sketch.look.skin, arm.upper.at, layer);
    };
    const QColor upperSkin = skin(upperLayer);
    const QColor foreSkin = skin(foreLayer);
    const double upperDepth = camera.depth((arm.upper.at + arm.fore.at) * 0.5);
    const double foreDepth = camera.depth(foreMiddle);
    const QPainterPath upper =
        limb(camera, {{arm.upper.point({0, -0.45 * upperArm, 0}), 43}, {arm.fore.at, 36}});
    const QPainterPath fore = limb(camera, {{arm.fore.at, 36},
                                            {onFore(0.22), 38},
                                            {onFore(0.45), 36.5},
                                            {onFore(0.75), 29},
                                            {wrist, 25}});
    if (upperLayer == foreLayer) {
        QPainterPath whole = upper;
        whole.addPath(fore);
        sketch.parts.push_back({upperLayer, upperDepth - 1, whole, upperSkin, edgeOf(upperSkin)});
        if (foreDepth > upperDepth + 30)
            sketch.parts.push_back({foreLayer, foreDepth, fore, foreSkin, {}});
    } else {
        sketch.parts.push_back({upperLayer, upperDepth - 1, upper, upperSkin, edgeOf(upperSkin)});
        sketch.parts.push_back({foreLayer, foreDepth, fore, foreSkin, edgeOf(foreSkin)});
    }
    addHand(sketch, side, skin(handLayer), handLayer);
    const QColor shirt = limbColour(sketch, sketch.look.shirt, arm.upper.at, upperLayer);
    QPainterPath sleeve;
    addCloth(sleeve, camera, arm.upper, arm.upper.point({0, -6, 0}), 50, sleeveLength, 53);
    sketch.parts.push_back({upperLayer, upperDepth, sleeve, shirt, edgeOf(shirt)});
}

namespace {

QPainterPath footPath(const FigureCamera &camera, const Leg &leg)
{
    const auto part = [&](const Frame &frame, const dvec3 &at, const dvec3 &half) {
        return ellipsoid(camera, within(frame, at), half);
    };
    const Blob instep = part(leg.foot, {0, -16, 14}, {35, 34, 38});
    const Blob forefoot = part(leg.foot, {0, -50, 108}, {45, 22, 34});
    const std::array back{part(leg.foot, {0, -38, -36}, {33, 34, 35}), instep, forefoot};
    const std::array front{forefoot, part(leg.toes, {0, -6, 44}, {42, 19, 32})};
    const std::array ankle{instep,
                           sphere(camera, leg.foot.at + leg.shin.direction({0, 24, 0}), 34)};
    QPainterPath path;
    addHull(path, back);
    addHull(path, front);
    addHull(path, ankle);
    return path;
}

/// Where the shirt lies over a near thigh: above the fold between trunk and leg, which halves the
/// angle between them, so that it moves with the hip.
QPolygonF aboveCrease(const FigureSketch &sketch, const Leg &leg)
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
        return {};
    fold /= size;
    const QPointF along(-fold.y(), fold.x());
    const QPointF edge = hip + fold * (18 * size * camera.scale);
    const double far = 900 * camera.scale;
    return QPolygonF({edge - along * far, edge + along * far, edge + (along - fold) * far,
                      edge - (along + fold) * far});
}

} // namespace

void addLeg(FigureSketch &sketch, Side side)
{
    const Leg &leg = sketch.body.leg(side);
    const FigureCamera &camera = sketch.camera;
    const dvec3 hip = leg.thigh.at;
    const dvec3 knee = leg.shin.at;
    const auto onThigh = [&](double share) { return hip + (knee - hip) * share; };

    QPainterPath lower = limb(camera, {{knee, 60}, {leg.shin.point({0, -0.3 * shin, -6}), 59}});
    addCloth(lower, camera, leg.shin, leg.shin.point({0, -0.3 * shin, -6}), 59, 0.9 * shin, 49);
    QPainterPath outer = limb(camera, {{onThigh(0.36), 74}, {knee, 60}});
    outer.addPath(lower);
    QPainterPath whole = limb(camera, {{hip, 76}, {onThigh(0.36), 74}});
    whole.addPath(outer);
    outer.setFillRule(Qt::WindingFill);
    whole.setFillRule(Qt::WindingFill);

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
    sketch.parts.push_back({footInFront ? Layer::Near : Layer::Far, footDepth,
                            footPath(camera, leg), skin, edgeOf(skin)});
    sketch.parts.push_back({layer, depth, whole, cloth, edgeOf(cloth)});
    if (crossed && !hipInFront)
        sketch.parts.push_back({layer, footDepth + 1, lower, cloth, edgeOf(cloth)});
    if (hipInFront)
        sketch.parts.push_back(
            {layer, depth + 1, sketch.shirt, sketch.look.shirt, {}, 0, aboveCrease(sketch, leg)});
    else if (kneeInFront)
        sketch.parts.push_back({Layer::Near, depth, outer, cloth, edgeOf(cloth)});
}

} // namespace pacewell
