// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/remindwords.h"

#include <QTest>

using namespace pacewell;

class RemindWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesEachKind();
    void invites();
    void lateIsNoReproach();
    void aRepeatIsTheLast();
    void severalInOne();
    void manyAreNotAllNamed();
    void tellsARun();
};

namespace {

using words::Note;

ShownReminder reminder(const QString &name)
{
    ShownReminder reminder;
    reminder.rule.name = name;
    return reminder;
}

} // namespace

void RemindWordsTest::namesEachKind()
{
    using Kind = ReminderRule::Kind;
    ReminderRule rule;
    rule.name = QStringLiteral("Warm the neck");
    for (const auto &[kind, name] :
         {std::pair(Kind::Practice, "Warm the neck"), std::pair(Kind::Heat, "Warm the neck"),
          std::pair(Kind::Move, "Move a little"), std::pair(Kind::WindDown, "Wind down"),
          std::pair(Kind::CheckIn, "Check-in")}) {
        rule.kind = kind;
        QCOMPARE(words::reminderName(rule), QLatin1String(name));
    }
}

void RemindWordsTest::invites()
{
    QCOMPARE(words::reminderNote({reminder(QStringLiteral("Neck"))}),
             (Note{QStringLiteral("Neck"),
                   QStringLiteral("When it suits you. A shorter one counts as well.")}));
}

void RemindWordsTest::lateIsNoReproach()
{
    ShownReminder late = reminder(QStringLiteral("Neck"));
    late.isLate = true;
    QCOMPARE(words::reminderNote({late}).text, QStringLiteral("It waited for you. No hurry."));
}

void RemindWordsTest::aRepeatIsTheLast()
{
    ShownReminder repeat = reminder(QStringLiteral("Neck"));
    repeat.isRepeat = true;
    QCOMPARE(words::reminderNote({repeat}).text,
             QStringLiteral("Still here, if it suits you. It will not ask again."));
}

void RemindWordsTest::severalInOne()
{
    std::vector<ShownReminder> two{reminder(QStringLiteral("Neck")),
                                   reminder(QStringLiteral("Back"))};
    QCOMPARE(words::reminderNote(two),
             (Note{QStringLiteral("When it suits you"),
                   QStringLiteral("Neck, Back. Nothing has to be made up for.")}));
    two[0].isLate = two[1].isLate = true;
    QCOMPARE(words::reminderNote(two).title, QStringLiteral("These waited for you"));
    // The same one, morning and noon.
    two[1].rule.name = two[0].rule.name;
    QCOMPARE(words::reminderNote(two).text, QStringLiteral("Neck. Nothing has to be made up for."));
}

void RemindWordsTest::manyAreNotAllNamed()
{
    std::vector<ShownReminder> many;
    for (const char *name : {"One", "Two", "Three", "Four", "Five"})
        many.push_back(reminder(QLatin1String(name)));
    QCOMPARE(words::reminderNote(many).text,
             QStringLiteral("One, Two, Three and 2 more. Nothing has to be made up for."));
}

void RemindWordsTest::tellsARun()
{
    using Kind = RunBell::Kind;
    RunNotice run;
    run.name = QStringLiteral("Housework");
    QCOMPARE(words::runNote(run).title, QStringLiteral("Time to rest"));
    QVERIFY(words::runNote(run).text.startsWith(QStringLiteral("Housework: ")));
    run.bell.kind = Kind::GoOn;
    QCOMPARE(words::runNote(run).title, QStringLiteral("The rest is over"));
    run.bell.kind = Kind::Done;
    QCOMPARE(words::runNote(run).title, QStringLiteral("Enough for now"));
}

QTEST_GUILESS_MAIN(RemindWordsTest)
#include "remindwordstest.moc"
