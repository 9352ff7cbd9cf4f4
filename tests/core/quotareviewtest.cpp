// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pacing/review.h"

#include <QTest>

using namespace pacewell;

/// What the weekly review offers, and what stands in its way.
class QuotaReviewTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsFromItsDayOn_data();
    void holdsFromItsDayOn();
    void sharesOfAFlare_data();
    void sharesOfAFlare();
    void isDue_data();
    void isDue();
    void offers_data();
    void offers();
    void theSmallestStepWaits_data();
    void theSmallestStepWaits();
    void threeRisesThenAWeek_data();
    void threeRisesThenAWeek();
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

using Kind = QuotaDecision::Kind;

const QDate today(2026, 11, 29);

/// "b-14:20 s-7:20": the baseline of 20 two weeks ago, stayed a week ago. Likewise f and t rose by
/// five and ten percent, r by a stride, l lowered, a after flares.
std::vector<QuotaDecision> decided(const QString &words)
{
    std::vector<QuotaDecision> all;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.mid(1).split(QLatin1Char(':'));
        all.push_back({today.addDays(parts[0].toInt()), parts[1].toDouble(),
                       Kind(QStringLiteral("bsftrla").indexOf(word.front()))});
    }
    return all;
}

/// Nothing is in the way: five weeks kept to the plan with the same pain, all questions answered.
ReviewFacts steady(double quota = 20, AmountUnit unit = AmountUnit::Minutes)
{
    ReviewFacts facts;
    facts.unit = unit;
    facts.decisions = {{today.addDays(-100), quota, Kind::Baseline}};
    for (int ago = 35; ago >= 0; --ago) {
        facts.pains.push_back({today.addDays(-ago), 4});
        if (ago > 0)
            facts.days.push_back({today.addDays(-ago), quota, quota});
    }
    facts.isExertionClear = true;
    facts.exertionAsked = today;
    facts.confidence = 7;
    return facts;
}

QString textOf(const std::vector<QuotaOffer> &offers)
{
    QStringList words;
    for (const QuotaOffer &each : offers)
        words.append(
            QStringLiteral("%1%2").arg(QStringLiteral("bsftrla")[int(each.kind)]).arg(each.quota));
    return words.join(QLatin1Char(' '));
}

QString textOf(const std::vector<Hindrance> &hindrances)
{
    static const char *const names[] = {
        "envelope",           "hold week", "hold after flare", "flare",
        "too few days",       "went over", "too few pains",    "more pain",
        "exertion not clear", "not asked", "low confidence",   "confidence not said",
        "other rose",         "not yet",
    };
    QStringList words;
    for (const Hindrance &each : hindrances) {
        const QString name = QLatin1String(names[int(each.kind)]);
        words.append(each.number == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(each.number));
    }
    return words.join(QStringLiteral(", "));
}

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

void QuotaReviewTest::holdsFromItsDayOn_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<double>("quota"); // 0: none
    QTest::newRow("nothing decided") << "" << 0.0;
    QTest::newRow("before the baseline") << "b1:20" << 0.0;
    QTest::newRow("on its day") << "b0:20" << 20.0;
    QTest::newRow("the last one") << "b-14:20 t-7:22" << 22.0;
    QTest::newRow("the last one of a day") << "b-14:20 l0:15 l0:12" << 12.0;
    QTest::newRow("not one of a day to come") << "b-14:20 t3:22" << 20.0;
    QTest::newRow("as written, where the clock was set back") << "b-14:20 t-3:22 l-5:18" << 18.0;
}

void QuotaReviewTest::holdsFromItsDayOn()
{
    QFETCH(QString, decisions);
    QTEST(quotaOn(decided(decisions), today).value_or(0), "quota");
}

void QuotaReviewTest::sharesOfAFlare_data()
{
    QTest::addColumn<double>("quota");
    QTest::addColumn<int>("share");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<double>("is");
    const auto minutes = AmountUnit::Minutes;
    QTest::newRow("half") << 20.0 << 50 << minutes << 10.0;
    QTest::newRow("rounded down") << 15.0 << 50 << minutes << 7.5;
    QTest::newRow("60 percent of 15") << 15.0 << 60 << minutes << 9.0;
    QTest::newRow("70 percent of 30") << 30.0 << 70 << minutes << 21.0;
    QTest::newRow("70 percent of 10") << 10.0 << 70 << minutes << 7.0;
    QTest::newRow("all") << 9.5 << 100 << minutes << 9.5;
    QTest::newRow("no less than a minute") << 1.5 << 50 << minutes << 1.0;
    QTest::newRow("repetitions") << 5.0 << 50 << AmountUnit::Repetitions << 2.0;
    QTest::newRow("steps") << 450.0 << 80 << AmountUnit::Steps << 350.0;
    QTest::newRow("no more than all of it") << 30.0 << 50 << AmountUnit::Metres << 30.0;
}

