// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/proportions.h"
#include "paint/figureparts.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>

namespace pacewell {

using glm::dvec3;

Outline FigureSketch::outline(bool rimmed) const
{
    return {rimmed ? 2.5 * camera.scale : 0};
}

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
        Slice{body.pelvis.movedTo({0, -20, 0}), {139, 18, 99}},
        Slice{body.pelvis.movedTo({0, 34, -2}), {133, 8, 97}},
        Slice{body.lumbar.movedTo({0, 36, 2}), {126, 8, 91}},
        Slice{body.chest.movedTo({0, 16, 4}), {133, 8, 97 * full}},
        Slice{body.chest.movedTo({0, 96, 4}), {146, 8, 104 * full}},
        Slice{body.upperChest.movedTo({0, 24, -2}), {157, 14, 94}},
    };
    constexpr int steps = 3;
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
    Outline shirt = sketch.outline();
    for (std::size_t i = 0; i + 1 < slices.size(); ++i)
        shirt.add(std::span(slices).subspan(i, 2));
    const Blob collar = ellipsoid(camera, body.upperChest.movedTo({0, 116, -10}), {62, 24, 56});
    const std::array shoulders{slices.back(),
                               sphere(camera, body.arms[0].upper.point({0, -6, 0}), 51),
                               sphere(camera, body.arms[1].upper.point({0, -6, 0}), 51), collar};
    shirt.add(shoulders);

    Outline seat = sketch.outline();
    const std::array hips{ellipsoid(camera, body.pelvis.movedTo({0, 20, -2}), {120, 40, 92}),
                          ellipsoid(camera, body.root.movedTo({0, -14, -6}), {126, 60, 92})};
    seat.add(hips);
    const double depth = camera.depth(body.chest.at);
    sketch.parts.push_back({Layer::Body, depth - 1, seat, sketch.look.trousers});
    sketch.parts.push_back({Layer::Body, depth, shirt, sketch.look.shirt});
    sketch.shirt = shirt;
}

} // namespace pacewell
