// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentlibrary.h"
#include "core/figure/figuremotion.h"
#include "core/figure/reach.h"
#include "core/figure/restpose.h"
#include "paint/figurepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include <algorithm>
#include <cmath>

using namespace pacewell;
using glm::dvec3;

namespace {

constexpr int pictureSize = 400;
constexpr double stepsPerPose = 4;

/// A solved joint may overshoot by this much: flesh gives, and nobody sees it.
constexpr double tolerance = 3; // degrees

/// A hand that carries weight is bent back by it, further than a wrist goes on its own.
constexpr double wristUnderWeight = 95; // degrees

/// How much further than the forearm alone a hand turns that lies on something.
constexpr double handGives = 15; // degrees

/// A hand may stop this short of its place, measured at the middle of the palm.
constexpr double nearEnough = 40; // mm

/// A five-hundredth of the picture; the smallest shipped movement, the jaw's, shows more.
constexpr int leastChanged = pictureSize * pictureSize / 500;

QString inDegrees(const char *joint, Side side, double angle, double at)
{
    return QStringLiteral("%1 %2 at %3 degrees, pose %4")
        .arg(side == Side::Right ? QStringLiteral("right") : QStringLiteral("left"),
             QLatin1String(joint))
        .arg(angle, 0, 'f', 1)
        .arg(at);
}

AngleRange widened(Joint joint)
{
    const AngleRange range = jointRange(joint);
    return {range.min - tolerance, range.max + tolerance};
}

/// How a limb that hangs along -y is turned: by two joints in turn, then about itself.
struct Swing
{
    double first = 0;
    double second = 0;
    double turnOut = 0;
};

double wrapped(double angle)
{
    return std::remainder(angle, 360);
}

double twistOf(const glm::dquat &turn)
{
    return wrapped(glm::degrees(2 * std::atan2(turn.y, turn.w)));
}

glm::dquat about(double degrees, const dvec3 &axis)
{
    return glm::angleAxis(glm::radians(degrees), axis);
}

// Limbs of the left turn the other way, so `s` is -1 for them and 1 for those of the right.

/// Forwards and up, then out to the side.
Swing flexedAndAbducted(const glm::dquat &turn, double s)
{
    const dvec3 along = turn * dvec3(0, -1, 0);
    const double abduct = glm::degrees(std::asin(std::clamp(s * along.x, -1.0, 1.0)));
    const double flex = glm::degrees(std::atan2(along.z, -along.y));
    const glm::dquat swing = about(-flex, {1, 0, 0}) * about(s * abduct, {0, 0, 1});
    return {flex, abduct, s * twistOf(glm::inverse(swing) * turn)};
}

/// Forwards and up, then across about the upright axis.
Swing flexedAndCrossed(const glm::dquat &turn, double s)
{
    const dvec3 along = turn * dvec3(0, -1, 0);
    const double flex = glm::degrees(std::acos(std::clamp(-along.y, -1.0, 1.0)));
    const double across = glm::degrees(std::atan2(-s * along.x, along.z));
    const glm::dquat swing = about(-s * across, {0, 1, 0}) * about(-flex, {1, 0, 0});
    return {flex, across, s * twistOf(glm::inverse(swing) * turn)};
}

/// Out to the side, then across about the upright axis.
Swing abductedAndCrossed(const glm::dquat &turn, double s)
{
    const dvec3 along = turn * dvec3(0, -1, 0);
    const double abduct = glm::degrees(std::acos(std::clamp(-along.y, -1.0, 1.0)));
    const double across = glm::degrees(std::atan2(along.z, s * along.x));
    const glm::dquat swing = about(-s * across, {0, 1, 0}) * about(s * abduct, {0, 0, 1});
    return {abduct, across, s * twistOf(glm::inverse(swing) * turn)};
}

/// One and the same arm can be led there in several ways. One of them within range is enough.
bool isWithinTheShoulder(const glm::dquat &turn, double s)
{
    const auto allows = [](Joint first, Joint second, const Swing &swing) {
        return widened(first).contains(swing.first) && widened(second).contains(swing.second) &&
               widened(Joint::LeftShoulderTurnOut).contains(swing.turnOut);
    };
    const Swing near = flexedAndAbducted(turn, s);
    const Swing overhead{wrapped(near.first + 180), 180 - near.second, wrapped(near.turnOut + 180)};
    return allows(Joint::LeftShoulderFlex, Joint::LeftShoulderAbduct, near) ||
           allows(Joint::LeftShoulderFlex, Joint::LeftShoulderAbduct, overhead) ||
           allows(Joint::LeftShoulderFlex, Joint::LeftShoulderAcross, flexedAndCrossed(turn, s)) ||
           allows(Joint::LeftShoulderAbduct, Joint::LeftShoulderAcross,
                  abductedAndCrossed(turn, s));
}

glm::dquat between(const Frame &parent, const Frame &child)
{
    return glm::inverse(parent.turn) * child.turn;
}

std::optional<Landmark> placeOf(const Pose &pose, BodyPosition position, Side hand)
{
    const Pose whole = completed(pose, position);
    return hand == Side::Right ? whole.rightHand : whole.leftHand;
}

/// Whether the hand of `side`, as it is seen, leans on floor or wall at any time.
bool carriesWeight(const FigureMotion &motion, Side side)
{
    const bool isMirrored = motion.side() == Side::Right;
    const Side written = (side == Side::Right) != isMirrored ? Side::Right : Side::Left;
    const FigureTrack &track = motion.track();
    return std::any_of(track.poses.begin(), track.poses.end(), [&](const Pose &pose) {
        const auto place = placeOf(pose, track.position, written);
        return place == Landmark::Floor || place == Landmark::Wall;
    });
}

QStringList armProblems(const FigureMotion &motion, const Skeleton &body, Side side, double at)
{
    const Arm &arm = body.arm(side);
    const double s = side == Side::Right ? 1 : -1;
    QStringList problems;
    const glm::dquat shoulder = between(body.upperChest, arm.upper);
    if (!isWithinTheShoulder(shoulder, s)) {
        const Swing swing = flexedAndAbducted(shoulder, s);
        problems += inDegrees("shoulder", side, swing.first, at) +
                    QStringLiteral(" (out %1, turned %2)").arg(swing.second).arg(swing.turnOut);
    }
    const dvec3 fore = between(arm.upper, arm.fore) * dvec3(0, -1, 0);
    const double elbow = glm::degrees(std::atan2(fore.z, -fore.y));
    if (!widened(Joint::LeftElbowFlex).contains(elbow) || std::abs(fore.x) > 0.05)
        problems += inDegrees("elbow", side, elbow, at);
    const glm::dquat turned = between(arm.fore, arm.hand);
    const dvec3 hand = turned * dvec3(0, -1, 0);
    const double wrist = glm::degrees(std::acos(std::clamp(-hand.y, -1.0, 1.0)));
    const bool isPressed = carriesWeight(motion, side);
    if (wrist > (isPressed ? wristUnderWeight : widened(Joint::LeftWristFlex).max))
        problems += inDegrees("wrist", side, wrist, at);
    const double twist = s * twistOf(turned);
    if (std::abs(twist) > jointRange(Joint::LeftForearmTurn).max + handGives)
        problems += inDegrees("forearm", side, twist, at);
    return problems;
}

QStringList legProblems(const Skeleton &body, Side side, double at)
{
    const Leg &leg = body.leg(side);
    QStringList problems;
    const auto check = [&](const char *name, Joint joint, double angle) {
        if (!widened(joint).contains(angle))
            problems += inDegrees(name, side, angle, at);
    };
    const Swing hip =
        flexedAndAbducted(between(body.root, leg.thigh), side == Side::Right ? 1 : -1);
    check("hip flex", Joint::LeftHipFlex, hip.first);
    check("hip abduct", Joint::LeftHipAbduct, hip.second);
    check("hip turn", Joint::LeftHipTurnOut, hip.turnOut);
    const dvec3 shin = between(leg.thigh, leg.shin) * dvec3(0, -1, 0);
    check("knee", Joint::LeftKneeFlex, glm::degrees(std::atan2(-shin.z, -shin.y)));
    const dvec3 foot = between(leg.shin, leg.foot) * dvec3(0, 0, 1);
    check("ankle", Joint::LeftAnkleUp, glm::degrees(std::atan2(foot.y, foot.z)));
    return problems;
}

/// Spine, neck, jaw and shoulder blades move as written; nothing is solved there.
QStringList writtenProblems(const Pose &pose)
{
    QStringList problems;
    for (std::size_t i = 0; i < jointCount; ++i) {
        const Joint joint = Joint(i);
        if (pose[joint] && !jointRange(joint).contains(*pose[joint]))
            problems +=
                QStringLiteral("%1 is written as %2").arg(jointName(joint)).arg(*pose[joint]);
    }
    return problems;
}

/// How far a hand is from where its pose wants it. On a wall only the way to the wall counts.
double missedBy(const FigureMotion &motion, const Skeleton &body, Landmark place, Side hand)
{
    const dvec3 palm = body.palm(hand);
    if (place == Landmark::Wall)
        return std::abs(motion.scene().wallAt - 26 - palm.z);
    return glm::distance(palm, reachFor(place, hand, body, motion.scene()).palm);
}

QImage painted(const FigureMotion &motion, double at, const std::vector<Muscle> &muscles,
               bool withGlow)
{
    QImage image(pictureSize, pictureSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    FigureLook look = lightLook();
    look.showGlow = withGlow;
    paintFigure(painter, image.rect(), motion, {at, 0.5}, muscles, look);
    return image;
}

int paintedAtTheEdge(const QImage &image)
{
    constexpr int edge = 2;
    const QRect inner = image.rect().adjusted(edge, edge, -edge, -edge);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += !inner.contains(x, y) && qAlpha(image.pixel(x, y)) > 0;
    }
    return count;
}

int changedPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            count += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                         std::abs(qBlue(a) - qBlue(b)) + std::abs(qAlpha(a) - qAlpha(b)) >
                     60;
        }
    }
    return count;
}

} // namespace

