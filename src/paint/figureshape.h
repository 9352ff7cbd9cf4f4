// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/skeleton.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>

#include <glm/vec3.hpp>

#include <span>
#include <vector>

namespace pacewell {

/// An orthographic view of the world: millimetres to the painter's units.
struct FigureCamera
{
    glm::dvec3 right{1, 0, 0};
    glm::dvec3 up{0, 1, 0};
    glm::dvec3 toward{0, 0, 1}; // from the figure to the eye
    double scale = 1;           // painter's units per millimetre
    QPointF origin;             // where the world's origin is drawn

    QPointF map(const glm::dvec3 &point) const;
    double depth(const glm::dvec3 &point) const; // mm, larger is nearer to the eye
};

/// The outline of a sphere or ellipsoid on the screen.
struct Blob
{
    QPointF at;
    double xx = 0; // the outline's shape as a symmetric matrix, squared painter's units
    double xy = 0;
    double yy = 0;
};

Blob sphere(const FigureCamera &camera, const glm::dvec3 &centre, double radius);
Blob ellipsoid(const FigureCamera &camera, const Frame &frame, const glm::dvec3 &halfAxes);

/// The tight skin around all blobs: one blob gives its ellipse, two a tapered limb.
/// `growth` (painter's units) moves it outwards.
QPolygonF hullOf(std::span<const Blob> blobs, double growth = 0);

/// The part of a convex polygon on that side of the line through `at` from which `way` leads off.
QPolygonF cutOff(const QPolygonF &convex, const QPointF &at, const QPointF &way);

/// Hulls of one colour that melt into one shape, with slightly larger ones for a fine line round
/// it. Each is drawn by itself: where many edges share a row, Qt is much slower with a path of all.
struct Outline
{
    double rimWidth = 0;     // painter's units
    QPainterPath shape = {}; // what is no hull: a line, or pieces that only just touch
    std::vector<QPolygonF> hulls = {};
    std::vector<QPolygonF> rims = {};

    void add(std::span<const Blob> blobs);
    void add(const Outline &other);
};

} // namespace pacewell
