// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figurescene.h"
#include "core/figure/skeleton.h"
#include "paint/figurelook.h"
#include "paint/figureshape.h"

#include <QColor>
#include <QPainterPath>

#include <span>
#include <vector>

class QPainter;

namespace pacewell {

/// What covers what: everything of one layer is drawn before anything of the next.
enum class Layer { Far, Body, Near, Head, Nearest };

struct FigurePart
{
    Layer layer = Layer::Body;
    double depth = 0; // mm towards the eye, sorts inside a layer
    Outline outline;
    QColor colour;
    double strokeWidth = 0; // painter's units; above zero the shape is a line
};

/// One moment of the figure, seen by one camera, as parts to draw.
struct FigureSketch
{
    const Skeleton &body;
    const FigureScene &scene;
    const FigureCamera &camera;
    const FigureLook &look;
    std::vector<FigurePart> parts;
    Outline shirt;

    /// An empty outline; with a rim it parts a limb from what has the same colour behind it.
    Outline outline(bool rimmed = false) const;

    /// How squarely a frame looks at the eye: 1 straight, 0 in profile, -1 away.
    double facing(const Frame &frame) const;
};

QColor mixed(const QColor &one, const QColor &other, double share);

void addTorso(FigureSketch &sketch); // before the limbs
void addArm(FigureSketch &sketch, Side side);
void addLeg(FigureSketch &sketch, Side side);
void addHead(FigureSketch &sketch);

/// A thing beside the figure, as spheres whose hull is its shape.
struct PropPiece
{
    struct Corner
    {
        glm::dvec3 at{0};
        double radius = 0;
    };
    std::vector<Corner> corners;
    QColor colour;
    bool inFront = false; // of the body, though behind the arms
};

std::vector<PropPiece> propPieces(const FigureScene &scene, const Skeleton &body,
                                  const FigureCamera &camera, const FigureLook &look);

/// Whether the muscle's light lies over head and arms; that of trunk and legs lies under them.
bool glowsOnTop(Muscle muscle);

/// A muscle of the middle, the same for both sides.
bool liesInTheMiddle(Muscle muscle);

/// A soft light along the muscle, `strength` 0..1.
void paintGlow(QPainter &painter, const FigureSketch &sketch, Muscle muscle, Side side,
               double strength);

} // namespace pacewell
