// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/practicerules.h"
#include "core/content/sidewords.h"
#include "support/rulebreaches.h"

#include <QTest>

#include <functional>

using namespace pacewell;
using namespace std::chrono_literals;

class PracticeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void relaxationsAreUnhurried_data();
    void relaxationsAreUnhurried();
    void massagesAreGentle_data();
    void massagesAreGentle();
    void heatHasItsTime_data();
    void heatHasItsTime();
    void statedLengthsAreTrue_data();
    void statedLengthsAreTrue();
    void sidesAreNamedWhereOneIsWorked();
};

namespace {

Line line(const char *text)
{
    return {QString::fromLatin1(text), {}, {}, {}};
}

/// Two minutes with their getting ready and settling.
Relaxation resting()
{
    Relaxation relaxation;
    relaxation.length = 2min;
    RelaxationPart part;
    part.text = line("Rest.");
    part.attend = 104s;
    relaxation.parts = {part};
    return relaxation;
}

Relaxation tensing()
{
    Relaxation relaxation = resting();
    relaxation.form = RelaxationForm::TenseRelease;
    RelaxationPart part;
    part.tense = line("Tense.");
    part.release = line("Let go.");
    part.soften = line("Soften.");
    relaxation.parts.push_back(part);
    relaxation.parts.front().attend = 70s;
    return relaxation;
}

/// One minute of a palm, with all around it.
Massage pressing()
{
    Massage massage;
    massage.length = 2min;
    MassageSpot spot;
    spot.place = BodyPlace::Palm;
    spot.muscles = {Muscle::HandMuscles};
    spot.time = 40s;
    massage.spots = {spot};
    return massage;
}

} // namespace

Q_DECLARE_METATYPE(pacewell::Relaxation)
Q_DECLARE_METATYPE(pacewell::Massage)
Q_DECLARE_METATYPE(pacewell::Heat)

void PracticeRulesTest::relaxationsAreUnhurried_data()
{
    QTest::addColumn<Relaxation>("relaxation");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, Relaxation relaxation,
                        const std::function<void(Relaxation &)> &change, const char *problem = "") {
        change(relaxation);
        QTest::newRow(name) << relaxation << QString::fromLatin1(problem);
    };
    row("resting", resting(), [](auto &) {});
    row("tensing", tensing(), [](auto &) {});
    row(
        "tense 2 s", tensing(), [](auto &it) { it.tense = 2s; }, "tenseSeconds: must be 3 to 7");
    row("tense 3 s", tensing(), [](auto &it) { it.tense = 3s; });
    row("tense 7 s", tensing(), [](auto &it) { it.tense = 7s; });
    row(
        "tense 8 s", tensing(), [](auto &it) { it.tense = 8s; }, "tenseSeconds: must be 3 to 7");
    row(
        "release 19 s", tensing(), [](auto &it) { it.release = 19s; },
        "releaseSeconds: must be 20 to 40");
    row("release 20 s", tensing(), [](auto &it) { it.release = 20s; });
    row("release 40 s", tensing(), [](auto &it) { it.release = 40s; });
    row(
        "release 41 s", tensing(), [](auto &it) { it.release = 41s; },
        "releaseSeconds: must be 20 to 40");
    row(
        "nothing tensed", tensing(),
        [](auto &it) {
            it.parts.pop_back();
            it.parts.front().attend = 100s;
        },
        "parts: nothing is tensed");
    row(
        "tension in a body scan", tensing(), [](auto &it) { it.form = RelaxationForm::BodyScan; },
        "parts[1].tense: muscles are tensed");
    row(
        "tension and text", tensing(), [](auto &it) { it.parts[1].text = line("And this."); },
        "parts[1].text: a part has either");
    row("just time for the words", resting(), [](auto &it) {
        it.parts.push_back(it.parts.front());
        it.parts[1].text = line("one two three four five six seven eight nine ten");
        it.parts[1].attend = 7s;
    });
    row(
        "no quiet after the words", resting(),
        [](auto &it) {
            it.parts.push_back(it.parts.front());
            it.parts[1].text = line("one two three four five six seven eight nine ten");
            it.parts[1].attend = 6s;
        },
        "parts[1].seconds: the words need 7 s, and there are 6");
    const auto manyWords = [](int count) {
        return Line{QStringLiteral("word ").repeated(count), {}, {}, {}};
    };
    row("46 words while letting go", tensing(),
        [&](auto &it) { it.parts[1].release = manyWords(46); });
    row(
        "47 words while letting go", tensing(),
        [&](auto &it) { it.parts[1].release = manyWords(47); }, "parts[1].release: the words need");
    row(
        "47 words to soften", tensing(), [&](auto &it) { it.parts[1].soften = manyWords(47); },
        "parts[1].soften: the words need");
    row("40 s less than stated", resting(), [](auto &it) { it.parts[0].attend -= 40s; });
    row(
        "41 s less than stated", resting(), [](auto &it) { it.parts[0].attend -= 41s; },
        "minutes: the steps add up to 1 min 19 s, not 2 minutes");
    row("40 s more than stated", resting(), [](auto &it) { it.parts[0].attend += 40s; });
    row(
        "41 s more than stated", resting(), [](auto &it) { it.parts[0].attend += 41s; },
        "minutes: the steps add up to");
    row(
        "1 min", resting(), [](auto &it) { it.length = 1min; }, "minutes: must be 2 to 20");
    row(
        "21 min", resting(), [](auto &it) { it.length = 21min; }, "minutes: must be 2 to 20");
}

