// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiving.h"
#include "store/filling.h"

#include <QTest>

using namespace pacewell;

/// What is taken of CSV that other programs wrote, or that is broken.
class CsvImportTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatASpreadsheetMadeOfIt();
    void refusesTextThatIsNotUtf8();
    void aRowTooLongEndsItsFile();
    void aRowOfTooManyCellsEndsItsFile();
    void linesAreCountedHoweverTheyEnd_data();
    void linesAreCountedHoweverTheyEnd();
    void aCsvFileCutOffAnywhereGivesOnlyWholeRows();
};

namespace {

const QByteArray settingHeader = "name,value\r\n";

} // namespace

void CsvImportTest::readsWhatASpreadsheetMadeOfIt()
{
    // No quotes, a mark at the beginning, other line ends, other order, empty cells at the end.
    const Archiving journal;
    const auto report = journal.importCsvFile(QStringLiteral("contact.csv"),
                                              "\xef\xbb\xbfname,role,id,position,reach\n"
                                              "Ann,friend,1,0,'+49 30\nBen,group,2,1,\n");
    QVERIFY(report);
    QCOMPARE(told(report.value().notTaken), QString());
    QCOMPARE(journal.first(QStringLiteral("SELECT name || reach FROM contact WHERE id = 1")),
             QStringLiteral("Ann+49 30"));
    QCOMPARE(journal.first(QStringLiteral("SELECT reach = '' FROM contact WHERE id = 2")),
             QStringLiteral("1"));
}

void CsvImportTest::refusesTextThatIsNotUtf8()
{
    const Archiving journal;
    const auto refused = journal.importCsvFile(QStringLiteral("setting.csv"),
                                               settingHeader + "\"a\",\"b\"\r\n\"c\",\"\xdc"
                                                               "bung\"\r\n");
    QVERIFY(!refused);
    QVERIFY2(refused.error().startsWith(QStringLiteral("setting.csv:3 is not UTF-8 text")),
             qPrintable(refused.error()));
    QCOMPARE(journal.first(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("0"));
}

void CsvImportTest::aRowTooLongEndsItsFile()
{
    const Archiving journal;
    for (const char *quote : {"\"", ""}) {
        const auto report = journal.importCsvFile(
            QStringLiteral("setting.csv"), settingHeader + "\"a\",\"b\"\r\n\"c\"," + quote +
                                               QByteArray(10 << 20, 'x') + "\r\n\"d\",\"e\"\r\n");
        QVERIFY(report);
        QCOMPARE(told(report.value().notTaken),
                 QStringLiteral("setting.csv:3: this row is longer than 8 MB; it and what follows "
                                "in this file were left out"));
    }
    QCOMPARE(journal.first(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("1"));
}

void CsvImportTest::aRowOfTooManyCellsEndsItsFile()
{
    const Archiving journal;
    for (const char *lineEnd : {"\r\n", "\r"}) {
        const QByteArray bytes = "name,value\n\"a\",\"b\"\n" + QByteArray(100'000, ',') + lineEnd +
                                 "\"d\",\"e\"" + lineEnd;
        const auto report = journal.importCsvFile(QStringLiteral("setting.csv"), bytes);
        QVERIFY(report);
        QCOMPARE(told(report.value().notTaken),
                 QStringLiteral("setting.csv:3: this row has more than 200 cells; it and what "
                                "follows in this file were left out"));
    }
    QCOMPARE(journal.first(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("1"));
    const auto header =
        journal.importCsvFile(QStringLiteral("setting.csv"), QByteArray(200, ',') + "\r\n");
    QCOMPARE(told(header.value().notTaken),
             QStringLiteral("setting.csv:1: this row has more than 200 cells; it and what follows "
                            "in this file were left out"));
}

void CsvImportTest::linesAreCountedHoweverTheyEnd_data()
{
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void CsvImportTest::linesAreCountedHoweverTheyEnd()
{
    QFETCH(QByteArray, lineEnd);
    // The cell goes over the end of a piece that is read at one time, whichever line end is split.
    const QByteArray longCell = '"' + QByteArray((1 << 16) - 20, 'x') + "\"" + lineEnd;
    const QByteArrayList lines{
        "name,value", "\"a\",\"1", "2", "3\"", "", "\"b\"", "\"c\"," + longCell + "\"d\"",
        "\"e\",\"f\""};
    const Archiving journal;
    const auto report =
        journal.importCsvFile(QStringLiteral("setting.csv"), lines.join(lineEnd) + lineEnd);
    QVERIFY(report);
    QCOMPARE(told(report.value().notTaken),
             QStringLiteral("setting.csv:6: this row has 1 cells instead of 2\n"
                            "setting.csv:8: this row has 1 cells instead of 2"));
    QCOMPARE(report.value().added, 3);
}

void CsvImportTest::aCsvFileCutOffAnywhereGivesOnlyWholeRows()
{
    Archiving from;
    for (const QString &text : trickyTexts())
        from.run(QStringLiteral("INSERT INTO setting VALUES (?, ?)"), {text, text});
    const QString folder = from.path(QStringLiteral("csv"));
    QVERIFY(writeCsv(from.database(), folder));
    const QByteArray whole = Archiving::read(folder + QStringLiteral("/setting.csv"));
    const Archiving to;
    QVERIFY(to.importCsvFile(QStringLiteral("setting.csv"), {}));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        to.run(QStringLiteral("DELETE FROM setting"));
        to.write(QStringLiteral("given/setting.csv"), whole.left(size));
        const auto report = to.import(to.path(QStringLiteral("given")));
        QVERIFY2(report, report ? "" : qPrintable(report.error()));
        QVERIFY(report.value().notTakenCount <= 1);
        QCOMPARE(to.first(QStringLiteral("SELECT count(*) FROM setting WHERE name <> value")),
                 QStringLiteral("0"));
    }
}

QTEST_GUILESS_MAIN(CsvImportTest)
#include "csvimporttest.moc"
