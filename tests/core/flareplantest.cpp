// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flareplan.h"
#include "support/contentcopy.h"

#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// What is written on a good day for a hard one, and what is offered where nothing is.
class FlarePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPlanIsFine();
    void isKeptTidy();
    void suggests_data();
    void suggests();
    void aLibraryWithoutAnyOfItSuggestsNothing();
    void aLockIsAlsoKeptHere();
    void whatIsWrittenComesFirst();
    void whatSoothesComesBeforeTheSmallest();
    void isToBeChosenFrom_data();
    void isToBeChosenFrom();
    void offersAStep_data();
    void offersAStep();
    void effortIsAskedAgainAfterAFlare_data();
    void effortIsAskedAgainAfterAFlare();
    void whatAnOlderPlanSaidIsKept();
};

namespace {

const ContentLibrary &shipped()
{
    static const ContentLibrary library =
        ContentLibrary::load({SHIPPED_CONTENT, SHIPPED_MEDIA, {}});
    return library;
}

/// Somebody who has breathed on some days already.
Circumstances circumstances(int daysOfBreathing = 5)
{
    Circumstances made;
    made.now = QDateTime(QDate(2026, 11, 21), QTime(10, 0));
    for (int i = 1; i <= daysOfBreathing; ++i) {
        SessionOutcome breathing;
        breathing.practice = PracticeKind::Breathe;
        breathing.day = made.now.date().addDays(-i);
        breathing.startedAt = made.now.addDays(-i).toUTC();
        breathing.endedAt = breathing.startedAt.addSecs(180);
        breathing.planned = breathing.done = 3min;
        made.sessions.push_back(breathing);
    }
    return made;
}

} // namespace

void FlarePlanTest::anEmptyPlanIsFine()
{
    QVERIFY(FlarePlan().isEmpty());
    QCOMPARE(tidied(FlarePlan()), FlarePlan());
    FlarePlan spaces;
    spaces.earlySigns = QStringList{" ", ""};
    spaces.soothing = {{}, {" ", "\n"}};
    spaces.kindSentence = QStringLiteral("  \n");
    QVERIFY(!spaces.isEmpty());
    QVERIFY(tidied(spaces).isEmpty());
}

void FlarePlanTest::isKeptTidy()
{
    FlarePlan plan;
    plan.earlySigns = QStringList{" stiff jaw ", "", "poor sleep", "stiff jaw"};
    plan.soothing = {{"warm-pack", ""}, {"", " tea "}, {"", "tea"}, {"", "dark room"}, {"", "cat"}};
    plan.helpers = {3, 1, 3};
    plan.learned = QStringLiteral("Rest early.\nAsk for help. ");
    const FlarePlan tidy = tidied(plan);
    QCOMPARE(tidy.earlySigns, (QStringList{"stiff jaw", "poor sleep"}));
    QCOMPARE(tidy.soothing,
             (std::vector<SoothingThing>{{"warm-pack", ""}, {"", "tea"}, {"", "dark room"}}));
    QCOMPARE(tidy.helpers, (std::vector<qint64>{3, 1}));
    QCOMPARE(tidy.learned, QStringLiteral("Rest early.\nAsk for help."));
    QCOMPARE(tidied(tidy), tidy);
}

void FlarePlanTest::suggests_data()
{
    QTest::addColumn<int>("position"); // -1: anywhere
    QTest::addColumn<int>("daysOfBreathing");
    QTest::addColumn<QStringList>("ids");
    const QString seated = QStringLiteral("flare-day-seated");
    QTest::newRow("anywhere") << -1 << 5 << QStringList{"long-out-breath", "warm-pack", seated};
    QTest::newRow("chair") << int(Position::Chair) << 5
                           << QStringList{"long-out-breath", "warm-pack", seated};
    QTest::newRow("bed") << int(Position::Bed) << 5
                         << QStringList{"long-out-breath", "warm-pack", "flare-day"};
    QTest::newRow("floor, with no warmth there")
        << int(Position::Floor) << 5 << QStringList{"long-out-breath", seated};
    QTest::newRow("first days of breathing")
        << int(Position::Bed) << 0 << QStringList{"gentle-start", "warm-pack", "flare-day"};
}