void PracticeRulesTest::relaxationsAreUnhurried()
{
    QFETCH(Relaxation, relaxation);
    QFETCH(QString, problem);
    const RuleBreaches breaches = doseBreaches(relaxation);
    QVERIFY2(isTold(breaches, problem), qUtf8Printable(textOf(breaches)));
}

void PracticeRulesTest::massagesAreGentle_data()
{
    QTest::addColumn<Massage>("massage");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const std::function<void(Massage &)> &change,
                        const char *problem = "") {
        Massage massage = pressing();
        change(massage);
        QTest::newRow(name) << massage << QString::fromLatin1(problem);
    };
    row("a palm", [](auto &) {});
    row(
        "19 s",
        [](auto &it) {
            it.spots[0].time = 19s;
            it.length = 1min;
        },
        "spots[0].seconds: must be 20 to 60");
    row("20 s", [](auto &it) {
        it.spots[0].time = 20s;
        it.length = 1min;
    });
    row("60 s", [](auto &it) { it.spots[0].time = 60s; });
    row(
        "61 s", [](auto &it) { it.spots[0].time = 61s; }, "spots[0].seconds: must be 20 to 60");
    const auto twice = [](std::chrono::seconds first, std::chrono::seconds second) {
        return [first, second](Massage &it) {
            it.spots.push_back(it.spots.front());
            it.spots[0].time = first;
            it.spots[1].time = second;
            it.length = std::chrono::round<std::chrono::minutes>(50s + 2 * (first + second));
        };
    };
    row("90 s for a muscle", twice(45s, 45s));
    row("91 s for a muscle", twice(45s, 46s), "spots: handMuscles is pressed for 91 s on one side");
    row("91 s for two muscles", [&](auto &it) {
        twice(45s, 46s)(it);
        it.spots[1].muscles = {Muscle::ForearmFlexors};
    });
    for (const auto &[name, place] : {std::pair{"roller on the neck", BodyPlace::BackOfNeckMuscles},
                                      {"roller on the jaw", BodyPlace::Jaw},
                                      {"roller on the temple", BodyPlace::Temple}}) {
        const BodyPlace where = place;
        row(
            name,
            [where](auto &it) {
                it.tool = MassageTool::Roller;
                it.spots[0].place = where;
            },
            "spots[0].place: a roller is never used on the neck or head");
    }
    row("roller on the calf", [](auto &it) {
        it.tool = MassageTool::Roller;
        it.spots[0].place = BodyPlace::Calf;
    });
    row("ball on the temple", [](auto &it) {
        it.tool = MassageTool::Ball;
        it.spots[0].place = BodyPlace::Temple;
    });
    row(
        "11 min", [](auto &it) { it.length = 11min; }, "minutes: must be 1 to 10");
    row(
        "9 min stated", [](auto &it) { it.length = 9min; }, "minutes: the steps add up to");
}

