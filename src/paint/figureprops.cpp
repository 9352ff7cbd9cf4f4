// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/proportions.h"
#include "core/figure/reach.h"
#include "paint/figureparts.h"

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

/// A box with round edges between two opposite corners of its inside.
PropPiece box(const dvec3 &from, const dvec3 &to, double radius, const QColor &colour,
              bool inFront = false)
{
    PropPiece piece{{}, colour, inFront};
    for (int i = 0; i < 8; ++i) {
        piece.corners.push_back(
            {{i & 1 ? to.x : from.x, i & 2 ? to.y : from.y, i & 4 ? to.z : from.z}, radius});
    }
    return piece;
}

struct Workshop
{
    const FigureScene &scene;
    const Skeleton &body;
    const FigureCamera &camera;
    const FigureLook &look;
    std::vector<PropPiece> pieces;

    QColor farther() const { return mixed(look.prop, look.backdrop, 0.35); }

    void legs(double halfWidth, double from, double to, double top)
    {
        for (const double x : {-halfWidth, halfWidth}) {
            for (const double z : {from, to}) {
                const bool away = camera.depth({x, 0, z}) < camera.depth({0, 0, (from + to) / 2});
                pieces.push_back(box({x, 14, z}, {x, top, z}, 13, away ? farther() : look.prop));
            }
        }
    }

    void chair(bool hasBack)
    {
        const double from = scene.chairSeatFrom;
        const double to = scene.chairSeatTo;
        const double half = 168;
        legs(half, from + 12, to - 14, seatTop - 30);
        if (hasBack) {
            const double z = scene.chairBackAt;
            const double lean = z < 0 ? -34 : 0;
            const double top = scene.chairBackTop - 12;
            for (const double x : {-half + 6, half - 6})
                pieces.push_back(
                    {{{{x, seatTop - 20, z}, 13}, {{x, top - 60, z + lean}, 13}}, farther()});
            PropPiece rest{{}, mixed(look.prop, look.backdrop, 0.2)};
            for (const double x : {-half, half}) {
                rest.corners.push_back({{x, top - 210, z + lean * 0.55}, 17});
                rest.corners.push_back({{x, top, z + lean}, 17});
            }
            pieces.push_back(rest);
        }
        pieces.push_back(box({-half, seatTop - 22, from}, {half, seatTop - 22, to}, 20, look.prop));
    }

    void table()
    {
        const double from = scene.tableFrom;
        const bool front = scene.view == FigureView::Front;
        for (const double z : {from + 60, from + 560}) {
            for (const double x : {-330.0, 330.0})
                pieces.push_back(box({x, 14, z}, {x, tableTop - 30, z}, 14, farther(), front));
        }
        pieces.push_back(box({-380, tableTop - 18, from + 18}, {380, tableTop - 18, from + 640}, 18,
                             look.prop, front));
    }

    void wall()
    {
        const double z = scene.wallAt + 26;
        if (scene.view == FigureView::Front)
            return;
        pieces.push_back(box({-300, 20, z}, {300, scene.wallTop, z}, 24, look.prop));
    }

    void doorway()
    {
        if (scene.view == FigureView::Side) {
            pieces.push_back(box({0, 20, 60}, {0, 1900, 60}, 26, look.prop));
            return;
        }
        const double x = scene.doorPostAt + 24;
        for (const double post : {-x, x})
            pieces.push_back(box({post, 20, 0}, {post, 1880, 0}, 26, look.prop));
        pieces.push_back(box({-x, 1880, 0}, {x, 1880, 0}, 26, look.prop));
    }

    void bed()
    {
        if (scene.position == BodyPosition::Seated) {
            pieces.push_back(
                box({-620, seatTop - 60, -420}, {620, seatTop - 60, 170}, 58, look.prop));
            return;
        }
        const double head = -930;
        const double foot = 985;
        const bool fromAbove = camera.toward.y > 0.5;
        if (!fromAbove) {
            for (const double z : {head + 130, foot - 130})
                pieces.push_back(box({0, -290, z}, {0, -60, z}, 18, look.prop));
        }
        // Somebody on their side reaches in front of them; the bed goes on as far as they do.
        const bool onSide = scene.position == BodyPosition::SideLying;
        const double left = onSide && scene.mirrored ? -620 : -410;
        const double right = onSide && !scene.mirrored ? 620 : 410;
        pieces.push_back(box({left, -52, head + 52}, {right, -52, foot - 52}, 52, look.prop));
        if (fromAbove)
            pieces.push_back(
                box({left + 38, -40, head + 82}, {right - 38, -40, foot - 82}, 40, look.cloth));
    }

    void pillow()
    {
        const dvec3 at = body.headCentre();
        const double top = std::max(10.0, at.y - proportions::headHalf.z - 22);
        PropPiece piece{{}, camera.toward.y > 0.5 ? look.pillow : look.cloth};
        for (const double x : {-180.0, 180.0}) {
            for (const double z : {-130.0, 130.0})
                piece.corners.push_back({{x, top * 0.5, at.z + z}, 24 + top * 0.4});
        }
        pieces.push_back(piece);
    }

    /// From the hands that hold it round the working leg.
    void towel()
    {
        const Side working = scene.mirrored ? Side::Right : Side::Left;
        const Side idle = scene.mirrored ? Side::Left : Side::Right;
        const dvec3 loop = towelTurn(body.leg(working), scene.towelLoop);
        for (const Side hand : {working, idle}) {
            if (scene.holdsTowel[hand != working])
                pieces.push_back({{{loop, 17}, {body.palm(hand), 13}}, look.towel, true});
        }
    }

    void mat() { pieces.push_back(box({-330, -16, -900}, {330, -16, 860}, 16, look.prop)); }
};

} // namespace

std::vector<PropPiece> propPieces(const FigureScene &scene, const Skeleton &body,
                                  const FigureCamera &camera, const FigureLook &look)
{
    Workshop shop{scene, body, camera, look, {}};
    for (const Prop prop : scene.props) {
        switch (prop) {
        case Prop::Chair:
        case Prop::Stool:
            shop.chair(prop == Prop::Chair);
            break;
        case Prop::Table:
            shop.table();
            break;
        case Prop::Wall:
            shop.wall();
            break;
        case Prop::Doorway:
            shop.doorway();
            break;
        case Prop::Bed:
            shop.bed();
            break;
        case Prop::Floor:
            shop.mat();
            break;
        case Prop::Pillow:
        case Prop::Towel:
            break; // laid on top of the others below
        }
    }
    if (scene.has(Prop::Pillow))
        shop.pillow();
    if (scene.has(Prop::Towel))
        shop.towel();
    return shop.pieces;
}

} // namespace pacewell
