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

QTEST_GUILESS_MAIN(FlarePlanTest)
#include "flareplantest.moc"