void PracticeRulesTest::massagesAreGentle()
{
    QFETCH(Massage, massage);
    QFETCH(QString, problem);
    const RuleBreaches breaches = doseBreaches(massage);
    QVERIFY2(isTold(breaches, problem), qUtf8Printable(textOf(breaches)));
}

void PracticeRulesTest::heatHasItsTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isWholeBody");
    QTest::addColumn<QString>("problem");
    QTest::newRow("label decides") << 0 << false << "";
    QTest::newRow("4 min") << 4 << false << "minutes: must be 5 to 20";
    QTest::newRow("5 min") << 5 << false << "";
    QTest::newRow("20 min") << 20 << false << "";
    QTest::newRow("21 min") << 21 << false << "minutes: must be 5 to 20";
    QTest::newRow("60 min") << 60 << false << "minutes: must be 5 to 20";
    QTest::newRow("bath, 9 min") << 9 << true << "minutes: must be 10 to 20";
    QTest::newRow("bath, 10 min") << 10 << true << "";
    QTest::newRow("bath, 21 min") << 21 << true << "minutes: must be 10 to 20";
}

void PracticeRulesTest::heatHasItsTime()
{
    QFETCH(int, minutes);
    QFETCH(bool, isWholeBody);
    QFETCH(QString, problem);
    Heat heat;
    heat.length = std::chrono::minutes(minutes);
    heat.isWholeBody = isWholeBody;
    heat.areas = {Area::Neck};
    RuleBreaches breaches = doseBreaches(heat);
    QVERIFY2(isTold(breaches, problem), qUtf8Printable(textOf(breaches)));
    heat.areas.clear();
    breaches = doseBreaches(heat);
    QCOMPARE(textOf(breaches).contains(QLatin1String("areas: must say where")), !isWholeBody);
}

void PracticeRulesTest::statedLengthsAreTrue_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isTrue");
    QTest::newRow("exact") << 300 << true;
    QTest::newRow("40 s less") << 260 << true;
    QTest::newRow("41 s less") << 259 << false;
    QTest::newRow("40 s more") << 340 << true;
    QTest::newRow("41 s more") << 341 << false;
    QTest::newRow("nothing") << 0 << false;
}

void PracticeRulesTest::statedLengthsAreTrue()
{
    QFETCH(int, seconds);
    QFETCH(bool, isTrue);
    QCOMPARE(statedLengthProblem(5min, std::chrono::seconds(seconds)).isEmpty(), isTrue);
}

void PracticeRulesTest::sidesAreNamedWhereOneIsWorked()
{
    Massage massage = pressing();
    massage.spots[0].text = line("Your {side} palm.");
    QVERIFY(sideWordBreaches(massage).empty());
    massage.spots[0].sides = Sides::Both;
    QVERIFY(isTold(sideWordBreaches(massage), QStringLiteral("spots[0].text: cannot say")));
    massage.spots[0] = pressing().spots[0];
    massage.spots[0].title = QStringLiteral("{side} palm");
    QVERIFY(isTold(sideWordBreaches(massage), QStringLiteral("spots[0].title: cannot say")));

    Relaxation relaxation = tensing();
    relaxation.parts[1].side = RelaxationPart::PartSide::Other;
    relaxation.parts[1].tense.spoken = QStringLiteral("Your {otherSide} hand.");
    QVERIFY(sideWordBreaches(relaxation).empty());
    relaxation.parts[1].side = RelaxationPart::PartSide::None;
    QVERIFY(
        isTold(sideWordBreaches(relaxation), QStringLiteral("parts[1].tenseSpoken: cannot say")));

    Heat heat;
    heat.instruction.spoken = QStringLiteral("On your {side} side.");
    QVERIFY(isTold(sideWordBreaches(heat), QStringLiteral("spoken.instruction: cannot say")));
}

QTEST_GUILESS_MAIN(PracticeRulesTest)
#include "practicerulestest.moc"
