// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/pose.h"

#include "core/figure/names.h"

#include <utility>

namespace pacewell {

namespace {

struct JointRow
{
    QStringView name;
    AngleRange range;
};

constexpr JointRow jointRows[] = {
    {u"spine.flex", {-35, 80}},
    {u"spine.side", {-40, 40}},
    {u"spine.turn", {-50, 50}},
    {u"trunk.hinge", {-30, 115}},
    {u"pelvis.tilt", {-25, 25}},
    {u"pelvis.lift", {0, 300}},
    {u"neck.flex", {-55, 60}},
    {u"neck.side", {-45, 45}},
    {u"neck.turn", {-80, 80}},
    {u"head.retract", {-40, 40}},
    {u"jaw.open", {0, 35}},
    {u"jaw.shift", {-12, 12}},
    {u"left.scapula.lift", {-25, 50}},
    {u"left.scapula.back", {-45, 45}},
    {u"left.shoulder.flex", {-60, 180}},
    {u"left.shoulder.abduct", {-30, 180}},
    {u"left.shoulder.across", {-60, 135}},
    {u"left.shoulder.turnOut", {-90, 100}},
    {u"left.elbow.flex", {0, 150}},
    {u"left.forearm.turn", {-90, 90}},
    {u"left.wrist.flex", {-75, 80}},
    {u"left.fingers.flex", {0, 100}},
    {u"left.hip.flex", {-30, 140}},
    {u"left.hip.abduct", {-30, 60}},
    {u"left.hip.turnOut", {-45, 65}},
    {u"left.knee.flex", {0, 150}},
    {u"left.ankle.up", {-50, 30}},
    {u"left.toes.up", {-45, 70}},
    {u"right.scapula.lift", {-25, 50}},
    {u"right.scapula.back", {-45, 45}},
    {u"right.shoulder.flex", {-60, 180}},
    {u"right.shoulder.abduct", {-30, 180}},
    {u"right.shoulder.across", {-60, 135}},
    {u"right.shoulder.turnOut", {-90, 100}},
    {u"right.elbow.flex", {0, 150}},
    {u"right.forearm.turn", {-90, 90}},
    {u"right.wrist.flex", {-75, 80}},
    {u"right.fingers.flex", {0, 100}},
    {u"right.hip.flex", {-30, 140}},
    {u"right.hip.abduct", {-30, 60}},
    {u"right.hip.turnOut", {-45, 65}},
    {u"right.knee.flex", {0, 150}},
    {u"right.ankle.up", {-50, 30}},
    {u"right.toes.up", {-45, 70}},
};
static_assert(std::size(jointRows) == jointCount);

constexpr QStringView landmarkNames[] = {
    u"head",
    u"oppositeEar",
    u"temple",
    u"forehead",
    u"chin",
    u"behindHead",
    u"collarbone",
    u"oppositeShoulder",
    u"oppositeElbow",
    u"oppositeWrist",
    u"oppositeHand",
    u"belly",
    u"ribs",
    u"hip",
    u"lowBack",
    u"thigh",
    u"oppositeThigh",
    u"knee",
    u"oppositeKnee",
    u"behindThigh",
    u"behindOppositeThigh",
    u"shin",
    u"ankle",
    u"foot",
    u"oppositeFoot",
    u"chairSeat",
    u"chairBack",
    u"wall",
    u"doorway",
    u"table",
    u"floor",
    u"bed",
    u"towel",
};
static_assert(std::size(landmarkNames) == landmarkCount);

constexpr int firstLeft = int(Joint::LeftScapulaLift);
constexpr int perSide = int(Joint::RightScapulaLift) - firstLeft;

bool changesSignInTheMirror(Joint joint)
{
    switch (joint) {
    case Joint::SpineSide:
    case Joint::SpineTurn:
    case Joint::NeckSide:
    case Joint::NeckTurn:
    case Joint::JawShift:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<Joint> jointNamed(QStringView name)
{
    for (std::size_t i = 0; i < jointCount; ++i) {
        if (jointRows[i].name == name)
            return Joint(i);
    }
    return std::nullopt;
}

QStringView jointName(Joint joint)
{
    return jointRows[std::size_t(joint)].name;
}

std::optional<Landmark> landmarkNamed(QStringView name)
{
    return enumeratorNamed<Landmark>(landmarkNames, name);
}

QStringView landmarkName(Landmark landmark)
{
    return landmarkNames[std::size_t(landmark)];
}

AngleRange jointRange(Joint joint)
{
    return jointRows[std::size_t(joint)].range;
}

Joint opposite(Joint joint)
{
    const int index = int(joint);
    if (index < firstLeft)
        return joint;
    return Joint(index < firstLeft + perSide ? index + perSide : index - perSide);
}

Pose mirrored(const Pose &pose)
{
    Pose other;
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Joint joint = Joint(i);
        std::optional<double> angle = pose[joint];
        if (angle && changesSignInTheMirror(joint))
            angle = -*angle;
        other[opposite(joint)] = angle;
    }
    other.leftHand = pose.rightHand;
    other.rightHand = pose.leftHand;
    return other;
}

} // namespace pacewell
