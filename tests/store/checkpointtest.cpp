// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/checkpointjson.h"
#include "store/checkpointstore.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

class CheckpointTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonKeepsEverything_data();
    void jsonKeepsEverything();
    void jsonThatIsNoCheckpointIsNone_data();
    void jsonThatIsNoCheckpointIsNone();
    void savesAndLoadsAndClears();
    void garbageInTheFileIsNone();
};

Q_DECLARE_METATYPE(pacewell::SessionCheckpoint)

namespace {

SessionCheckpoint made()
{
    SessionCheckpoint checkpoint;
    checkpoint.soFar.id = QStringLiteral("5c1e-\"quoted\"");
    checkpoint.soFar.routineId = QStringLiteral("ease");
    checkpoint.soFar.routineName = QStringLiteral("Nacken & Schultern \u2013 \U0001F33F");
    checkpoint.soFar.startedAt = QDateTime({2026, 3, 2}, {23, 59, 59, 999}, QTimeZone::utc());
    checkpoint.soFar.day = QDate(2026, 3, 3);
    checkpoint.soFar.planned = 112'000ms;
    checkpoint.soFar.done = 47'001ms;
    checkpoint.soFar.steps = {{QStringLiteral("lean"), 80'000ms, 40'001ms, false, true, true},
                              {QStringLiteral("roll"), 32'000ms, 7000ms, true, false, false}};
    checkpoint.cue = 7;
    checkpoint.elapsed = 1234ms;
    checkpoint.soFar.practice = PracticeKind::Heat;
    checkpoint.soFar.endedAt = QDateTime({2026, 3, 3}, {0, 1, 2, 3}, QTimeZone::utc());
    checkpoint.soFar.steps[1].side = Side::Right;
    checkpoint.soFar.steps[1].site = Area::LowerBack;
    checkpoint.routine.id = checkpoint.soFar.routineId;
    checkpoint.routine.name = checkpoint.soFar.routineName;
    checkpoint.routine.practice = PracticeKind::Heat;
    checkpoint.routine.steps = {
        {QStringLiteral("lean"), Dose{20s, 0s, 2, 1}, Position::Bed, Side::Left, {}, true},
        {QStringLiteral("slow"), Dose{0s, 3s, 6, 2}, {}, {}, 7min, false}};
    checkpoint.options.isReleaseOnly = true;
    checkpoint.options.spared = {Area::Jaw, Area::Feet};
    checkpoint.options.heatSite = Area::Neck;
    checkpoint.options.isLeftHanded = true;
    checkpoint.changes = {{2, {}, {}}, {5, QStringLiteral("slow"), 4321ms}};
    checkpoint.lengths = {6000ms, 21'300ms};
    checkpoint.done = {0ms, 40'001ms, 7000ms};
    checkpoint.skippedSteps = {false, true};
    checkpoint.hurtSteps = {true, false};
    return checkpoint;
}

} // namespace

void CheckpointTest::jsonKeepsEverything_data()
{
    QTest::addColumn<SessionCheckpoint>("checkpoint");
    QTest::newRow("whole") << made();
    SessionCheckpoint left = made();
    left.options = {.isGentler = true, .onlySide = Side::Left};
    left.soFar.isGentler = true;
    QTest::newRow("left, gentler") << left;
    SessionCheckpoint right = made();
    right.options.onlySide = Side::Right;
    right.changes.clear();
    QTest::newRow("right, never eased") << right;
}

void CheckpointTest::jsonKeepsEverything()
{
    QFETCH(SessionCheckpoint, checkpoint);
    const auto read = checkpointFromJson(toJson(checkpoint));
    QVERIFY(read);
    QVERIFY(*read == checkpoint);
}

void CheckpointTest::jsonThatIsNoCheckpointIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = toJson(made());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("gone fishing");
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    QTest::newRow("list") << "[" + whole + "]";
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no id") << QByteArray(whole).replace("\"id\"", "\"ID\"");
    QTest::newRow("no day") << QByteArray(whole).replace("2026-03-03", "2026-02-30");
    QTest::newRow("no start") << QByteArray(whole).replace("2026-03-02T", "yesterday ");
    QTest::newRow("id is a number") << QByteArray(whole).replace(
        toJson(made()).mid(toJson(made()).indexOf("\"id\""), 23), "\"id\":5");
}

void CheckpointTest::jsonThatIsNoCheckpointIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!checkpointFromJson(json));
}

void CheckpointTest::savesAndLoadsAndClears()
{
    const QTemporaryDir dir;
    std::unique_ptr<Database> database = Database::open(dir.path()).value();
    const auto reopen = [&] {
        database.reset();
        database = Database::open(dir.path()).value();
    };
    QVERIFY(!CheckpointStore(*database).load().value());
    QVERIFY(CheckpointStore(*database).clear());
    QVERIFY(CheckpointStore(*database).save(made()));
    SessionCheckpoint later = made();
    later.cue = 9;
    later.elapsed = 5ms;
    QVERIFY(CheckpointStore(*database).save(later));
    reopen();
    QVERIFY(CheckpointStore(*database).load().value() == later);
    SessionCheckpoint other = made();
    other.soFar.id = QStringLiteral("another");
    QVERIFY(CheckpointStore(*database).save(other));
    QVERIFY(CheckpointStore(*database).load().value() == other);
    QVERIFY(CheckpointStore(*database).clear());
    reopen();
    QVERIFY(!CheckpointStore(*database).load().value());
}

void CheckpointTest::garbageInTheFileIsNone()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path());
    QVERIFY(database.value()->run(
        QStringLiteral("INSERT INTO checkpoint VALUES (1, 'x', '{\"id\": 7}')")));
    const auto loaded = CheckpointStore(*database.value()).load();
    QVERIFY(loaded);
    QVERIFY(!loaded.value());
    QVERIFY(CheckpointStore(*database.value()).save(made()));
    QVERIFY(CheckpointStore(*database.value()).load().value() == made());
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpointtest.moc"