void FlarePlanTest::suggests()
{
    QFETCH(int, position);
    QFETCH(int, daysOfBreathing);
    QFETCH(QStringList, ids);
    const auto where = position < 0 ? std::nullopt : std::optional(Position(position));
    QStringList found;
    for (const auto &each : suggestedForFlare(shipped(), circumstances(daysOfBreathing), where)) {
        found.append(each.practice);
        QVERIFY(shipped().practice(each.practice));
        QCOMPARE(each.length.has_value(), shipped().breathing(each.practice) != nullptr);
        QCOMPARE(each.length.value_or(3min), 3min);
    }
    QCOMPARE(found, ids);
}

void FlarePlanTest::aLibraryWithoutAnyOfItSuggestsNothing()
{
    QVERIFY(suggestedForFlare({}, circumstances(), std::nullopt).empty());
    QVERIFY(flarePractices({}, {}, circumstances(), Position::Bed).isEmpty());
}

void FlarePlanTest::aLockIsAlsoKeptHere()
{
    Circumstances locked = circumstances();
    locked.safety.open = {{QStringLiteral("fever"), Urgency::Today}};
    QCOMPARE(flarePractices({}, shipped(), locked, std::nullopt),
             QStringList{QStringLiteral("long-out-breath")});
    locked.safety.open = {{QStringLiteral("chest"), Urgency::Now}};
    QVERIFY(suggestedForFlare(shipped(), locked, std::nullopt).empty());
}

void FlarePlanTest::whatIsWrittenComesFirst()
{
    FlarePlan plan;
    plan.smallestPractices = QStringList{"gone-with-its-pack", "belly-breathing", "jaw-neck-ease"};
    QCOMPARE(flarePractices(plan, shipped(), circumstances(), Position::Bed),
             (QStringList{"belly-breathing", "jaw-neck-ease"}));
    plan.smallestPractices = QStringList{"gone-with-its-pack"};
    QCOMPARE(flarePractices(plan, shipped(), circumstances(), Position::Bed),
             (QStringList{"long-out-breath", "warm-pack", "flare-day"}));
}

void FlarePlanTest::whatSoothesComesBeforeTheSmallest()
{
    FlarePlan plan;
    plan.soothing = {{"", "tea"}, {"warm-pack", ""}, {"gone-with-its-pack", ""}};
    plan.smallestPractices = QStringList{"belly-breathing", "warm-pack"};
    const std::vector<FlareSuggestion> written{{"warm-pack", {}}, {"belly-breathing", {}}};
    QCOMPARE(flareThings(plan, shipped(), circumstances(), Position::Bed), written);
    plan = {};
    plan.soothing = {{"", "tea"}};
    QCOMPARE(flareThings(plan, shipped(), circumstances(), Position::Bed),
             suggestedForFlare(shipped(), circumstances(), Position::Bed));
}

void FlarePlanTest::isToBeChosenFrom_data()
{
    QTest::addColumn<QString>("practice");
    QTest::addColumn<bool>("soothes");
    QTest::addColumn<bool>("small");
    QTest::newRow("set for a hard day, seven minutes") << "flare-day" << true << true;
    QTest::newRow("three minutes at the desk") << "desk-break" << false << true;
    QTest::newRow("six minutes of neck") << "neck-shoulder-ease" << false << false;
    QTest::newRow("five minutes of breathing") << "long-out-breath" << true << true;
    QTest::newRow("warmth") << "warm-pack" << true << false;
    QTest::newRow("three minutes of body scan") << "body-scan-3" << true << true;
    QTest::newRow("strength") << "strength-seated" << false << false;
    QTest::newRow("for the night") << "wind-down" << false << false;
    QTest::newRow("massage") << "ball-feet" << false << false;
}

void FlarePlanTest::isToBeChosenFrom()
{
    QFETCH(QString, practice);
    const auto found = shipped().practice(practice);
    QVERIFY(found);
    QTEST(isSoothing(*found), "soothes");
    QTEST(isSmall(*found), "small");
}