/// Every figure that is shipped: each exercise's usual form, and the easier and harder one where
/// it has poses of its own, for each side that is worked.
class ShippedPosesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_library = ContentLibrary::load(
            {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}});
        QVERIFY(m_library.exercises().size() > 50);
    }

    void noJointLeavesItsRange_data() { addForms(); }
    void noJointLeavesItsRange()
    {
        QFETCH(int, index);
        for (const FigureMotion &motion : motions(index)) {
            QStringList problems;
            for (const Pose &pose : motion.track().poses)
                problems += writtenProblems(pose);
            for (double at = 0; at <= motion.lastPose(); at += 1 / stepsPerPose) {
                const Skeleton body = motion.at({at, 0.5});
                for (const Side side : {Side::Left, Side::Right})
                    problems += armProblems(motion, body, side, at) + legProblems(body, side, at);
            }
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        }
    }

    void handsReachTheirPlace_data() { addForms(); }
    void handsReachTheirPlace()
    {
        QFETCH(int, index);
        // The right side is the mirror image of the left.
        const FigureMotion motion = motions(index).front();
        const std::vector<Pose> &poses = motion.track().poses;
        for (std::size_t i = 0; i < poses.size(); ++i) {
            const Skeleton body = motion.at({double(i), 0});
            for (const Side side : {Side::Left, Side::Right}) {
                const auto place = placeOf(poses[i], motion.track().position, side);
                const double missed = place ? missedBy(motion, body, *place, side) : 0;
                QVERIFY2(missed <= nearEnough,
                         qPrintable(QStringLiteral("pose %1: %2 mm from %3")
                                        .arg(i)
                                        .arg(missed, 0, 'f', 0)
                                        .arg(place ? landmarkName(*place) : QStringView())));
            }
        }
    }

    void nothingTouchesTheEdge_data() { addForms(); }
    void nothingTouchesTheEdge()
    {
        QFETCH(int, index);
        const auto &muscles = m_forms.at(std::size_t(index)).exercise->muscles;
        for (const FigureMotion &motion : motions(index)) {
            for (double at = 0; at <= motion.lastPose(); at += 1 / stepsPerPose)
                QCOMPARE(paintedAtTheEdge(painted(motion, at, muscles, true)), 0);
        }
    }

    void theMovementCanBeSeen_data() { addForms(); }
    void theMovementCanBeSeen()
    {
        QFETCH(int, index);
        for (const FigureMotion &motion : motions(index)) {
            const QImage first = painted(motion, 0, {}, false);
            const QImage last = painted(motion, motion.lastPose(), {}, false);
            const int changed = changedPixels(first, last);
            QVERIFY2(changed >= leastChanged, qPrintable(QString::number(changed)));
            QVERIFY2(changed < pictureSize * pictureSize / 2, qPrintable(QString::number(changed)));
        }
    }

