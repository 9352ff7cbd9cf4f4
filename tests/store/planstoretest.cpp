// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/planstore.h"
#include "store/contactstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

class PlanStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheProgramme();
    void aProgrammeIsKeptWholeOrNotAtAll();
    void keepsWhatWasChosen();
    void oneChoiceForAWholeDay();
    void notTodayIsTakenBack();
    void refusesAChoiceThatMakesNoSense();
    void keepsThePlanForAFlare();
    void aPlanForAFlareMayBeEmpty();
    void aPlanThatCannotBeReadIsEmpty_data();
    void aPlanThatCannotBeReadIsEmpty();
    void aContactThatIsGoneIsInNoPlan();
    void keepsGoals();
    void everythingCanBeDeleted();

private:
    void openAgain();
    PlanStore store() const { return PlanStore(*m_database); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

namespace {

using Choice = DayChoice::Kind;

const QDate today(2026, 11, 21);
const QDateTime now(today, QTime(9, 30), QTimeZone::utc());

Programme programme()
{
    ProgrammeEntry walk;
    walk.practice = QStringLiteral("easy-walking");
    walk.weekdays = 0b0010101;
    walk.timeOfDay = TimeOfDay::Midday;
    walk.at = QTime(12, 5);
    walk.since = today.addDays(-9);
    ProgrammeEntry sunday;
    sunday.weekdays = 0b1000000;
    sunday.since = today.addDays(-20);
    sunday.until = today;
    return {{walk, sunday, walk}};
}

FlarePlan flarePlan()
{
    FlarePlan plan;
    plan.earlySigns = QStringList{"stiff jaw", "\"no\" patience – at all"};
    plan.soothing = {{"warm-pack", ""}, {"", "tea"}, {"long-out-breath", "in the dark"}};
    plan.smallestPractices = QStringList{"flare-day", "belly-breathing"};
    plan.canWait = QStringList{"the windows"};
    plan.kindSentence = QStringLiteral("It has passed before.\nIt will again.");
    plan.medicineLine = QStringLiteral("as Dr. O'Neill wrote down");
    plan.learned = QStringLiteral("Sit down earlier.");
    return plan;
}

} // namespace

void PlanStoreTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    openAgain();
}

void PlanStoreTest::openAgain()
{
    m_database.reset();
    m_database = Database::open(m_dir->path()).value();
}

void PlanStoreTest::keepsTheProgramme()
{
    QCOMPARE(store().programme().value(), Programme());
    QVERIFY(store().keep(programme()));
    openAgain();
    QCOMPARE(store().programme().value(), programme());
    const Programme changed = programme().changedTo({programme().entries[0]}, today);
    QVERIFY(store().keep(changed));
    QCOMPARE(store().programme().value(), changed);
}

void PlanStoreTest::aProgrammeIsKeptWholeOrNotAtAll()
{
    QVERIFY(store().keep(programme()));
    Programme broken = programme();
    broken.entries.back().weekdays.reset();
    QVERIFY(!store().keep(broken));
    QCOMPARE(store().programme().value(), programme());
}

void PlanStoreTest::keepsWhatWasChosen()
{
    const std::vector<DayChoice> choices{{today.addDays(-1), Choice::Rest, ""},
                                         {today, Choice::Gentler, ""},
                                         {today, Choice::NotToday, "starter"},
                                         {today.addDays(1), Choice::Full, ""}};
    for (const DayChoice &choice : choices)
        QVERIFY(store().keep(choice, now));
    openAgain();
    QCOMPARE(store().choices(today.addDays(-1), today.addDays(1)).value(), choices);
    QCOMPARE(store().choices(today, today).value(),
             (std::vector<DayChoice>{choices[1], choices[2]}));
    QVERIFY(store().choices(today.addDays(2), today.addDays(9)).value().empty());
}

void PlanStoreTest::oneChoiceForAWholeDay()
{
    for (const Choice kind : {Choice::Rest, Choice::Gentler, Choice::Gentler, Choice::Full})
        QVERIFY(store().keep(DayChoice{today, kind, {}}, now));
    QCOMPARE(store().choices(today, today).value(),
             (std::vector<DayChoice>{{today, Choice::Full, ""}}));
}

