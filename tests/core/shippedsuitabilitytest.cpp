// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/suitability.h"

#include "core/content/contentnames.h"
#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/plan/musclecaps.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// What holds for all the content there is and every condition.
class ShippedSuitabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedRoutineFitsEverybody_data();
    void everyShippedRoutineFitsEverybody();
    void severalConditionsAtOnce();
    void breathingIsReplacedByBreathing();
    void otherPracticesKeepTheirKind();
    void everySourceIsToldInFull();
};

Q_DECLARE_METATYPE(pacewell::Profile)

namespace {

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

Routine routine(const QStringList &items)
{
    Routine made;
    made.length = 99min;
    for (const QString &item : items) {
        RoutineStep step;
        step.item = item;
        made.steps.push_back(step);
    }
    return made;
}

/// What holds for every fitted routine.
void checkFitted(const Routine &written, const Profile &profile)
{
    const ContentLibrary &library = shipped();
    const Fitted once = fitted(written, library, profile);
    MuscleRoom room;
    for (const RoutineStep &each : once.routine.steps) {
        const GuidedItem *item = library.item(each.item);
        QVERIFY(item);
        QVERIFY2(!reasonAgainst(*item, profile), qPrintable(each.item));
        if (const Exercise *exercise = library.exercise(each.item)) {
            const Dose dose = stepDose(*exercise, each);
            QCOMPARE(each.dose ? doseProblem(exercise->type, exercise->sides, *each.dose)
                               : QString(),
                     QString());
            QVERIFY(!written.isGentle || dose.hold <= doses::shortHold);
            QVERIFY(!profile.has(Condition::Hypermobility) ||
                    exercise->type != ExerciseType::Stretch || dose.hold <= doses::shortHold);
            QVERIFY2(room.fits(*exercise, each), qPrintable(each.item));
            room.take(*exercise, each);
            QVERIFY(!each.position || std::ranges::find(exercise->positions, *each.position) !=
                                          exercise->positions.end());
        }
    }
    const Fitted twice = fitted(once.routine, library, profile);
    QVERIFY(twice.changes.empty());
    QCOMPARE(twice.routine.steps, once.routine.steps);
    QCOMPARE(fitted(written, library, profile).routine.steps, once.routine.steps);
    if (once.changes.empty())
        QCOMPARE(once.routine.steps, written.steps);
}

} // namespace

void ShippedSuitabilityTest::everyShippedRoutineFitsEverybody_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Profile>("profile");
    const ContentLibrary &library = shipped();
    for (int i = -1; i < conditionCount; ++i) {
        const Profile profile = i < 0 ? Profile() : Profile{{Condition(i)}};
        const QString name = i < 0 ? QStringLiteral("nothing") : nameOf(Condition(i));
        for (const Routine &each : library.routines())
            QTest::addRow("%s, %s", qPrintable(each.id), qPrintable(name)) << each.id << profile;
        // Every item of every kind on its own.
        QTest::addRow("items, %s", qPrintable(name)) << QString() << profile;
    }
}

void ShippedSuitabilityTest::everyShippedRoutineFitsEverybody()
{
    QFETCH(QString, id);
    QFETCH(Profile, profile);
    const ContentLibrary &library = shipped();
    QVERIFY(!library.routines().empty());
    if (!id.isEmpty()) {
        checkFitted(*library.routine(id), profile);
        return;
    }
    const auto check = [&](const auto &items) {
        for (const auto &item : items) {
            for (const bool isGentle : {false, true}) {
                Routine alone = routine({item.id});
                alone.isGentle = isGentle && !library.exercise(item.id);
                checkFitted(alone, profile);
            }
        }
    };
    check(library.exercises());
    check(library.breathing());
    check(library.relaxations());
    check(library.massages());
    check(library.heats());
}

void ShippedSuitabilityTest::severalConditionsAtOnce()
{
    Profile profile;
    for (int i = 0; i < conditionCount; ++i) {
        profile.conditions.push_back(Condition(i));
        for (const Routine &each : shipped().routines())
            checkFitted(each, profile);
    }
}

void ShippedSuitabilityTest::breathingIsReplacedByBreathing()
{
    if (shipped().breathing().empty())
        QSKIP("there are no breathing patterns");
    for (const BreathingPattern &pattern : shipped().breathing()) {
        if (!pattern.pace.hasHolds())
            continue;
        Routine written = routine({pattern.id});
        written.steps.front().length = 4min;
        const Fitted result = fitted(written, shipped(), {{Condition::Panic}});
        QCOMPARE(result.routine.steps.size(), 1u);
        const BreathingPattern *by = shipped().breathing(result.routine.steps.front().item);
        QVERIFY(by && !by->pace.hasHolds() && !by->isOptional && by->pace.isPaced());
        QCOMPARE(result.routine.steps.front().length, std::optional(4min));
        QCOMPARE(result.changes.front().by, by->id);
    }
}

void ShippedSuitabilityTest::otherPracticesKeepTheirKind()
{
    const ContentLibrary &library = shipped();
    const auto check = [&](const auto &items, auto find) {
        for (const auto &item : items) {
            for (int i = 0; i < conditionCount; ++i) {
                const Fitted result = fitted(routine({item.id}), library, {{Condition(i)}});
                for (const RoutineStep &each : result.routine.steps)
                    QVERIFY(find(each.item));
            }
        }
    };
    check(library.relaxations(), [&](const QString &id) { return library.relaxation(id); });
    check(library.massages(), [&](const QString &id) { return library.massage(id); });
    check(library.heats(), [&](const QString &id) { return library.heat(id); });
    check(library.exercises(), [&](const QString &id) { return library.exercise(id); });
}

void ShippedSuitabilityTest::everySourceIsToldInFull()
{
    const auto look = [](const auto &items) {
        for (const auto &item : items) {
            QVERIFY(!item.evidence.sources.empty());
            for (const Source &source : item.evidence.sources)
                QVERIFY2(source.reference != source.key, qPrintable(item.id + source.key));
        }
    };
    const ContentLibrary &library = shipped();
    look(library.exercises());
    look(library.breathing());
    look(library.relaxations());
    look(library.massages());
    look(library.heats());
    look(library.checklists());
    look(library.routines());
}

QTEST_GUILESS_MAIN(ShippedSuitabilityTest)
#include "shippedsuitabilitytest.moc"