void FlarePlanTest::offersAStep_data()
{
    QTest::addColumn<int>("daysToStep"); // -1: there is none
    QTest::addColumn<bool>("isLookDue");
    QTest::addColumn<int>("urgency"); // -1: nothing is open
    QTest::addColumn<int>("exertion");
    QTest::addColumn<bool>("isOffered");
    const int clear = int(Exertion::Clear);
    QTest::newRow("today") << 0 << false << -1 << clear << true;
    QTest::newRow("tomorrow") << 1 << false << -1 << clear << false;
    QTest::newRow("none") << -1 << false << -1 << clear << false;
    QTest::newRow("questions first") << 0 << true << -1 << clear << false;
    QTest::newRow("a sign for now") << 0 << false << int(Urgency::Now) << clear << false;
    QTest::newRow("a sign for today") << 0 << false << int(Urgency::Today) << clear << false;
    QTest::newRow("a sign that can wait") << 0 << false << int(Urgency::Soon) << clear << true;
    QTest::newRow("effort with care") << 0 << false << -1 << int(Exertion::Caution) << true;
    QTest::newRow("effort has a ceiling") << 0 << false << -1 << int(Exertion::Envelope) << false;
}

void FlarePlanTest::offersAStep()
{
    QFETCH(int, daysToStep);
    QFETCH(bool, isLookDue);
    QFETCH(int, urgency);
    QFETCH(int, exertion);
    FlareState flare;
    flare.isOn = true;
    flare.sharePercent = 50;
    flare.isLookDue = isLookDue;
    if (daysToStep >= 0)
        flare.daysToStep = daysToStep;
    SafetyState safety;
    safety.exertion = Exertion(exertion);
    if (urgency >= 0)
        safety.open = {{QStringLiteral("sign"), Urgency(urgency), false, false}};
    QTEST(isStepOffered(flare, safety), "isOffered");
}

void FlarePlanTest::effortIsAskedAgainAfterAFlare_data()
{
    QTest::addColumn<int>("flareEnded"); // day of the month; 0: it is on
    QTest::addColumn<int>("answered");   // 0: never
    QTest::addColumn<bool>("isDue");

    QTest::newRow("never answered") << 10 << 0 << true;
    QTest::newRow("answered before it ended") << 10 << 9 << true;
    QTest::newRow("answered on its last day") << 10 << 10 << false;
    QTest::newRow("answered since") << 10 << 12 << false;
    QTest::newRow("still on") << 0 << 2 << false;
}

void FlarePlanTest::effortIsAskedAgainAfterAFlare()
{
    QFETCH(const int, flareEnded);
    QFETCH(const int, answered);
    const auto event = [](int day, FlareEvent::Kind kind) {
        return FlareEvent{QDateTime(QDate(2026, 11, day), QTime(9, 0)), QDate(2026, 11, day), kind};
    };
    std::vector<FlareEvent> flares{event(5, FlareEvent::Kind::Declared)};
    if (flareEnded > 0)
        flares.push_back(event(flareEnded, FlareEvent::Kind::Ended));
    std::vector<ScreeningEntry> answers;
    if (answered > 0) {
        ScreeningEntry entry;
        entry.day = QDate(2026, 11, answered);
        entry.screening = screenings::exertion;
        answers.push_back(entry);
    }
    QTEST(isEffortDueAfter(flares, answers), "isDue");
    QVERIFY(!isEffortDueAfter({}, answers));
}

void FlarePlanTest::whatAnOlderPlanSaidIsKept()
{
    FlarePlan older;
    older.kindSentence = QStringLiteral("This passes.");
    older.canWait = QStringList{QStringLiteral("The windows")};
    FlarePlan plan;
    plan.canWait = QStringList{QStringLiteral("The post")};
    const FlarePlan filled = filledFrom(plan, older);
    QCOMPARE(filled.kindSentence, older.kindSentence);
    QCOMPARE(filled.canWait, plan.canWait);
    QCOMPARE(filledFrom({}, older), older);
}

QTEST_GUILESS_MAIN(FlarePlanTest)
#include "flareplantest.moc"
