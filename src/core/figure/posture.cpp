// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/posture.h"

#include "core/figure/proportions.h"
#include "core/figure/restpose.h"

#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

/// Left limbs turn the other way than right ones about the two axes the mirror reverses.
double sign(Side side)
{
    return side == Side::Right ? 1 : -1;
}

// Positive angles take y to z, z to x and x to y.
glm::dquat aboutX(double degrees)
{
    return glm::angleAxis(glm::radians(degrees), glm::dvec3(1, 0, 0));
}

glm::dquat aboutY(double degrees)
{
    return glm::angleAxis(glm::radians(degrees), glm::dvec3(0, 1, 0));
}

glm::dquat aboutZ(double degrees)
{
    return glm::angleAxis(glm::radians(degrees), glm::dvec3(0, 0, 1));
}

/// One vertebral stretch's share of bending forward, to the right, and turning right.
glm::dquat bend(double flex, double side, double turn)
{
    return aboutY(turn) * aboutZ(-side) * aboutX(flex);
}

void setTrunk(Posture &posture, const Pose &pose)
{
    const double flex = *pose[Joint::SpineFlex];
    const double side = *pose[Joint::SpineSide];
    const double turn = *pose[Joint::SpineTurn];
    const double tilt = *pose[Joint::PelvisTilt];
    posture[Segment::Pelvis] = aboutX(*pose[Joint::TrunkHinge] - tilt);
    posture[Segment::Lumbar] = aboutX(tilt) * bend(0.4 * flex, 0.4 * side, 0.3 * turn);
    posture[Segment::Chest] = bend(0.35 * flex, 0.35 * side, 0.4 * turn);
    posture[Segment::UpperChest] = bend(0.25 * flex, 0.25 * side, 0.3 * turn);
    const double nod = *pose[Joint::NeckFlex];
    const double lean = *pose[Joint::NeckSide];
    const double look = *pose[Joint::NeckTurn];
    posture[Segment::Neck] = bend(0.55 * nod, 0.6 * lean, 0.35 * look);
    posture[Segment::Head] = bend(0.45 * nod, 0.4 * lean, 0.65 * look);
    posture.headRetract = *pose[Joint::HeadRetract];
    posture.jawOpen = *pose[Joint::JawOpen];
    posture.jawShift = *pose[Joint::JawShift];
}

void setArm(Posture &posture, const Pose &pose, Side side)
{
    const double s = sign(side);
    const auto angle = [&](Joint left) {
        return *pose[side == Side::Right ? opposite(left) : left];
    };
    posture[onSide(Segment::LeftUpperArm, side)] = aboutY(-s * angle(Joint::LeftShoulderAcross)) *
                                                   aboutX(-angle(Joint::LeftShoulderFlex)) *
                                                   aboutZ(s * angle(Joint::LeftShoulderAbduct)) *
                                                   aboutY(s * angle(Joint::LeftShoulderTurnOut));
    posture[onSide(Segment::LeftForearm, side)] = aboutX(-angle(Joint::LeftElbowFlex));
    posture[onSide(Segment::LeftHand, side)] =
        aboutY(s * angle(Joint::LeftForearmTurn)) * aboutZ(-s * angle(Joint::LeftWristFlex));
    const std::size_t i = side == Side::Right;
    const double back = angle(Joint::LeftScapulaBack);
    posture.shoulderShift[i] = {-s * 0.35 * back, angle(Joint::LeftScapulaLift), -back};
    posture.fingerCurl[i] = angle(Joint::LeftFingersFlex) / 100;
    // An upper arm lifted to 60 or 130 degrees leads the hand that far down or up the wall.
    if (const auto lift =
            pose[side == Side::Right ? Joint::RightShoulderFlex : Joint::LeftShoulderFlex];
        *lift > 20 && *lift < 160)
        posture.wallSlope[i] = std::clamp(std::tan(glm::radians(*lift - 90)), -0.9, 1.3);
    posture.hands[i] = side == Side::Right ? pose.rightHand : pose.leftHand;
}

