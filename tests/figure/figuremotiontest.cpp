// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuremotion.h"
#include "core/figure/proportions.h"
#include "core/figure/reach.h"

#include <QTest>

#include <glm/geometric.hpp>

using namespace pacewell;
using glm::dvec3;

namespace {

/// Any two unlike poses that every position allows.
std::vector<Pose> somePoses()
{
    Pose start;
    Pose stretch;
    stretch[Joint::SpineSide] = 18;
    stretch[Joint::SpineTurn] = -12;
    stretch[Joint::NeckSide] = 25;
    stretch[Joint::LeftShoulderAbduct] = 130;
    stretch[Joint::LeftElbowFlex] = 40;
    stretch[Joint::LeftHipFlex] = 70;
    stretch[Joint::LeftKneeFlex] = 80;
    stretch.rightHand = Landmark::Head;
    return {start, stretch};
}

FigureTrack trackIn(BodyPosition position, std::vector<Pose> poses)
{
    FigureTrack track;
    track.position = position;
    track.poses = std::move(poses);
    return track;
}

double lengthBetween(const Frame &one, const Frame &other)
{
    return glm::distance(one.at, other.at);
}

double lowestOfFeet(const Skeleton &body)
{
    double lowest = 1e9;
    for (const Leg &leg : body.legs) {
        lowest = std::min({lowest, leg.foot.point(proportions::heel).y - 32, leg.toes.at.y - 26});
    }
    return lowest;
}

void addPositions()
{
    QTest::addColumn<BodyPosition>("position");
    for (std::size_t i = 0; i < bodyPositionCount; ++i) {
        QTest::newRow(positionName(BodyPosition(i)).toLatin1().constData()) << BodyPosition(i);
    }
}

} // namespace

class FigureMotionTest : public QObject
{
    Q_OBJECT

private slots:
    void limbsKeepTheirLength_data() { addPositions(); }
    void limbsKeepTheirLength()
    {
        QFETCH(BodyPosition, position);
        const FigureMotion motion(trackIn(position, somePoses()), Side::Left);
        for (double at = 0; at <= 1; at += 0.05) {
            const Skeleton body = motion.at({at, at});
            for (const Arm &arm : body.arms) {
                QVERIFY(std::abs(lengthBetween(arm.upper, arm.fore) - proportions::upperArm) < 0.5);
                QVERIFY(std::abs(lengthBetween(arm.fore, arm.hand) - proportions::forearm) < 0.5);
            }
            for (const Leg &leg : body.legs) {
                QVERIFY(std::abs(lengthBetween(leg.thigh, leg.shin) - proportions::thigh) < 0.5);
                QVERIFY(std::abs(lengthBetween(leg.shin, leg.foot) - proportions::shin) < 0.5);
            }
        }
    }

    void movementHasNoJumps_data() { addPositions(); }
    void movementHasNoJumps()
    {
        QFETCH(BodyPosition, position);
        const FigureMotion motion(trackIn(position, somePoses()), Side::Left);
        Skeleton before = motion.at({0, 0});
        for (int step = 1; step <= 100; ++step) {
            const Skeleton body = motion.at({step / 100.0, 0});
            QVERIFY(glm::distance(body.palm(Side::Left), before.palm(Side::Left)) < 45);
            QVERIFY(glm::distance(body.palm(Side::Right), before.palm(Side::Right)) < 45);
            QVERIFY(glm::distance(body.crown(), before.crown()) < 20);
            before = body;
        }
    }

