// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/proportions.h"
#include "core/figure/reach.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

/// What one hand can see of the body: `s` is +1 for the right hand, so that (s, 0, 0) in a frame
/// of the trunk points outwards on the hand's own side.
struct Reacher
{
    const Skeleton &body;
    const FigureScene &scene;
    Side side;
    Side otherSide;
    double s;

    /// A place on the trunk or head, with every direction given in that frame.
    Reach on(const Frame &frame, const dvec3 &palm, const dvec3 &fingers, const dvec3 &looks,
             const dvec3 &elbow) const
    {
        const dvec3 m(s, 1, 1);
        return {frame.point(palm * m), frame.direction(fingers * m), frame.direction(looks * m),
                body.upperChest.direction(elbow * m)};
    }
};

/// Offsets are for the right hand; `on` mirrors them for the left.
Reach onHead(Landmark landmark, const Reacher &r)
{
    const Frame head{r.body.headCentre(), r.body.head.turn};
    switch (landmark) {
    case Landmark::OppositeEar:
        return r.on(head, {-78, 72, 10}, {-0.45, -0.9, 0}, {1, -0.4, 0}, {1, 0.7, 0.1});
    case Landmark::Temple:
        return r.on(head, {100, 22, 22}, {-0.1, 1, 0.1}, {-1, 0, 0}, {1, -0.5, 0.3});
    case Landmark::Forehead:
        return r.on(head, {8, 46, 112}, {-0.9, 0.35, 0}, {0, 0, -1}, {1, -0.5, 0.5});
    case Landmark::Chin:
        return r.on(head, {12, -104, 92}, {-0.2, 1, 0.2}, {-0.2, 0.4, -1}, {0.5, -1, 0.4});
    case Landmark::BehindHead:
        return r.on(head, {38, 12, -118}, {-0.9, 0.4, 0}, {0, 0, 1}, {0.85, 0.5, 0.5});
    default:
        return r.on(head, {6, 124, 8}, {-0.95, -0.12, 0.1}, {0, -1, 0}, {1, 0.62, 0.1});
    }
}

Reach onTrunk(Landmark landmark, const Reacher &r)
{
    const Skeleton &b = r.body;
    switch (landmark) {
    case Landmark::Collarbone:
        return r.on(b.upperChest, {-84, 78, 98}, {-0.9, 0.4, -0.1}, {0, 0, -1}, {0.7, -1, 0.2});
    case Landmark::Belly:
        return r.on(b.lumbar, {26, 36, 112}, {-0.95, -0.2, 0.1}, {0, 0, -1}, {1, -0.3, -0.1});
    case Landmark::Ribs:
        return r.on(b.chest, {126, 30, 66}, {-0.7, 0.2, 0.5}, {-1, 0, -0.6}, {1, -0.2, -0.4});
    case Landmark::LowBack:
        return r.on(b.lumbar, {70, 10, -112}, {-0.7, -0.6, 0}, {0, 0, 1}, {1, 0, -0.6});
    default: // Hip
        return r.on(b.pelvis, {138, 74, 26}, {-0.2, -0.55, 0.8}, {-1, 0, 0}, {1, 0.1, -0.5});
    }
}

