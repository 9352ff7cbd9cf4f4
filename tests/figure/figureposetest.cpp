// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figuretrack.h"
#include "core/figure/pose.h"

#include <QTest>

using namespace pacewell;

class FigurePoseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNameLeadsBackToItsJoint()
    {
        for (std::size_t i = 0; i < jointCount; ++i)
            QCOMPARE(jointNamed(jointName(Joint(i))), Joint(i));
        QVERIFY(!jointNamed(u"left.knee"));
        QVERIFY(!jointNamed(u""));
    }

    void everyOtherNameLeadsBack()
    {
        for (std::size_t i = 0; i < landmarkCount; ++i)
            QCOMPARE(landmarkNamed(landmarkName(Landmark(i))), Landmark(i));
        for (std::size_t i = 0; i < bodyPositionCount; ++i)
            QCOMPARE(positionNamed(positionName(BodyPosition(i))), BodyPosition(i));
        for (std::size_t i = 0; i < figureViewCount; ++i)
            QCOMPARE(viewNamed(viewName(FigureView(i))), FigureView(i));
        for (std::size_t i = 0; i < figureFocusCount; ++i)
            QCOMPARE(focusNamed(focusName(FigureFocus(i))), FigureFocus(i));
        for (std::size_t i = 0; i < propCount; ++i)
            QCOMPARE(propNamed(propName(Prop(i))), Prop(i));
        for (std::size_t i = 0; i < muscleCount; ++i)
            QCOMPARE(muscleNamed(muscleName(Muscle(i))), Muscle(i));
    }

    void aJointAndItsOppositeHaveTheSameRange()
    {
        for (std::size_t i = 0; i < jointCount; ++i) {
            const Joint joint = Joint(i);
            QCOMPARE(opposite(opposite(joint)), joint);
            QCOMPARE(jointRange(opposite(joint)).min, jointRange(joint).min);
            QCOMPARE(jointRange(opposite(joint)).max, jointRange(joint).max);
            QVERIFY(jointRange(joint).contains(0));
        }
        QCOMPARE(opposite(Joint::LeftKneeFlex), Joint::RightKneeFlex);
        QCOMPARE(opposite(Joint::SpineFlex), Joint::SpineFlex);
    }

    void jointsNeverBendTheWrongWay()
    {
        QVERIFY(!jointRange(Joint::LeftKneeFlex).contains(-1));
        QVERIFY(!jointRange(Joint::RightElbowFlex).contains(-1));
    }

    void mirroringTwiceChangesNothing()
    {
        Pose pose;
        for (std::size_t i = 0; i < jointCount; i += 2)
            pose[Joint(i)] = double(i) - 9;
        pose.leftHand = Landmark::Head;
        QCOMPARE(mirrored(mirrored(pose)), pose);
        QVERIFY(!(mirrored(pose) == pose));
    }

    void theMirrorTurnsLeftIntoRight()
    {
        Pose pose;
        pose[Joint::NeckSide] = 30;
        pose[Joint::SpineFlex] = 10;
        pose[Joint::LeftKneeFlex] = 45;
        pose.rightHand = Landmark::Head;
        const Pose other = mirrored(pose);
        QCOMPARE(other[Joint::NeckSide], -30.0);
        QCOMPARE(other[Joint::SpineFlex], 10.0);
        QCOMPARE(other[Joint::RightKneeFlex], 45.0);
        QVERIFY(!other[Joint::LeftKneeFlex]);
        QCOMPARE(other.leftHand, Landmark::Head);
        QVERIFY(!other.rightHand);
    }
};

QTEST_GUILESS_MAIN(FigurePoseTest)
#include "figureposetest.moc"
