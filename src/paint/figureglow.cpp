// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/posture.h"
#include "paint/figureparts.h"

#include <QImage>
#include <QPainter>

#include <glm/geometric.hpp>

#include <array>
#include <cmath>

namespace pacewell {

namespace {

/// A muscle from end to end, each end in the frame of a segment, written for the right side.
struct MuscleLine
{
    Segment fromSegment;
    glm::dvec3 from;
    Segment toSegment;
    glm::dvec3 to;
    double width; // mm, from the middle to where the light ends
};

using enum Segment;

constexpr MuscleLine muscleLines[] = {
    {Neck, {34, 40, -20}, UpperChest, {118, 108, -20}, 74},          // UpperTrapezius
    {Neck, {34, 50, -35}, UpperChest, {80, 85, -70}, 66},            // LevatorScapulae
    {Neck, {38, 56, 10}, UpperChest, {66, 104, 40}, 60},             // Scalenes
    {Neck, {0, 74, 30}, UpperChest, {0, 112, 40}, 58},               // DeepNeckFlexors
    {Neck, {40, 70, -10}, UpperChest, {28, 116, 15}, 60},            // NeckRotators
    {Head, {76, 78, 30}, Head, {64, 34, 50}, 40},                    // JawMuscles
    {UpperChest, {30, 50, -95}, UpperChest, {130, 72, -70}, 76},     // MiddleTrapezius
    {UpperChest, {40, 62, -100}, UpperChest, {92, -10, -95}, 78},    // Rhomboids
    {LeftUpperArm, {6, 10, -36}, LeftUpperArm, {14, -96, -36}, 68},  // RearDeltoid
    {Chest, {140, 120, -40}, Lumbar, {104, 50, -40}, 78},            // Latissimus
    {LeftUpperArm, {0, -50, -36}, LeftUpperArm, {0, -230, -34}, 60}, // Triceps
    {UpperChest, {50, 26, 90}, UpperChest, {138, 58, 66}, 80},       // Pectorals
    {Chest, {138, 110, 50}, Chest, {128, 24, 50}, 74},               // Serratus
    {Chest, {0, 130, -98}, Chest, {0, -20, -100}, 80},               // ThoracicExtensors
    {Chest, {104, 60, 60}, Lumbar, {66, 0, 84}, 84},                 // TrunkRotators
    {LeftForearm, {-12, -40, 24}, LeftForearm, {-10, -190, 16}, 54}, // ForearmFlexors
    {LeftForearm, {16, -40, -12}, LeftForearm, {12, -190, -8}, 54},  // ForearmExtensors
    {LeftHand, {0, -20, 0}, LeftHand, {0, -110, 0}, 56},             // HandMuscles
    {Lumbar, {0, 110, -92}, Pelvis, {0, 30, -94}, 86},               // LowerBack
    {Chest, {92, 0, -40}, Pelvis, {100, 74, -40}, 76},               // QuadratusLumborum
    {Chest, {0, 40, 100}, Pelvis, {0, 50, 96}, 88},                  // Abdominals
    {Pelvis, {96, 16, -66}, LeftThigh, {34, -80, -56}, 84},          // Gluteals
    {Pelvis, {92, 20, -62}, LeftThigh, {48, -40, -44}, 74},          // Piriformis
    {Pelvis, {62, 60, 76}, LeftThigh, {0, -110, 62}, 74},            // HipFlexors
    {Pelvis, {34, -30, 30}, LeftThigh, {-40, -230, 14}, 72},         // Adductors
    {LeftThigh, {0, -90, 56}, LeftThigh, {0, -340, 50}, 78},         // Quadriceps
    {LeftThigh, {0, -90, -52}, LeftThigh, {0, -340, -46}, 78},       // Hamstrings
    {LeftShin, {0, -50, -36}, LeftShin, {0, -220, -32}, 70},         // Gastrocnemius
    {LeftShin, {0, -170, -30}, LeftShin, {0, -330, -22}, 62},        // Soleus
    {LeftShin, {10, -60, 36}, LeftShin, {8, -290, 28}, 60},          // Shin
    {LeftFoot, {0, -52, 0}, LeftFoot, {0, -54, 110}, 36},            // FootMuscles
};
static_assert(std::size(muscleLines) == muscleCount);

const Frame &frameOf(const Skeleton &body, Segment segment, Side side)
{
    switch (segment) {
    case Pelvis:
        return body.pelvis;
    case Lumbar:
        return body.lumbar;
    case Chest:
        return body.chest;
    case UpperChest:
        return body.upperChest;
    case Neck:
        return body.neck;
    case Head:
        return body.head;
    case LeftUpperArm:
        return body.arm(side).upper;
    case LeftForearm:
        return body.arm(side).fore;
    case LeftHand:
        return body.arm(side).hand;
    case LeftThigh:
        return body.leg(side).thigh;
    case LeftShin:
        return body.leg(side).shin;
    default:
        return body.leg(side).foot;
    }
}

/// A soft ellipse of light.
struct Light
{
    QPointF at;
    double angle;      // radians
    double halfLength; // painter's units, as the width
    double halfWidth;
};

/// Where a glow's picture lies, in pixels of the device.
QRect pixelsOf(const Light &light, const QPainter &painter)
{
    const double cosine = std::cos(light.angle);
    const double sine = std::sin(light.angle);
    const double x = std::hypot(light.halfLength * cosine, light.halfWidth * sine);
    const double y = std::hypot(light.halfLength * sine, light.halfWidth * cosine);
    const QRectF around(light.at - QPointF(x, y), light.at + QPointF(x, y));
    const QRectF seen = around & painter.clipBoundingRect();
    return painter.deviceTransform().mapRect(seen).toAlignedRect();
}

constexpr int lightSteps = 1024;

/// The colours from a light's middle to its edge, in even steps of the squared distance.
std::array<QRgb, lightSteps> lightColours(QColor colour, double strength)
{
    constexpr double alphas[] = {0.96, 0.82, 0.5, 0.17, 0, 0}; // in even steps of the distance
    std::array<QRgb, lightSteps> colours{};
    for (int i = 0; i < lightSteps; ++i) {
        const double place = 4 * std::sqrt(double(i) / lightSteps);
        const int before = int(place);
        const double alpha = std::lerp(alphas[before], alphas[before + 1], place - before);
        colour.setAlphaF(float(alpha * strength));
        colours[std::size_t(i)] = qPremultiply(colour.rgba());
    }
    return colours;
}

/// Pixel by pixel: Qt shares its gradients out among threads, which wakes them hundreds of times
/// a second for next to nothing.
void paintLight(QPainter &painter, const Light &light, const QColor &colour, double strength)
{
    const QRect pixels = pixelsOf(light, painter);
    if (pixels.isEmpty())
        return;
    const QTransform toDevice = painter.deviceTransform();
    const double scale = toDevice.m11();
    const QPointF middle = toDevice.map(light.at) - pixels.topLeft() - QPointF(0.5, 0.5);
    const QPointF along = QPointF(std::cos(light.angle), std::sin(light.angle)) / scale;
    const std::array<QRgb, lightSteps> colours = lightColours(colour, strength);
    QImage picture(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < pixels.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(picture.scanLine(y));
        const double dy = y - middle.y();
        for (int x = 0; x < pixels.width(); ++x) {
            const double dx = x - middle.x();
            const double u = (dx * along.x() + dy * along.y()) / light.halfLength;
            const double v = (dy * along.x() - dx * along.y()) / light.halfWidth;
            const double squared = u * u + v * v;
            row[x] = squared < 1 ? colours[std::size_t(squared * lightSteps)] : 0;
        }
    }
    picture.setDevicePixelRatio(scale);
    painter.drawImage(toDevice.inverted().map(QPointF(pixels.topLeft())), picture);
}

} // namespace

bool glowsOnTop(Muscle muscle)
{
    const Segment segment = muscleLines[int(muscle)].fromSegment;
    return segment == Head || segment == LeftUpperArm || segment == LeftForearm ||
           segment == LeftHand;
}

bool liesInTheMiddle(Muscle muscle)
{
    const MuscleLine &line = muscleLines[int(muscle)];
    return line.from.x == 0 && line.to.x == 0 && line.fromSegment < LeftUpperArm;
}

void paintGlow(QPainter &painter, const FigureSketch &sketch, Muscle muscle, Side side,
               double strength)
{
    const MuscleLine &line = muscleLines[int(muscle)];
    const glm::dvec3 mirror(side == Side::Right ? 1 : -1, 1, 1);
    const FigureCamera &camera = sketch.camera;
    const QPointF from =
        camera.map(frameOf(sketch.body, line.fromSegment, side).point(line.from * mirror));
    const QPointF to =
        camera.map(frameOf(sketch.body, line.toSegment, side).point(line.to * mirror));
    const QPointF way = to - from;
    const double width = line.width * camera.scale;
    paintLight(painter,
               {(from + to) / 2, std::atan2(way.y(), way.x()),
                std::hypot(way.x(), way.y()) / 2 + width * 0.72, width},
               sketch.look.glow, strength);
}

} // namespace pacewell