void QuotaReviewTest::sharesOfAFlare()
{
    QFETCH(double, quota);
    QFETCH(int, share);
    QFETCH(AmountUnit, unit);
    QTEST(sharedQuota(quota, share, unit), "is");
}

void QuotaReviewTest::isDue_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<int>("dueIn"); // days
    QTest::newRow("a week after the baseline") << "b-7:20" << 0;
    QTest::newRow("not before") << "b-6:20" << 1;
    QTest::newRow("a week after staying") << "b-21:20 s-2:20" << 5;
    QTest::newRow("a week after lowering") << "b-21:20 l0:15" << 7;
    QTest::newRow("overdue") << "b-30:20" << -23;
    QTest::newRow("begun on a day to come") << "b2:20" << 9;
    QTest::newRow("staying on a day to come") << "b-21:20 s3:20" << 10;
    QTest::newRow("a clock set back makes nothing due") << "b-21:20 t3:22 l-9:15" << 10;
}

void QuotaReviewTest::isDue()
{
    QFETCH(QString, decisions);
    QFETCH(int, dueIn);
    ReviewFacts facts = steady();
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QCOMPARE(review.dueOn, std::optional(today.addDays(dueIn)));
    QCOMPARE(review.isDueOn(today), dueIn <= 0);
    QCOMPARE(review.offers.empty(), dueIn > 0);
    QCOMPARE(textOf(review.hindrances), QString());
    QVERIFY(!reviewOf(ReviewFacts(), today).dueOn);
    QVERIFY(reviewOf(ReviewFacts(), today).offers.empty());
}

void QuotaReviewTest::offers_data()
{
    QTest::addColumn<double>("quota");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<QString>("offers");
    const auto minutes = AmountUnit::Minutes;
    QTest::newRow("20 minutes") << 20.0 << minutes << "s20 f21 t22";
    QTest::newRow("rounded down") << 25.0 << minutes << "s25 f26 t27";
    QTest::newRow("60 minutes") << 60.0 << minutes << "s60 f63 t66";
    QTest::newRow("five percent is too little to tell") << 15.0 << minutes << "s15 t16";
    QTest::newRow("ten percent is one stride") << 10.0 << minutes << "s10 t11";
    QTest::newRow("ten percent is half a minute") << 5.0 << minutes << "s5 t5.5";
    QTest::newRow("into whole minutes") << 9.5 << minutes << "s9.5 t10";
    QTest::newRow("off the strides") << 7.3 << minutes << "s7.3 t8";
    QTest::newRow("less than a stride off") << 5.3 << minutes << "s5.3 t5.5";
    QTest::newRow("by half a minute") << 3.0 << minutes << "s3 r3.5";
    QTest::newRow("just below the rule") << 4.5 << minutes << "s4.5 r5";
    QTest::newRow("one minute") << 1.0 << minutes << "s1 r1.5";
    QTest::newRow("next to nothing") << 1e-300 << minutes << "s1e-300";
    QTest::newRow("five repetitions") << 5.0 << AmountUnit::Repetitions << "s5 r6";
    QTest::newRow("ten repetitions") << 10.0 << AmountUnit::Repetitions << "s10 t11";
    QTest::newRow("thirty repetitions") << 30.0 << AmountUnit::Repetitions << "s30 f31 t33";
    QTest::newRow("400 steps") << 400.0 << AmountUnit::Steps << "s400 r450";
    QTest::newRow("500 steps") << 500.0 << AmountUnit::Steps << "s500 t550";
    QTest::newRow("1500 steps") << 1500.0 << AmountUnit::Steps << "s1500 f1550 t1650";
    QTest::newRow("1000 metres") << 1000.0 << AmountUnit::Metres << "s1000 f1050 t1100";
}

void QuotaReviewTest::offers()
{
    QFETCH(double, quota);
    QFETCH(AmountUnit, unit);
    const Review review = reviewOf(steady(quota, unit), today);
    QTEST(textOf(review.offers), "offers");
    QCOMPARE(review.hindrances.empty(), review.offers.size() > 1);
}

