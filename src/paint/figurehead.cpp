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

constexpr int hairColumns = 48;
constexpr int hairRows = 12;

/// The skin of the hair from the hairline up to the crown, column by column.
const auto &hairNet()
{
    static const auto net = [] {
        std::array<std::array<dvec3, hairRows + 1>, hairColumns + 1> points;
        for (int i = 0; i <= hairColumns; ++i) {
            const double longitude = -180 + 360.0 * i / hairColumns;
            const double low = hairline(longitude);
            for (int j = 0; j <= hairRows; ++j)
                points[std::size_t(i)][std::size_t(j)] =
                    onSkull(longitude, low + (90 - low) * j / hairRows, hairGrowth);
        }
        return points;
    }();
    return net;
}

/// Hair in strips: what looks at the eye lies before the face, the rest behind the head.
std::pair<Outline, Outline> hair(const Face &face)
{
    Outline front;
    Outline back;
    front.shape.setFillRule(Qt::WindingFill);
    back.shape.setFillRule(Qt::WindingFill);
    const auto &net = hairNet();
    for (std::size_t i = 0; i < hairColumns; ++i) {
        const auto shows = [&](std::size_t j) {
            return face.shows(net[i][j], 0) || face.shows(net[i + 1][j], 0);
        };
        std::size_t from = 0;
        while (from < hairRows) {
            const bool isFront = shows(from) || shows(from + 1);
            std::size_t to = from + 1;
            while (to < hairRows && (shows(to) || shows(to + 1)) == isFront)
                ++to;
            QPolygonF strip;
            for (std::size_t j = from; j <= to; ++j)
                strip.append(face.map(net[i][j]));
            for (std::size_t j = to + 1; j-- > from;)
                strip.append(face.map(net[i + 1][j]));
            QPainterPath &side = isFront ? front.shape : back.shape;
            side.addPolygon(strip);
            side.closeSubpath();
            from = to;
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

void addNeck(FigureSketch &sketch, const QColor &colour)
{
    const Skeleton &body = sketch.body;
    const FigureCamera &camera = sketch.camera;
    const bool overShirt = sketch.facing(body.upperChest) > 0.3;
    Outline neck;
    neck.add(std::array{sphere(camera, body.neck.point({0, 8, 0}), 49),
                        sphere(camera, body.head.point({0, 20, 0}), 48)});
    if (overShirt) {
        const auto opening = [&](const dvec3 &at, const dvec3 &half) {
            return ellipsoid(camera, {body.upperChest.point(at), body.upperChest.turn}, half);
        };
        neck.add(
            std::array{opening({0, 120, 14}, {60, 16, 50}), opening({0, 92, 50}, {40, 24, 40})});
    }
    sketch.parts.push_back(
        {overShirt ? Layer::Near : Layer::Far, overShirt ? -1e6 : 1e6, neck, colour});
}

/// Collects the parts of the head, all at one depth, in the order in which they are drawn.
struct HeadSketch
{
    FigureSketch &sketch;
    const Face &face;
    double depth;

    void add(const Outline &outline, const QColor &colour, double lineWidth = 0)
    {
        sketch.parts.push_back({Layer::Head, depth, outline, colour, lineWidth});
    }

    void addBlobs(std::span<const Blob> blobs, const QColor &colour)
    {
        Outline outline;
        outline.add(blobs);
        add(outline, colour);
    }

    Blob part(const dvec3 &at, const dvec3 &half) const
    {
        return ellipsoid(sketch.camera, face.head.movedTo(at), half);
    }

    void addEar(double side, const QColor &colour)
    {
        addBlobs(std::array{part({side * 92, -14, -6}, {12, 25, 17})}, colour);
    }

    void addSkull()
    {
        const Skeleton &body = sketch.body;
        Outline skull;
        skull.add(std::array{part(skullCentre, skullHalf),
                             part({body.jawShift, -52 - 0.9 * body.jawOpen, 20}, {72, 72, 82})});
        skull.add(std::array{part({0, 8, 94}, dvec3(12)), part({0, -20, 108}, dvec3(14))});
        add(skull, sketch.look.skin);
    }

    void addFace(const QColor &shaded)
    {
        const QColor &line = sketch.look.faceLine;
        const double pen = 7 * sketch.camera.scale;
        if (face.shows({0, -20, 104}, 0.3))
            addBlobs(std::array{part({-9, -27, 106}, dvec3(5)), part({9, -27, 106}, dvec3(5))},
                     shaded);
        const double apart = 24 + 12 * face.sideways;
        for (const double longitude : {-apart, apart})
            add({0, eye(face, longitude)}, line, pen);
        const Outline lips{0, mouth(face, sketch.body.jawOpen, sketch.body.jawShift)};
        add(lips, line, pen);
        if (sketch.body.jawOpen > 1.5)
            add(lips, line);
    }
};

} // namespace

void addHead(FigureSketch &sketch)
{
    const Skeleton &body = sketch.body;
    const double rightwards = glm::dot(body.head.direction({1, 0, 0}), sketch.camera.toward);
    const Face face{sketch, {body.headCentre(), body.head.turn}, std::abs(rightwards)};
    const QColor shaded = mixed(sketch.look.skin, sketch.look.faceLine, 0.13);
    const bool earInFront = face.sideways > 0.35;
    const double nearEar = rightwards > 0 ? 1 : -1;
    const auto [frontHair, backHair] = hair(face);

    addNeck(sketch, shaded);
    HeadSketch head{sketch, face, sketch.camera.depth(face.head.at)};
    head.add(backHair, sketch.look.hair);
    head.addEar(-nearEar, shaded);
    if (!earInFront)
        head.addEar(nearEar, shaded);
    head.addSkull();
    head.addFace(shaded);
    head.add(frontHair, sketch.look.hair);
    if (earInFront)
        head.addEar(nearEar, shaded);
}

} // namespace pacewell
