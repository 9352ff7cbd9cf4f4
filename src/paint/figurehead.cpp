// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/proportions.h"
#include "paint/figureparts.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

constexpr dvec3 skullCentre{0, 16, 0}; // from the head's centre
constexpr dvec3 skullHalf{92, 106, 106};
constexpr double hairGrowth = 1.06;

/// A place on the skull: longitude from the face towards the person's right, latitude upwards.
dvec3 onSkull(double longitude, double latitude, double growth = 1)
{
    const double a = glm::radians(longitude);
    const double b = glm::radians(latitude);
    return skullCentre +
           skullHalf * growth *
               dvec3(std::sin(a) * std::cos(b), std::sin(b), std::cos(a) * std::cos(b));
}

/// How far down the hair grows at a longitude: high over the brow, past the ears, low in the neck.
double hairline(double longitude)
{
    return 43 - 88 / (1 + std::exp(-(std::abs(longitude) - 84) / 14));
}

struct Face
{
    const FigureSketch &sketch;
    Frame head;      // at the head's centre
    double sideways; // 0 looking at the eye or away, 1 in profile

    bool shows(const dvec3 &local, double least) const
    {
        const dvec3 normal = (local - skullCentre) / (skullHalf * skullHalf);
        return glm::dot(head.direction(glm::normalize(normal)), sketch.camera.toward) > least;
    }
    QPointF map(const dvec3 &local) const { return sketch.camera.map(head.point(local)); }

    /// The visible part of a line over the skull.
    QPainterPath line(std::span<const dvec3> points, double least) const
    {
        QPainterPath path;
        bool drawing = false;
        for (const dvec3 &point : points) {
            if (!shows(point, least)) {
                drawing = false;
                continue;
            }
            if (drawing)
                path.lineTo(map(point));
            else
                path.moveTo(map(point));
            drawing = true;
        }
        return path;
    }
};

/// Hair as patches of the skull; those that look at the eye lie before the face, the others
/// behind the head.
std::pair<QPainterPath, QPainterPath> hair(const Face &face)
{
    constexpr int around = 60;
    constexpr int upwards = 12;
    QPainterPath front;
    QPainterPath back;
    front.setFillRule(Qt::WindingFill);
    back.setFillRule(Qt::WindingFill);
    const auto corner = [](int i, int j) {
        const double longitude = -180 + 360.0 * i / around;
        const double low = hairline(longitude);
        return onSkull(longitude, low + (90 - low) * j / upwards, hairGrowth);
    };
    for (int i = 0; i < around; ++i) {
        for (int j = 0; j < upwards; ++j) {
            const std::array quad{corner(i, j), corner(i + 1, j), corner(i + 1, j + 1),
                                  corner(i, j + 1)};
            const dvec3 middle = (quad[0] + quad[1] + quad[2] + quad[3]) * 0.25;
            QPolygonF patch;
            for (const dvec3 &point : quad)
                patch.append(face.map(point));
            QPainterPath &side = face.shows(middle, 0) ? front : back;
            side.addPolygon(patch);
            side.closeSubpath();
        }
    }
    return {front, back};
}

/// A closed eye. Seen from the side it lies further back on the skull than it truly would, so
/// that it can be read.
QPainterPath eye(const Face &face, double longitude)
{
    if (!face.shows(onSkull(longitude, -7), 0.3))
        return {};
    const double lower = 1.6 * face.sideways;
    std::array<dvec3, 11> lid;
    for (std::size_t i = 0; i < lid.size(); ++i) {
        const double share = double(i) / 5 - 1; // -1..1
        lid[i] = onSkull(longitude + (10.5 + 3 * face.sideways) * share,
                         -7 - lower - 5 * (1 - share * share));
    }
    return face.line(lid, 0.05);
}

/// A point on the front of the jaw, `x` and `y` from the head's centre.
dvec3 onJaw(double x, double y)
{
    return {x, y, std::sqrt(std::max(0.0, 1 - x * x / (78 * 78.0))) * (101 + 0.3 * (y + 40))};
}

