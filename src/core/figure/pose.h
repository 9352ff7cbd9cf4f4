// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace pacewell {

/// Every movable joint. Degrees, except PelvisLift, HeadRetract, JawShift and the two Scapula
/// joints, which are millimetres. The right block repeats the left one in the same order.
enum class Joint {
    SpineFlex,   // + forward
    SpineSide,   // + to the right
    SpineTurn,   // + to the right
    TrunkHinge,  // + forward from the hips, back straight, legs stay
    PelvisTilt,  // + tail tucked
    PelvisLift,  // bridge
    NeckFlex,    // + chin down
    NeckSide,    // + to the right
    NeckTurn,    // + to the right
    HeadRetract, // + backwards
    JawOpen,
    JawShift, // + to the right
    LeftScapulaLift,
    LeftScapulaBack, // + squeezed towards the spine
    LeftShoulderFlex,
    LeftShoulderAbduct,
    LeftShoulderAcross, // about the upright axis: + across the chest, - backwards
    LeftShoulderTurnOut,
    LeftElbowFlex,
    LeftForearmTurn, // 0 thumb forward, + palm up
    LeftWristFlex,   // + towards the palm
    LeftFingersFlex,
    LeftHipFlex,
    LeftHipAbduct,
    LeftHipTurnOut,
    LeftKneeFlex,
    LeftAnkleUp,
    LeftToesUp,
    RightScapulaLift,
    RightScapulaBack,
    RightShoulderFlex,
    RightShoulderAbduct,
    RightShoulderAcross,
    RightShoulderTurnOut,
    RightElbowFlex,
    RightForearmTurn,
    RightWristFlex,
    RightFingersFlex,
    RightHipFlex,
    RightHipAbduct,
    RightHipTurnOut,
    RightKneeFlex,
    RightAnkleUp,
    RightToesUp,
};
inline constexpr std::size_t jointCount = 44;

/// Places a hand can rest on. "opposite" is the other half of the body than the hand's own.
enum class Landmark {
    Head,
    OppositeEar,
    Temple,
    Forehead,
    Chin,
    BehindHead,
    Collarbone, // the opposite one
    OppositeShoulder,
    OppositeElbow,
    OppositeWrist,
    OppositeHand,
    Belly,
    Ribs,
    Hip,
    LowBack,
    Thigh,
    OppositeThigh,
    Knee,
    OppositeKnee,
    BehindThigh,
    BehindOppositeThigh,
    Shin,
    Ankle,
    Foot,
    OppositeFoot,
    ChairSeat,
    ChairBack,
    Wall,
    Doorway,
    Table,
    Floor,
    Bed,
    Towel, // an end of the towel that runs round the working foot
};
inline constexpr std::size_t landmarkCount = 33;

struct AngleRange
{
    double min = 0;
    double max = 0;

    bool contains(double angle) const { return angle >= min && angle <= max; }
    double clamped(double angle) const { return angle < min ? min : angle > max ? max : angle; }
};

/// What differs from the rest pose of a body position; a joint that is not set keeps its rest.
struct Pose
{
    std::array<std::optional<double>, jointCount> joints;
    std::optional<Landmark> leftHand;
    std::optional<Landmark> rightHand;

    std::optional<double> &operator[](Joint joint) { return joints[std::size_t(joint)]; }
    const std::optional<double> &operator[](Joint joint) const
    {
        return joints[std::size_t(joint)];
    }
    bool operator==(const Pose &) const = default;
};

/// The names content uses, such as "left.knee.flex".
std::optional<Joint> jointNamed(QStringView name);
QStringView jointName(Joint joint);
std::optional<Landmark> landmarkNamed(QStringView name);
QStringView landmarkName(Landmark landmark);

/// What a living joint allows; the edges are those of a supple adult, not goals.
AngleRange jointRange(Joint joint);

/// The same joint of the other half; joints of the middle answer themselves.
Joint opposite(Joint joint);

/// Left and right exchanged.
Pose mirrored(const Pose &pose);

} // namespace pacewell
