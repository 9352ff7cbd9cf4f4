// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/reach.h"

#include "core/figure/proportions.h"

#include <glm/geometric.hpp>
#include <glm/gtc/quaternion.hpp>
#include <glm/mat3x3.hpp>

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

using glm::dvec3;

dvec3 across(const dvec3 &vector, const dvec3 &unit)
{
    return vector - unit * glm::dot(vector, unit);
}

dvec3 unitOr(const dvec3 &vector, const dvec3 &otherwise)
{
    const double length = glm::length(vector);
    return length > 1e-6 ? vector / length : otherwise;
}

/// A limb frame: -y along the limb, z near `forwards`.
glm::dquat limbTurn(const dvec3 &along, const dvec3 &forwards)
{
    const dvec3 y = -along;
    const dvec3 any = std::abs(y.y) < 0.9 ? dvec3(0, 1, 0) : dvec3(0, 0, 1);
    const dvec3 z = unitOr(across(forwards, y), unitOr(across(any, y), any));
    return glm::quat_cast(glm::dmat3(glm::cross(y, z), y, z));
}

} // namespace

dvec3 middleJoint(const dvec3 &from, dvec3 &to, double upper, double lower, const dvec3 &towards)
{
    const dvec3 way = to - from;
    const dvec3 along = unitOr(way, dvec3(0, -1, 0));
    // A joint folds no further than flesh allows and is never quite straight.
    const double nearest = std::sqrt(upper * upper + lower * lower +
                                     2 * upper * lower * std::cos(glm::radians(149.0)));
    const double distance = std::clamp(glm::length(way), nearest, (upper + lower) * 0.9985);
    to = from + along * distance;
    const double onAxis = (upper * upper - lower * lower + distance * distance) / (2 * distance);
    const double offAxis = std::sqrt(std::max(0.0, upper * upper - onAxis * onAxis));
    const dvec3 any = std::abs(along.z) < 0.9 ? dvec3(0, 0, -1) : dvec3(0, -1, 0);
    const dvec3 out = unitOr(across(towards, along), unitOr(across(any, along), any));
    return from + along * onAxis + out * offAxis;
}

void placeHand(Posture &posture, const Skeleton &body, Side side, const Reach &reach)
{
    using namespace proportions;
    const dvec3 shoulderAt = body.arm(side).upper.at;
    const bool inLine = glm::length(reach.fingers) < 1e-6;
    const double s = side == Side::Right ? 1 : -1;
    const double lower = inLine ? forearm + palm : forearm;
    dvec3 end = inLine ? reach.palm : reach.palm - glm::normalize(reach.fingers) * palm;
    const dvec3 elbow = middleJoint(shoulderAt, end, upperArm, lower, reach.elbowTowards);

    const dvec3 upperAlong = glm::normalize(elbow - shoulderAt);
    const dvec3 foreAlong = glm::normalize(end - elbow);
    const glm::dquat upperTurn = limbTurn(upperAlong, foreAlong);
    // An elbow bent past a right angle looks back along the upper arm, a straight one forwards.
    const glm::dquat foreTurn = limbTurn(foreAlong, upperTurn * dvec3(0, 0, 1e-3) - upperAlong);
    // The palm of a hanging hand looks inwards, so its normal is the x axis of the hand's frame.
    const dvec3 fingers = inLine ? foreAlong : glm::normalize(reach.fingers);
    const dvec3 x = unitOr(across(-s * reach.palmLooks, fingers), foreTurn * dvec3(1, 0, 0));
    const dvec3 xAcross = unitOr(across(x, fingers), dvec3(1, 0, 0));
    const glm::dquat handTurn =
        glm::quat_cast(glm::dmat3(xAcross, -fingers, glm::cross(xAcross, -fingers)));

    const glm::dquat chest = body.upperChest.turn;
    posture[onSide(Segment::LeftUpperArm, side)] = glm::inverse(chest) * upperTurn;
    posture[onSide(Segment::LeftForearm, side)] = glm::inverse(upperTurn) * foreTurn;
    posture[onSide(Segment::LeftHand, side)] = glm::inverse(foreTurn) * handTurn;
}

void placeAnkle(Posture &posture, const Skeleton &body, Side side, const dvec3 &ankle)
{
    using namespace proportions;
    const Leg &leg = body.leg(side);
    dvec3 end = ankle;
    const dvec3 forwards = leg.thigh.direction({0, 0, 1}) + leg.shin.direction({0, 0, 1});
    const dvec3 knee = middleJoint(leg.thigh.at, end, thigh, shin, forwards);
    const dvec3 thighAlong = glm::normalize(knee - leg.thigh.at);
    const dvec3 shinAlong = glm::normalize(end - knee);
    const glm::dquat thighTurn =
        limbTurn(thighAlong, across(-shinAlong, thighAlong) + 1e-3 * forwards);
    const glm::dquat shinTurn = limbTurn(shinAlong, thighTurn * dvec3(0, 0, 1) + thighAlong);
    posture[onSide(Segment::LeftThigh, side)] = glm::inverse(body.root.turn) * thighTurn;
    posture[onSide(Segment::LeftShin, side)] = glm::inverse(thighTurn) * shinTurn;
    posture[onSide(Segment::LeftFoot, side)] = glm::inverse(shinTurn) * leg.foot.turn;
}

} // namespace pacewell