    void rightIsTheMirrorImageOfLeft_data() { addPositions(); }
    void rightIsTheMirrorImageOfLeft()
    {
        QFETCH(BodyPosition, position);
        const FigureTrack track = trackIn(position, somePoses());
        const Skeleton left = FigureMotion(track, Side::Left).at({0.7, 0.2});
        const Skeleton right = FigureMotion(track, Side::Right).at({0.7, 0.2});
        const auto flipped = [](dvec3 point) { return dvec3(-point.x, point.y, point.z); };
        QVERIFY(glm::distance(right.crown(), flipped(left.crown())) < 0.01);
        QVERIFY(glm::distance(right.palm(Side::Right), flipped(left.palm(Side::Left))) < 0.01);
        QVERIFY(glm::distance(right.fingertip(Side::Left), flipped(left.fingertip(Side::Right))) <
                0.01);
        QVERIFY(glm::distance(right.legs[1].toes.at, flipped(left.legs[0].toes.at)) < 0.01);
        const Skeleton twice = mirrored(mirrored(left));
        QVERIFY(glm::distance(twice.arms[0].hand.at, left.arms[0].hand.at) < 1e-9);
    }

    void aMirroredPoseIsAMirroredSkeleton()
    {
        Pose pose = somePoses()[1];
        pose.rightHand.reset();
        const auto fk = [](const Pose &p) {
            return skeletonFrom(postureFrom(p, BodyPosition::Standing));
        };
        const Skeleton one = mirrored(fk(pose));
        const Skeleton other = fk(mirrored(pose));
        QVERIFY(glm::distance(one.crown(), other.crown()) < 1e-6);
        QVERIFY(glm::distance(one.palm(Side::Right), other.palm(Side::Right)) < 1e-6);
        QVERIFY(glm::distance(one.legs[1].toes.at, other.legs[1].toes.at) < 1e-6);
    }

    void restsOnWhatCarriesIt()
    {
        const auto rest = [](BodyPosition position) {
            return FigureMotion(trackIn(position, {Pose()}), Side::Left).at({0, 0});
        };
        QVERIFY(std::abs(lowestOfFeet(rest(BodyPosition::Standing))) < 1);
        QVERIFY(std::abs(lowestOfFeet(rest(BodyPosition::Seated))) < 1);
        QCOMPARE(rest(BodyPosition::Seated).root.at.y, proportions::seatedHipHeight);
        QVERIFY(rest(BodyPosition::Standing).crown().y > 1600);
        const Skeleton supine = rest(BodyPosition::Supine);
        QCOMPARE(supine.root.at.y, proportions::pelvisHalfDepth);
        QVERIFY(supine.head.direction({0, 0, 1}).y > 0.95);
        for (const BodyPosition kneeling : {BodyPosition::AllFours, BodyPosition::Kneeling}) {
            const Skeleton body = rest(kneeling);
            QVERIFY(std::abs(body.legs[0].shin.at.y - proportions::kneeRadius) < 12);
        }
        const Skeleton allFours = rest(BodyPosition::AllFours);
        QVERIFY(std::abs(allFours.palm(Side::Left).y - 26) < 10);
        const Skeleton halfKneeling = rest(BodyPosition::HalfKneeling);
        QVERIFY(halfKneeling.legs[1].foot.direction({0, 1, 0}).y > 0.99);
        QVERIFY(std::abs(halfKneeling.legs[0].shin.at.y - proportions::kneeRadius) < 12);
    }

    void standingUpKeepsTheFeetWhereTheyAre()
    {
        Pose lean;
        lean[Joint::TrunkHinge] = 35;
        Pose up;
        for (const Joint joint : {Joint::LeftHipFlex, Joint::LeftKneeFlex}) {
            up[joint] = 0;
            up[opposite(joint)] = 0;
        }
        const FigureMotion motion(trackIn(BodyPosition::Seated, {Pose(), lean, up}), Side::Both);
        const dvec3 foot = motion.at({0, 0}).legs[1].foot.at;
        for (double at = 0; at <= 2; at += 0.1) {
            const Skeleton body = motion.at({at, 0});
            QVERIFY2(glm::distance(body.legs[1].foot.at, foot) < 12,
                     qPrintable(QString::number(at)));
        }
        QVERIFY(motion.at({2, 0}).root.at.y > proportions::seatedHipHeight + 380);
    }