QPainterPath mouth(const Face &face, double open, double shift)
{
    const double half = 25 + 10 * face.sideways;
    const auto lip = [&](double share, double drop) {
        return onJaw(shift + half * share, -52 - drop * std::pow(1 - share * share, 0.7));
    };
    std::array<dvec3, 13> upper;
    std::array<dvec3, 13> lower;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const double share = double(i) / 6 - 1;
        upper[i] = lip(share, open > 1.5 ? 3 : 8);
        lower[upper.size() - 1 - i] = lip(share, 8 + 1.7 * open);
    }
    QPainterPath path = face.line(upper, 0.02);
    if (open > 1.5) {
        path.connectPath(face.line(lower, 0.02));
        path.closeSubpath();
    }
    return path;
}

} // namespace

void addHead(FigureSketch &sketch)
{
    const Skeleton &body = sketch.body;
    const FigureCamera &camera = sketch.camera;
    const dvec3 toTheRight = body.head.direction({1, 0, 0});
    const Face face{
        sketch, {body.headCentre(), body.head.turn}, std::abs(glm::dot(toTheRight, camera.toward))};
    const double depth = camera.depth(face.head.at);
    const QColor skin = sketch.look.skin;
    const QColor shaded = mixed(skin, sketch.look.faceLine, 0.13);
    const auto part = [&](const Frame &frame, const dvec3 &at, const dvec3 &half) {
        return ellipsoid(camera, {frame.point(at), frame.turn}, half);
    };

    const bool neckOverShirt = sketch.facing(body.upperChest) > 0.3;
    QPainterPath neck;
    const std::array neckHull{sphere(camera, body.neck.point({0, 8, 0}), 49),
                              sphere(camera, body.head.point({0, 20, 0}), 48)};
    addHull(neck, neckHull);
    if (neckOverShirt) {
        const std::array neckline{part(body.upperChest, {0, 104, 24}, {60, 20, 40}),
                                  part(body.upperChest, {0, 74, 60}, {34, 16, 30})};
        addHull(neck, neckline);
    }
    sketch.parts.push_back(
        {neckOverShirt ? Layer::Near : Layer::Far, neckOverShirt ? -1e6 : 1e6, neck, shaded, {}});

    const auto [frontHair, backHair] = hair(face);
    const auto add = [&](const QPainterPath &path, const QColor &colour, double width = 0) {
        sketch.parts.push_back({Layer::Head, depth, path, colour, {}, width});
    };
    const auto ear = [&](double side) {
        QPainterPath path;
        const std::array blob{part(face.head, {side * 92, -14, -6}, {12, 25, 17})};
        addHull(path, blob);
        return path;
    };
    const bool earInFront = face.sideways > 0.35;
    const double nearEar = glm::dot(toTheRight, camera.toward) > 0 ? 1 : -1;
    add(backHair, sketch.look.hair);
    for (const double side : {-1.0, 1.0}) {
        if (!earInFront || side != nearEar)
            add(ear(side), shaded);
    }
    QPainterPath skull;
    const double drop = 0.9 * body.jawOpen;
    const std::array headHull{part(face.head, skullCentre, skullHalf),
                              part(face.head, {body.jawShift, -52 - drop, 20}, {72, 72, 82})};
    addHull(skull, headHull);
    const std::array nose{sphere(camera, face.head.point({0, 8, 94}), 12),
                          sphere(camera, face.head.point({0, -20, 108}), 14)};
    addHull(skull, nose);
    add(skull, skin);
    QPainterPath noseShade;
    const std::array underNose{sphere(camera, face.head.point({-9, -27, 106}), 5),
                               sphere(camera, face.head.point({9, -27, 106}), 5)};
    addHull(noseShade, underNose);
    if (face.shows({0, -20, 104}, 0.3))
        add(noseShade, shaded);
    add(frontHair, sketch.look.hair);
    if (earInFront)
        add(ear(nearEar), shaded);

    const double pen = 7 * camera.scale;
    const double apart = 24 + 12 * face.sideways;
    for (const double longitude : {-apart, apart})
        add(eye(face, longitude), sketch.look.faceLine, pen);
    const QPainterPath lips = mouth(face, body.jawOpen, body.jawShift);
    add(lips, sketch.look.faceLine, pen);
    if (body.jawOpen > 1.5)
        add(lips, sketch.look.faceLine);
}

} // namespace pacewell
