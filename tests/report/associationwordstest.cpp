// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/associationwords.h"

#include <QLocale>
#include <QTest>

using namespace pacewell;

/// What goes with worse days, word for word.
class AssociationWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void notEnoughDays_data();
    void notEnoughDays();
    void leftOut();
    void noClearLink();
    void hints_data();
    void hints();
    void patterns_data();
    void patterns();
    void theRowOfAPattern_data();
    void theRowOfAPattern();
    void numbersAreWrittenAsThePersonWritesThem();
    void whateverTheNameIsItStaysAsItIs();
    void theCautionThatStandsBesideThem();
};

namespace {

using Direction = Association::Direction;
using Verdict = Association::Verdict;

constexpr bool sameDay = true;
constexpr bool dayBefore = false;
constexpr bool yesNo = true;
constexpr bool rating = false;
constexpr bool higher = true;
constexpr bool lower = false;

words::LinkNames namesOf(bool isYesNo)
{
    if (isYesNo)
        return {"Poor sleep", "pain", TriggerScale::YesNo};
    return {"Stress", "tiredness", TriggerScale::ZeroToTen};
}

Association link(Verdict verdict, bool isSameDay, bool isHigher)
{
    Association made;
    made.verdict = verdict;
    made.lag = isSameDay ? Lag::SameDay : Lag::DayBefore;
    made.direction = isHigher ? Direction::Higher : Direction::Lower;
    if (verdict == Verdict::Pattern) {
        made.effect = isHigher ? Association::Effect{1.4, {0.4, 2.4}, 52, 14}
                               : Association::Effect{-1.4, {-2.4, -0.4}, 52, 14};
    }
    return made;
}

QString textOf(const words::LinkRow &row)
{
    return QStringList{row.title, row.value, row.range, row.caution}.join(QStringLiteral(" | "));
}

} // namespace

void AssociationWordsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void AssociationWordsTest::notEnoughDays_data()
{
    QTest::addColumn<QList<int>>("missing"); // days, pairs, with, without, at least
    QTest::addColumn<bool>("isYesNo");
    QTest::addColumn<QString>("sentences");
    QTest::addColumn<QString>("row");
    QTest::newRow("one day") << QList<int>{1, 0, 0, 0, 1} << yesNo
                             << "Not enough days yet for “Poor sleep”: at least one more. "
                                "A diary of 28 days is needed: one more."
                             << "Poor sleep | 1 more day |  | not enough days yet";
    QTest::newRow("all of it") << QList<int>{28, 20, 5, 5, 28} << yesNo
                               << "Not enough days yet for “Poor sleep”: at least 28 more. "
                                  "A diary of 28 days is needed: 28 more. "
                                  "Days noted one after the other are needed: 20 more. "
                                  "Days with it are needed: 5 more, as they come. "
                                  "Days without it are needed: 5 more, as they come."
                               << "Poor sleep | 28 more days |  | not enough days yet";
    QTest::newRow("one of each") << QList<int>{0, 1, 1, 1, 3} << yesNo
                                 << "Not enough days yet for “Poor sleep”: at least 3 more. "
                                    "Days noted one after the other are needed: one more. "
                                    "Days with it are needed: one more, as it comes. "
                                    "Days without it are needed: one more, as it comes."
                                 << "Poor sleep | 3 more days |  | not enough days yet";
    QTest::newRow("of a rating") << QList<int>{0, 0, 2, 3, 5} << rating
                                 << "Not enough days yet for “Stress”: at least 5 more. "
                                    "Days with more of it are needed: 2 more, as they come. "
                                    "Days with less of it are needed: 3 more, as they come."
                                 << "Stress | 5 more days |  | not enough days yet";
    QTest::newRow("one of a rating") << QList<int>{0, 0, 1, 1, 2} << rating
                                     << "Not enough days yet for “Stress”: at least 2 more. "
                                        "Days with more of it are needed: one more, as it comes. "
                                        "Days with less of it are needed: one more, as it comes."
                                     << "Stress | 2 more days |  | not enough days yet";
}

void AssociationWordsTest::notEnoughDays()
{
    QFETCH(QList<int>, missing);
    QFETCH(bool, isYesNo);
    Association made;
    made.missing = {missing[0], missing[1], missing[2], missing[3], missing[4]};
    QTEST(words::association(made, namesOf(isYesNo)), "sentences");
    QTEST(textOf(words::associationRow(made, namesOf(isYesNo))), "row");
}

