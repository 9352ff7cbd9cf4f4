// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/suitability.h"

#include "core/content/contentnames.h"
#include "core/content/doses.h"
#include "core/content/stepdose.h"
#include "core/plan/positions.h"
#include "support/madecontent.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;
using std::chrono::seconds;

class SuitabilityTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheReason();
    void leavesWhatSuits();
    void replacesByTheMostFitting_data();
    void replacesByTheMostFitting();
    void neverTakesTheSameTwice();
    void leavesOutWhatNothingCanReplace();
    void theOtherSideFollows();
    void easesFromTheStart();
    void theHypermobileHoldShortly();
    void aGentleRoutineStaysGentle();
    void keepsTheCapOfASession();
    void stepsComeTogetherByPosition();
};

namespace {

using Kind = Change::Kind;

RoutineStep step(const QString &item, std::optional<Dose> dose = {}, std::optional<Side> side = {})
{
    RoutineStep made;
    made.item = item;
    made.dose = dose;
    made.side = side;
    return made;
}

Routine routine(const QStringList &items)
{
    Routine made;
    made.length = 99min;
    for (const QString &item : items)
        made.steps.push_back(step(item));
    return made;
}

QStringList itemsOf(const Routine &routine)
{
    QStringList items;
    for (const RoutineStep &each : routine.steps)
        items.append(each.item);
    return items;
}

/// Not for the pregnant; stretches the neck on a chair.
MadeExercise excluded(const QString &id = "excluded")
{
    return {.id = id, .excludedBy = {"pregnancy"}};
}

const Profile pregnant{{Condition::Pregnancy}};
const Profile hypermobile{{Condition::Hypermobility}};

seconds work(const ContentLibrary &library, const RoutineStep &step)
{
    return workPerSide(stepDose(*library.exercise(step.item), step));
}

} // namespace

void SuitabilityTest::namesTheReason()
{
    GuidedItem item;
    item.excludedBy = {Condition::Balance, Condition::Pregnancy};
    QCOMPARE(reasonAgainst(item, {}), std::nullopt);
    QCOMPARE(reasonAgainst(item, pregnant), std::optional(Condition::Pregnancy));
    QCOMPARE(reasonAgainst(item, {{Condition::Pregnancy, Condition::Balance}}),
             std::optional(Condition::Balance));
    QCOMPARE(reasonAgainst(item, hypermobile), std::nullopt);
}

void SuitabilityTest::leavesWhatSuits()
{
    const ContentLibrary library = madeContent({{.id = "fine"}, excluded()});
    const Routine written = routine({"fine", "gone"});
    const Fitted result = fitted(written, library, pregnant);
    QVERIFY(result.changes.empty());
    QCOMPARE(result.routine.steps, written.steps);
    QCOMPARE(result.routine.length, 99min);
    QVERIFY(fitted(routine({}), library, pregnant).routine.steps.empty());
}

void SuitabilityTest::replacesByTheMostFitting_data()
{
    QTest::addColumn<QStringList>("offered"); // the first is the best
    QTest::newRow("the same position before shared muscles")
        << QStringList{"chair-area", "up-same"};
    QTest::newRow("muscles before areas") << QStringList{"chair-muscle", "chair-area"};
    QTest::newRow("more muscles") << QStringList{"chair-two-muscles", "chair-muscle"};
    QTest::newRow("then areas") << QStringList{"chair-same", "chair-muscle"};
    QTest::newRow("then the type") << QStringList{"chair-same", "chair-same-moving"};
    QTest::newRow("then free hands") << QStringList{"chair-same", "a-chair-same-hands"};
    QTest::newRow("then the id") << QStringList{"a-chair-same", "chair-same"};
    QTest::newRow("another position after all") << QStringList{"up-same"};
    QTest::newRow("not from a chair to a bed") << QStringList{"", "bed-same"};
    QTest::newRow("nothing in common") << QStringList{"", "chair-foreign"};
}

