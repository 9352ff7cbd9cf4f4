// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/boombust.h"

#include <QTest>

using namespace pacewell;

/// A boom, the bust after it, and when too little is known to say so.
class BoomBustTest : public QObject
{
    Q_OBJECT

private slots:
    void cycles_data();
    void cycles();
    void patterns_data();
    void patterns();
    void missing_data();
    void missing();
    void whatIsMissingIsWhatItTakes();
    void nothingIsToldBeforeThereIsEnough();
    void unevenness_data();
    void unevenness();
};

namespace {

const QDate start(2026, 9, 1);

std::optional<double> numberIn(const QString &text)
{
    return text == QStringLiteral("-") ? std::nullopt : std::optional(text.toDouble());
}

/// "14x100/4 140/- -": a fortnight of load 100 with pain 4, a day with only its load known, and one
/// of which nothing is.
std::vector<DayLoad> diary(const QString &text)
{
    std::vector<DayLoad> days;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString day = word.section(QLatin1Char('x'), -1);
        const int count = day == word ? 1 : word.section(QLatin1Char('x'), 0, 0).toInt();
        const auto load = numberIn(day.section(QLatin1Char('/'), 0, 0));
        const auto pain = numberIn(day.section(QLatin1Char('/'), -1));
        for (int i = 0; i < count; ++i)
            days.push_back({start.addDays(qint64(days.size())), load, pain});
    }
    return days;
}

BoomBustView viewOf(const QString &text)
{
    return boomBustIn(diary(text));
}

/// "14-15": the first day is 0.
QString cyclesOf(const BoomBustView &view)
{
    QStringList cycles;
    for (const BoomBust &cycle : view.cycles)
        cycles.append(
            QStringLiteral("%1-%2").arg(start.daysTo(cycle.boom)).arg(start.daysTo(cycle.bust)));
    return cycles.join(QLatin1Char(' '));
}

/// To the hundredth; "-" where it is not told.
QString shortly(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', 2) : QStringLiteral("-");
}

} // namespace

void BoomBustTest::cycles_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("cycles");
    const QString usual = QStringLiteral("14x100/4 ");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("steady") << "42x100/4"
                            << "";
    QTest::newRow("down the day after") << usual + "140/4 60/6"
                                        << "14-15";
    QTest::newRow("down two days after") << usual + "140/4 100/6 60/6"
                                         << "14-16";
    QTest::newRow("down on both") << usual + "140/4 60/6 60/6"
                                  << "14-15";
    QTest::newRow("down three days after") << usual + "140/4 100/6 100/6 60/6"
                                           << "";
    QTest::newRow("not high enough") << usual + "139/4 60/6"
                                     << "";
    QTest::newRow("not low enough") << usual + "140/4 61/6"
                                    << "";
    QTest::newRow("not sore enough") << usual + "140/4 60/5"
                                     << "";
    QTest::newRow("sore, and as much done") << usual + "200/4 100/9 100/9"
                                            << "";
    QTest::newRow("rested, and not sore") << usual + "200/4 0/4 0/4"
                                          << "";
    QTest::newRow("sore one day, rested the other") << usual + "200/4 100/9 0/4"
                                                    << "";
    QTest::newRow("no boom before it") << usual + "100/4 0/9 0/9"
                                       << "";
    QTest::newRow("it goes on today") << usual + "200/4"
                                      << "";
    QTest::newRow("nothing known after") << usual + "200/4 - -"
                                         << "";
    QTest::newRow("load unknown after") << usual + "200/4 -/9 -/9"
                                        << "";
    QTest::newRow("pain unknown after") << usual + "200/4 0/- 0/-"
                                        << "";
    QTest::newRow("unknown between") << usual + "140/4 - 60/6"
                                     << "14-16";
    QTest::newRow("pain of the boom unknown") << usual + "140/- 60/6"
                                              << "14-15";
    QTest::newRow("load of the boom unknown") << usual + "-/4 60/6"
                                              << "";
    QTest::newRow("the tenths do not matter") << "14x4.5/4 6.3/4 2.7/6"
                                              << "14-15";
    QTest::newRow("nor those that were added up")
        << QStringLiteral("14x%1/4 4.2/4 1.8/6").arg(1.1 + 2.2 - 0.3, 0, 'g', 17) << "14-15";
    QTest::newRow("pain lies between") << "7x100/4 7x100/5 140/4 60/6"
                                       << "";
    QTest::newRow("pain lies between, and more") << "7x100/4 7x100/5 140/4 60/7"
                                                 << "14-15";
    QTest::newRow("most days without load") << "8x0/4 6x100/4 200/4 0/9"
                                            << "";
    QTest::newRow("warm-up") << "13x100/4 140/4 60/6"
                             << "";
    QTest::newRow("warm-up begins with the first load") << "5x- 13x100/4 140/4 60/6"
                                                        << "";
    QTest::newRow("then it is over") << "5x- 14x100/4 140/4 60/6"
                                     << "19-20";
    QTest::newRow("half of the days logged") << "7x100/4 7x- 140/4 60/6"
                                             << "14-15";
    QTest::newRow("one fewer") << "6x100/4 8x- 140/4 60/6"
                               << "";
    QTest::newRow("without pain it is not logged") << "6x100/4 8x100/- 140/4 60/6"
                                                   << "";
    QTest::newRow("older days do not help") << "20x100/4 8x- 140/4 60/6"
                                            << "";
    QTest::newRow("what is usual follows the days")
        << "14x100/4 14x200/6 280/6 120/8 100/4 100/4 60/6"
        << "28-29";
    QTest::newRow("two high days are one") << usual + "140/4 140/4 60/6"
                                           << "14-16";
    QTest::newRow("the second brings it") << usual + "140/4 140/4 100/4 60/6"
                                          << "15-17";
    QTest::newRow("two days apart are two") << usual + "140/4 60/6 140/4 60/6"
                                            << "14-15 16-17";
    QTest::newRow("28 days ago") << usual + "140/4 60/6 26x100/4"
                                 << "14-15";
    QTest::newRow("longer ago") << usual + "140/4 60/6 27x100/4"
                                << "";
}