void AssociationWordsTest::leftOut()
{
    const Association made = link(Verdict::LeftOut, sameDay, higher);
    QCOMPARE(words::association(made, namesOf(yesNo)),
             QStringLiteral("“Poor sleep” is not looked at for now: with more than 12 things at "
                            "once, chance can look like a link."));
    QCOMPARE(textOf(words::associationRow(made, namesOf(yesNo))),
             QStringLiteral("Poor sleep | not looked at for now |  | "));
}

void AssociationWordsTest::noClearLink()
{
    const Association made = link(Verdict::NoClearLink, sameDay, higher);
    QCOMPARE(words::association(made, namesOf(yesNo)),
             QStringLiteral("There is no clear link between “Poor sleep” and pain so far."));
    QCOMPARE(textOf(words::associationRow(made, namesOf(yesNo))),
             QStringLiteral("Poor sleep | no clear link so far |  | "));
}

void AssociationWordsTest::hints_data()
{
    QTest::addColumn<bool>("isYesNo");
    QTest::addColumn<bool>("isSameDay");
    QTest::addColumn<bool>("isHigher");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("row");
    QTest::newRow("1") << yesNo << sameDay << higher
                       << "An early hint: pain tends to be higher on days with “Poor sleep”, too "
                          "early for a number."
                       << "Poor sleep, the same day | higher";
    QTest::newRow("2") << yesNo << sameDay << lower
                       << "An early hint: pain tends to be lower on days with “Poor sleep”, too "
                          "early for a number."
                       << "Poor sleep, the same day | lower";
    QTest::newRow("3") << yesNo << dayBefore << higher
                       << "An early hint: pain tends to be higher on the day after “Poor sleep”, "
                          "too early for a number."
                       << "Poor sleep, the day before | higher";
    QTest::newRow("4") << yesNo << dayBefore << lower
                       << "An early hint: pain tends to be lower on the day after “Poor sleep”, "
                          "too early for a number."
                       << "Poor sleep, the day before | lower";
    QTest::newRow("5") << rating << sameDay << higher
                       << "An early hint: tiredness tends to be higher on days when “Stress” is "
                          "rated higher, too early for a number."
                       << "Stress, the same day | higher";
    QTest::newRow("6") << rating << sameDay << lower
                       << "An early hint: tiredness tends to be lower on days when “Stress” is "
                          "rated higher, too early for a number."
                       << "Stress, the same day | lower";
    QTest::newRow("7") << rating << dayBefore << higher
                       << "An early hint: tiredness tends to be higher on the day after “Stress” "
                          "is rated higher, too early for a number."
                       << "Stress, the day before | higher";
    QTest::newRow("8") << rating << dayBefore << lower
                       << "An early hint: tiredness tends to be lower on the day after “Stress” "
                          "is rated higher, too early for a number."
                       << "Stress, the day before | lower";
}

void AssociationWordsTest::hints()
{
    QFETCH(bool, isYesNo);
    QFETCH(bool, isSameDay);
    QFETCH(bool, isHigher);
    QFETCH(QString, row);
    const Association made = link(Verdict::Hint, isSameDay, isHigher);
    QTEST(words::association(made, namesOf(isYesNo)), "sentence");
    QCOMPARE(textOf(words::associationRow(made, namesOf(isYesNo))),
             row + " |  | an early hint, too early for a number");
}

