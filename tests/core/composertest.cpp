// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/composer.h"

#include "core/content/contentnames.h"
#include "support/composed.h"
#include "support/madecontent.h"

#include <ranges>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::minutes;

class ComposerTest : public QObject
{
    Q_OBJECT

private slots:
    void reachesTheLength_data();
    void reachesTheLength();
    void saysHowFarItGets();
    void bringsTheLengthIntoRange();
    void keepsToTheWish_data();
    void keepsToTheWish();
    void everyAreaHasItsTurn();
    void movesBeforeItStretches();
    void lowEnergyAsksLittle();
    void oneSideOnly();
    void suitsThePerson();
    void nothingSuits();
};

Q_DECLARE_METATYPE(pacewell::Wish)

namespace {

int phaseOf(ExerciseType type)
{
    using enum ExerciseType;
    return type == Mobility ? 0 : type == Strength ? 1 : type == Stretch ? 2 : 3;
}

} // namespace

void ComposerTest::reachesTheLength_data()
{
    QTest::addColumn<int>("length");
    for (int length = 3; length <= 25; ++length)
        QTest::addRow("%d min", length) << length;
}

void ComposerTest::reachesTheLength()
{
    QFETCH(int, length);
    for (const Energy energy : {Energy::Low, Energy::Middle, Energy::High}) {
        for (quint32 day = seed; day < seed + 4; ++day) {
            Wish wish;
            wish.length = minutes(length);
            wish.energy = energy;
            const Composition result = composed(wish, {}, day);
            checkComposed(result, wish, shipped());
            QCOMPARE(result.routine.length, minutes(length));
            QVERIFY(result.uncovered.empty());
        }
    }
}

void ComposerTest::saysHowFarItGets()
{
    const ContentLibrary library =
        madeContent({{.id = "hold"}, {.id = "roll", .type = "mobility", .muscles = {"scalenes"}}});
    Wish wish;
    wish.areas = {Area::Neck, Area::Feet};
    const Composition result = composed(wish, {}, seed, library);
    checkComposed(result, wish, library);
    QVERIFY(result.isShorter);
    QVERIFY(result.routine.length >= 2min && result.routine.length < 10min);
    QCOMPARE(itemsOf(result.routine), (QStringList{"roll", "hold"}));
    QCOMPARE(result.uncovered, std::vector{Area::Feet});
}

void ComposerTest::bringsTheLengthIntoRange()
{
    Wish wish;
    wish.length = 0min;
    QCOMPARE(composed(wish).routine.length, Wish::shortest);
    wish.length = 600min;
    QCOMPARE(composed(wish).routine.length, Wish::longest);
}

void ComposerTest::keepsToTheWish_data()
{
    QTest::addColumn<Wish>("wish");
    const auto positions = {std::optional<Position>(), std::optional(Position::Chair),
                            std::optional(Position::Standing), std::optional(Position::Bed),
                            std::optional(Position::Floor)};
    for (int area = -1; area <= int(Area::Feet); ++area) {
        for (const auto &position : positions) {
            for (const bool isHandsFree : {false, true}) {
                Wish wish;
                if (area >= 0)
                    wish.areas = {Area(area), Area((area + 4) % (int(Area::Feet) + 1))};
                wish.position = position;
                wish.isHandsFree = isHandsFree;
                const QString where = position ? nameOf(*position) : QStringLiteral("anywhere");
                QTest::addRow("area %d, %s%s", area, qPrintable(where),
                              isHandsFree ? ", hands free" : "")
                    << wish;
            }
        }
    }
}

void ComposerTest::keepsToTheWish()
{
    QFETCH(Wish, wish);
    for (const Energy energy : {Energy::Low, Energy::Middle, Energy::High}) {
        for (const int length : {4, 25}) {
            for (const auto side : {std::optional<Side>(), std::optional(Side::Left)}) {
                wish.energy = energy;
                wish.length = minutes(length);
                wish.onlySide = side;
                checkComposed(composed(wish), wish, shipped());
            }
        }
    }
}

