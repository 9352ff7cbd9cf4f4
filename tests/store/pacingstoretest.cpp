// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pacingstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class PacingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsActivities();
    void keepsOneMeasurementADay();
    void keepsEachDecision();
    void refusesWhatIsNotAboveZero();
    void holdsTenThousand();
};

namespace {

const QDate day(2026, 11, 21);

Activity activity(const QString &id)
{
    Activity made;
    made.id = id;
    made.name = QStringLiteral("Bügeln “im Stehen”");
    return made;
}

std::vector<PacedActivity> kept(const Database &database)
{
    return PacingStore(database).all().value();
}

} // namespace

void PacingStoreTest::keepsActivities()
{
    const QTemporaryDir dir;
    auto database = Database::open(dir.path()).value();
    QVERIFY(kept(*database).empty());
    Activity first = activity(QStringLiteral("z"));
    const Activity second{QStringLiteral("a"),
                          QStringLiteral("Friends"),
                          ActivityKind::Social,
                          AmountUnit::Repetitions,
                          Effort::Hard,
                          ActivityPosture::Lying,
                          std::bitset<7>(0b0010101),
                          7,
                          25,
                          true};
    QVERIFY(PacingStore(*database).keep(first));
    QVERIFY(PacingStore(*database).keep(second));
    first.name = QStringLiteral("Ironing");
    first.unit = AmountUnit::Metres;
    QVERIFY(PacingStore(*database).keep(first));
    database.reset();
    database = Database::open(dir.path()).value();
    QCOMPARE(kept(*database), (std::vector<PacedActivity>{{first, {}, {}}, {second, {}, {}}}));
}

void PacingStoreTest::keepsOneMeasurementADay()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    PacingStore store(*database);
    const QString id = QStringLiteral("a");
    QVERIFY(store.keep(activity(id)));
    QVERIFY(store.keep(id, Measurement{day, 12}));
    QVERIFY(store.keep(id, Measurement{day.addDays(-1), 9.5}));
    QVERIFY(store.keep(id, Measurement{day, 11}));
    QCOMPARE(kept(*database).front().measurements,
             (std::vector<Measurement>{{day.addDays(-1), 9.5}, {day, 11}}));
    QVERIFY(store.removeMeasurement(id, day));
    QCOMPARE(kept(*database).front().measurements.size(), 1U);
    QVERIFY(store.forgetMeasurements(id));
    QVERIFY(kept(*database).front().measurements.empty());
}

void PacingStoreTest::keepsEachDecision()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    PacingStore store(*database);
    const QString id = QStringLiteral("a");
    QVERIFY(store.keep(activity(id)));
    std::vector<QuotaDecision> decisions;
    for (int kind = 0; kind <= int(QuotaDecision::Kind::Lowered); ++kind)
        decisions.push_back({day.addDays(-7 * kind), 10.5 + kind, QuotaDecision::Kind(kind)});
    for (const QuotaDecision &decision : decisions)
        QVERIFY(store.append(id, decision));
    QCOMPARE(kept(*database).front().decisions, decisions);
}

void PacingStoreTest::refusesWhatIsNotAboveZero()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    PacingStore store(*database);
    const QString id = QStringLiteral("a");
    QVERIFY(store.keep(activity(id)));
    QVERIFY(!store.keep(id, Measurement{day, 0}));
    QVERIFY(!store.append(id, {day, -3, QuotaDecision::Kind::Baseline}));
    QVERIFY(!store.keep(QStringLiteral("unknown"), Measurement{day, 3}));
    QCOMPARE(kept(*database), (std::vector<PacedActivity>{{activity(id), {}, {}}}));
}

void PacingStoreTest::holdsTenThousand()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    PacingStore store(*database);
    constexpr int many = 10000;
    QVERIFY(database->inTransaction([&]() -> Result<> {
        for (int i = 0; i < many; ++i) {
            const QString id = QString::number(i);
            if (auto done = store.keep(activity(id)); !done)
                return done;
            if (auto done = store.append(id, {day, 5, QuotaDecision::Kind::Baseline}); !done)
                return done;
        }
        return success();
    }));
    const auto all = kept(*database);
    QCOMPARE(all.size(), size_t(many));
    QCOMPARE(all.back().activity.id, QString::number(many - 1));
    QCOMPARE(all.back().decisions.size(), 1U);
}

QTEST_GUILESS_MAIN(PacingStoreTest)
#include "pacingstoretest.moc"