void setLeg(Posture &posture, const Pose &pose, Side side)
{
    const double s = sign(side);
    const auto angle = [&](Joint left) {
        return pose[side == Side::Right ? opposite(left) : left].value_or(-12);
    };
    posture[onSide(Segment::LeftThigh, side)] = aboutX(-angle(Joint::LeftHipFlex)) *
                                                aboutZ(s * angle(Joint::LeftHipAbduct)) *
                                                aboutY(s * angle(Joint::LeftHipTurnOut));
    posture[onSide(Segment::LeftShin, side)] = aboutX(angle(Joint::LeftKneeFlex));
    posture[onSide(Segment::LeftFoot, side)] = aboutX(-angle(Joint::LeftAnkleUp));
    posture[onSide(Segment::LeftToes, side)] = aboutX(-angle(Joint::LeftToesUp));
}

Frame follow(const Frame &parent, const glm::dvec3 &offset, const glm::dquat &turn)
{
    return {parent.point(offset), parent.turn * turn};
}

} // namespace

Segment onSide(Segment leftSegment, Side side)
{
    constexpr int perSide = int(Segment::RightUpperArm) - int(Segment::LeftUpperArm);
    return Segment(int(leftSegment) + (side == Side::Right ? perSide : 0));
}

Posture postureFrom(const Pose &pose, BodyPosition position)
{
    const Pose whole = completed(pose, position);
    Posture posture;
    posture.root = restTurn(position);
    setTrunk(posture, whole);
    for (const Side side : {Side::Left, Side::Right}) {
        setArm(posture, whole, side);
        setLeg(posture, whole, side);
    }
    return posture;
}

Skeleton skeletonFrom(const Posture &posture)
{
    using namespace proportions;
    Skeleton body;
    body.root.turn = posture.root;
    body.pelvis = follow(body.root, {0, 0, 0}, posture[Segment::Pelvis]);
    body.lumbar = follow(body.pelvis, lumbarJoint, posture[Segment::Lumbar]);
    body.chest = follow(body.lumbar, chestJoint, posture[Segment::Chest]);
    body.upperChest = follow(body.chest, upperChestJoint, posture[Segment::UpperChest]);
    const glm::dvec3 retract(0, 0, -posture.headRetract);
    body.neck = follow(body.upperChest, neckJoint + 0.3 * retract, posture[Segment::Neck]);
    body.head = follow(body.neck, headJoint + 0.7 * retract, posture[Segment::Head]);
    body.jawOpen = posture.jawOpen;
    body.jawShift = posture.jawShift;
    for (const Side side : {Side::Left, Side::Right}) {
        const std::size_t i = side == Side::Right;
        const glm::dvec3 mirror(sign(side), 1, 1);
        const auto turn = [&](Segment left) { return posture[onSide(left, side)]; };
        Arm &arm = body.arms[i];
        arm.upper = follow(body.upperChest, shoulder * mirror + posture.shoulderShift[i],
                           turn(Segment::LeftUpperArm));
        arm.fore = follow(arm.upper, {0, -upperArm, 0}, turn(Segment::LeftForearm));
        arm.hand = follow(arm.fore, {0, -forearm, 0}, turn(Segment::LeftHand));
        arm.fingerCurl = posture.fingerCurl[i];
        Leg &leg = body.legs[i];
        leg.thigh = follow(body.root, {sign(side) * hipHalfWidth, 0, 0}, turn(Segment::LeftThigh));
        leg.shin = follow(leg.thigh, {0, -thigh, 0}, turn(Segment::LeftShin));
        leg.foot = follow(leg.shin, {0, -shin, 0}, turn(Segment::LeftFoot));
        leg.toes = follow(leg.foot, ballOfFoot, turn(Segment::LeftToes));
    }
    return body;
}

Posture blended(const Posture &from, const Posture &to, double share)
{
    const auto mix = [share](const auto &a, const auto &b) { return a + (b - a) * share; };
    Posture way;
    way.root = glm::slerp(from.root, to.root, share);
    for (std::size_t i = 0; i < segmentCount; ++i)
        way.turns[i] = glm::slerp(from.turns[i], to.turns[i], share);
    for (std::size_t i = 0; i < 2; ++i) {
        way.shoulderShift[i] = mix(from.shoulderShift[i], to.shoulderShift[i]);
        way.wallSlope[i] = mix(from.wallSlope[i], to.wallSlope[i]);
        way.fingerCurl[i] = mix(from.fingerCurl[i], to.fingerCurl[i]);
        if (from.hands[i] == to.hands[i])
            way.hands[i] = from.hands[i];
    }
    way.headRetract = mix(from.headRetract, to.headRetract);
    way.jawOpen = mix(from.jawOpen, to.jawOpen);
    way.jawShift = mix(from.jawShift, to.jawShift);
    return way;
}

} // namespace pacewell