void ComposerTest::everyAreaHasItsTurn()
{
    std::vector<MadeExercise> made;
    for (const QString &area :
         {QStringLiteral("neck"), QStringLiteral("hands"), QStringLiteral("feet")}) {
        for (int i = 0; i < 4; ++i)
            made.push_back({.id = QStringLiteral("%1-%2").arg(area).arg(i),
                            .type = i % 2 ? "stretch" : "mobility",
                            .areas = {area},
                            .muscles = {}});
    }
    // Muscles are counted, so each has one of its own.
    const QStringList muscles{"upperTrapezius", "scalenes",      "rhomboids",   "latissimus",
                              "triceps",        "pectorals",     "handMuscles", "forearmFlexors",
                              "soleus",         "gastrocnemius", "shin",        "footMuscles"};
    for (size_t i = 0; i < made.size(); ++i)
        made[i].muscles = QStringList{muscles[qsizetype(i)]};
    const ContentLibrary library = madeContent(made);

    Wish wish;
    wish.areas = {Area::Neck, Area::Hands, Area::Feet};
    for (int length = 3; length <= 12; ++length) {
        wish.length = minutes(length);
        const Composition result = composed(wish, {}, seed + quint32(length), library);
        QVERIFY(result.uncovered.empty());
        std::map<Area, int> turns;
        for (const RoutineStep &step : result.routine.steps)
            ++turns[library.exercise(step.item)->areas.front()];
        QCOMPARE(turns.size(), 3u);
        const auto [least, most] = std::ranges::minmax(turns | std::views::values);
        QVERIFY(most - least <= 1);
    }
}

void ComposerTest::movesBeforeItStretches()
{
    QSet<int> phases;
    for (quint32 day = seed; day < seed + 50; ++day) {
        Wish wish;
        wish.energy = day % 2 ? Energy::Middle : Energy::High;
        const Routine routine = composed(wish, {}, day).routine;
        std::optional<Position> position;
        int phase = 0;
        for (const RoutineStep &step : routine.steps) {
            const Exercise &exercise = *shipped().exercise(step.item);
            if (position != positionOf(step, exercise))
                phase = 0;
            position = positionOf(step, exercise);
            QVERIFY(phaseOf(exercise.type) >= phase);
            phase = phaseOf(exercise.type);
            phases.insert(phase);
        }
    }
    QVERIFY(phases.contains(0) && phases.contains(1) && phases.contains(2));
}

void ComposerTest::lowEnergyAsksLittle()
{
    for (quint32 day = seed; day < seed + 20; ++day) {
        Wish wish;
        wish.energy = Energy::Low;
        for (const RoutineStep &step : composed(wish, {}, day).routine.steps) {
            const Exercise &exercise = *shipped().exercise(step.item);
            const auto position = positionOf(step, exercise);
            QVERIFY(position == Position::Chair || position == Position::Bed);
            const Dose dose = stepDose(exercise, step);
            QVERIFY(dose.repetitions <= std::max(5, exercise.dose.repetitions / 2));
            QCOMPARE(dose.sets, 1);
        }
    }
}

void ComposerTest::oneSideOnly()
{
    Wish wish;
    wish.onlySide = Side::Right;
    wish.areas = {Area::Neck, Area::Legs};
    const Composition result = composed(wish);
    checkComposed(result, wish, shipped());
    QVERIFY(std::ranges::any_of(result.routine.steps,
                                [](const RoutineStep &step) { return step.side == Side::Right; }));
    QCOMPARE(result.routine.length, 10min);
}

void ComposerTest::suitsThePerson()
{
    for (int i = 0; i < conditionCount; ++i) {
        for (const Energy energy : {Energy::Low, Energy::Middle, Energy::High}) {
            Wish wish;
            wish.energy = energy;
            wish.profile.conditions = {Condition(i)};
            const Composition result = composed(wish);
            checkComposed(result, wish, shipped());
            QVERIFY(!result.routine.steps.empty());
            for (const Condition because : result.because)
                QVERIFY(wish.profile.has(because));
        }
    }
    Wish wish;
    wish.profile.conditions = {Condition::Pregnancy};
    wish.position = Position::Bed;
    QCOMPARE(composed(wish).because, std::vector{Condition::Pregnancy});
}

void ComposerTest::nothingSuits()
{
    const ContentLibrary library = madeContent({{.id = "no", .excludedBy = {"balance"}}});
    Wish wish;
    wish.areas = {Area::Neck};
    wish.profile.conditions = {Condition::Balance};
    const Composition result = composed(wish, {}, seed, library);
    QVERIFY(result.routine.steps.empty());
    QVERIFY(result.isShorter);
    QCOMPARE(result.routine.length, 0min);
    QCOMPARE(result.uncovered, std::vector{Area::Neck});
    QCOMPARE(result.because, std::vector{Condition::Balance});
    QVERIFY(composed(wish, {}, seed, ContentLibrary()).routine.steps.empty());
}

QTEST_GUILESS_MAIN(ComposerTest)
#include "composertest.moc"
