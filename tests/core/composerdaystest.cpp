// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/composer.h"

#include "support/composed.h"
#include "support/madecontent.h"
#include "support/madehistory.h"

#include <QElapsedTimer>

using namespace pacewell;
using namespace std::chrono_literals;

class ComposerDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void changesPositionOnlyWhereNeeded();
    void isTheSameForTheSame();
    void tomorrowIsNotTheSame();
    void whatWasDoneOfLateComesLater();
    void strengthRests();
    void capsHoldOverTheWeek();
    void stepsAreMoved_data();
    void stepsAreMoved();
    void countsChangesOfPosition();
    void aLongHistoryIsQuick();
};

namespace {

SessionOutcome outcomeOf(const Routine &routine, const ContentLibrary &library, const QDateTime &at)
{
    SessionOutcome outcome;
    outcome.startedAt = outcome.endedAt = at;
    outcome.day = at.date();
    for (const RoutineStep &step : routine.steps) {
        const Exercise &exercise = *library.exercise(step.item);
        const auto sides = int(timing::sidesOf(exercise.sides, step.side).size());
        outcome.steps.push_back(practised(step.item, sides * workPerSide(stepDose(exercise, step)),
                                          step.side.value_or(Side::Both)));
    }
    return outcome;
}

} // namespace

void ComposerDaysTest::changesPositionOnlyWhereNeeded()
{
    const auto at = [](const QString &id, const QStringList &positions, const QString &area,
                       const QString &type) {
        return MadeExercise{.id = id,
                            .type = type,
                            .areas = {area},
                            .muscles = {area == "neck" ? "scalenes" : "soleus"},
                            .positions = positions};
    };
    const ContentLibrary library =
        madeContent({at("neck-chair", {"chair"}, "neck", "mobility"),
                     at("feet-chair", {"chair", "bed"}, "feet", "stretch"),
                     at("feet-bed", {"bed"}, "feet", "mobility"),
                     at("hands-up", {"standing"}, "hands", "mobility")});
    Wish wish;
    wish.length = 3min;
    wish.energy = Energy::High;
    wish.areas = {Area::Neck, Area::Feet};
    QCOMPARE(itemsOf(composed(wish, {}, seed, library).routine),
             (QStringList{"neck-chair", "feet-chair"}));

    // Hands are only served standing, which comes before sitting.
    wish.areas = {Area::Neck, Area::Hands};
    const Composition result = composed(wish, {}, seed, library);
    QCOMPARE(itemsOf(result.routine), (QStringList{"hands-up", "neck-chair"}));

    // A second change is too much: one area goes without.
    wish.areas = {Area::Neck, Area::Hands, Area::Feet};
    wish.length = 10min;
    const Composition whole = composed(wish, {}, seed, library);
    QCOMPARE(positionChanges(whole.routine, library), 1);
    QVERIFY(whole.uncovered.empty());
    QCOMPARE(itemsOf(whole.routine), (QStringList{"hands-up", "neck-chair", "feet-chair"}));
}

void ComposerDaysTest::isTheSameForTheSame()
{
    Wish wish;
    wish.areas = {Area::Neck, Area::Hips};
    const std::vector history{outcomeOf(composed(wish).routine, shipped(), now.addDays(-1))};
    const Composition once = composed(wish, history);
    const Composition again = composed(wish, history);
    QCOMPARE(again.routine.steps, once.routine.steps);
    std::ranges::reverse(wish.areas);
    QCOMPARE(composed(wish, history).routine.steps, once.routine.steps);
    wish.areas.push_back(Area::Neck);
    QCOMPARE(composed(wish, history).routine.steps, once.routine.steps);
}

void ComposerDaysTest::tomorrowIsNotTheSame()
{
    const Wish wish;
    QSet<QStringList> seen;
    for (quint32 day = seed; day < seed + 14; ++day)
        seen.insert(itemsOf(composed(wish, {}, day).routine));
    QVERIFY(seen.size() >= 12);
}

void ComposerDaysTest::whatWasDoneOfLateComesLater()
{
    const ContentLibrary library =
        madeContent({{.id = "a", .muscles = {"scalenes"}, .sides = "each"},
                     {.id = "b", .muscles = {"rhomboids"}, .sides = "each"},
                     {.id = "c", .muscles = {"triceps"}, .sides = "each"}});
    Wish wish;
    wish.length = 3min;
    wish.areas = {Area::Neck};
    wish.energy = Energy::High;
    const auto history = [](const QList<QPair<QString, int>> &doneDaysAgo) {
        std::vector<SessionOutcome> made;
        for (const auto &[item, ago] : doneDaysAgo) {
            SessionOutcome outcome;
            outcome.startedAt = outcome.endedAt = now.addDays(-ago);
            outcome.day = outcome.endedAt.date();
            outcome.steps = {practised(item, 40s)};
            made.push_back(outcome);
        }
        return made;
    };
    for (quint32 day = 0; day < 20; ++day) {
        const auto items = [&](const QList<QPair<QString, int>> &doneDaysAgo) {
            return itemsOf(composed(wish, history(doneDaysAgo), day, library).routine);
        };
        QVERIFY(!items({{"a", 1}}).contains("a"));
        QVERIFY(!items({{"a", 5}, {"b", 1}, {"c", 3}}).contains("b"));
        QVERIFY(!items({{"a", 6}, {"b", 0}}).contains("b"));
    }
}

