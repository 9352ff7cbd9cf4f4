// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviewing.h"

#include <QTest>

using namespace pacewell;

/// What has to be well before a rise of a quota is offered.
class QuotaGateTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsToThePlan_data();
    void keepsToThePlan() { verifyHindrances(); }
    void comparesPain_data();
    void comparesPain() { verifyHindrances(); }
    void waitsAfterFlares_data();
    void waitsAfterFlares() { verifyHindrances(); }
    void asksFirst_data();
    void asksFirst() { verifyHindrances(); }
    void fewWeekdaysLookFurtherBack_data();
    void fewWeekdaysLookFurtherBack();
    void everythingAtOnce();

private:
    static void verifyHindrances();
};

namespace {

using Change = void (*)(ReviewFacts &);

void gateColumns()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("hindrances");
}

void row(const char *name, const char *hindrances, Change change)
{
    QTest::newRow(name) << change << QString::fromLatin1(hindrances);
}

/// What is \a first to \a last days ago.
auto wasAgo(int first, int last)
{
    return [=](const auto &each) {
        const auto ago = each.day.daysTo(today);
        return ago <= first && ago >= last;
    };
}

void hurt(ReviewFacts &facts, int first, int last, int pain)
{
    for (DayPain &each : facts.pains) {
        if (wasAgo(first, last)(each))
            each.pain = pain;
    }
}

void forgetPains(ReviewFacts &facts, int first, int last)
{
    std::erase_if(facts.pains, wasAgo(first, last));
}

/// So much of 20 minutes on each of the days.
void did(ReviewFacts &facts, int first, int last, double minutes)
{
    for (PlannedDay &each : facts.days) {
        if (wasAgo(first, last)(each))
            each.done = minutes;
    }
}

} // namespace

Q_DECLARE_METATYPE(Change)

void QuotaGateTest::verifyHindrances()
{
    QFETCH(Change, change);
    QFETCH(QString, hindrances);
    ReviewFacts facts = steady();
    change(facts);
    const Review review = reviewOf(facts, today);
    QCOMPARE(textOf(review.hindrances), hindrances);
    QCOMPARE(textOf(review.offers),
             hindrances.isEmpty() ? QStringLiteral("s20 f21 t22") : QStringLiteral("s20"));
}

void QuotaGateTest::keepsToThePlan_data()
{
    gateColumns();
    row("all days", "", [](ReviewFacts &) {});
    row("five days", "", [](ReviewFacts &facts) { did(facts, 2, 1, 0); });
    row("four days", "too few days 1", [](ReviewFacts &facts) { did(facts, 3, 1, 0); });
    row("no day", "too few days 5", [](ReviewFacts &facts) { did(facts, 7, 1, 0); });
    row("nothing is known", "too few days 5", [](ReviewFacts &facts) { facts.days.clear(); });
    row("just enough", "", [](ReviewFacts &facts) { did(facts, 7, 1, 16); });
    row("a little too little", "too few days 5",
        [](ReviewFacts &facts) { did(facts, 7, 1, 15.9); });
    row("the most there may be", "", [](ReviewFacts &facts) { did(facts, 7, 1, 24); });
    row("over on one day", "went over 1", [](ReviewFacts &facts) { did(facts, 7, 7, 24.1); });
    row("over, and too few", "too few days 2, went over 4",
        [](ReviewFacts &facts) { did(facts, 4, 1, 30); });
    row("over before that week", "", [](ReviewFacts &facts) { did(facts, 8, 8, 60); });
    row("eight tenths of 3, less what doubles lose", "", [](ReviewFacts &facts) {
        for (PlannedDay &each : facts.days)
            each = {each.day, 2.4, 3};
    });
    row("12 tenths of 3, and what doubles add", "", [](ReviewFacts &facts) {
        for (PlannedDay &each : facts.days)
            each = {each.day, 12 * (0.1 + 0.2), 3};
    });
    row("today and days to come do not count", "", [](ReviewFacts &facts) {
        facts.days.push_back({today, 60, 20});
        facts.days.push_back({today.addDays(3), 60, 20});
    });
}

