// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/areashare.h"

#include <QTest>

using namespace pacewell;

/// Where it hurt over a period, so that two periods can be held against each other.
class AreaShareTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesAreOfTheDaysTold();
    void nowhereIsToldAsWell();
    void leftAndRightAreApart();
    void onlyThePeriodCounts();
    void weeksAndDaysAreApart();
    void nothingToldIsNoShare();
};

namespace {

using Span = DiaryEntry::Span;
using Areas = std::vector<AreaPain>;

const QDate monday(2026, 11, 16);
const QDate sunday = monday.addDays(6);
const AreaPain neck{PainArea::Neck, Side::Both, 1};
const AreaPain strongNeck{PainArea::Neck, Side::Both, 3};
const AreaPain leftKnee{PainArea::Knee, Side::Left, 2};
const AreaPain rightKnee{PainArea::Knee, Side::Right, 3};

DiaryEntry entry(int day, std::optional<Areas> areas, Span span = Span::Day)
{
    DiaryEntry made;
    made.day = monday.addDays(day);
    made.span = span;
    made.areas = std::move(areas);
    return made;
}

} // namespace

void AreaShareTest::sharesAreOfTheDaysTold()
{
    const AreaShares shares =
        areaSharesOf({entry(0, Areas{neck}), entry(1, std::nullopt), entry(2, Areas{strongNeck}),
                      entry(3, Areas{leftKnee}), entry(4, Areas{leftKnee, neck})},
                     Span::Day, monday, sunday);
    QCOMPARE(shares.daysTold, 4);
    QCOMPARE(shares.areas.size(), size_t(2));
    QCOMPARE(shares.areas[0], (AreaShare{PainArea::Neck, Side::Both, 3, 0.75, 5.0 / 3}));
    QCOMPARE(shares.areas[1], (AreaShare{PainArea::Knee, Side::Left, 2, 0.5, 2}));
    QCOMPARE(shares.shareOf(PainArea::Neck, Side::Both), 0.75);
    QCOMPARE(shares.shareOf(PainArea::Jaw, Side::Left), 0.0);
}

void AreaShareTest::nowhereIsToldAsWell()
{
    const AreaShares shares =
        areaSharesOf({entry(0, Areas{neck}), entry(1, Areas{})}, Span::Day, monday, sunday);
    QCOMPARE(shares.daysTold, 2);
    QCOMPARE(shares.shareOf(PainArea::Neck, Side::Both), 0.5);
}

void AreaShareTest::leftAndRightAreApart()
{
    const AreaShares shares =
        areaSharesOf({entry(0, Areas{leftKnee, rightKnee}), entry(1, Areas{rightKnee})}, Span::Day,
                     monday, sunday);
    QCOMPARE(shares.shareOf(PainArea::Knee, Side::Left), 0.5);
    QCOMPARE(shares.shareOf(PainArea::Knee, Side::Right), 1.0);
    QCOMPARE(shares.areas.front().side, Side::Left);
}

void AreaShareTest::onlyThePeriodCounts()
{
    const std::vector<DiaryEntry> entries{entry(-1, Areas{neck}), entry(0, Areas{leftKnee}),
                                          entry(6, Areas{leftKnee}), entry(7, Areas{neck})};
    const AreaShares shares = areaSharesOf(entries, Span::Day, monday, sunday);
    QCOMPARE(shares.daysTold, 2);
    QCOMPARE(shares.shareOf(PainArea::Neck, Side::Both), 0.0);
    QCOMPARE(shares.shareOf(PainArea::Knee, Side::Left), 1.0);
}

void AreaShareTest::weeksAndDaysAreApart()
{
    const std::vector<DiaryEntry> entries{entry(0, Areas{neck}),
                                          entry(6, Areas{leftKnee}, Span::Week)};
    QCOMPARE(areaSharesOf(entries, Span::Day, monday, sunday).areas.front().area, PainArea::Neck);
    const AreaShares weeks = areaSharesOf(entries, Span::Week, monday, sunday);
    QCOMPARE(weeks.daysTold, 1);
    QCOMPARE(weeks.areas.front().area, PainArea::Knee);
}

void AreaShareTest::nothingToldIsNoShare()
{
    QCOMPARE(areaSharesOf({entry(0, std::nullopt)}, Span::Day, monday, sunday), AreaShares());
}

QTEST_APPLESS_MAIN(AreaShareTest)

#include "areasharetest.moc"