void BoomBustTest::cycles()
{
    QFETCH(QString, days);
    QFETCH(QString, cycles);
    QCOMPARE(cyclesOf(viewOf(days)), cycles);
}

void BoomBustTest::patterns_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("cycles");
    QTest::addColumn<bool>("isPattern");
    const QString swing = QStringLiteral("14x100/4 140/4 60/6 ");
    QTest::newRow("none") << "42x100/4"
                          << "" << false;
    QTest::newRow("one") << swing + "20x100/4"
                         << "14-15" << false;
    QTest::newRow("two in a week") << swing + "5x100/4 140/4 60/6"
                                   << "14-15 21-22" << true;
    QTest::newRow("two in 21 days") << swing + "18x100/4 140/4 60/6"
                                    << "14-15 34-35" << true;
    QTest::newRow("two in 22 days") << swing + "19x100/4 140/4 60/6"
                                    << "14-15 35-36" << false;
    QTest::newRow("the later two of three") << swing + "20x100/4 140/4 60/6 140/4 60/6"
                                            << "14-15 36-37 38-39" << true;
    QTest::newRow("the first of two is over") << swing + "18x100/4 140/4 60/6 7x100/4"
                                              << "34-35" << false;
    QTest::newRow("both are over") << swing + "140/4 60/6 30x100/4"
                                   << "" << false;
}

void BoomBustTest::patterns()
{
    QFETCH(QString, days);
    QFETCH(QString, cycles);
    QFETCH(bool, isPattern);
    const BoomBustView view = viewOf(days);
    QCOMPARE(cyclesOf(view), cycles);
    QCOMPARE(view.isPattern, isPattern);
    QCOMPARE(view.missingDays, 0);
}

