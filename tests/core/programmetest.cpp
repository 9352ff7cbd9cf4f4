// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/dayplan.h"

#include <QTest>

using namespace pacewell;

/// The person's own weeks, and the day that is laid out from them.
class ProgrammeTest : public QObject
{
    Q_OBJECT

private slots:
    void isSetUp();
    void holdsOnItsWeekdays();
    void laysTheDayOutInOrder();
    void restIsPlannedForTheWholeDay();
    void changesFromTodayOn();
    void aPastDayKeepsItsPlan_data();
    void aPastDayKeepsItsPlan();
    void aClockSetBackTakesNothingAway();
    void theLastChoiceCounts();
    void theDayFollowsTheChoice_data();
    void theDayFollowsTheChoice();
    void withoutAProgrammeTheDayIsSuggested();
    void twiceADayIsDoneTwice();
    void whatIsGoneIsPassedOver();
    void nothingIsCarriedOver();
    void aFlareLeavesTheSmallThings();
};

namespace {

using Choice = DayChoice::Kind;

const QDate monday(2026, 11, 16);
const QDateTime morning(monday, QTime(9, 0));
constexpr unsigned everyDay = 0b1111111;

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

ProgrammeEntry entry(const QString &practice, TimeOfDay time = TimeOfDay::Morning,
                     unsigned weekdays = everyDay, std::optional<QTime> at = {})
{
    ProgrammeEntry made;
    made.practice = practice;
    made.weekdays = weekdays;
    made.timeOfDay = time;
    made.at = at;
    made.since = monday.addDays(-70);
    return made;
}

ProgrammeEntry rest(unsigned weekdays)
{
    return entry(QString(), TimeOfDay::Morning, weekdays);
}

const Programme usual{{entry("short-wind-down", TimeOfDay::Evening),
                       entry("neck-shoulder-ease", TimeOfDay::Morning),
                       entry("easy-walking", TimeOfDay::Midday)}};

QString practices(const Programme &programme, QDate day, QDate today)
{
    QStringList ids;
    for (const ProgrammeEntry &each : programme.practicesOn(day, today))
        ids.append(each.practice);
    return ids.join(QLatin1Char(' '));
}

/// "id" open, "id!" done, "id-" not today, ">id" next.
QString textOf(const DayPlan &plan)
{
    QStringList words;
    for (size_t i = 0; i < plan.practices.size(); ++i) {
        const PlannedPractice &practice = plan.practices[i];
        words.append((plan.next == i ? ">" : "") + practice.routine.id +
                     (practice.isDone ? "!" : "") + (practice.isNotToday ? "-" : ""));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

void ProgrammeTest::isSetUp()
{
    QVERIFY(!Programme().isSetUp());
    QVERIFY(usual.isSetUp());
    QVERIFY(Programme{{rest(1)}}.isSetUp());
    QVERIFY(!Programme{{entry("starter", TimeOfDay::Morning, 0)}}.isSetUp());
    QVERIFY(!usual.changedTo({}, monday).isSetUp());
}

void ProgrammeTest::holdsOnItsWeekdays()
{
    const Programme programme{{entry("starter", TimeOfDay::Morning, 0b1000101)}};
    QString days;
    for (int i = 0; i < 7; ++i)
        days += practices(programme, monday.addDays(i), monday).isEmpty() ? u'-' : u'x';
    QCOMPARE(days, QStringLiteral("x-x---x"));
}

void ProgrammeTest::laysTheDayOutInOrder()
{
    const Programme programme{{
        entry("after-midnight", TimeOfDay::Evening, everyDay, QTime(0, 30)),
        entry("evening", TimeOfDay::Evening),
        entry("ten", TimeOfDay::Morning, everyDay, QTime(10, 0)),
        entry("noon", TimeOfDay::Midday),
        entry("six", TimeOfDay::Morning, everyDay, QTime(6, 0)),
        entry("morning", TimeOfDay::Morning),
    }};
    QCOMPARE(practices(programme, monday, monday),
             QStringLiteral("morning six ten noon evening after-midnight"));
}

void ProgrammeTest::restIsPlannedForTheWholeDay()
{
    Programme programme = usual;
    programme.entries.push_back(rest(0b0000001));
    QVERIFY(programme.isRestOn(monday, monday));
    QVERIFY(practices(programme, monday, monday).isEmpty());
    QVERIFY(!programme.isRestOn(monday.addDays(1), monday.addDays(1)));
    QVERIFY(!practices(programme, monday.addDays(1), monday.addDays(1)).isEmpty());
}

void ProgrammeTest::changesFromTodayOn()
{
    const ProgrammeEntry stays = entry("starter");
    const ProgrammeEntry goes = entry("easy-walking");
    const Programme before{{stays, goes}};
    ProgrammeEntry comes = entry("desk-break", TimeOfDay::Midday);
    comes.since = {};
    const Programme after = before.changedTo({comes, stays}, monday);
    QCOMPARE(after.entries.size(), size_t(3));
    QCOMPARE(after.entries[0], stays);
    QCOMPARE(after.entries[1].until, std::optional(monday));
    QCOMPARE(after.entries[2].since, monday);
    // Changed again on the same day, nothing is left of what never was.
    QCOMPARE(after.changedTo({stays}, monday).entries.size(), size_t(2));
    QCOMPARE(after.changedTo({comes, stays}, monday.addDays(3)), after);
    QVERIFY(
        Programme().changedTo({entry("starter", TimeOfDay::Morning, 0)}, monday).entries.empty());
    // The same practice twice is two entries.
    QCOMPARE(Programme().changedTo({stays, stays}, monday).entries.size(), size_t(2));
    const Programme twice{{stays, stays}};
    QCOMPARE(twice.changedTo({stays}, monday).practicesOn(monday, monday).size(), size_t(1));
}

void ProgrammeTest::aPastDayKeepsItsPlan_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("plan");
    QTest::newRow("before there was one") << -71 << "";
    QTest::newRow("its first day") << -70 << "starter";
    QTest::newRow("the day before the change") << -1 << "starter";
    QTest::newRow("the day of the change") << 0 << "desk-break";
    QTest::newRow("today") << 5 << "desk-break";
    QTest::newRow("tomorrow") << 6 << "desk-break";
}

void ProgrammeTest::aPastDayKeepsItsPlan()
{
    QFETCH(int, day);
    QFETCH(QString, plan);
    const Programme changed =
        Programme{{entry("starter")}}.changedTo({entry("desk-break")}, monday);
    QCOMPARE(practices(changed, monday.addDays(day), monday.addDays(5)), plan);
}

void ProgrammeTest::aClockSetBackTakesNothingAway()
{
    const QDate before = monday.addDays(-30);
    const Programme made = Programme().changedTo({entry("starter")}, monday);
    QCOMPARE(practices(made, before, before), QStringLiteral("starter"));
    const Programme changed = made.changedTo({entry("desk-break")}, monday.addDays(3));
    QCOMPARE(practices(changed, before, before), QStringLiteral("desk-break"));
    QCOMPARE(practices(changed.changedTo({}, before), before, before), QString());
}

void ProgrammeTest::theLastChoiceCounts()
{
    const std::vector<DayChoice> choices{{monday, Choice::Rest, {}},
                                         {monday, Choice::Gentler, {}},
                                         {monday, Choice::NotToday, "starter"},
                                         {monday.addDays(1), Choice::Rest, {}}};
    QCOMPARE(choiceFor(choices, monday), Choice::Gentler);
    QCOMPARE(choiceFor(choices, monday.addDays(1)), Choice::Rest);
    QCOMPARE(choiceFor(choices, monday.addDays(2)), Choice::Full);
    QVERIFY(chosenFor(choices, monday.addDays(1)) && !chosenFor(choices, monday.addDays(2)));
    QVERIFY(isLeftOut(choices, monday, "starter"));
    QVERIFY(!isLeftOut(choices, monday, "desk-break"));
    QVERIFY(!isLeftOut(choices, monday.addDays(1), "starter"));
}

void ProgrammeTest::theDayFollowsTheChoice_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("leftOut");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("isGentler");
    const QString all = QStringLiteral(">neck-shoulder-ease easy-walking short-wind-down");
    QTest::newRow("full") << int(Choice::Full) << "" << QStringList() << all << false;
    QTest::newRow("gentler") << int(Choice::Gentler) << "" << QStringList() << all << true;
    QTest::newRow("rest") << int(Choice::Rest) << "" << QStringList() << "" << false;
    QTest::newRow("one not today") << int(Choice::Full) << "neck-shoulder-ease" << QStringList()
                                   << "neck-shoulder-ease- >easy-walking short-wind-down" << false;
    QTest::newRow("done after all")
        << int(Choice::Full) << "neck-shoulder-ease" << QStringList{"neck-shoulder-ease"}
        << "neck-shoulder-ease! >easy-walking short-wind-down" << false;
    QTest::newRow("something else was done")
        << int(Choice::Full) << "" << QStringList{"starter"} << all << false;
    QTest::newRow("all is done or left out")
        << int(Choice::Full) << "easy-walking"
        << QStringList{"short-wind-down", "neck-shoulder-ease"}
        << "neck-shoulder-ease! easy-walking- short-wind-down!" << false;
}

void ProgrammeTest::theDayFollowsTheChoice()
{
    QFETCH(int, choice);
    QFETCH(QString, leftOut);
    QFETCH(QStringList, done);
    QFETCH(QString, plan);
    QFETCH(bool, isGentler);
    const DayWishes wishes{
        usual, {{monday, Choice(choice), {}}, {monday, Choice::NotToday, leftOut}}, done, {}};
    const DayPlan laidOut = dayPlan(shipped(), wishes, morning);
    QCOMPARE(textOf(laidOut), plan);
    QCOMPARE(laidOut.isGentler, isGentler);
    QCOMPARE(laidOut.isRest, Choice(choice) == Choice::Rest);
}

void ProgrammeTest::withoutAProgrammeTheDayIsSuggested()
{
    QCOMPARE(textOf(dayPlan(shipped(), {{}, {}, {"starter"}, {}}, morning)),
             ">morning-in-bed neck-shoulder-ease desk-break lower-back-kindly wind-down");
    const DayPlan resting = dayPlan(shipped(), {{}, {{monday, Choice::Rest, {}}}, {}, {}}, morning);
    QVERIFY(resting.isRest && resting.practices.empty() && !resting.next);
}

void ProgrammeTest::twiceADayIsDoneTwice()
{
    DayWishes wishes;
    wishes.programme.entries = {entry("belly-breathing"),
                                entry("belly-breathing", TimeOfDay::Evening)};
    wishes.doneToday = QStringList{"belly-breathing"};
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning)), "belly-breathing! >belly-breathing");
    wishes.doneToday.append("belly-breathing");
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning)), "belly-breathing! belly-breathing!");
}

