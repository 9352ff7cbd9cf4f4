// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/terminalprogram.h"

#include <QDir>
#include <QTest>

using namespace pacewell;

class UsageTest : public QObject
{
    Q_OBJECT

private slots:
    void explainsItself();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
};

void UsageTest::explainsItself()
{
    TerminalProgram program;
    QCOMPARE(program.run({QStringLiteral("--help")}), 0);
    for (const char *part :
         {"content check [DIR]", "content list [--json]",
          "play ID [--minutes N] [--site PLACE] [--checked]", "log [--json]", "export --ics FILE",
          "export --json FILE [--replace]", "export --csv FOLDER", "export --fhir FILE [--replace]",
          "import FILE|FOLDER", "--data"})
        QVERIFY2(program.output().contains(part), part);
    QCOMPARE(program.run({QStringLiteral("--version")}), 0);
    QVERIFY(program.output().startsWith("pacewellctl "));
    QVERIFY(QDir(program.home()).isEmpty());
}

void UsageTest::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *arguments, const char *message) {
        QTest::newRow(*arguments ? arguments : "nothing")
            << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
            << QByteArray(message);
    };
    row("", "say what to do");
    row("dance", "\"dance\" is not understood");
    row("content", "\"content\" is not understood");
    row("content sing", "\"content sing\" is not understood");
    row("content check a b", "is not understood");
    row("content list a", "is not understood");
    row("play", "\"play\" is not understood");
    row("play a b", "\"play a b\" is not understood");
    row("export", "\"export\" is not understood");
    row("export --json", "\"export\" is not understood");
    row("export a --csv b", "\"export a\" is not understood");
    row("export --csv a --fhir b", "\"export\" is not understood");
    row("export --ics a --json b", "\"export b\" is not understood");
    row("import", "\"import\" is not understood");
    row("import a b", "\"import a b\" is not understood");
    row("log all", "\"log all\" is not understood");
    for (const char *speed : {"0", "-1", "0.99", "1001", "abc", "nan", "inf", "1e9", "2x"})
        row(qPrintable(QStringLiteral("play desk-break --speed %1").arg(QLatin1String(speed))),
            "--speed takes a number from 1 to 1000");
}

void UsageTest::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    TerminalProgram program;
    QCOMPARE(program.run(arguments), 2);
    QVERIFY2(program.errors().startsWith("pacewellctl: ") && program.errors().contains(message),
             program.errors().constData());
    QVERIFY(program.output().isEmpty());
    QVERIFY(QDir(program.home()).isEmpty());
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usagetest.moc"
