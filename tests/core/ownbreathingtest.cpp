// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/ownbreathing.h"
#include "core/content/contentlibrary.h"
#include "core/content/practicerules.h"
#include "core/safety/breathinglimits.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

class OwnBreathingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nearest_data();
    void nearest();
    void nothingIsNearToNothing();
    void everySafePaceMakesAGoodPattern();
    void keepsWhatKeepsSafe();

private:
    ContentLibrary m_library;
};

Q_DECLARE_METATYPE(pacewell::BreathPace)

void OwnBreathingTest::initTestCase()
{
    m_library = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), QString()});
    QVERIFY(m_library.breathing().size() >= 6);
}

void OwnBreathingTest::nearest_data()
{
    QTest::addColumn<BreathPace>("pace");
    QTest::addColumn<QString>("id");
    QTest::newRow("the same") << BreathPace{4s, 0s, 6s, 0s} << "slow-breathing";
    QTest::newRow("near it") << BreathPace{4500ms, 0s, 6s, 0s} << "slow-breathing";
    QTest::newRow("quicker") << BreathPace{3s, 0s, 3500ms, 0s} << "gentle-start";
    QTest::newRow("longer out") << BreathPace{3s, 0s, 7s, 0s} << "long-out-breath";
    QTest::newRow("with a hold") << BreathPace{3s, 2s, 3s, 2s} << "small-box";
    QTest::newRow("with long ones") << BreathPace{4s, 7s, 8s, 0s} << "four-seven-eight";
}

void OwnBreathingTest::nearest()
{
    QFETCH(BreathPace, pace);
    QFETCH(QString, id);
    const BreathingPattern *found = nearestPattern(pace, m_library.breathing());
    QVERIFY(found);
    QCOMPARE(found->id, id);
}

void OwnBreathingTest::nothingIsNearToNothing()
{
    QVERIFY(!nearestPattern({4s, 0s, 6s, 0s}, {}));
}

void OwnBreathingTest::everySafePaceMakesAGoodPattern()
{
    int patterns = 0;
    BreathingLimits used;
    used.areFirstDays = false;
    for (auto in = 1000ms; in <= 7000ms; in += 500ms) {
        for (auto full = 0ms; full <= 8000ms; full += 500ms) {
            for (auto out = 1000ms; out <= 9000ms; out += 500ms) {
                for (const auto empty : {0ms, 500ms, 4500ms, 7500ms}) {
                    const BreathPace pace{in, full, out, empty};
                    if (paceProblem(pace, used, {}, true))
                        continue;
                    const BreathingPattern *near = nearestPattern(pace, m_library.breathing());
                    QVERIFY(near);
                    const BreathingPattern own = ownPattern(pace, 5min, *near);
                    const RuleBreaches breaches = doseBreaches(own);
                    QVERIFY2(breaches.empty(),
                             breaches.empty() ? "" : qUtf8Printable(breaches.front().message));
                    ++patterns;
                }
            }
        }
    }
    QVERIFY(patterns > 1000);
}

void OwnBreathingTest::keepsWhatKeepsSafe()
{
    const BreathPace pace{4s, 5s, 4s, 0s};
    const BreathingPattern *near = nearestPattern(pace, m_library.breathing());
    QVERIFY(near);
    const BreathingPattern own = ownPattern(pace, 99min, *near);
    QCOMPARE(own.cautions, near->cautions);
    QCOMPARE(own.stopSigns, near->stopSigns);
    QCOMPARE(own.excludedBy, near->excludedBy);
    QCOMPARE(own.evidence, near->evidence);
    QVERIFY(own.isOptional && !own.isForBeginners);
    QCOMPARE(own.maxBreaths, 4);
    QCOMPARE(own.length, std::chrono::minutes(10));
    QVERIFY(own.id.isEmpty() && own.name.isEmpty());
}

QTEST_GUILESS_MAIN(OwnBreathingTest)
#include "ownbreathingtest.moc"
