// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figurejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pacewell;

class FigureJsonTest : public QObject
{
    Q_OBJECT

    static Result<FigureTrack> read(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return figureTrackFrom(document.object());
    }

private slots:
    void readsATrack()
    {
        const auto track = read(R"({"view":"side","position":"supine","focus":"feet",
            "props":["bed","pillow","bed"],
            "poses":[{}, {"both.knee.flex":90,"left.hand":"behindThigh","spine.flex":-5}]})");
        QVERIFY2(track, qPrintable(track ? QString() : track.error()));
        const FigureTrack &figure = track.value();
        QCOMPARE(figure.view, FigureView::Side);
        QCOMPARE(figure.position, BodyPosition::Supine);
        QCOMPARE(figure.focus, FigureFocus::Feet);
        QCOMPARE(figure.props, (std::vector<Prop>{Prop::Bed, Prop::Pillow}));
        QCOMPARE(figure.poses.size(), std::size_t(2));
        QCOMPARE(figure.poses[0], Pose());
        QCOMPARE(figure.poses[1][Joint::LeftKneeFlex], 90.0);
        QCOMPARE(figure.poses[1][Joint::RightKneeFlex], 90.0);
        QCOMPARE(figure.poses[1][Joint::SpineFlex], -5.0);
        QCOMPARE(figure.poses[1].leftHand, Landmark::BehindThigh);
        QVERIFY(!figure.poses[1].rightHand);
    }

    void oneSideOverridesBoth()
    {
        const auto track = read(R"({"view":"side","position":"supine",
            "poses":[{"both.hip.flex":45,"left.hip.flex":110,"right.hand":"belly",
                      "both.hand":"hip"}]})");
        QVERIFY(track);
        QCOMPARE(track.value().poses[0][Joint::LeftHipFlex], 110.0);
        QCOMPARE(track.value().poses[0][Joint::RightHipFlex], 45.0);
        QCOMPARE(track.value().poses[0].rightHand, Landmark::Belly);
        QCOMPARE(track.value().poses[0].leftHand, Landmark::Hip);
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto posed = [](const char *pose) {
            return QByteArray(R"({"view":"front","position":"seated","poses":[{}, )") + pose + "]}";
        };
        QTest::newRow("misspelt joint")
            << posed(R"({"neck.sid":3})")
            << QStringLiteral(
                   R"(poses[1]: no joint is called "neck.sid"; did you mean "neck.side"?)");
        QTest::newRow("misspelt both")
            << posed(R"({"both.kne.flex":3})")
            << QStringLiteral(
                   R"(poses[1]: no joint is called "both.kne.flex"; did you mean "both.knee.flex"?)");
        QTest::newRow("nothing like it")
            << posed(R"({"wing":3})") << QStringLiteral(R"(poses[1]: no joint is called "wing")");
        QTest::newRow("out of range")
            << posed(R"({"left.knee.flex":170})")
            << QStringLiteral("poses[1].left.knee.flex: 170 is outside 0 to 150");
        QTest::newRow("both out of range")
            << posed(R"({"both.elbow.flex":-4})")
            << QStringLiteral("poses[1].both.elbow.flex: -4 is outside 0 to 150");
        QTest::newRow("word for a number")
            << posed(R"({"neck.side":"far"})")
            << QStringLiteral("poses[1].neck.side: expected a number");
        QTest::newRow("number for a hand")
            << posed(R"({"left.hand":3})")
            << QStringLiteral("poses[1].left.hand: expected the name of a place for a hand");
        QTest::newRow("unknown place")
            << posed(R"({"left.hand":"heat"})")
            << QStringLiteral(
                   R"(poses[1].left.hand: no place for a hand is called "heat"; did you mean "head"?)");
        QTest::newRow("pose is no object")
            << posed("7") << QStringLiteral("poses[1]: expected an object of joint angles");
        QTest::newRow("no view") << QByteArray(R"({"position":"seated","poses":[{}]})")
                                 << QStringLiteral("view: expected the name of a view");
        QTest::newRow("unknown position")
            << QByteArray(R"({"view":"front","position":"flying","poses":[{}]})")
            << QStringLiteral(R"(position: no position is called "flying")");
        QTest::newRow("props are no list")
            << QByteArray(R"({"view":"front","position":"seated","props":"bed","poses":[{}]})")
            << QStringLiteral("props: expected a list");
        QTest::newRow("unknown prop")
            << QByteArray(R"({"view":"front","position":"seated","props":["chairs"],"poses":[{}]})")
            << QStringLiteral(R"(props[0]: no prop is called "chairs"; did you mean "chair"?)");
        QTest::newRow("no poses") << QByteArray(R"({"view":"front","position":"seated"})")
                                  << QStringLiteral("poses: expected a list of 1 to 12 poses");
        QTest::newRow("unknown key")
            << QByteArray(R"({"view":"front","position":"seated","prop":[],"poses":[{}]})")
            << QStringLiteral(
                   R"("prop" means nothing here; known are view, position, focus, props, poses)");
    }

    void namesTheFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto track = read(json);
        QVERIFY(!track);
        QCOMPARE(track.error(), message);
    }
};

QTEST_GUILESS_MAIN(FigureJsonTest)
#include "figurejsontest.moc"
