// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writtenanswer.h"

#include <QTest>

using namespace pacewell;

class WrittenAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void twoNumbersStandBesideEachOther();
    void oneOfTwoNumbersStandsAlone();
    void theFirstLineOfWords_data();
    void theFirstLineOfWords();
};

namespace {

const KeptAnswer thought{"thought", "What?", "Too much.\nFar.", {}, 0, {}};
const KeptAnswer before{"before", "How strong?", {}, 80, 100, {}};
const KeptAnswer after{"after", "And now?", {}, 0, 100, "before"};

} // namespace

void WrittenAnswerTest::twoNumbersStandBesideEachOther()
{
    const QList<WrittenAnswer> written = writtenAnswers({before, thought, after});
    QCOMPARE(written.size(), 2);
    QCOMPARE(written[0].prompt, QStringLiteral("What?"));
    QCOMPARE(written[0].words, QStringLiteral("Too much.\nFar."));
    QVERIFY(written[0].number.isEmpty() && written[0].earlierNumber.isEmpty());
    QCOMPARE(written[1].prompt, QStringLiteral("And now?"));
    QCOMPARE(written[1].number, QStringLiteral("0"));
    QCOMPARE(written[1].most, QStringLiteral("100"));
    QCOMPARE(written[1].earlierPrompt, QStringLiteral("How strong?"));
    QCOMPARE(written[1].earlierNumber, QStringLiteral("80"));
}

void WrittenAnswerTest::oneOfTwoNumbersStandsAlone()
{
    for (const KeptAnswer &only : {before, after}) {
        const QList<WrittenAnswer> written = writtenAnswers({thought, only});
        QCOMPARE(written.size(), 2);
        QCOMPARE(written[1].prompt, only.prompt);
        QCOMPARE(written[1].number, QString::number(*only.number));
        QVERIFY(written[1].earlierNumber.isEmpty());
    }
    QVERIFY(writtenAnswers({}).isEmpty());
}

void WrittenAnswerTest::theFirstLineOfWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one") << "Too much."
                         << "Too much.";
    QTest::newRow("two") << "Too much.\nFar."
                         << "Too much.";
    const QString fits(80, QLatin1Char('a'));
    QTest::newRow("just fits") << fits << fits;
    QTest::newRow("too long") << fits + "b" << fits.left(79) + QChar(0x2026);
}

void WrittenAnswerTest::theFirstLineOfWords()
{
    QFETCH(QString, words);
    KeptAnswer written = thought;
    written.words = words;
    QTEST(firstLine({before, written}), "line");
}

QTEST_GUILESS_MAIN(WrittenAnswerTest)
#include "writtenanswertest.moc"