Reach onOtherArm(Landmark landmark, const Reacher &r)
{
    const Arm &other = r.body.arm(r.otherSide);
    const dvec3 down = r.body.upperChest.direction({r.s * 0.3, -1, 0.2});
    switch (landmark) {
    case Landmark::OppositeShoulder: {
        const Frame shoulderFrame{other.upper.at, r.body.upperChest.turn};
        return r.on(shoulderFrame, {-22, -4, 56}, {-0.9, 0.25, -0.35}, {0.4, -0.3, -1},
                    {0.25, -1, 0.9});
    }
    case Landmark::OppositeElbow: {
        const dvec3 outer = -other.upper.direction({-r.s, 0, 0}) - other.upper.direction({0, 0, 1});
        const dvec3 along = other.upper.direction({0, 1, 0});
        const dvec3 at = other.fore.at + glm::normalize(outer) * -38.0;
        return {at, -r.s * r.body.upperChest.direction({1, 0, 0}) + 0.5 * along, other.fore.at - at,
                down};
    }
    case Landmark::OppositeWrist: {
        const dvec3 up = other.fore.direction({0, 1, 0});
        return {other.hand.at + 30.0 * up, {0, 0, 0}, up, r.body.upperChest.direction({r.s, 0, 0})};
    }
    default: { // OppositeHand: over the fingers
        const dvec3 along = other.hand.direction({0, -1, 0});
        const double palmSign = r.otherSide == Side::Right ? -1 : 1;
        const dvec3 palmLooks = other.hand.direction({palmSign, 0, 0});
        const dvec3 at = other.hand.at + 100.0 * along + 24.0 * palmLooks;
        return {at, r.body.upperChest.direction({-r.s, 0.2, 0.1}), -palmLooks, down};
    }
    }
}

Reach onLeg(Landmark landmark, const Reacher &r)
{
    const bool other = landmark == Landmark::OppositeThigh || landmark == Landmark::OppositeKnee ||
                       landmark == Landmark::BehindOppositeThigh ||
                       landmark == Landmark::OppositeFoot;
    const Leg &leg = r.body.leg(other ? r.otherSide : r.side);
    const dvec3 thighAlong = leg.thigh.direction({0, -1, 0});
    const dvec3 front = leg.thigh.direction({0, 0, 1});
    const dvec3 out = r.body.upperChest.direction({r.s, 0, -0.9});
    const dvec3 inwards = leg.thigh.direction({-r.s, 0, 0});
    switch (landmark) {
    case Landmark::Thigh:
    case Landmark::OppositeThigh:
        return {leg.thigh.at + 0.66 * thigh * thighAlong + 84.0 * front,
                thighAlong + (other ? 0.9 : 0.15) * inwards, -front, out};
    case Landmark::Knee:
    case Landmark::OppositeKnee:
        return {leg.shin.at + 62.0 * glm::normalize(front + leg.shin.direction({0, 0, 1})),
                thighAlong + leg.shin.direction({0, -1, 0}) + 0.4 * inwards, -front, out};
    case Landmark::BehindThigh:
    case Landmark::BehindOppositeThigh:
        if (r.scene.has(Prop::Towel)) {
            const dvec3 behind = towelTurn(leg, TowelLoop::Thigh);
            const dvec3 way = r.body.arm(r.side).upper.at - behind;
            return {behind + 0.42 * way,
                    {0, 0, 0},
                    inwards,
                    r.body.upperChest.direction({r.s, -0.7, -0.3})};
        }
        return {leg.thigh.at + 0.7 * thigh * thighAlong - 74.0 * front, inwards, front,
                r.body.upperChest.direction({r.s, -0.6, 0})};
    case Landmark::Shin:
        return {leg.shin.point({0, -0.28 * shin, 62}), inwards, leg.shin.direction({0, 0, -1}),
                r.body.upperChest.direction({r.s, -0.4, 0})};
    case Landmark::Ankle:
        return {leg.foot.point({0, 8, 44}),
                {0, 0, 0},
                inwards,
                r.body.upperChest.direction({r.s, 0, -0.6})};
    default: // Foot, OppositeFoot
        return {leg.toes.point({0, 22, 8}),
                {0, 0, 0},
                leg.foot.direction({0, -1, 0}),
                r.body.upperChest.direction({r.s, 0, -0.3})};
    }
}

Reach onChair(Landmark landmark, const Reacher &r)
{
    const dvec3 out(r.s, 0, -0.8);
    if (landmark == Landmark::ChairSeat)
        return {{r.s * 212, seatTop - 4, 10}, {0, -1, 0.1}, {-r.s, 0, 0}, out};
    const double x = r.scene.position == BodyPosition::Seated ? 190 : 120;
    return {{r.s * x, r.scene.chairBackTop + 18, r.scene.chairBackAt},
            {0, -0.25, r.scene.chairBackAt < 0 ? -1.0 : 1.0},
            {0, -1, 0},
            out};
}