void SuitabilityTest::replacesByTheMostFitting()
{
    QFETCH(QStringList, offered);
    const QStringList neck{"neck"};
    const QStringList feet{"feet"};
    const QStringList both{"upperTrapezius", "scalenes"};
    const QStringList one{"scalenes"};
    const QStringList other{"soleus"};
    std::vector<MadeExercise> all{
        {.id = "chair-area", .areas = neck, .muscles = other},
        {.id = "chair-muscle", .areas = feet, .muscles = one},
        {.id = "chair-two-muscles", .areas = feet, .muscles = both},
        {.id = "chair-same", .areas = neck, .muscles = one},
        {.id = "a-chair-same", .areas = neck, .muscles = one},
        {.id = "chair-same-moving", .type = "mobility", .areas = neck, .muscles = one},
        {.id = "a-chair-same-hands", .areas = neck, .muscles = one, .isHandsFree = false},
        {.id = "up-same", .areas = neck, .muscles = both, .positions = {"standing"}},
        {.id = "bed-same", .areas = neck, .muscles = both, .positions = {"bed"}},
        {.id = "chair-foreign", .areas = feet, .muscles = other},
    };
    // Each has a condition of its own, and the person has those of what is not offered.
    Profile profile = pregnant;
    int condition = int(Condition::Pregnancy);
    for (MadeExercise &each : all) {
        condition = (condition + 1) % conditionCount;
        each.excludedBy = QStringList{nameOf(Condition(condition))};
        if (!offered.contains(each.id))
            profile.conditions.push_back(Condition(condition));
    }
    all.push_back(excluded());
    all.back().muscles = both;
    static const ContentLibrary library = madeContent(all);
    const Fitted result = fitted(routine({"excluded"}), library, profile);
    if (offered.front().isEmpty()) {
        QCOMPARE(itemsOf(result.routine), QStringList());
        return;
    }
    QCOMPARE(itemsOf(result.routine), QStringList{offered.front()});
    const Change change{"excluded", Condition::Pregnancy, Kind::Replaced, offered.front()};
    QCOMPARE(result.changes, std::vector{change});
}

void SuitabilityTest::neverTakesTheSameTwice()
{
    const ContentLibrary library = madeContent({excluded("no-1"),
                                                excluded("no-2"),
                                                excluded("no-3"),
                                                {.id = "yes-1"},
                                                {.id = "yes-2"},
                                                {.id = "yes-3"}});
    const Fitted result = fitted(routine({"no-1", "yes-1", "no-2", "no-3"}), library, pregnant);
    QCOMPARE(itemsOf(result.routine), (QStringList{"yes-2", "yes-1", "yes-3"}));
    QCOMPARE(result.changes.back(), (Change{"no-3", Condition::Pregnancy, Kind::LeftOut, {}}));
    QVERIFY(result.routine.length < 99min);
}

void SuitabilityTest::leavesOutWhatNothingCanReplace()
{
    const ContentLibrary library = madeContent({excluded()});
    const Fitted result = fitted(routine({"excluded", "excluded"}), library, pregnant);
    QVERIFY(result.routine.steps.empty());
    QCOMPARE(result.routine.length, 0min);
    QCOMPARE(result.changes.size(), 1u);
}

void SuitabilityTest::theOtherSideFollows()
{
    MadeExercise sided = excluded();
    sided.sides = "each";
    Routine written;
    written.steps = {step("excluded", {}, Side::Left), step("excluded", {}, Side::Right)};

    const auto each = madeContent({sided, {.id = "each", .sides = "each"}});
    QCOMPARE(fitted(written, each, pregnant).routine.steps,
             (std::vector{step("each", {}, Side::Left), step("each", {}, Side::Right)}));
    const auto both = madeContent({sided, {.id = "both"}});
    QCOMPARE(fitted(written, both, pregnant).routine.steps, std::vector{step("both")});
}

