// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/practicerules.h"
#include "support/rulebreaches.h"

#include <QTest>

#include <functional>

using namespace pacewell;
using namespace std::chrono_literals;

class BreathingRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void pacesAreSafe_data();
    void pacesAreSafe();
    void holdsAreNotForEverybody_data();
    void holdsAreNotForEverybody();
};

namespace {

BreathingPattern holding()
{
    BreathingPattern pattern;
    pattern.pace = {4s, 4s, 4s, 4s};
    pattern.isOptional = true;
    pattern.excludedBy = {
        Condition::Pregnancy, Condition::HeartOrLung, Condition::HighBloodPressure,
        Condition::Epilepsy,  Condition::Panic,       Condition::Fainting};
    return pattern;
}

} // namespace

Q_DECLARE_METATYPE(pacewell::BreathPace)
Q_DECLARE_METATYPE(pacewell::BreathingPattern)

void BreathingRulesTest::pacesAreSafe_data()
{
    QTest::addColumn<BreathPace>("pace");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const BreathPace &pace, const char *problem = "") {
        QTest::newRow(name) << pace << QString::fromLatin1(problem);
    };
    row("own pace", {});
    row("4 and 6", {4s, 0s, 6s, 0s});
    row("10 a minute", {2500ms, 0s, 3500ms, 0s});
    row("faster than 10", {2500ms, 0s, 3s, 0s}, "pace: one breath takes 5.5 s, which is 10.9");
    row("5 a minute", {4s, 0s, 8s, 0s});
    row("slower than 5", {4500ms, 0s, 8s, 0s}, "5 to 10 are safe");
    row("in 1.5 s", {1500ms, 0s, 6s, 0s}, "pace: breathing in takes 2 to 6 s");
    row("in 6.5 s", {6500ms, 0s, 4s, 0s}, "pace: breathing in takes 2 to 6 s");
    row("no out", {6s, 0s, 0s, 0s}, "pace: breathing out takes 2 to 8 s");
    row("out 8.5 s", {3s, 0s, 8500ms, 0s}, "pace: breathing out takes 2 to 8 s");
    row("a quarter", {4250ms, 0s, 6s, 0s}, "steps of a half");
    row("box", {4s, 4s, 4s, 4s});
    row("small box", {3s, 3s, 3s, 3s});
    row("fast with holds", {2s, 500ms, 2s, 500ms}, "3 to 10 are safe");
    row("3 a minute", {4s, 4s, 8s, 4s});
    row("slower than 3", {4500ms, 4s, 8s, 4s}, "which is 2.9 breaths");
    row("hold of 7.5 s", {4s, 7500ms, 4s, 0s}, "a hold lasts 7 s at most");
    row("negative hold", {4s, -1s, 6s, 4s}, "a hold lasts 7 s at most");
}

void BreathingRulesTest::pacesAreSafe()
{
    QFETCH(BreathPace, pace);
    QFETCH(QString, problem);
    BreathingPattern pattern = holding();
    pattern.pace = pace;
    pattern.maxBreaths = pace.holdFull > 4s ? 4 : 0;
    const RuleBreaches breaches = doseBreaches(pattern);
    QVERIFY2(isTold(breaches, problem), qUtf8Printable(textOf(breaches)));
}

void BreathingRulesTest::holdsAreNotForEverybody_data()
{
    QTest::addColumn<BreathingPattern>("pattern");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const std::function<void(BreathingPattern &)> &change,
                        const char *problem = "") {
        BreathingPattern pattern = holding();
        change(pattern);
        QTest::newRow(name) << pattern << QString::fromLatin1(problem);
    };
    row("as it should be", [](BreathingPattern &) {});
    row(
        "for beginners", [](auto &pattern) { pattern.isForBeginners = true; },
        "beginners: must be false");
    row(
        "for all", [](auto &pattern) { pattern.isOptional = false; }, "optional: must be true");
    row(
        "in pregnancy", [](auto &pattern) { pattern.excludedBy.erase(pattern.excludedBy.begin()); },
        "excludedBy: breath holds are not for these; add: pregnancy");
    row(
        "for nobody left out", [](auto &pattern) { pattern.excludedBy.clear(); },
        "add: pregnancy, heartOrLung, highBloodPressure, epilepsy, panic, fainting");
    row(
        "empty hold alone, for all",
        [](auto &pattern) {
            pattern.pace = {4s, 0s, 4s, 2s};
            pattern.isOptional = false;
        },
        "optional: must be true");
    const auto fourSevenEight = [](int maxBreaths) {
        return [maxBreaths](BreathingPattern &pattern) {
            pattern.pace = {4s, 7s, 8s, 0s};
            pattern.maxBreaths = maxBreaths;
        };
    };
    row("long hold, 4 breaths", fourSevenEight(4));
    row("long hold, 5 breaths", fourSevenEight(5), "maxBreaths: must be 1 to 4");
    row("long hold, no end", fourSevenEight(0), "maxBreaths: must be 1 to 4");
    row("hold of 4 s, no end", [](auto &pattern) { pattern.maxBreaths = 0; });
    row(
        "1 min", [](auto &pattern) { pattern.length = 1min; }, "minutes: must be 2 to 10");
    row("2 min", [](auto &pattern) { pattern.length = 2min; });
    row("10 min", [](auto &pattern) { pattern.length = 10min; });
    row(
        "11 min", [](auto &pattern) { pattern.length = 11min; }, "minutes: must be 2 to 10");
    row(
        "own pace, counted",
        [](auto &pattern) {
            pattern.pace = {};
            pattern.maxBreaths = 4;
        },
        "maxBreaths: breaths are counted only where pace is given");
}

void BreathingRulesTest::holdsAreNotForEverybody()
{
    QFETCH(BreathingPattern, pattern);
    QFETCH(QString, problem);
    const RuleBreaches breaches = doseBreaches(pattern);
    QVERIFY2(isTold(breaches, problem), qUtf8Printable(textOf(breaches)));
}

QTEST_GUILESS_MAIN(BreathingRulesTest)
#include "breathingrulestest.moc"