    void walkingOnTheSpotKeepsTheHipsWhereTheyAre()
    {
        Pose leftUp;
        leftUp[Joint::LeftHipFlex] = 40;
        leftUp[Joint::LeftKneeFlex] = 60;
        const std::vector<Pose> steps{leftUp, Pose(), mirrored(leftUp)};
        const FigureMotion motion(trackIn(BodyPosition::Standing, steps), Side::Both);
        const dvec3 hips = motion.at({0, 0}).root.at;
        for (double at = 0; at <= 2; at += 0.1) {
            const Skeleton body = motion.at({at, 0});
            QVERIFY(glm::distance(body.root.at, hips) < 1);
            QVERIFY(std::abs(lowestOfFeet(body)) < 12);
        }
    }

    void theWallIsAsNearAsBentElbowsNeed()
    {
        Pose low;
        low.leftHand = low.rightHand = Landmark::Wall;
        Pose high = low;
        for (const Joint flex : {Joint::LeftShoulderFlex, Joint::RightShoulderFlex}) {
            low[flex] = 60;
            high[flex] = 130;
        }
        for (const Joint elbow : {Joint::LeftElbowFlex, Joint::RightElbowFlex}) {
            low[elbow] = 90;
            high[elbow] = 50;
        }
        const FigureMotion motion(trackIn(BodyPosition::Standing, {low, high}), Side::Both);
        QVERIFY(motion.scene().wallAt < 400);
        for (const double at : {0.0, 1.0}) {
            const Skeleton body = motion.at({at, 0});
            QVERIFY(std::abs(body.palm(Side::Left).z - motion.scene().wallAt) < 30);
            QVERIFY(body.fingertip(Side::Left).y < motion.scene().wallTop);
        }
    }

    void aTowelIsHeldOnlyByTheHandsThatReachForIt()
    {
        Pose pull;
        pull.leftHand = Landmark::Towel;
        const FigureMotion onSide(trackIn(BodyPosition::SideLying, {pull}), Side::Left);
        QCOMPARE(onSide.scene().holdsTowel, (std::array{true, false}));
        QVERIFY(onSide.scene().towelLoop == TowelLoop::Ankle);
        pull.leftHand = Landmark::BehindThigh;
        pull.rightHand = Landmark::BehindOppositeThigh;
        const FigureMotion onBack(trackIn(BodyPosition::Supine, {pull}), Side::Left);
        QCOMPARE(onBack.scene().holdsTowel, (std::array{true, true}));
        QVERIFY(onBack.scene().towelLoop == TowelLoop::Thigh);
    }

    void aCrookedFootStandsOnTheBedAndABridgeKeepsItThere()
    {
        Pose crook;
        crook[Joint::LeftHipFlex] = crook[Joint::RightHipFlex] = 45;
        crook[Joint::LeftKneeFlex] = crook[Joint::RightKneeFlex] = 90;
        Pose bridge = crook;
        bridge[Joint::PelvisLift] = 130;
        const FigureMotion motion(trackIn(BodyPosition::Supine, {crook, bridge}), Side::Both);
        const Skeleton start = motion.at({0, 0});
        QVERIFY(std::abs(start.legs[0].foot.at.y - proportions::ankleHeight) < 2);
        QVERIFY(start.legs[0].foot.direction({0, 1, 0}).y > 0.98);
        for (double at = 0; at <= 1; at += 0.1) {
            const Skeleton body = motion.at({at, 0});
            QVERIFY(glm::distance(body.legs[0].foot.at, start.legs[0].foot.at) < 14);
            QVERIFY(std::abs(body.upperChest.at.y - start.upperChest.at.y) < 25);
        }
        QVERIFY(motion.at({1, 0}).root.at.y > start.root.at.y + 129);
    }

