// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/experimentwords.h"

#include <QLocale>
#include <QTest>

using namespace pacewell;

/// What came of a trial of one's own, word for word.
class ExperimentWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void notOverYet_data();
    void notOverYet();
    void tooLittleWasNoted_data();
    void tooLittleWasNoted();
    void tooAlike();
    void noClearEffect();
    void helped_data();
    void helped();
    void worse_data();
    void worse();
    void rangesGoFromSmallToLarge();
    void sharesOfDaysPractised();
};

namespace {

using Verdict = ExperimentResult::Verdict;

const words::TrialNames names{"Warmth", "pain"};

ExperimentResult result(Verdict verdict, double difference = 0, const Interval &likely = {})
{
    ExperimentResult made;
    made.verdict = verdict;
    made.difference = difference;
    made.practisedWith = 0.834;
    made.practisedWithout = 0.1;
    if (verdict != Verdict::NotEnough && verdict != Verdict::TooAlike)
        made.likely = likely;
    return made;
}

} // namespace

void ExperimentWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void ExperimentWordsTest::notOverYet_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("one") << 1
                         << "Not enough days yet: one more until your trial of “Warmth” is over."
                         << "1 more day";
    QTest::newRow("more") << 23
                          << "Not enough days yet: 23 more until your trial of “Warmth” is over."
                          << "23 more days";
}

void ExperimentWordsTest::notOverYet()
{
    QFETCH(int, days);
    ExperimentResult made = result(Verdict::NotEnough);
    made.missingDays = days;
    QTEST(words::experiment(made, names), "sentence");
    QTEST(words::experimentVerdict(made), "verdict");
}

void ExperimentWordsTest::tooLittleWasNoted_data()
{
    QTest::addColumn<int>("with");
    QTest::addColumn<int>("without");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("one with") << 1 << 0 << " One part with it is missing.";
    QTest::newRow("one without") << 0 << 1 << " One part without it is missing.";
    QTest::newRow("more of both") << 2 << 3
                                  << " 2 parts with it are missing."
                                     " 3 parts without it are missing.";
    QTest::newRow("none at all was possible") << 0 << 0 << "";
}

void ExperimentWordsTest::tooLittleWasNoted()
{
    QFETCH(int, with);
    QFETCH(int, without);
    QFETCH(QString, sentences);
    ExperimentResult made = result(Verdict::NotEnough);
    made.missingWith = with;
    made.missingWithout = without;
    QCOMPARE(words::experiment(made, names),
             "Too few days were noted to compare in your trial of “Warmth”." + sentences +
                 " You can make it longer, or try again later.");
    QCOMPARE(words::experimentVerdict(made), QStringLiteral("too few days noted"));
}

void ExperimentWordsTest::tooAlike()
{
    const ExperimentResult made = result(Verdict::TooAlike);
    QCOMPARE(
        words::experiment(made, names),
        QStringLiteral("You practised “Warmth” about as often on days meant to be without it as on "
                       "the others, so they are too alike to compare. You can try again whenever "
                       "you like."));
    QCOMPARE(words::experimentVerdict(made), QStringLiteral("too alike to compare"));
}

void ExperimentWordsTest::noClearEffect()
{
    const ExperimentResult open = result(Verdict::NoClearEffect, -0.4, {-2.1, 1.3});
    QCOMPARE(words::experiment(open, names),
             QStringLiteral("Your trial shows no clear effect of “Warmth” on pain. The difference "
                            "is likely between −2.1 and +1.3 points, so there may still be one."));
    const ExperimentResult small = result(Verdict::NoClearEffect, -0.4, {-0.9, 0.1});
    QCOMPARE(words::experiment(small, names),
             QStringLiteral("Your trial shows no clear effect of “Warmth” on pain. The difference "
                            "is likely between −0.9 and +0.1 points, so if there is one, it is "
                            "small."));
    QCOMPARE(words::experimentVerdict(small), QStringLiteral("no clear effect"));
}

void ExperimentWordsTest::helped_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("lower") << -1.6
                           << "“Warmth” helped in your trial: with it pain was about 1.6 points "
                              "lower than without (likely 0.4 to 2.8).";
    QTest::newRow("higher") << 1.6
                            << "“Warmth” helped in your trial: with it pain was about 1.6 points "
                               "higher than without (likely 0.4 to 2.8).";
}

void ExperimentWordsTest::helped()
{
    QFETCH(double, difference);
    QFETCH(QString, sentence);
    const ExperimentResult made =
        result(Verdict::Helped, difference, {difference - 1.2, difference + 1.2});
    QCOMPARE(words::experiment(made, names), sentence + " One trial is a good sign, not proof.");
    QCOMPARE(words::experimentVerdict(made), QStringLiteral("helped"));
}

void ExperimentWordsTest::worse_data()
{
    QTest::addColumn<double>("difference");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("lower") << -1.6
                           << "In your trial of “Warmth”, pain was about 1.6 points lower with it "
                              "than without (likely 0.4 to 2.8).";
    QTest::newRow("higher") << 1.6
                            << "In your trial of “Warmth”, pain was about 1.6 points higher with "
                               "it than without (likely 0.4 to 2.8).";
}

void ExperimentWordsTest::worse()
{
    QFETCH(double, difference);
    QFETCH(QString, sentence);
    const ExperimentResult made =
        result(Verdict::Worse, difference, {difference - 1.2, difference + 1.2});
    QCOMPARE(words::experiment(made, names), sentence + " It may be kinder to leave it for now.");
    QCOMPARE(words::experimentVerdict(made), QStringLiteral("worse"));
}

void ExperimentWordsTest::rangesGoFromSmallToLarge()
{
    const auto told = words::experiment(result(Verdict::Helped, -2, {-3.5, -0.5}), names);
    QVERIFY2(told.contains("about 2 points lower than without (likely 0.5 to 3.5)"),
             qPrintable(told));
}

void ExperimentWordsTest::sharesOfDaysPractised()
{
    QCOMPARE(words::experimentPractised(result(Verdict::TooAlike)),
             QStringLiteral(
                 "You practised on 83 % of the days meant for it, and on 10 % of the others."));
    QVERIFY(words::experimentPractised(result(Verdict::NotEnough)).isEmpty());
}

QTEST_GUILESS_MAIN(ExperimentWordsTest)
#include "experimentwordstest.moc"