void PlanStoreTest::notTodayIsTakenBack()
{
    QVERIFY(store().keep(DayChoice{today, Choice::Gentler, {}}, now));
    QVERIFY(store().keep(DayChoice{today, Choice::NotToday, "starter"}, now));
    QVERIFY(store().takeBackNotToday(today, "desk-break"));
    QVERIFY(store().takeBackNotToday(today, {}));
    QCOMPARE(store().choices(today, today).value().size(), size_t(2));
    QVERIFY(store().takeBackNotToday(today, "starter"));
    QCOMPARE(store().choices(today, today).value(),
             (std::vector<DayChoice>{{today, Choice::Gentler, ""}}));
}

void PlanStoreTest::refusesAChoiceThatMakesNoSense()
{
    QVERIFY(!store().keep(DayChoice{today, Choice::NotToday, {}}, now));
    QVERIFY(!store().keep(DayChoice{today, Choice::Rest, "starter"}, now));
    QVERIFY(store().choices(today, today).value().empty());
}

void PlanStoreTest::keepsThePlanForAFlare()
{
    QVERIFY(store().flarePlan().value().isEmpty());
    FlarePlan plan = flarePlan();
    plan.helpers = {ContactStore(*m_database).add({0, "Ada"}).value()};
    QVERIFY(store().keep(plan, now));
    openAgain();
    QCOMPARE(store().flarePlan().value(), plan);
    plan.learned = QStringLiteral("  Ask earlier. ");
    QVERIFY(store().keep(plan, now.addDays(1)));
    QCOMPARE(store().flarePlan().value().learned, QStringLiteral("Ask earlier."));
}

void PlanStoreTest::aPlanForAFlareMayBeEmpty()
{
    QVERIFY(store().keep(FlarePlan(), now));
    QVERIFY(store().flarePlan().value().isEmpty());
}

void PlanStoreTest::aPlanThatCannotBeReadIsEmpty_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << "";
    QTest::newRow("no JSON") << "{\"learned\": ";
    QTest::newRow("a list") << "[1, 2]";
    QTest::newRow("other types") << "{\"earlySigns\": 3, \"soothing\": [4, null], \"canWait\": "
                                    "[{}], \"helpers\": [\"x\"], \"learned\": []}";
}

void PlanStoreTest::aPlanThatCannotBeReadIsEmpty()
{
    QFETCH(QString, json);
    QVERIFY(m_database->change("INSERT INTO flare_plan VALUES (1, '', ?)", {json}));
    QVERIFY(store().flarePlan().value().isEmpty());
}

void PlanStoreTest::aContactThatIsGoneIsInNoPlan()
{
    ContactStore contacts(*m_database);
    FlarePlan plan;
    plan.helpers = {contacts.add({0, "Bo"}).value(), contacts.add({0, "Ada"}).value()};
    QVERIFY(store().keep(plan, now));
    QVERIFY(contacts.remove(plan.helpers.back()));
    QVERIFY(contacts.add({0, "Somebody else"}));
    QCOMPARE(store().flarePlan().value().helpers, (std::vector<qint64>{plan.helpers.front()}));
    QVERIFY(contacts.forgetAll());
    QVERIFY(store().flarePlan().value().isEmpty());
}

void PlanStoreTest::keepsGoals()
{
    std::vector<Goal> goals{{0, "Play in the garden again", "Sit outside", "5 minutes", "20"},
                            {0, "Sing", "", "", ""}};
    for (Goal &goal : goals)
        goal.id = store().add(goal).value();
    openAgain();
    QCOMPARE(store().goals().value(), goals);
    goals[1].firstStep = QStringLiteral("Hum along");
    QVERIFY(store().change(goals[1]));
    QCOMPARE(store().goals().value(), goals);
    QVERIFY(store().removeGoal(goals[0].id));
    QVERIFY(store().change(goals[0]));
    QCOMPARE(store().goals().value(), (std::vector<Goal>{goals[1]}));
    QVERIFY(store().add(Goal()));
}

void PlanStoreTest::everythingCanBeDeleted()
{
    QVERIFY(store().keep(programme()));
    QVERIFY(store().keep(DayChoice{today, Choice::Rest, {}}, now));
    QVERIFY(store().keep(flarePlan(), now));
    const qint64 goal = store().add({0, "Sing"}).value();
    QVERIFY(store().forgetProgramme());
    QVERIFY(store().forgetChoices());
    QVERIFY(store().forgetFlarePlan());
    QVERIFY(store().removeGoal(goal));
    for (const char *table : {"programme_entry", "day_choice", "flare_plan", "goal"}) {
        QSqlQuery row =
            m_database->run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).value();
        QVERIFY(row.next());
        QCOMPARE(row.value(0).toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(PlanStoreTest)
#include "planstoretest.moc"