private:
    struct Form
    {
        const Exercise *exercise;
        FigureTrack track;
    };

    void addForms()
    {
        QTest::addColumn<int>("index");
        m_forms.clear();
        for (const Exercise &exercise : m_library.exercises()) {
            const std::pair<const char *, const std::vector<Pose> &> forms[] = {
                {"", exercise.figure.poses},
                {", easier", exercise.easier.poses},
                {", harder", exercise.harder.poses}};
            for (const auto &[suffix, poses] : forms) {
                if (poses.empty())
                    continue;
                QTest::addRow("%s%s", qUtf8Printable(exercise.id), suffix) << int(m_forms.size());
                m_forms.push_back({&exercise, exercise.figure});
                m_forms.back().track.poses = poses;
            }
        }
    }

    /// The form of this row, for each side that is worked.
    std::vector<FigureMotion> motions(int index) const
    {
        const auto &[exercise, track] = m_forms.at(std::size_t(index));
        if (exercise->sides != Sides::Each)
            return {FigureMotion(track, Side::Both)};
        return {FigureMotion(track, Side::Left), FigureMotion(track, Side::Right)};
    }

    ContentLibrary m_library;
    std::vector<Form> m_forms;
};

QTEST_MAIN(ShippedPosesTest)
#include "shippedposestest.moc"