Reach onWall(const Reacher &r)
{
    const dvec3 from = r.body.arm(r.side).upper.at;
    const double rise = r.scene.wallSlope[r.side == Side::Right] * (r.scene.wallAt - from.z);
    return {{from.x + r.s * 12, from.y + rise, r.scene.wallAt - 26},
            {0, 1, 0.05},
            {0, 0, 1},
            {r.s * 0.7, -1, 0}};
}

Reach onSurroundings(Landmark landmark, const Reacher &r)
{
    const dvec3 from = r.body.arm(r.side).upper.at;
    const double whole = upperArm + forearm + palm;
    switch (landmark) {
    case Landmark::ChairSeat:
    case Landmark::ChairBack:
        return onChair(landmark, r);
    case Landmark::Wall:
        return onWall(r);
    case Landmark::Doorway:
        return {{r.s * (r.scene.doorPostAt - 24), from.y + 210, 60},
                {0, 1, 0},
                {0, 0, 1},
                {r.s, -0.6, 0}};
    case Landmark::Table: {
        const double drop = from.y - tableTop;
        const double ahead = std::sqrt(std::max(0.0, 0.93 * 0.93 * whole * whole - drop * drop));
        const double z = std::max(r.scene.tableFrom + 60, from.z + ahead);
        return {{from.x * 0.9, tableTop + 24, z}, {-r.s * 0.1, 0, 1}, {0, -1, 0}, {r.s, 0, -0.2}};
    }
    case Landmark::Floor:
        return {{from.x, 26, r.scene.handsOnFloorAt}, {0, 0, 1}, {0, -1, 0}, {r.s, 0, -1}};
    case Landmark::Bed: {
        const dvec3 hip = r.body.root.point({r.s * 250, 0, 40});
        return {{hip.x, 26, hip.z},
                r.body.root.direction({0, -1, 0}),
                {0, -1, 0},
                r.body.root.direction({r.s, 0, -0.2})};
    }
    default: { // Towel
        const dvec3 way = towelTurn(r.body.legs[0], r.scene.towelLoop) - from;
        const dvec3 at = from + glm::normalize(way) * std::min(0.8 * whole, 0.7 * glm::length(way));
        return {at, glm::normalize(way), r.body.upperChest.direction({-r.s, 0, 0}),
                r.body.upperChest.direction({r.s, -0.8, -0.4})};
    }
    }
}

} // namespace

glm::dvec3 towelTurn(const Leg &leg, TowelLoop loop)
{
    switch (loop) {
    case TowelLoop::Thigh:
        return leg.thigh.point({0, -0.62 * thigh, -66});
    case TowelLoop::Ankle:
        return leg.foot.point({0, 14, 30});
    default:
        return leg.toes.at - leg.foot.direction({0, 30, 0});
    }
}

bool liesOnOtherArm(Landmark landmark)
{
    return landmark >= Landmark::OppositeShoulder && landmark <= Landmark::OppositeHand;
}

Reach reachFor(Landmark landmark, Side side, const Skeleton &body, const FigureScene &scene)
{
    const bool right = side == Side::Right;
    const Reacher r{body, scene, side, right ? Side::Left : Side::Right, right ? 1.0 : -1.0};
    if (landmark <= Landmark::BehindHead)
        return onHead(landmark, r);
    if (liesOnOtherArm(landmark))
        return onOtherArm(landmark, r);
    if (landmark <= Landmark::LowBack)
        return onTrunk(landmark, r);
    if (landmark <= Landmark::OppositeFoot)
        return onLeg(landmark, r);
    return onSurroundings(landmark, r);
}

} // namespace pacewell