void BoomBustTest::missing_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("missing");
    QTest::newRow("nothing") << "" << 15;
    QTest::newRow("nothing known") << "42x-" << 15;
    QTest::newRow("pain alone") << "42x-/4" << 15;
    QTest::newRow("load alone") << "42x100/-" << 8;
    QTest::newRow("load alone, and then pain too") << "14x100/- 7x100/4" << 1;
    QTest::newRow("one day") << "100/4" << 14;
    QTest::newRow("one day after many unknown") << "41x- 100/4" << 14;
    QTest::newRow("a fortnight") << "14x100/4" << 1;
    QTest::newRow("a day more") << "15x100/4" << 0;
    QTest::newRow("the day after is unknown") << "14x100/4 -" << 1;
    QTest::newRow("too many unknown") << "3x100/4 12x-" << 8;
    QTest::newRow("half of them") << "7x100/4 7x-" << 1;
    QTest::newRow("every other day") << "100/4 - 100/4 - 100/4 - 100/4 - 100/4 - 100/4" << 4;
    QTest::newRow("days that were judged are enough") << "30x100/4 27x-" << 0;
    QTest::newRow("until they are long ago") << "30x100/4 28x-" << 8;
    QTest::newRow("and back again") << "30x100/4 28x- 3x100/4" << 5;
}

void BoomBustTest::missing()
{
    QFETCH(QString, days);
    QFETCH(int, missing);
    QCOMPARE(viewOf(days).missingDays, missing);
}

void BoomBustTest::whatIsMissingIsWhatItTakes()
{
    for (unsigned unlogged = 0; unlogged < 1024; ++unlogged) {
        QString days;
        for (unsigned i = 0; i < 10; ++i)
            days += (unlogged >> i) & 1 ? QStringLiteral("- ") : QStringLiteral("100/4 ");
        for (int missing = viewOf(days).missingDays; missing > 0; --missing) {
            QCOMPARE(viewOf(days).missingDays, missing);
            days += QStringLiteral("100/4 ");
        }
        QCOMPARE(viewOf(days).missingDays, 0);
    }
}

void BoomBustTest::nothingIsToldBeforeThereIsEnough()
{
    // Swings from the first day on, and still nothing is said.
    QString days;
    for (int i = 0; i < 7; ++i) {
        const BoomBustView view = viewOf(days);
        QVERIFY(view.missingDays > 0 && view.cycles.empty() && !view.isPattern);
        QVERIFY(!view.unevenness && !view.unevennessBefore);
        days += QStringLiteral("200/4 20/8 ");
    }
}

void BoomBustTest::unevenness_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("recent");
    QTest::addColumn<QString>("before");
    const QString uneven = QStringLiteral("100/4 50/4 100/4 50/4 100/4 50/4 100/4 ");
    QTest::newRow("nothing") << ""
                             << "-"
                             << "-";
    QTest::newRow("a day too few") << "13x100/4"
                                   << "-"
                                   << "-";
    QTest::newRow("steady") << "14x100/4"
                            << "0.00"
                            << "-";
    QTest::newRow("the first days do not count") << "10x- 13x100/4"
                                                 << "-"
                                                 << "-";
    QTest::newRow("up and down") << uneven + uneven << "0.50"
                                 << "-";
    QTest::newRow("one big day in a steady fortnight") << "7x100/4 900/4 6x100/4"
                                                       << "0.00"
                                                       << "-";
    QTest::newRow("steadier than before") << uneven + uneven + "14x80/4"
                                          << "0.00"
                                          << "0.50";
    QTest::newRow("before is known in part") << uneven + "14x80/4"
                                             << "0.00"
                                             << "-";
    QTest::newRow("seven changes") << "100/4 6x- 50/4 100/4 50/4 100/4 50/4 100/4 50/4"
                                   << "-"
                                   << "-";
    QTest::newRow("seven changes, told") << "100/4 5x- 50/4 100/4 50/4 100/4 50/4 100/4 50/4 100/4"
                                         << "0.50"
                                         << "-";
    QTest::newRow("none across a gap") << "7x100/4 - 6x300/4"
                                       << "0.00"
                                       << "-";
    QTest::newRow("pain need not be known for it") << "14x100/-"
                                                   << "0.00"
                                                   << "-";
    QTest::newRow("most days without load") << "8x0/4 6x100/4"
                                            << "-"
                                            << "-";
}

void BoomBustTest::unevenness()
{
    QFETCH(QString, days);
    QFETCH(QString, recent);
    QFETCH(QString, before);
    const BoomBustView view = viewOf(days);
    QCOMPARE(shortly(view.unevenness), recent);
    QCOMPARE(shortly(view.unevennessBefore), before);
}

QTEST_GUILESS_MAIN(BoomBustTest)
#include "boombusttest.moc"