void QuotaGateTest::comparesPain_data()
{
    gateColumns();
    row("one point more", "", [](ReviewFacts &facts) { hurt(facts, 6, 0, 5); });
    row("two points more", "more pain", [](ReviewFacts &facts) { hurt(facts, 6, 0, 6); });
    row("less", "", [](ReviewFacts &facts) { hurt(facts, 6, 0, 0); });
    row("two points more on three days", "", [](ReviewFacts &facts) { hurt(facts, 2, 0, 9); });
    row("two points more on four days", "more pain",
        [](ReviewFacts &facts) { hurt(facts, 3, 0, 6); });
    row("between two numbers", "more pain", [](ReviewFacts &facts) {
        forgetPains(facts, 6, 6);
        hurt(facts, 5, 3, 6);
        hurt(facts, 2, 0, 5); // the median of the six is 5.5
    });
    row("a week ago is usual", "", [](ReviewFacts &facts) {
        hurt(facts, 7, 7, 10);
        hurt(facts, 2, 0, 10);
    });
    row("long ago is forgotten", "more pain", [](ReviewFacts &facts) {
        hurt(facts, 35, 35, 10);
        forgetPains(facts, 33, 9); // 34, 8 and 7 days ago: 4
        hurt(facts, 6, 0, 6);
    });
    row("three days are enough", "", [](ReviewFacts &facts) {
        forgetPains(facts, 34, 10);
        forgetPains(facts, 6, 3);
    });
    row("two days this week", "too few pains 1",
        [](ReviewFacts &facts) { forgetPains(facts, 6, 2); });
    row("two days before", "too few pains 1",
        [](ReviewFacts &facts) { forgetPains(facts, 34, 9); });
    row("none at all", "too few pains 6", [](ReviewFacts &facts) { facts.pains.clear(); });
    row("a day to come does not count", "too few pains 1", [](ReviewFacts &facts) {
        forgetPains(facts, 6, 2);
        facts.pains.push_back({today.addDays(1), 4});
    });
}

void QuotaGateTest::waitsAfterFlares_data()
{
    gateColumns();
    row("its last day a week ago", "flare",
        [](ReviewFacts &facts) { facts.lastFlareDay = today.addDays(-7); });
    row("its last day before that", "",
        [](ReviewFacts &facts) { facts.lastFlareDay = today.addDays(-8); });
    row("on its way back", "hold after flare", [](ReviewFacts &facts) {
        facts.lastFlareDay = today.addDays(-8);
        facts.holdsAfterFlare = true;
    });
    row("one that is on", "hold after flare, flare", [](ReviewFacts &facts) {
        facts.lastFlareDay = today;
        facts.holdsAfterFlare = true;
    });
    row("one of a day to come", "flare",
        [](ReviewFacts &facts) { facts.lastFlareDay = today.addDays(5); });
}

void QuotaGateTest::asksFirst_data()
{
    gateColumns();
    row("a ceiling", "envelope", [](ReviewFacts &facts) { facts.isEnvelope = true; });
    row("exertion was never asked", "not asked", [](ReviewFacts &facts) {
        facts.exertionAsked.reset();
        facts.isExertionClear = false;
    });
    row("exertion was asked six days ago", "",
        [](ReviewFacts &facts) { facts.exertionAsked = today.addDays(-6); });
    row("exertion was asked a week ago", "not asked",
        [](ReviewFacts &facts) { facts.exertionAsked = today.addDays(-7); });
    row("exertion was asked for the last rise", "not asked", [](ReviewFacts &facts) {
        facts.decisions = decided(QStringLiteral("b-30:18 t-7:20"));
        facts.exertionAsked = today.addDays(-7);
    });
    row("exertion was asked on a day to come", "not asked",
        [](ReviewFacts &facts) { facts.exertionAsked = today.addDays(1); });
    row("a crash since it was asked", "not asked", [](ReviewFacts &facts) {
        facts.exertionAsked = today.addDays(-3);
        facts.lastCrash = today.addDays(-2);
    });
    row("asked on the day of the crash", "", [](ReviewFacts &facts) {
        facts.exertionAsked = today.addDays(-2);
        facts.lastCrash = today.addDays(-2);
    });
    row("exertion is not clear", "exertion not clear",
        [](ReviewFacts &facts) { facts.isExertionClear = false; });
    row("exertion was not clear long ago", "exertion not clear, not asked", [](ReviewFacts &facts) {
        facts.isExertionClear = false;
        facts.exertionAsked = today.addDays(-20);
    });
    row("not sure", "low confidence", [](ReviewFacts &facts) { facts.confidence = 6; });
    row("not said how sure", "confidence not said",
        [](ReviewFacts &facts) { facts.confidence.reset(); });
    row("one thing at a time", "other rose",
        [](ReviewFacts &facts) { facts.hasOtherRisen = true; });
}

