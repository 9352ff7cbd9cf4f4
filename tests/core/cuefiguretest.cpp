// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cuefigure.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class CueFigureTest : public QObject
{
    Q_OBJECT

private slots:
    void movesWithoutAJump_data();
    void movesWithoutAJump();
    void isWhereTheCueSays();
    void staysInRangeWhateverTheTime();
    void breathesEvenlyThroughTheSession();
};

namespace {

/// The whole way takes a second at least, the quickest dose; a frame may show this much of it.
constexpr milliseconds frame{33};
constexpr double mostPerFrame = 33.0 / 1000 + 1e-9;

Cue cue(CueKind kind, milliseconds length, Side side = Side::Both, milliseconds eachWay = 0ms)
{
    Cue made;
    made.kind = kind;
    made.length = length;
    made.side = side;
    made.eachWay = eachWay;
    return made;
}

} // namespace

void CueFigureTest::movesWithoutAJump_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("routine");
    QTest::addColumn<bool>("gentler");
    for (const char *folder : {SHIPPED_CONTENT, TEST_DATA "/small-content"}) {
        const auto library =
            ContentLibrary::load({QString::fromUtf8(folder), QStringLiteral(SHIPPED_MEDIA), {}});
        for (const Routine &routine : library.routines()) {
            for (const bool gentler : {false, true})
                QTest::addRow("%s%s", qUtf8Printable(routine.id), gentler ? ", gentler" : "")
                    << QString::fromUtf8(folder) << routine.id << gentler;
        }
    }
}

void CueFigureTest::movesWithoutAJump()
{
    QFETCH(QString, folder);
    QFETCH(QString, routine);
    QFETCH(bool, gentler);
    const auto library = ContentLibrary::load({folder, QStringLiteral(SHIPPED_MEDIA), {}});
    const auto script =
        SessionScript::from(*library.routine(routine), library, {gentler, std::nullopt});

    int step = -1;
    CueFigure last;
    milliseconds inCue{0};
    for (const Cue &each : script.cues()) {
        for (; inCue < each.length; inCue += frame) {
            const CueFigure figure = cueFigure(each, inCue);
            const QString where = QStringLiteral("step %1, cue kind %2, %3 ms: %4 after %5")
                                      .arg(each.step)
                                      .arg(int(each.kind))
                                      .arg(inCue.count())
                                      .arg(figure.share)
                                      .arg(last.share);
            QVERIFY2(figure.share >= 0 && figure.share <= 1, qUtf8Printable(where));
            if (each.step == step) {
                QVERIFY2(std::abs(figure.share - last.share) <= mostPerFrame,
                         qUtf8Printable(where));
                // The body changes its side only where both sides look the same.
                QVERIFY2(figure.side == last.side || figure.share + last.share <= 2 * mostPerFrame,
                         qUtf8Printable(where));
            }
            step = each.step;
            last = figure;
        }
        inCue -= each.length;
    }
}

void CueFigureTest::isWhereTheCueSays()
{
    const Cue hold = cue(CueKind::Hold, 20s, Side::Left);
    QCOMPARE(cueFigure(hold, 0ms).share, 0.0);
    QCOMPARE(cueFigure(hold, 3500ms).share, 1.0);
    QCOMPARE(cueFigure(hold, 20s).share, 1.0);
    QCOMPARE(cueFigure(hold, 10s).side, Side::Left);

    const Cue brief = cue(CueKind::Hold, 5s);
    QCOMPARE(cueFigure(brief, 2500ms).share, 1.0);

    const Cue move = cue(CueKind::Move, 12s, Side::Both, 2s);
    for (int repetition = 0; repetition < 3; ++repetition) {
        QCOMPARE(cueFigure(move, repetition * 4s).share, 0.0);
        QCOMPARE(cueFigure(move, repetition * 4s + 1s).share, 0.5);
        QCOMPARE(cueFigure(move, repetition * 4s + 2s).share, 1.0);
        QCOMPARE(cueFigure(move, repetition * 4s + 3s).share, 0.5);
    }

    const Cue ready = cue(CueKind::GetReady, 10s, Side::Left);
    QCOMPARE(cueFigure(ready, 0ms).share, 0.0);
    QCOMPARE(cueFigure(ready, 5s).share, 1.0);
    QCOMPARE(cueFigure(ready, 10s).share, 0.0);

    QCOMPARE(cueFigure(cue(CueKind::Welcome, 10s), 5s).share, 0.0);
    QCOMPARE(cueFigure(cue(CueKind::Rest, 10s), 0ms).share, 1.0);
    QCOMPARE(cueFigure(cue(CueKind::Rest, 10s), 9s).share, 0.0);
    QCOMPARE(cueFigure(cue(CueKind::Rest, 20s, Side::Both, 2s), 0ms).share, 0.0);

    const Cue change = cue(CueKind::ChangeSide, 8s, Side::Right);
    QCOMPARE(cueFigure(change, 0ms).side, Side::Left);
    QCOMPARE(cueFigure(change, 0ms).share, 1.0);
    QCOMPARE(cueFigure(change, 3500ms).side, Side::Right);
    QCOMPARE(cueFigure(change, 3500ms).share, 0.0);
    QCOMPARE(cueFigure(change, 5750ms).share, 1.0);
    QCOMPARE(cueFigure(change, 8s).share, 0.0);
}

void CueFigureTest::staysInRangeWhateverTheTime()
{
    for (int kind = 0; kind <= int(CueKind::ChangeSide); ++kind) {
        for (const milliseconds length : {0ms, 1ms, 2ms, 5000ms, 20'000ms, 3'600'000ms}) {
            for (const milliseconds eachWay : {0ms, 1ms, 2000ms}) {
                for (const milliseconds at : {0ms, 1ms, 33ms, 10'000ms, length / 2, length}) {
                    const CueFigure figure =
                        cueFigure(cue(CueKind(kind), length, Side::Left, eachWay), at);
                    QVERIFY(figure.share >= 0 && figure.share <= 1);
                }
            }
        }
    }
}

void CueFigureTest::breathesEvenlyThroughTheSession()
{
    QCOMPARE(quietBreath(0ms), 0.0);
    QCOMPARE(quietBreath(5s), 0.5);
    QCOMPARE(quietBreath(10s), 0.0);
    QCOMPARE(quietBreath(3min + 2500ms), 0.25);
}

QTEST_GUILESS_MAIN(CueFigureTest)
#include "cuefiguretest.moc"