void QuotaReviewTest::theSmallestStepWaits_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<AmountUnit>("unit");
    QTest::addColumn<QString>("hindrances");
    const auto minutes = AmountUnit::Minutes;
    const auto repetitions = AmountUnit::Repetitions;
    const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
    row("5 repetitions after a week") << "b-7:5" << repetitions << "not yet 1";
    row("5 repetitions after 13 days") << "b-13:5" << repetitions << "not yet 1";
    row("5 repetitions after two weeks") << "b-14:5" << repetitions << "";
    row("3 minutes after a week") << "b-7:3" << minutes << "not yet 1";
    row("3 minutes after two weeks") << "b-14:3" << minutes << "";
    row("one minute after a week") << "b-7:1" << minutes << "not yet 4";
    row("one minute after four weeks") << "b-28:1" << minutes << "not yet 1";
    row("one minute after five weeks") << "b-35:1" << minutes << "";
    row("one repetition after nine weeks") << "b-63:1" << repetitions << "not yet 1";
    row("one repetition after ten weeks") << "b-70:1" << repetitions << "";
    row("50 steps after a week") << "b-7:50" << AmountUnit::Steps << "not yet 9";
    row("450 steps after two weeks") << "b-14:450" << AmountUnit::Steps << "";
    row("5 minutes need no waiting") << "b-7:5" << minutes << "";
    row("10 repetitions need no waiting") << "b-7:10" << repetitions << "";
    row("staying does not begin it anew") << "b-14:5 s-7:5" << repetitions << "";
    row("a rise does") << "b-21:4 r-7:5" << repetitions << "not yet 1";
    row("lowering does") << "b-21:6 l-7:5" << repetitions << "not yet 1";
    row("a new baseline does") << "b-21:5 b-7:5" << repetitions << "not yet 1";
    row("flares do") << "b-21:7 a-7:5" << repetitions << "not yet 1";
    row("a clock set back brings it no nearer")
        << "b-28:4 r-7:5 l-14:5" << repetitions << "not yet 1";
    row("beside the hold week") << "b-70:2 r-40:3 r-20:4 r-7:5" << repetitions
                                << "hold week, not yet 1";
}

void QuotaReviewTest::theSmallestStepWaits()
{
    QFETCH(QString, decisions);
    QFETCH(AmountUnit, unit);
    ReviewFacts facts = steady();
    facts.unit = unit;
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QTEST(textOf(review.hindrances), "hindrances");
    QCOMPARE(review.offers.size(), review.hindrances.empty() ? 2U : 1U);
}

void QuotaReviewTest::threeRisesThenAWeek_data()
{
    QTest::addColumn<QString>("decisions");
    QTest::addColumn<QString>("offers");
    QTest::newRow("two") << "b-28:20 t-21:22 t-14:24"
                         << "s24 f25 t26";
    QTest::newRow("three") << "b-28:20 t-21:22 f-14:23 t-7:25"
                           << "s25";
    QTest::newRow("three with time between") << "b-90:20 t-70:22 t-50:24 t-30:26"
                                             << "s26";
    QTest::newRow("then a week") << "b-35:20 t-28:22 t-21:24 t-14:26 s-7:26"
                                 << "s26 f27 t28";
    QTest::newRow("two after it") << "b-50:20 t-42:22 t-35:24 t-28:26 s-21:26 t-14:28 t-7:30"
                                  << "s30 f31 t33";
    QTest::newRow("stayed between") << "b-42:20 t-28:22 s-21:22 t-14:24 t-7:26"
                                    << "s26 f27 t28";
    QTest::newRow("lowered since") << "b-42:20 t-28:22 t-21:24 t-14:26 l-7:20"
                                   << "s20 f21 t22";
    QTest::newRow("begun anew since") << "b-42:20 t-28:22 t-21:24 t-14:26 b-7:20"
                                      << "s20 f21 t22";
    QTest::newRow("flares since") << "b-42:20 t-28:22 t-21:24 t-14:25 a-7:20"
                                  << "s20 f21 t22";
}

void QuotaReviewTest::threeRisesThenAWeek()
{
    QFETCH(QString, decisions);
    ReviewFacts facts = steady();
    facts.decisions = decided(decisions);
    const Review review = reviewOf(facts, today);
    QTEST(textOf(review.offers), "offers");
    QCOMPARE(textOf(review.hindrances),
             review.offers.size() == 1 ? QStringLiteral("hold week") : QString());
}

void QuotaReviewTest::verifyHindrances()
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

void QuotaReviewTest::keepsToThePlan_data()
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

void QuotaReviewTest::comparesPain_data()
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

void QuotaReviewTest::waitsAfterFlares_data()
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

void QuotaReviewTest::asksFirst_data()
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

void QuotaReviewTest::fewWeekdaysLookFurtherBack_data()
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
    QTest::newRow("one a week") << "3" << 0 << "too few days 1";
    QTest::newRow("one a week, over in the fourth") << "3" << 24 << "too few days 2, went over 1";
    QTest::newRow("one a week, over in the fifth") << "3" << 31 << "too few days 1";
}

void QuotaReviewTest::fewWeekdaysLookFurtherBack()
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

void QuotaReviewTest::everythingAtOnce()
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

QTEST_GUILESS_MAIN(QuotaReviewTest)
#include "quotareviewtest.moc"