void AssociationWordsTest::patterns_data()
{
    QTest::addColumn<bool>("isYesNo");
    QTest::addColumn<bool>("isSameDay");
    QTest::addColumn<bool>("isHigher");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("1") << yesNo << sameDay << higher
                       << "On the 14 days with “Poor sleep”, pain was about 1.4 points higher "
                          "(likely 0.4 to 2.4) than expected from the day before, over 52 days.";
    QTest::newRow("2") << yesNo << sameDay << lower
                       << "On the 14 days with “Poor sleep”, pain was about 1.4 points lower "
                          "(likely 0.4 to 2.4) than expected from the day before, over 52 days.";
    QTest::newRow("3") << yesNo << dayBefore << higher
                       << "On the 14 days after “Poor sleep”, pain was about 1.4 points higher "
                          "(likely 0.4 to 2.4) than expected from the day before, over 52 days.";
    QTest::newRow("4") << yesNo << dayBefore << lower
                       << "On the 14 days after “Poor sleep”, pain was about 1.4 points lower "
                          "(likely 0.4 to 2.4) than expected from the day before, over 52 days.";
    QTest::newRow("5") << rating << sameDay << higher
                       << "With “Stress” rated 3 points higher, tiredness was about 1.4 points "
                          "higher on the same day (likely 0.4 to 2.4) than expected from the day "
                          "before, over 52 days.";
    QTest::newRow("6") << rating << sameDay << lower
                       << "With “Stress” rated 3 points higher, tiredness was about 1.4 points "
                          "lower on the same day (likely 0.4 to 2.4) than expected from the day "
                          "before, over 52 days.";
    QTest::newRow("7") << rating << dayBefore << higher
                       << "With “Stress” rated 3 points higher, tiredness was about 1.4 points "
                          "higher on the day after (likely 0.4 to 2.4) than expected from the day "
                          "before, over 52 days.";
    QTest::newRow("8") << rating << dayBefore << lower
                       << "With “Stress” rated 3 points higher, tiredness was about 1.4 points "
                          "lower on the day after (likely 0.4 to 2.4) than expected from the day "
                          "before, over 52 days.";
}

void AssociationWordsTest::patterns()
{
    QFETCH(bool, isYesNo);
    QFETCH(bool, isSameDay);
    QFETCH(bool, isHigher);
    QFETCH(QString, sentence);
    QCOMPARE(words::association(link(Verdict::Pattern, isSameDay, isHigher), namesOf(isYesNo)),
             sentence + " It may be smaller than this. This is a link, not proof of cause: it can "
                        "also be the other way round, and other things change together.");
}

void AssociationWordsTest::theRowOfAPattern_data()
{
    QTest::addColumn<bool>("isYesNo");
    QTest::addColumn<bool>("isSameDay");
    QTest::addColumn<bool>("isHigher");
    QTest::addColumn<QString>("row");
    QTest::newRow("1") << yesNo << dayBefore << higher
                       << "Poor sleep, the day before | +1.4 | likely +0.4 to +2.4";
    QTest::newRow("2") << yesNo << sameDay << lower
                       << "Poor sleep, the same day | −1.4 | likely −2.4 to −0.4";
    QTest::newRow("3") << rating << sameDay << higher
                       << "Stress, the same day | +1.4 | likely +0.4 to +2.4 for 3 points more";
}

void AssociationWordsTest::theRowOfAPattern()
{
    QFETCH(bool, isYesNo);
    QFETCH(bool, isSameDay);
    QFETCH(bool, isHigher);
    QFETCH(QString, row);
    const Association made = link(Verdict::Pattern, isSameDay, isHigher);
    QCOMPARE(textOf(words::associationRow(made, namesOf(isYesNo))),
             row + " | may be smaller than this");
}

void AssociationWordsTest::numbersAreWrittenAsThePersonWritesThem()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Association made = link(Verdict::Pattern, dayBefore, higher);
    made.effect->likely = {0.03, 2.96};
    const words::LinkRow row = words::associationRow(made, namesOf(yesNo));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(row.value, QStringLiteral("+1,4"));
    QCOMPARE(row.range, QStringLiteral("likely 0 to +3"));
}

void AssociationWordsTest::whateverTheNameIsItStaysAsItIs()
{
    const words::LinkNames names{"100 %1 %2", "pain", TriggerScale::YesNo};
    QCOMPARE(words::association(link(Verdict::NoClearLink, sameDay, higher), names),
             QStringLiteral("There is no clear link between “100 %1 %2” and pain so far."));
    QVERIFY(words::association(link(Verdict::Pattern, sameDay, higher), names)
                .startsWith(QStringLiteral("On the 14 days with “100 %1 %2”, pain was about 1.4")));
}

void AssociationWordsTest::theCautionThatStandsBesideThem()
{
    QCOMPARE(words::associationCaution(),
             QStringLiteral(
                 "These are links, not proof of cause. It can be the other way round: pain can "
                 "also spoil sleep or mood. Days that fit what you expect are easier to remember. "
                 "Weekends and other changes play a part, too. If you want to know more, change "
                 "one small thing gently for two weeks and compare. There is no need to avoid "
                 "everyday activity."));
}

QTEST_GUILESS_MAIN(AssociationWordsTest)
#include "associationwordstest.moc"
