// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuremotion.h"

#include "core/figure/proportions.h"
#include "core/figure/reach.h"
#include "core/figure/restpose.h"

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pacewell {

namespace {

using glm::dvec3;
using namespace proportions;

constexpr double trunkLength = 400; // hips to the shoulder blades, which stay on the bed

double smoothStep(double x)
{
    return x * x * (3 - 2 * x);
}

double lowestOfFoot(const Leg &leg)
{
    return std::min(
        {leg.foot.point(heel).y - 32, leg.toes.at.y - 26, leg.toes.point(toeTip).y - 20});
}

/// How far before the shoulder a hand lies on the wall, with the elbow as bent as the pose says.
double aheadOnWall(const Posture &posture, Side side)
{
    const double elbow = glm::angle(posture[onSide(Segment::LeftForearm, side)]);
    const double reach = std::sqrt(upperArm * upperArm + forearm * forearm +
                                   2 * upperArm * forearm * std::cos(elbow));
    const double slope = posture.wallSlope[side == Side::Right];
    return std::min(reach, 0.97 * (upperArm + forearm)) / std::sqrt(1 + slope * slope);
}

double lowestOfLegs(const Skeleton &body)
{
    double lowest = std::numeric_limits<double>::max();
    for (const Leg &leg : body.legs)
        lowest = std::min({lowest, lowestOfFoot(leg), leg.shin.at.y - kneeRadius});
    return lowest;
}

} // namespace

FigureMotion::FigureMotion(const FigureTrack &track, Side side)
    : m_track(track), m_side(side), m_scene(sceneFor(track))
{
    m_scene.mirrored = side == Side::Right;
    if (m_track.poses.empty())
        m_track.poses.emplace_back();
    switch (track.position) {
    case BodyPosition::Standing:
        m_anchor = walksOnTheSpot() ? Anchor::Hips : Anchor::RightBall;
        break;
    case BodyPosition::HalfKneeling:
        m_anchor = Anchor::RightBall;
        break;
    case BodyPosition::AllFours:
    case BodyPosition::Kneeling:
        m_anchor = Anchor::RightKnee;
        break;
    case BodyPosition::Seated:
        m_anchor = risesFromSeat() ? Anchor::RightBall : Anchor::Hips;
        break;
    default:
        m_anchor = Anchor::Hips;
    }
    for (const Pose &pose : m_track.poses)
        solve(pose);
    for (Keyframe &keyframe : m_keyframes)
        plantFeet(keyframe);
    settleScene();
    for (Keyframe &keyframe : m_keyframes)
        placeHands(keyframe);
    raiseWall();
}

bool FigureMotion::risesFromSeat() const
{
    return std::any_of(m_track.poses.begin(), m_track.poses.end(), [](const Pose &pose) {
        const Pose whole = completed(pose, BodyPosition::Seated);
        return *whole[Joint::RightHipFlex] < 60 && *whole[Joint::RightKneeFlex] < 60 &&
               *whole[Joint::LeftHipFlex] < 60 && *whole[Joint::LeftKneeFlex] < 60;
    });
}

bool FigureMotion::walksOnTheSpot() const
{
    return std::any_of(m_track.poses.begin(), m_track.poses.end(), [this](const Pose &pose) {
        const Skeleton body = skeletonFrom(postureFrom(pose, m_track.position));
        return body.legs[1].toes.at.y > body.legs[0].toes.at.y + 60;
    });
}

void FigureMotion::solve(const Pose &pose)
{
    Pose onPillow = pose;
    if (m_track.has(Prop::Pillow) && m_track.position == BodyPosition::Supine)
        onPillow[Joint::NeckFlex] = pose[Joint::NeckFlex].value_or(0) + 14;
    Posture posture = postureFrom(onPillow, m_track.position);
    standFeetFlat(posture, pose);
    Skeleton body = skeletonFrom(posture);
    dvec3 root = grounded(body);
    if (const double lift = pose[Joint::PelvisLift].value_or(0); lift > 0)
        bridge(posture, root, lift);
    body = skeletonFrom(posture);
    body.moveBy(root);
    dvec3 anchor = anchorOf(body);
    if (!m_keyframes.empty()) {
        anchor.x = m_keyframes.front().anchor.x;
        anchor.z = m_keyframes.front().anchor.z;
    }
    m_keyframes.push_back({posture, anchor});
}

/// A foot whose ankle the pose leaves free stands flat where the ankle can do that; a foot in
/// the air hangs relaxed.
void FigureMotion::standFeetFlat(Posture &posture, const Pose &pose) const
{
    const Pose whole = completed(pose, m_track.position);
    Skeleton body = skeletonFrom(posture);
    body.moveBy(grounded(body));
    const bool lying = m_track.position == BodyPosition::Supine;
    for (const Side side : {Side::Left, Side::Right}) {
        if (whole[side == Side::Right ? Joint::RightAnkleUp : Joint::LeftAnkleUp])
            continue;
        const Leg &leg = body.leg(side);
        const dvec3 sole = leg.shin.direction({0, 0, 1});
        const double needed = -glm::degrees(std::asin(std::clamp(sole.y, -1.0, 1.0)));
        const bool onSomething = leg.foot.at.y < ankleHeight + (lying ? 90 : 160);
        if (!onSomething || sole.z < 0.2 || needed < (lying ? -50 : -32) || needed > 30)
            continue;
        posture[onSide(Segment::LeftFoot, side)] =
            glm::angleAxis(glm::radians(-needed), dvec3(1, 0, 0));
    }
}

/// Where the root must be so that the body touches what carries it.
dvec3 FigureMotion::grounded(const Skeleton &body) const
{
    switch (m_track.position) {
    case BodyPosition::Seated: {
        // Standing up begins where the legs would otherwise push through the floor.
        const double legs =
            std::max(ankleHeight - body.legs[0].foot.at.y, ankleHeight - body.legs[1].foot.at.y);
        return {0, std::max(seatedHipHeight, m_anchor == Anchor::Hips ? 0 : legs), 0};
    }
    case BodyPosition::Supine:
        return {0, pelvisHalfDepth, 0};
    case BodyPosition::SideLying:
        return {0, pelvisHalfWidth + 14, 0};
    default:
        return {0, -lowestOfLegs(body), 0};
    }
}

/// Hips up, shoulder blades and feet staying where they are.
void FigureMotion::bridge(Posture &posture, dvec3 &root, double lift) const
{
    Skeleton lying = skeletonFrom(posture);
    lying.moveBy(root);
    const double angle = std::asin(std::clamp(lift / trunkLength, 0.0, 0.8));
    const glm::dquat up = glm::angleAxis(-angle, dvec3(1, 0, 0));
    posture.root = up * posture.root;
    const glm::dquat back = glm::inverse(up);
    posture[Segment::Neck] = back * posture[Segment::Neck];
    posture[Segment::LeftUpperArm] = back * posture[Segment::LeftUpperArm];
    posture[Segment::RightUpperArm] = back * posture[Segment::RightUpperArm];
    root += dvec3(0, lift, -trunkLength * (1 - std::cos(angle)));
    Skeleton lifted = skeletonFrom(posture);
    lifted.moveBy(root);
    for (const Side side : {Side::Left, Side::Right}) {
        const std::size_t i = side == Side::Right;
        lifted.legs[i].foot = lying.legs[i].foot;
        placeAnkle(posture, lifted, side, lying.legs[i].foot.at);
    }
}

/// A foot that stands almost where it stood at the start stands exactly there.
void FigureMotion::plantFeet(Keyframe &keyframe) const
{
    const Skeleton start = standing(m_keyframes.front().posture, m_keyframes.front().anchor);
    const bool lying = m_track.position == BodyPosition::Supine;
    for (const Side side : {Side::Left, Side::Right}) {
        const Skeleton body = standing(keyframe.posture, keyframe.anchor);
        dvec3 place = start.leg(side).foot.at;
        if (lying && place.y < 160 && start.leg(side).shin.at.y > 200)
            place.y = ankleHeight;
        const dvec3 way = body.leg(side).foot.at - place;
        const bool stood =
            place.y < ankleHeight + 25 && start.leg(side).foot.direction({0, 1, 0}).y > 0.9;
        const bool stands = std::abs(way.y) < (lying ? 80 : 25) &&
                            body.leg(side).foot.direction({0, 1, 0}).y > 0.85;
        if (stood && stands && glm::length(way) < 120)
            placeAnkle(keyframe.posture, body, side, place);
    }
}

/// Things stand where the whole track can use them.
void FigureMotion::settleScene()
{
    double wall = std::numeric_limits<double>::max();
    double farthest = -wall;
    if (m_track.position == BodyPosition::SideLying)
        m_scene.towelLoop = TowelLoop::Ankle;
    for (std::size_t i = 0; i < m_keyframes.size(); ++i) {
        const Keyframe &keyframe = m_keyframes[i];
        const Skeleton body = standing(keyframe.posture, keyframe.anchor);
        const double shoulders = std::min(body.arms[0].upper.at.z, body.arms[1].upper.at.z);
        for (const Side side : {Side::Left, Side::Right}) {
            const auto hand = keyframe.posture.hands[side == Side::Right];
            if (hand == Landmark::Wall)
                wall = std::min(wall, shoulders + aheadOnWall(keyframe.posture, side) + 26);
            const bool behindThigh = hand == Landmark::BehindThigh;
            if (behindThigh)
                m_scene.towelLoop = TowelLoop::Thigh;
            m_scene.holdsTowel[side == Side::Right] |=
                hand == Landmark::Towel || behindThigh || hand == Landmark::BehindOppositeThigh;
        }
        farthest = std::max(farthest, std::max(body.legs[0].toes.at.z, body.legs[1].toes.at.z));
        if (i == 0)
            m_scene.handsOnFloorAt = body.arms[0].upper.at.z + 10;
    }
    if (wall < std::numeric_limits<double>::max())
        m_scene.wallAt = std::max(wall, farthest + 90);
}

/// The wall ends above every hand that lies on it.
void FigureMotion::raiseWall()
{
    for (const Keyframe &keyframe : m_keyframes) {
        const Skeleton body = standing(keyframe.posture, keyframe.anchor);
        for (const Side side : {Side::Left, Side::Right}) {
            if (keyframe.posture.hands[side == Side::Right] == Landmark::Wall)
                m_scene.wallTop = std::max(m_scene.wallTop, body.fingertip(side).y + 60);
        }
    }
}

void FigureMotion::placeHands(Keyframe &keyframe) const
{
    Skeleton body = standing(keyframe.posture, keyframe.anchor);
    FigureScene scene = m_scene;
    scene.wallSlope = keyframe.posture.wallSlope;
    for (const bool dependent : {false, true}) {
        for (const Side side : {Side::Left, Side::Right}) {
            const auto hand = keyframe.posture.hands[side == Side::Right];
            if (!hand || liesOnOtherArm(*hand) != dependent)
                continue;
            const Reach reach = reachFor(*hand, side, body, scene);
            placeHand(keyframe.posture, body, side, reach);
            body = standing(keyframe.posture, keyframe.anchor);
        }
    }
}

Skeleton FigureMotion::standing(const Posture &posture, const dvec3 &anchor) const
{
    Skeleton body = skeletonFrom(posture);
    body.moveBy(anchor - anchorOf(body));
    return body;
}

dvec3 FigureMotion::anchorOf(const Skeleton &body) const
{
    switch (m_anchor) {
    case Anchor::RightBall:
        return body.legs[1].toes.at;
    case Anchor::RightKnee:
        return body.legs[1].shin.at;
    default:
        return body.root.at;
    }
}

Skeleton FigureMotion::at(const FigureMoment &moment) const
{
    const double place = std::clamp(moment.at, 0.0, lastPose());
    const std::size_t before = std::min(std::size_t(place), m_keyframes.size() - 1);
    const std::size_t after = std::min(before + 1, m_keyframes.size() - 1);
    const double share = smoothStep(place - double(before));

    const Keyframe &from = m_keyframes[before];
    const Keyframe &to = m_keyframes[after];
    Keyframe way{blended(from.posture, to.posture, share),
                 from.anchor + (to.anchor - from.anchor) * share};
    const double breath = 0.5 - 0.5 * std::cos(moment.breath * 2 * 3.14159265358979);
    for (auto &shift : way.posture.shoulderShift)
        shift.y += 5 * breath;
    if (way.posture.hands[0] || way.posture.hands[1])
        placeHands(way);
    Skeleton body = standing(way.posture, way.anchor);
    body.breath = breath;
    return m_side == Side::Right ? mirrored(body) : body;
}

} // namespace pacewell