void SuitabilityTest::easesFromTheStart()
{
    const ContentLibrary library =
        madeContent({{.id = "eased", .easierBy = {"balance", "pregnancy"}}, excluded()});
    const Fitted result = fitted(routine({"eased"}), library, pregnant);
    QVERIFY(result.routine.steps.front().isEasier);
    QCOMPARE(result.changes,
             (std::vector{Change{"eased", Condition::Pregnancy, Kind::Easier, {}}}));
    QVERIFY(fitted(result.routine, library, pregnant).changes.empty());

    // In the place of another as well, which is nothing more to tell.
    const Fitted replaced = fitted(routine({"excluded"}), library, pregnant);
    QVERIFY(replaced.routine.steps.front().isEasier);
    QCOMPARE(replaced.changes.size(), 1u);
}

void SuitabilityTest::theHypermobileHoldShortly()
{
    const ContentLibrary library = madeContent(
        {{.id = "hold"}, {.id = "rest", .type = "rest"}, {.id = "roll", .type = "mobility"}});
    const Fitted result = fitted(routine({"hold", "rest", "roll"}), library, hypermobile);
    Dose shorter;
    shorter.hold = doses::shortHold;
    shorter.repetitions = 2;
    QCOMPARE(result.routine.steps,
             (std::vector{step("hold", shorter), step("rest"), step("roll")}));
    QCOMPARE(result.changes,
             (std::vector{Change{"hold", Condition::Hypermobility, Kind::ShorterHold, {}}}));

    Routine easier = routine({"hold"});
    easier.steps.front().isEasier = true;
    QVERIFY(fitted(easier, library, hypermobile).changes.empty());
}

void SuitabilityTest::aGentleRoutineStaysGentle()
{
    Routine gentle = routine({"excluded"});
    gentle.isGentle = true;
    QCOMPARE(itemsOf(fitted(gentle, madeContent({excluded(), {.id = "press", .type = "strength"}}),
                            pregnant)
                         .routine),
             QStringList());
    QCOMPARE(
        itemsOf(fitted(gentle, madeContent({excluded(), {.id = "up", .positions = {"standing"}}}),
                       pregnant)
                    .routine),
        QStringList());
    const auto library = madeContent({excluded(), {.id = "hold"}});
    const Fitted result = fitted(gentle, library, pregnant);
    QCOMPARE(work(library, result.routine.steps.front()), 10s);

    // Nor does a routine with short holds get long ones.
    Dose dose;
    dose.hold = 8s;
    Routine starter;
    starter.steps = {step("excluded", dose)};
    QCOMPARE(fitted(starter, library, pregnant).routine.steps.front().dose->hold, 8s);
}

void SuitabilityTest::keepsTheCapOfASession()
{
    const ContentLibrary library = madeContent(
        {excluded(), {.id = "a"}, {.id = "b"}, {.id = "c"}, {.id = "d", .muscles = {"scalenes"}}});
    Dose dose;
    dose.hold = 30s;
    dose.repetitions = 3;
    Routine written = routine({"excluded", "a"});
    written.steps.back().dose = dose; // 90 of 120 s; "b" would want 40 more
    QCOMPARE(itemsOf(fitted(written, library, pregnant).routine), (QStringList{"d", "a"}));
}

void SuitabilityTest::stepsComeTogetherByPosition()
{
    const auto bed = [](MadeExercise made) {
        made.positions = QStringList{"bed"};
        return made;
    };
    const ContentLibrary library = madeContent({bed(excluded("no-1")),
                                                bed(excluded("no-2")),
                                                bed({.id = "bed-1"}),
                                                {.id = "chair-1"},
                                                {.id = "chair-2"}});
    const Routine written = routine({"no-1", "bed-1", "no-2"});
    const Fitted result = fitted(written, library, pregnant);
    QCOMPARE(itemsOf(result.routine), (QStringList{"chair-1", "chair-2", "bed-1"}));
    QCOMPARE(positionChanges(result.routine, library), 1);
}

QTEST_GUILESS_MAIN(SuitabilityTest)
#include "suitabilitytest.moc"
