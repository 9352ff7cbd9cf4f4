// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/restpose.h"

#include <glm/trigonometric.hpp>

namespace pacewell {

namespace {

void setBoth(Pose &pose, Joint left, double angle)
{
    pose[left] = angle;
    pose[opposite(left)] = angle;
}

void setArms(Pose &pose, double flex, double abduct, double elbow)
{
    setBoth(pose, Joint::LeftShoulderFlex, flex);
    setBoth(pose, Joint::LeftShoulderAbduct, abduct);
    setBoth(pose, Joint::LeftElbowFlex, elbow);
}

void setLegs(Pose &pose, double hip, double abduct, double knee)
{
    setBoth(pose, Joint::LeftHipFlex, hip);
    setBoth(pose, Joint::LeftHipAbduct, abduct);
    setBoth(pose, Joint::LeftKneeFlex, knee);
}

} // namespace

Pose restPose(BodyPosition position)
{
    Pose pose;
    setBoth(pose, Joint::LeftFingersFlex, 16);
    setBoth(pose, Joint::LeftForearmTurn, -40);
    switch (position) {
    case BodyPosition::Standing:
        setArms(pose, 0, 10, 10);
        setLegs(pose, 0, 3, 0);
        break;
    case BodyPosition::Seated:
        setArms(pose, 2, 12, 14);
        setLegs(pose, 90, 6, 90);
        break;
    case BodyPosition::Supine:
        setArms(pose, -7, 14, 10);
        setLegs(pose, -3, 5, 0);
        break;
    case BodyPosition::SideLying:
        setArms(pose, 52, 0, 45);
        pose[Joint::RightShoulderFlex] = 96; // the lower hand lies by the pillow
        pose[Joint::RightElbowFlex] = 100;
        setLegs(pose, 50, 0, 75);
        setBoth(pose, Joint::LeftAnkleUp, -20);
        break;
    case BodyPosition::AllFours:
        setArms(pose, 84, 0, 0);
        setLegs(pose, 84, 0, 95);
        setBoth(pose, Joint::LeftAnkleUp, -50);
        pose[Joint::NeckFlex] = -16;
        pose.leftHand = pose.rightHand = Landmark::Floor;
        break;
    case BodyPosition::Kneeling:
        setArms(pose, 0, 10, 10);
        setLegs(pose, 0, 4, 95);
        setBoth(pose, Joint::LeftAnkleUp, -50);
        break;
    case BodyPosition::HalfKneeling:
        setArms(pose, 0, 10, 10);
        setLegs(pose, 0, 4, 95);
        pose[Joint::RightHipFlex] = pose[Joint::RightKneeFlex] = 90;
        pose[Joint::LeftAnkleUp] = -50;
        break;
    }
    return pose;
}

Pose completed(const Pose &pose, BodyPosition position)
{
    const Pose rest = restPose(position);
    Pose whole = rest;
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Joint joint = Joint(i);
        if (pose[joint])
            whole[joint] = pose[joint];
        else if (!whole[joint] && joint != Joint::LeftAnkleUp && joint != Joint::RightAnkleUp)
            whole[joint] = 0;
    }
    // The shin of a kneeling leg stays on the ground however far the hip bends.
    const auto keepShinDown = [&](Joint hip, Joint knee) {
        if (pose[hip] && !pose[knee])
            whole[knee] = jointRange(knee).clamped(*whole[knee] + *whole[hip] - *rest[hip]);
    };
    const bool kneels = position == BodyPosition::AllFours || position == BodyPosition::Kneeling;
    if (kneels || position == BodyPosition::HalfKneeling)
        keepShinDown(Joint::LeftHipFlex, Joint::LeftKneeFlex);
    if (kneels)
        keepShinDown(Joint::RightHipFlex, Joint::RightKneeFlex);
    // An arm whose angles are given is not also held by the rest pose's hand.
    const auto movesArm = [&](Joint left, bool right) {
        for (int i = int(left); i <= int(Joint::LeftElbowFlex); ++i) {
            if (pose[right ? opposite(Joint(i)) : Joint(i)])
                return true;
        }
        return false;
    };
    if (pose.leftHand || movesArm(Joint::LeftShoulderFlex, false))
        whole.leftHand = pose.leftHand;
    if (pose.rightHand || movesArm(Joint::LeftShoulderFlex, true))
        whole.rightHand = pose.rightHand;
    return whole;
}

glm::dquat restTurn(BodyPosition position)
{
    const auto about = [](double degrees, const glm::dvec3 &axis) {
        return glm::angleAxis(glm::radians(degrees), axis);
    };
    switch (position) {
    case BodyPosition::Supine:
        return about(-90, {1, 0, 0});
    case BodyPosition::SideLying:
        return about(-90, {0, 0, 1}) * about(-90, {1, 0, 0});
    case BodyPosition::AllFours:
        return about(84, {1, 0, 0});
    default:
        return {1, 0, 0, 0};
    }
}

} // namespace pacewell
