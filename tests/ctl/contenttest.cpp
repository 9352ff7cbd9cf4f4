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
    void schemasMakeAContentFolder();
    void namesEveryProblemOfAPack();
    void aPackMayUseWhatIsShipped();
    void aPackIsToldOfItsOwnFilesOnly();
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
        QVERIFY2(program.errors().contains(", 14 activities usable, ") &&
                     program.errors().endsWith(" 0 problems\n"),
                 program.errors().constData());
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
    QVERIFY2(program.errors().startsWith("1 exercises, 1 routines usable, "),
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
    // Without a folder of its own it is taken for a pack, which has its media inside.
    QTest::newRow("no own folder, Pacewell's picture") << false << "icons/home.svg" << 1;
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

void ContentTest::schemasMakeAContentFolder()
{
    const ContentCopy content;
    QVERIFY(QDir().rmdir(content.media()));
    QVERIFY(QDir().mkpath(content.path(QStringLiteral("schema"))));
    content.set(QStringLiteral("exercises/roll.json"), QStringLiteral("picture"),
                QStringLiteral("icons/home.svg"));
    TerminalProgram program;
    QCOMPARE(program.run({"content", "check", content.folder()}), 0);
}

void ContentTest::namesEveryProblemOfAPack()
{
    QFile expected(QStringLiteral(TEST_DATA "/unsafe-pack.txt"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    TerminalProgram program;
    for (const char *slash : {"", "/"}) {
        QCOMPARE(program.run({"content", "check",
                              QStringLiteral(TEST_DATA "/packs/unsafe") + QLatin1String(slash)}),
                 1);
        const QByteArray found = program.output().replace(TEST_DATA "/packs/unsafe/", "");
        expected.seek(0);
        QCOMPARE(found.split('\n'), expected.readAll().split('\n'));
        QVERIFY2(program.errors().startsWith("8 of "), program.errors().constData());
    }
}

void ContentTest::aPackMayUseWhatIsShipped()
{
    const ContentCopy pack;
    for (const char *folder : {"exercises", "routines", "languages"})
        QVERIFY(QDir(pack.path(QLatin1String(folder))).removeRecursively());
    QVERIFY(QDir().rmdir(pack.media()));
    QVERIFY(QDir().mkpath(pack.path(QStringLiteral("languages/de"))));
    QVERIFY(QDir().mkpath(pack.path(QStringLiteral("routines"))));
    pack.write(QStringLiteral("languages/de/neck-side-stretch.json"),
               R"({"id": "neck-side-stretch", "name": "Nacken"})");
    QFile shipped(QStringLiteral(SHIPPED_CONTENT "/routines/desk-break.json"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    pack.write(QStringLiteral("routines/my-break.json"),
               shipped.readAll().replace("\"desk-break\"", "\"my-break\""));
    TerminalProgram program;
    QCOMPARE(program.run({"content", "check", pack.folder()}), 0);
    QCOMPARE(program.output(), QByteArray());
    // What a copy of small-content has of other kinds is in it, too.
    QVERIFY2(program.errors().contains(" items in the pack usable, 0 problems"),
             program.errors().constData());
}

void ContentTest::aPackIsToldOfItsOwnFilesOnly()
{
    const ContentCopy pack;
    QVERIFY(QDir().rmdir(pack.media()));
    QVERIFY(QDir().mkpath(pack.path(QStringLiteral("media"))));
    pack.write(QStringLiteral("exercises/roll.json"), "{");
    TerminalProgram program;
    QCOMPARE(program.run({"content", "check", pack.folder()}), 1);
    for (const QByteArray &line : program.output().trimmed().split('\n'))
        QVERIFY2(line.startsWith(pack.folder().toUtf8() + '/'), line.constData());
}

void ContentTest::listsForPeople()
{
    TerminalProgram program;
    QCOMPARE(program.run({"content", "list"}), 0);
    QVERIFY2(program.output().contains("desk-break") && program.output().contains("(3 min)") &&
                 program.output().contains("neck-side-stretch") &&
                 program.output().contains("heat        warm-pack") &&
                 program.output().contains("activity    housework") &&
                 program.output().contains("breathing   slow-breathing"),
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
    QCOMPARE(all[u"routines"].toArray().size(), 3);
    QCOMPARE(all[u"exercises"].toArray().size(), 5);
    const QJsonValue mixed = all[u"routines"].toArray().first();
    QCOMPARE(mixed[u"id"].toString(), QStringLiteral("mixed"));
    QCOMPARE(mixed[u"name"].toString(), QStringLiteral("Mixed"));
    QCOMPARE(mixed[u"minutes"].toInt(), 5);
    QCOMPARE(mixed[u"steps"].toArray(), (QJsonArray{"lean", "roll", "press", "march", "soften"}));
    const QJsonValue lean = all[u"exercises"].toArray().first();
    QCOMPARE(lean[u"positions"].toArray(), (QJsonArray{"chair", "standing"}));
    QCOMPARE(lean[u"areas"].toArray(), QJsonArray{"neck"});

    QCOMPARE(program.run({"content", "list", "--json", "--content",
                          QStringLiteral(TEST_DATA "/kinds-content")}),
             0);
    const QJsonObject kinds = QJsonDocument::fromJson(program.output()).object();
    QCOMPARE(kinds[u"breathing"].toArray().size(), 3);
    QCOMPARE(kinds[u"relaxations"].toArray().size(), 3);
    QCOMPARE(kinds[u"massages"].toArray().size(), 1);
    QCOMPARE(kinds[u"heats"].toArray().size(), 3);
    QCOMPARE(kinds[u"checklists"].toArray().size(), 1);
    QCOMPARE(kinds[u"breathing"][0][u"id"].toString(), QStringLiteral("calm"));
    QCOMPARE(kinds[u"breathing"][0][u"minutes"].toInt(), 3);
    QCOMPARE(kinds[u"routines"][0][u"practice"].toString(), QStringLiteral("sleep"));
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