    void handsReachTheirPlace_data()
    {
        QTest::addColumn<BodyPosition>("position");
        QTest::addColumn<Landmark>("landmark");
        const auto row = [](BodyPosition position, Landmark landmark) {
            QTest::addRow("%s %s", positionName(position).toLatin1().constData(),
                          landmarkName(landmark).toLatin1().constData())
                << position << landmark;
        };
        for (const Landmark landmark :
             {Landmark::Head, Landmark::Temple, Landmark::Forehead, Landmark::Chin,
              Landmark::BehindHead, Landmark::Collarbone, Landmark::OppositeShoulder,
              Landmark::OppositeElbow, Landmark::Belly, Landmark::Ribs, Landmark::Hip,
              Landmark::LowBack, Landmark::Thigh, Landmark::OppositeThigh, Landmark::ChairSeat}) {
            row(BodyPosition::Seated, landmark);
        }
        row(BodyPosition::Standing, Landmark::Wall);
        row(BodyPosition::Standing, Landmark::ChairBack);
        row(BodyPosition::Seated, Landmark::Table);
        row(BodyPosition::AllFours, Landmark::Floor);
        row(BodyPosition::Supine, Landmark::Bed);
    }

    void handsReachTheirPlace()
    {
        QFETCH(BodyPosition, position);
        QFETCH(Landmark, landmark);
        Pose pose;
        pose.rightHand = landmark;
        const FigureMotion motion(trackIn(position, {Pose(), pose}), Side::Left);
        const Skeleton body = motion.at({1, 0});
        const Reach reach = reachFor(landmark, Side::Right, body, motion.scene());
        QVERIFY2(glm::distance(body.palm(Side::Right), reach.palm) < 10,
                 qPrintable(QString::number(glm::distance(body.palm(Side::Right), reach.palm))));
    }

    void elbowsAndKneesStayWithinTheirRange_data() { handsReachTheirPlace_data(); }
    void elbowsAndKneesStayWithinTheirRange()
    {
        QFETCH(BodyPosition, position);
        QFETCH(Landmark, landmark);
        Pose pose;
        pose.leftHand = pose.rightHand = landmark;
        const FigureMotion motion(trackIn(position, {Pose(), pose}), Side::Left);
        const auto bend = [](const Frame &upper, const Frame &lower) {
            // Positive where the lower limb swings the way an elbow bends.
            const dvec3 along = glm::inverse(upper.turn) * lower.direction({0, -1, 0});
            return glm::degrees(std::atan2(along.z, -along.y));
        };
        for (double at = 0; at <= 1; at += 0.1) {
            const Skeleton body = motion.at({at, 0});
            for (const Arm &arm : body.arms) {
                const double elbow = bend(arm.upper, arm.fore);
                QVERIFY2(elbow > -1 && elbow < 151, qPrintable(QString::number(elbow)));
            }
            for (const Leg &leg : body.legs) {
                const double knee = -bend(leg.thigh, leg.shin);
                QVERIFY2(knee > -1 && knee < 151, qPrintable(QString::number(knee)));
            }
        }
    }

    void theMomentIsKeptWithinTheTrack()
    {
        const FigureMotion motion(trackIn(BodyPosition::Seated, somePoses()), Side::Left);
        QVERIFY(glm::distance(motion.at({-3, 0}).crown(), motion.at({0, 0}).crown()) < 1e-9);
        QVERIFY(glm::distance(motion.at({9, 0}).crown(), motion.at({1, 0}).crown()) < 1e-9);
        const FigureMotion still(trackIn(BodyPosition::Seated, {}), Side::Left);
        QCOMPARE(still.lastPose(), 0.0);
        QVERIFY(still.at({0.5, 0}).crown().y > 1200);
    }

    void breathingLiftsTheShoulders()
    {
        const FigureMotion motion(trackIn(BodyPosition::Seated, {Pose()}), Side::Left);
        const double rise =
            motion.at({0, 0.5}).arms[0].upper.at.y - motion.at({0, 0}).arms[0].upper.at.y;
        QVERIFY(rise > 2 && rise < 12);
    }
};

QTEST_GUILESS_MAIN(FigureMotionTest)
#include "figuremotiontest.moc"