void ComposerDaysTest::strengthRests()
{
    Wish wish;
    wish.energy = Energy::High;
    Routine strong;
    for (const Exercise &exercise : shipped().exercises()) {
        if (exercise.type == ExerciseType::Strength) {
            RoutineStep step;
            step.item = exercise.id;
            strong.steps.push_back(step);
        }
    }
    const std::vector history{outcomeOf(strong, shipped(), now.addDays(-1))};
    const Composition result = composed(wish, history);
    QVERIFY(result.isStrengthResting);
    QVERIFY(!composed(wish).isStrengthResting);
    for (const RoutineStep &step : result.routine.steps)
        QVERIFY(shipped().exercise(step.item)->type != ExerciseType::Strength);
    checkComposed(result, wish, shipped());
}

void ComposerDaysTest::capsHoldOverTheWeek()
{
    Wish wish;
    wish.areas = {Area::Neck};
    wish.energy = Energy::High;
    std::vector<SessionOutcome> history;
    bool wasCapped = false;
    for (int i = 0; i < 21; ++i) {
        const QDateTime at = now.addSecs(i * 8 * 3600);
        const Composition result = compose(wish, shipped(), history, at, seed + quint32(i));
        checkComposed(result, wish, shipped());
        QVERIFY(capped(result.routine, shipped(), history, at).changes.empty());
        wasCapped = wasCapped || result.isCapped;
        history.push_back(outcomeOf(result.routine, shipped(), at));
    }
    QVERIFY(wasCapped);
    QVERIFY(!composed(wish).isCapped);
}

void ComposerDaysTest::stepsAreMoved_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("down") << 0 << 2 << QStringList{"b", "c", "a", "d"};
    QTest::newRow("up") << 3 << 1 << QStringList{"a", "d", "b", "c"};
    QTest::newRow("to the end") << 0 << 3 << QStringList{"b", "c", "d", "a"};
    QTest::newRow("to itself") << 1 << 1 << QStringList{"a", "b", "c", "d"};
    QTest::newRow("from nowhere") << 4 << 0 << QStringList{"a", "b", "c", "d"};
    QTest::newRow("to nowhere") << 0 << 4 << QStringList{"a", "b", "c", "d"};
}

void ComposerDaysTest::stepsAreMoved()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QStringList, items);
    Routine routine;
    routine.name = "Kept";
    for (const QString &item :
         {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")}) {
        RoutineStep step;
        step.item = item;
        routine.steps.push_back(step);
    }
    const Routine result = moved(routine, size_t(from), size_t(to));
    QCOMPARE(itemsOf(result), items);
    QCOMPARE(result.name, QStringLiteral("Kept"));
    QCOMPARE(moved({}, 0, 0).steps.size(), 0u);
}

void ComposerDaysTest::countsChangesOfPosition()
{
    const ContentLibrary library =
        madeContent({{.id = "chair"}, {.id = "bed", .positions = {"bed", "chair"}}});
    Routine routine;
    QCOMPARE(positionChanges(routine, library), 0);
    for (const QString &item :
         {QStringLiteral("chair"), QStringLiteral("bed"), QStringLiteral("gone"),
          QStringLiteral("bed"), QStringLiteral("chair")}) {
        RoutineStep step;
        step.item = item;
        routine.steps.push_back(step);
    }
    QCOMPARE(positionChanges(routine, library), 2);
    routine.steps[1].position = Position::Chair;
    QCOMPARE(positionChanges(routine, library), 2);
    routine.steps[3].position = Position::Chair;
    QCOMPARE(positionChanges(routine, library), 0);
}

void ComposerDaysTest::aLongHistoryIsQuick()
{
    const SessionOutcome usual = outcomeOf(composed({}).routine, shipped(), now);
    std::vector<SessionOutcome> history(20000, usual);
    for (size_t i = 0; i < history.size(); ++i) {
        history[i].endedAt = now.addSecs(-43200 * qint64(i + 1));
        history[i].day = history[i].endedAt.date();
    }
    QElapsedTimer timer;
    timer.start();
    checkComposed(composed({}, history), {}, shipped());
    QVERIFY(timer.elapsed() < 500);
}

QTEST_GUILESS_MAIN(ComposerDaysTest)
#include "composerdaystest.moc"
