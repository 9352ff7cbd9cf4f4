// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/contentcopy.h"
#include "support/terminalprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace pacewell;

class ContentTest : public QObject
{
    Q_OBJECT

private slots:
    void theShippedContentIsFine();
    void namesEveryProblemOnce();
    void aMissingFolderIsAProblem();
    void picturesLieBesideTheFolder_data();
    void picturesLieBesideTheFolder();
    void listsForPeople();
    void listsForPrograms();
    void listsWhatWorksBesideWhatDoesNot();
};

void ContentTest::theShippedContentIsFine()
{
    TerminalProgram program;
    for (const QStringList &folder :
         {QStringList(), QStringList{QStringLiteral(SHIPPED_CONTENT)}}) {
        QCOMPARE(program.run(QStringList{"content", "check"} + folder), 0);
        QCOMPARE(program.output(), QByteArray());
        QVERIFY2(program.errors().endsWith(" 0 problems\n"), program.errors().constData());
    }
}

void ContentTest::namesEveryProblemOnce()
{
    QFile expected(QStringLiteral(TEST_DATA "/broken-content.txt"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    QFile json(QStringLiteral(TEST_DATA "/broken-content/exercises/lean.json"));
    QVERIFY(json.exists());

    TerminalProgram program;
    QCOMPARE(program.run({"content", "check", QStringLiteral(TEST_DATA "/broken-content")}), 1);
    const QByteArray found = program.output().replace(TEST_DATA "/broken-content/", "");
    QCOMPARE(found.split('\n'), expected.readAll().split('\n'));
    QVERIFY2(program.errors().startsWith("1 exercises and 1 routines usable"),
             program.errors().constData());
}

void ContentTest::aMissingFolderIsAProblem()
{
    TerminalProgram program;
    for (const char *folder : {"/no/such/folder", TEST_DATA "/broken-content.txt", TEST_DATA}) {
        QCOMPARE(program.run({"content", "check", QString::fromUtf8(folder)}), 1);
        QVERIFY2(program.output().startsWith(QByteArray(folder) + ":-: "),
                 program.output().constData());
        QCOMPARE(program.output().count('\n'), 1);
    }
}

void ContentTest::picturesLieBesideTheFolder_data()
{
    QTest::addColumn<bool>("hasMedia");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("own picture") << true << "own.png" << 0;
    QTest::newRow("own folder, Pacewell's picture") << true << "icons/home.svg" << 1;
    QTest::newRow("no own folder, Pacewell's picture") << false << "icons/home.svg" << 0;
    QTest::newRow("no own folder, own picture") << false << "own.png" << 1;
}

void ContentTest::picturesLieBesideTheFolder()
{
    QFETCH(bool, hasMedia);
    QFETCH(QString, picture);
    QFETCH(int, exitCode);
    const ContentCopy content;
    if (hasMedia)
        content.write(QStringLiteral("../media/own.png"), "x");
    else
        QVERIFY(QDir().rmdir(content.media()));
    content.set(QStringLiteral("exercises/roll.json"), QStringLiteral("picture"), picture);
    TerminalProgram program;
    QCOMPARE(program.run({"content", "check", content.folder()}), exitCode);
    QCOMPARE(program.run({"content", "check", content.folder() + QLatin1Char('/')}), exitCode);
    program.process().setWorkingDirectory(content.folder());
    QCOMPARE(program.run({"content", "check", "."}), exitCode);
    QCOMPARE(program.run({"content", "check", "../content"}), exitCode);
}

void ContentTest::listsForPeople()
{
    TerminalProgram program;
    QCOMPARE(program.run({"content", "list"}), 0);
    QVERIFY2(program.output().contains("desk-break") && program.output().contains("(3 min)") &&
                 program.output().contains("neck-side-stretch"),
             program.output().constData());
    QCOMPARE(program.errors(), QByteArray());
}

void ContentTest::listsForPrograms()
{
    TerminalProgram program;
    QCOMPARE(program.run({"content", "list", "--json", "--content",
                          QStringLiteral(TEST_DATA "/small-content")}),
             0);
    const QJsonObject all = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(all[u"routines"].toArray().size(), 2);
    QCOMPARE(all[u"exercises"].toArray().size(), 5);
    const QJsonValue mixed = all[u"routines"].toArray().first();
    QCOMPARE(mixed[u"id"].toString(), QStringLiteral("mixed"));
    QCOMPARE(mixed[u"name"].toString(), QStringLiteral("Mixed"));
    QCOMPARE(mixed[u"minutes"].toInt(), 5);
    QCOMPARE(mixed[u"exercises"].toArray(),
             (QJsonArray{"lean", "roll", "press", "march", "soften"}));
    const QJsonValue lean = all[u"exercises"].toArray().first();
    QCOMPARE(lean[u"positions"].toArray(), (QJsonArray{"chair", "standing"}));
    QCOMPARE(lean[u"areas"].toArray(), QJsonArray{"neck"});
}

void ContentTest::listsWhatWorksBesideWhatDoesNot()
{
    TerminalProgram program;
    QCOMPARE(program.run({"content", "list", "--json", "--content",
                          QStringLiteral(TEST_DATA "/broken-content")}),
             1);
    const QJsonObject all = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(all[u"routines"].toArray().size(), 1);
    QVERIFY(program.errors().contains("broken-json.json:3: broken JSON"));
}

QTEST_GUILESS_MAIN(ContentTest)
#include "contenttest.moc"