void QuotaGateTest::fewWeekdaysLookFurtherBack_data()
{
    QTest::addColumn<QString>("agos"); // planned on these days of each week
    QTest::addColumn<int>("over");     // on this day; 0: none
    QTest::addColumn<QString>("hindrances");
    QTest::newRow("five a week") << "12345" << 0 << "";
    QTest::newRow("five a week, over before") << "12345" << 8 << "";
    QTest::newRow("four a week") << "1234" << 0 << "";
    QTest::newRow("four a week, over in the week before") << "1234" << 11 << "went over 1";
    QTest::newRow("four a week, over before that") << "1234" << 15 << "";
    QTest::newRow("three a week, over in the week before") << "135" << 8 << "went over 1";
    QTest::newRow("three a week, over before that") << "135" << 15 << "";
    QTest::newRow("two a week") << "14" << 0 << "";
    QTest::newRow("two a week, over in the third") << "14" << 18 << "went over 1";
    QTest::newRow("two a week, over in the fourth") << "14" << 25 << "";
    QTest::newRow("one a week") << "3" << 0 << "";
    QTest::newRow("one a week, over in the fourth") << "3" << 24 << "too few days 1, went over 1";
    QTest::newRow("one a week, over in the fifth") << "3" << 31 << "too few days 1, went over 1";
    QTest::newRow("one a week, over in the sixth") << "3" << 38 << "";
}

void QuotaGateTest::fewWeekdaysLookFurtherBack()
{
    QFETCH(QString, agos);
    QFETCH(int, over);
    ReviewFacts facts = steady();
    if (over > 0)
        did(facts, over, over, 40);
    std::erase_if(facts.days, [&](const PlannedDay &each) {
        const auto ago = (each.day.daysTo(today) - 1) % 7 + 1;
        return !agos.contains(QString::number(ago));
    });
    QTEST(textOf(reviewOf(facts, today).hindrances), "hindrances");
}

void QuotaGateTest::everythingAtOnce()
{
    ReviewFacts facts;
    facts.decisions = decided(QStringLiteral("b-40:2 r-30:2.5 r-20:3 r-7:3.5"));
    facts.days = {{today.addDays(-1), 9, 3}};
    facts.lastFlareDay = today;
    facts.holdsAfterFlare = true;
    facts.hasOtherRisen = true;
    Review review = reviewOf(facts, today);
    QCOMPARE(textOf(review.hindrances),
             QStringLiteral("hold week, not yet 1, hold after flare, flare, too few days 5, "
                            "went over 1, too few pains 6, not asked, confidence not said, "
                            "other rose"));
    QCOMPARE(textOf(review.offers), QStringLiteral("s3.5"));
    // A ceiling is reason enough.
    facts.isEnvelope = true;
    review = reviewOf(facts, today);
    QCOMPARE(textOf(review.hindrances), QStringLiteral("envelope"));
    QCOMPARE(textOf(review.offers), QStringLiteral("s3.5"));
}

QTEST_GUILESS_MAIN(QuotaGateTest)
#include "quotagatetest.moc"
