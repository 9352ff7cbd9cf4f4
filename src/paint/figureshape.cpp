// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/figureshape.h"

#include <glm/geometric.hpp>

#include <array>
#include <cmath>

namespace pacewell {

namespace {

constexpr int directionCount = 72;

struct Direction
{
    double x;
    double y;
};

const std::array<Direction, directionCount> &directions()
{
    static const auto all = [] {
        std::array<Direction, directionCount> made{};
        for (int i = 0; i < directionCount; ++i) {
            const double angle = 2 * 3.14159265358979 * i / directionCount;
            made[std::size_t(i)] = {std::cos(angle), std::sin(angle)};
        }
        return made;
    }();
    return all;
}

} // namespace

QPointF FigureCamera::map(const glm::dvec3 &point) const
{
    return {origin.x() + scale * glm::dot(point, right), origin.y() - scale * glm::dot(point, up)};
}

double FigureCamera::depth(const glm::dvec3 &point) const
{
    return glm::dot(point, toward);
}

Blob sphere(const FigureCamera &camera, const glm::dvec3 &centre, double radius)
{
    const double r = radius * camera.scale;
    return {camera.map(centre), r * r, 0, r * r};
}

Blob ellipsoid(const FigureCamera &camera, const Frame &frame, const glm::dvec3 &halfAxes)
{
    Blob blob{camera.map(frame.at)};
    for (int axis = 0; axis < 3; ++axis) {
        glm::dvec3 unit(0);
        unit[axis] = halfAxes[axis] * camera.scale;
        const glm::dvec3 arm = frame.direction(unit);
        const double x = glm::dot(arm, camera.right);
        const double y = -glm::dot(arm, camera.up);
        blob.xx += x * x;
        blob.xy += x * y;
        blob.yy += y * y;
    }
    return blob;
}

QPolygonF hullOf(std::span<const Blob> blobs, double growth)
{
    QPolygonF outline;
    outline.reserve(directionCount + 1);
    for (const Direction &d : directions()) {
        double farthest = -1e300;
        QPointF there;
        for (const Blob &blob : blobs) {
            const double x = blob.xx * d.x + blob.xy * d.y;
            const double y = blob.xy * d.x + blob.yy * d.y;
            const double reach = std::sqrt(std::max(1e-12, x * d.x + y * d.y));
            const double along = blob.at.x() * d.x + blob.at.y() * d.y + reach;
            if (along > farthest) {
                farthest = along;
                there = blob.at + QPointF(x, y) / reach;
            }
        }
        outline.append(there + growth * QPointF(d.x, d.y));
    }
    return outline;
}

QPolygonF cutOff(const QPolygonF &convex, const QPointF &at, const QPointF &way)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < convex.size(); ++i) {
        const QPointF &one = convex[i];
        const QPointF &next = convex[(i + 1) % convex.size()];
        const double beyond = QPointF::dotProduct(one - at, way);
        const double nextBeyond = QPointF::dotProduct(next - at, way);
        if (beyond <= 0)
            kept.append(one);
        if ((beyond < 0) != (nextBeyond < 0))
            kept.append(one + (next - one) * (beyond / (beyond - nextBeyond)));
    }
    return kept;
}

void Outline::add(std::span<const Blob> blobs)
{
    hulls.push_back(hullOf(blobs));
    if (rimWidth > 0)
        rims.push_back(hullOf(blobs, rimWidth));
}

void Outline::add(const Outline &other)
{
    hulls.insert(hulls.end(), other.hulls.begin(), other.hulls.end());
    rims.insert(rims.end(), other.rims.begin(), other.rims.end());
}

} // namespace pacewell
