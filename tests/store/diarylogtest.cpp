// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diarylog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using Span = DiaryEntry::Span;

class DiaryLogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAllOfAnEntry();
    void keepsNothingSaidApartFromNothing();
    void twoProgramsFillInOneDay();
    void takesAwayWhatIsEmpty();
    void aWeekStandsBesideItsLastDay();
    void refusesWhatIsOutOfRange_data();
    void refusesWhatIsOutOfRange();
    void readsTheDaysAskedFor();
    void keepsOwnTriggers();

private:
    DiaryLog log() const { return DiaryLog(*m_database); }
    Result<> change(QDate day, const DiaryLog::Change &change, Span span = Span::Day) const
    {
        return log().change(day, span, change, at);
    }
    std::vector<DiaryEntry> all() const
    {
        return log().between(QDate(2000, 1, 1), QDate(2100, 1, 1)).value();
    }

    const QDateTime at{QDate(2026, 11, 21), QTime(21, 5), QTimeZone::utc()};
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

namespace {

const QDate day(2026, 11, 21);

DiaryEntry fullEntry()
{
    DiaryEntry entry;
    entry.day = day;
    entry.pain = 5;
    entry.worstPain = 10;
    entry.wakingPain = 0;
    entry.hindered = {3, std::nullopt, 7};
    entry.fatigue = 6;
    entry.sleep = 4;
    entry.stress = 8;
    entry.mood = 2;
    entry.stiffMinutes = 40;
    entry.areas = {{PainArea::Shoulder, Side::Left, 3},
                   {PainArea::Shoulder, Side::Right, 1},
                   {PainArea::LowerBack, Side::Both, 2},
                   {PainArea::Foot, Side::Right, 1}};
    entry.triggers = QStringList{QStringLiteral("alcohol"), QStringLiteral("stress")};
    entry.helped = QStringList{QStringLiteral("warmth")};
    entry.note = QStringLiteral("=1+1 \u2603");
    entry.after = PacingCheckIn::After::Crash;
    entry.hadRested = true;
    entry.energy = 3;
    return entry;
}

} // namespace

void DiaryLogTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path()).value();
}

void DiaryLogTest::keepsAllOfAnEntry()
{
    QVERIFY(change(day, [](DiaryEntry &entry) { entry = fullEntry(); }));
    QCOMPARE(all(), std::vector{fullEntry()});
}

void DiaryLogTest::keepsNothingSaidApartFromNothing()
{
    QVERIFY(change(day, [](DiaryEntry &entry) {
        entry.areas.emplace();
        entry.triggers.emplace();
    }));
    const DiaryEntry told = all().front();
    QCOMPARE(told.pain, std::nullopt);
    QVERIFY(told.areas && told.areas->empty());
    QVERIFY(told.triggers && told.triggers->empty());
    QVERIFY(change(day, [](DiaryEntry &entry) {
        entry.pain = 0;
        entry.areas.reset();
        entry.triggers.reset();
    }));
    QCOMPARE(all().front().pain, 0);
    QVERIFY(!all().front().areas && !all().front().triggers);
}

void DiaryLogTest::twoProgramsFillInOneDay()
{
    const auto other = Database::open(m_dir->path()).value();
    QVERIFY(change(day, [](DiaryEntry &entry) { entry.pain = 4; }));
    QVERIFY(DiaryLog(*other).change(
        day, Span::Day, [](DiaryEntry &entry) { entry.sleep = 7; }, at));
    QVERIFY(change(day, [](DiaryEntry &entry) { entry.pain = 5; }));
    QCOMPARE(all().size(), 1U);
    QCOMPARE(all().front().pain, 5);
    QCOMPARE(all().front().sleep, 7);
}

void DiaryLogTest::takesAwayWhatIsEmpty()
{
    QVERIFY(change(day, [](DiaryEntry &entry) { entry = fullEntry(); }));
    QVERIFY(change(day, [](DiaryEntry &entry) { entry = {}; }));
    QVERIFY(all().empty());
}

void DiaryLogTest::aWeekStandsBesideItsLastDay()
{
    QVERIFY(change(day, [](DiaryEntry &entry) { entry.pain = 4; }));
    QVERIFY(change(
        day,
        [](DiaryEntry &entry) {
            entry.pain = 6;
            entry.areas = {{PainArea::Neck, Side::Both, 1}};
        },
        Span::Week));
    QCOMPARE(all().size(), 2U);
    QCOMPARE(all()[0].span, Span::Day);
    QVERIFY(!all()[0].areas);
    QCOMPARE(all()[1].pain, 6);
    QCOMPARE(all()[1].areas->size(), 1U);
}

void DiaryLogTest::refusesWhatIsOutOfRange_data()
{
    QTest::addColumn<std::function<void(DiaryEntry &)>>("wrong");
    const auto row = [](const char *name, std::function<void(DiaryEntry &)> wrong) {
        QTest::newRow(name) << std::move(wrong);
    };
    row("pain", [](DiaryEntry &entry) { entry.pain = 11; });
    row("below", [](DiaryEntry &entry) { entry.sleep = -1; });
    row("stiff", [](DiaryEntry &entry) { entry.stiffMinutes = 1441; });
    row("strength", [](DiaryEntry &entry) { entry.areas = {{PainArea::Neck, Side::Both, 4}}; });
    row("twice", [](DiaryEntry &entry) {
        entry.areas = {{PainArea::Neck, Side::Both, 1}, {PainArea::Neck, Side::Both, 2}};
    });
}

void DiaryLogTest::refusesWhatIsOutOfRange()
{
    QFETCH(const std::function<void(DiaryEntry &)>, wrong);
    QVERIFY(change(day, [](DiaryEntry &entry) { entry = fullEntry(); }));
    QVERIFY(!change(day, wrong));
    QCOMPARE(all(), std::vector{fullEntry()}); // all or nothing
}

void DiaryLogTest::readsTheDaysAskedFor()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(change(day.addDays(-i), [i](DiaryEntry &entry) {
            entry.pain = i;
            entry.triggers = QStringList{QStringLiteral("stress")};
        }));
    const auto some = log().between(day.addDays(-3), day.addDays(-1)).value();
    QCOMPARE(some.size(), 3U);
    QCOMPARE(some.front().pain, 3);
    QCOMPARE(some.back().triggers, QStringList{QStringLiteral("stress")});
}

void DiaryLogTest::keepsOwnTriggers()
{
    const OwnTrigger first{QStringLiteral("1"), QStringLiteral("Bright light"), false};
    OwnTrigger second{QStringLiteral("2"), QStringLiteral("Noise"), false};
    QVERIFY(log().keep(first));
    QVERIFY(log().keep(second));
    second.isPutAway = true;
    QVERIFY(log().keep(second));
    QCOMPARE(log().ownTriggers().value(), (std::vector{first, second}));
}

QTEST_GUILESS_MAIN(DiaryLogTest)
#include "diarylogtest.moc"