void ProgrammeTest::whatIsGoneIsPassedOver()
{
    DayWishes wishes;
    wishes.programme.entries = {entry("gone-with-its-pack"), entry("starter")};
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning)), ">starter");
    wishes.programme.entries.pop_back();
    const DayPlan empty = dayPlan(shipped(), wishes, morning);
    QVERIFY(empty.practices.empty() && !empty.next && !empty.isRest);
}

void ProgrammeTest::nothingIsCarriedOver()
{
    const DayWishes wishes{{{entry("starter", TimeOfDay::Morning, 0b0000001)}}, {}, {}, {}};
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning)), ">starter");
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning.addDays(1))), QString());
}

void ProgrammeTest::aFlareLeavesTheSmallThings()
{
    DayWishes wishes{usual, {}, {}, QStringList{"long-out-breath", "flare-day"}};
    wishes.programme.entries.push_back(rest(everyDay));
    const DayPlan plan = dayPlan(shipped(), wishes, morning);
    QCOMPARE(textOf(plan), QStringLiteral(">long-out-breath flare-day"));
    QVERIFY(plan.isGentler && !plan.isRest);
    wishes.choices = {{monday, Choice::Rest, {}}};
    QVERIFY(dayPlan(shipped(), wishes, morning).isRest);
    wishes.choices = {{monday, Choice::NotToday, "long-out-breath"}};
    QCOMPARE(textOf(dayPlan(shipped(), wishes, morning)), "long-out-breath- >flare-day");
    wishes.choices.clear();
    wishes.flarePractices = QStringList();
    QVERIFY(dayPlan(shipped(), wishes, morning).practices.empty());
}

QTEST_GUILESS_MAIN(ProgrammeTest)
#include "programmetest.moc"
