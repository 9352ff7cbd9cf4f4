// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/screeninglog.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

class ScreeningLogTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasAnsweredInItsOrder();
    void allOrNothingIsTakenAway();
};

namespace {

ScreeningEntry entry(ScreeningEntry::Kind kind, const QDate &day)
{
    ScreeningEntry entry;
    entry.at = QDateTime(day, QTime(9, 30), QTimeZone::utc());
    entry.day = day;
    entry.screening = screenings::warningSigns;
    entry.kind = kind;
    return entry;
}

std::vector<ScreeningEntry> record()
{
    using Kind = ScreeningEntry::Kind;
    ScreeningEntry answered = entry(Kind::Answered, QDate(2026, 11, 21));
    answered.yes = {{QStringLiteral("chest"), Urgency::Now, false, false},
                    {QStringLiteral("numbness"), Urgency::Soon, false, true},
                    {QStringLiteral("crash"), std::nullopt, true, false}};
    answered.areas = {Area::Neck, Area::Feet};
    // The clock was set back in between; the order stays.
    return {answered, entry(Kind::Seen, QDate(2026, 11, 3)),
            entry(Kind::Booked, QDate(2026, 11, 22))};
}

} // namespace

void ScreeningLogTest::keepsWhatWasAnsweredInItsOrder()
{
    const QTemporaryDir folder;
    {
        const auto database = Database::open(folder.path()).value();
        ScreeningLog log(*database);
        for (const ScreeningEntry &each : record())
            QVERIFY(log.append(each));
    }
    const auto database = Database::open(folder.path()).value();
    QCOMPARE(ScreeningLog(*database).all().value(), record());
}

void ScreeningLogTest::allOrNothingIsTakenAway()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.path()).value();
    ScreeningLog log(*database);
    for (const ScreeningEntry &each : record())
        QVERIFY(log.append(each));
    const std::vector<ScreeningEntry> left{record().front()};
    QVERIFY(database->run(QStringLiteral("CREATE TRIGGER refuse BEFORE INSERT ON screening BEGIN "
                                         "SELECT RAISE(ABORT, 'no'); END")));
    QVERIFY(!log.replaceAll(left));
    QCOMPARE(log.all().value(), record());
    QVERIFY(database->run(QStringLiteral("DROP TRIGGER refuse")));
    QVERIFY(log.replaceAll(left));
    QCOMPARE(log.all().value(), left);
}

QTEST_GUILESS_MAIN(ScreeningLogTest)
#include "screeninglogtest.moc"
