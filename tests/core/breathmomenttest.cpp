// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/breathmoment.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class BreathMomentTest : public QObject
{
    Q_OBJECT

private slots:
    void phases_data();
    void phases();
    void fullnessNeverLeaps();
    void ownPaceStandsStill();
};

void BreathMomentTest::phases_data()
{
    QTest::addColumn<qint64>("atMs");
    QTest::addColumn<BreathPhase>("phase");
    QTest::addColumn<qint64>("leftMs");
    QTest::addColumn<double>("fullness");
    for (const qint64 breath : {0, 14'000, 14'000'000}) {
        const auto row = [&](const char *name) -> QTestData & {
            return QTest::addRow("%s, %lld", name, breath);
        };
        row("begins empty") << breath << BreathPhase::In << qint64(4000) << 0.0;
        row("halfway in") << breath + 2000 << BreathPhase::In << qint64(2000) << 0.5;
        row("full") << breath + 4000 << BreathPhase::HoldFull << qint64(2000) << 1.0;
        row("begins out") << breath + 6000 << BreathPhase::Out << qint64(6000) << 1.0;
        row("halfway out") << breath + 9000 << BreathPhase::Out << qint64(3000) << 0.5;
        row("empty") << breath + 12'000 << BreathPhase::HoldEmpty << qint64(2000) << 0.0;
        row("last moment") << breath + 13'999 << BreathPhase::HoldEmpty << qint64(1) << 0.0;
    }
}

void BreathMomentTest::phases()
{
    QFETCH(qint64, atMs);
    QFETCH(BreathPhase, phase);
    QFETCH(qint64, leftMs);
    QFETCH(double, fullness);
    const BreathMoment moment = breathMoment({4s, 2s, 6s, 2s}, milliseconds(atMs));
    QCOMPARE(moment.phase, phase);
    QCOMPARE(moment.left.count(), leftMs);
    QVERIFY(std::abs(moment.fullness - fullness) < 1e-9);
}

void BreathMomentTest::fullnessNeverLeaps()
{
    const BreathPace pace{3500ms, 0ms, 5500ms, 0ms};
    for (milliseconds at{0}; at < 2 * pace.length(); at += 10ms) {
        const double now = breathMoment(pace, at).fullness;
        const double next = breathMoment(pace, at + 10ms).fullness;
        QVERIFY(now >= 0 && now <= 1 && std::abs(next - now) < 0.01);
    }
}

void BreathMomentTest::ownPaceStandsStill()
{
    for (const milliseconds at : {0ms, 1ms, 3'600'000ms}) {
        QCOMPARE(breathMoment({}, at).phase, BreathPhase::OwnPace);
        QCOMPARE(breathMoment({}, at).fullness, breathMoment({}, 0ms).fullness);
    }
}

QTEST_GUILESS_MAIN(BreathMomentTest)
#include "breathmomenttest.moc"
