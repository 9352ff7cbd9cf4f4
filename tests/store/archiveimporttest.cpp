// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiving.h"
#include "store/filling.h"
#include "store/screeninglog.h"

#include <QTest>

using namespace pacewell;

/// What an import takes, what it leaves, and what it refuses as a whole.
class ArchiveImportTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatCannotBeUsedAndTakesTheRest_data();
    void leavesWhatCannotBeUsedAndTakesTheRest();
    void leavesRowsOfJsonThatCannotBeUsed_data();
    void leavesRowsOfJsonThatCannotBeUsed();
    void listsAHundredAndCountsTheRest();
    void refusesWhatIsBrokenAsAWhole_data();
    void refusesWhatIsBrokenAsAWhole();
    void refusesAFolderOrFileThatIsNoArchive();
    void refusesAHugeJsonFile();
    void whatIsToldHasNoControlCharacters();
    void momentsOfOtherZonesBecomeUtc();
    void anUnreadableAnswerUnlocksNothing();
    void aJsonFileCutOffAnywhereChangesNothing();
    void tomorrowIsTheLastDay();
    void fillsInColumnsThatAnOlderArchiveLacks();
};

namespace {

const QByteArray settingHeader = "name,value\r\n";
const QByteArray flareHeader = "number,at,day,kind\r\n";

} // namespace

void ArchiveImportTest::leavesWhatCannotBeUsedAndTakesTheRest_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const char *file, const QByteArray &bytes,
                        const char *counted, const char *remarks) {
        QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromLatin1(counted)
                            << QString::fromUtf8(remarks);
    };
    row("nothing", "setting.csv", "", "0 0 0 0", "");
    row("only names", "setting.csv", settingHeader, "0 0 0 0", "");
    row("a table of another program", "weights.csv", "a\r\n1\r\n", "0 0 0 1",
        "weights.csv: this is not known here, and was left out");
    row("a table of the moment", "checkpoint.csv", "only,session_id,state\r\n1,\"a\",\"b\"\r\n",
        "0 0 0 1", "checkpoint.csv: this is not known here, and was left out");
    row("an unknown column", "setting.csv", "name,colour,value\r\n\"a\",\"red\",\"b\"\r\n",
        "1 0 0 1", "setting.csv:1: \"colour\" is not known here, and was left out");
    row("a column twice", "setting.csv", "name,value,value\r\n\"a\",\"b\",\"c\"\r\n", "1 0 0 1",
        "setting.csv:1: \"value\" is not known here, and was left out");
    row("a column missing", "setting.csv", "name\r\n\"a\"\r\n", "0 0 0 1",
        "setting.csv:2: value is missing");
    row("too few cells", "setting.csv", settingHeader + "\"a\"\r\n\"b\",\"c\"\r\n", "1 0 0 1",
        "setting.csv:2: this row has 1 cells instead of 2");
    row("too many cells", "setting.csv", settingHeader + "\"a\",\"b\",\"c\"\r\n", "0 0 0 1",
        "setting.csv:2: this row has 3 cells instead of 2");
    row("lines in cells and between rows are counted", "setting.csv",
        settingHeader + "\"a\",\"1\r\n2\r\n3\"\r\n\r\n\n\"b\"\r\n", "1 0 0 1",
        "setting.csv:7: this row has 1 cells instead of 2");
    row("the same key twice", "setting.csv",
        settingHeader + "\"a\",\"b\"\r\n\"a\",\"b\"\r\n\"a\",\"c\"\r\n", "1 1 1 0", "");
    row("a day without a value", "diary_area.csv",
        "day,span,area,side,strength\r\n,\"day\",\"neck\",\"both\",1\r\n", "0 0 0 1",
        "diary_area.csv:2: day is no date: ");
    row("what it belongs to is not there", "measurement.csv",
        "activity,day,amount\r\n\"x\",\"2026-11-01\",5\r\n", "0 0 0 1",
        "measurement.csv:2: what it belongs to is not there");
    row("a value out of its range", "contact.csv",
        "id,position,name,role,reach\r\n1,0,\"a\",\"enemy\",\"b\"\r\n", "0 0 0 1",
        "contact.csv:2: a value is not possible; it should be: role IN ('clinician', 'friend', "
        "'family', 'group')");
    row("no whole number", "contact.csv",
        "id,position,name,role,reach\r\n1,1.5,\"a\",\"friend\",\"b\"\r\n", "0 0 0 1",
        "contact.csv:2: position is no whole number");
    row("text for a number", "contact.csv",
        "id,position,name,role,reach\r\n1,\"one\",\"a\",\"friend\",\"b\"\r\n", "0 0 0 1",
        "contact.csv:2: position is no whole number");
    row("a number too large", "contact.csv",
        "id,position,name,role,reach\r\n1,9223372036854775808,\"a\",\"friend\",\"b\"\r\n",
        "0 0 0 1", "contact.csv:2: position is no whole number");
    row("a day yet to come", "flare_event.csv",
        flareHeader + "1,\"2026-11-20T08:00:00.000Z\",\"2026-11-30\",\"declared\"\r\n", "0 0 0 1",
        "flare_event.csv:2: 2026-11-30 is yet to come");
    row("no day", "flare_event.csv",
        flareHeader + "1,\"2026-11-20T08:00:00.000Z\",\"2026-02-30\",\"declared\"\r\n", "0 0 0 1",
        "flare_event.csv:2: day is no date: 2026-02-30");
    row("no moment", "flare_event.csv", flareHeader + "1,\"noon\",\"2026-11-20\",\"declared\"\r\n",
        "0 0 0 1", "flare_event.csv:2: at is no date with a time: noon");
    row("the same number twice", "flare_event.csv",
        flareHeader + "1,\"2026-11-20T08:00:00.000Z\",\"2026-11-20\",\"declared\"\r\n"
                      "1,\"2026-11-21T08:00:00.000Z\",\"2026-11-21\",\"ended\"\r\n",
        "1 0 0 1", "flare_event.csv:3: another one has the same flare_event.number");
    row("numbers that leave no room", "flare_event.csv",
        flareHeader + "9223372036854775807,\"2026-11-20T08:00:00.000Z\",\"2026-11-20\","
                      "\"declared\"\r\n"
                      "-4,\"2026-11-21T08:00:00.000Z\",\"2026-11-21\",\"ended\"\r\n"
                      ",\"2026-11-22T08:00:00.000Z\",\"2026-11-22\",\"declared\"\r\n",
        "3 0 0 0", "");
    row("a row cut off in a cell", "setting.csv", settingHeader + "\"a\",\"b\"\r\n\"c\",\"d",
        "1 0 0 1", "setting.csv:3: the file is cut off here; this row was left out");
    row("a row cut off after a cell", "setting.csv", settingHeader + "\"a\",\"b\"\r\n\"c\",\"d\"",
        "1 0 0 1", "setting.csv:3: the file is cut off here; this row was left out");
    row("SQL in a name", "setting.csv", "name,\"value) VALUES (1, 2); --\"\r\n\"a\",\"b\"\r\n",
        "0 0 0 2",
        "setting.csv:1: \"value) VALUES (1, 2); --\" is not known here, and was left out\n"
        "setting.csv:2: value is missing");
    row("bytes that mean nothing", "setting.csv",
        settingHeader + QByteArray("\"a\",\"\0b\"\r\n", 10) + "\"c\"x\"\"\",\"d\"\r\n", "2 0 0 0",
        "");
}

void ArchiveImportTest::leavesWhatCannotBeUsedAndTakesTheRest()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    const Archiving journal;
    const auto report = journal.importCsvFile(file, bytes);
    QVERIFY2(report, report ? "" : qPrintable(report.error()));
    QTEST(told(report.value().notTaken), "remarks");
    QTEST(counts(report.value()), "counted");
}

void ArchiveImportTest::leavesRowsOfJsonThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const char *tables, const char *counted,
                        const char *remarks) {
        QTest::newRow(name) << QByteArray(tables) << QString::fromLatin1(counted)
                            << QString::fromUtf8(remarks);
    };
    row("no tables", "{}", "0 0 0 0", "");
    row("a table of another program", R"({"weights": []})", "0 0 0 1",
        "given.json: \"weights\" is not known here, and was left out");
    row("no list", R"({"setting": 4})", "0 0 0 1", "given.json: setting is no list of rows");
    row("no row", R"({"setting": [4, {"name": "a", "value": "b"}]})", "1 0 0 1",
        "given.json, setting, row 1: this is no row");
    row("an unknown column, told once",
        R"({"setting": [{"name": "a", "value": "b", "x": 1}, {"name": "c", "value": "", "x": 1}]})",
        "2 0 0 1", "given.json, setting, row 1: \"x\" is not known here, and was left out");
    row("a number for a text", R"({"setting": [{"name": "a", "value": 4}]})", "0 0 0 1",
        "given.json, setting, row 1: value is no text");
    row("a list for a text", R"({"setting": [{"name": "a", "value": []}]})", "0 0 0 1",
        "given.json, setting, row 1: value is no text");
    row("nothing for a text", R"({"setting": [{"name": "a", "value": null}]})", "0 0 0 1",
        "given.json, setting, row 1: value is missing");
    row("half a number",
        R"({"contact": [{"id": 1, "position": 0.5, "name": "", "role": "group", "reach": ""}]})",
        "0 0 0 1", "given.json, contact, row 1: position is no whole number");
}

void ArchiveImportTest::leavesRowsOfJsonThatCannotBeUsed()
{
    QFETCH(QByteArray, tables);
    const Archiving journal;
    const auto report = journal.importTables(tables);
    QVERIFY2(report, report ? "" : qPrintable(report.error()));
    QTEST(told(report.value().notTaken), "remarks");
    QTEST(counts(report.value()), "counted");
}

void ArchiveImportTest::listsAHundredAndCountsTheRest()
{
    const Archiving journal;
    QByteArray bytes = settingHeader;
    for (int i = 0; i < 250; ++i)
        bytes += "\"a\"\r\n";
    const auto report = journal.importCsvFile(QStringLiteral("setting.csv"), bytes);
    QVERIFY(report);
    QCOMPARE(report.value().notTaken.size(), size_t(ImportReport::mostListed));
    QCOMPARE(report.value().notTakenCount, 250);
}

void ArchiveImportTest::refusesWhatIsBrokenAsAWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const char *words) {
        QTest::newRow(name) << bytes << QString::fromLatin1(words);
    };
    row("empty", "", "is broken or not whole");
    row("no JSON", "hello", "is broken or not whole");
    row("a list", "[]", "is no journal that Pacewell exported");
    row("another format", R"({"format": "x", "version": 9, "tables": {}})",
        "is no journal that Pacewell exported");
    row("no version", R"({"format": "pacewell-journal", "tables": {}})",
        "is no journal that Pacewell exported");
    row("no tables", R"({"format": "pacewell-journal", "version": 9})",
        "is no journal that Pacewell exported");
    row("tables in a list", R"({"format": "pacewell-journal", "version": 9, "tables": []})",
        "is no journal that Pacewell exported");
    row("newer", R"({"format": "pacewell-journal", "version": 999, "tables": {}})",
        "was exported by a newer Pacewell");
    row("much newer", R"({"format": "pacewell-journal", "version": 1e300, "tables": {}})",
        "was exported by a newer Pacewell");
    row("older than the first", R"({"format": "pacewell-journal", "version": 8, "tables": {}})",
        "exports begin with version 9");
    row("not UTF-8",
        "{\"format\": \"pacewell-journal\", \"version\": 9, \"tables\": {\"setting\": "
        "[{\"name\": \"a\", \"value\": \"\xdc\"}]}}",
        "is not UTF-8 text");
    row("very deep", QByteArray(100'000, '['), "is broken or not whole");
}

void ArchiveImportTest::refusesWhatIsBrokenAsAWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Archiving journal;
    journal.run(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')"));
    const QByteArray before = journal.json();
    const auto refused = journal.importBytes(bytes);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(words), qPrintable(refused.error()));
    QVERIFY(refused.error().contains(QStringLiteral("Nothing was changed.")));
    QCOMPARE(journal.json(), before);
}

void ArchiveImportTest::refusesAFolderOrFileThatIsNoArchive()
{
    Archiving journal;
    const auto none = journal.import(journal.path(QStringLiteral("none")));
    QVERIFY(!none && none.error().contains(QStringLiteral("is not there")));
    QDir().mkpath(journal.path(QStringLiteral("folder")));
    journal.write(QStringLiteral("folder/setting.csv"), settingHeader + "\"a\",\"b\"\r\n");
    const auto folder = journal.import(journal.path(QStringLiteral("folder")));
    QVERIFY(!folder);
    QVERIFY(folder.error().contains(QStringLiteral("There is no pacewell-journal.json")));
    journal.write(QStringLiteral("folder/pacewell-journal.json"), "{}");
    QVERIFY(!journal.import(journal.path(QStringLiteral("folder"))));
    QCOMPARE(journal.first(QStringLiteral("SELECT count(*) FROM setting")), QStringLiteral("0"));
}

void ArchiveImportTest::refusesAHugeJsonFile()
{
    const Archiving journal;
    QFile file(journal.path(QStringLiteral("huge.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(mostJsonBytes + 1));
    const auto refused = journal.import(file.fileName());
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(QStringLiteral("is larger than 64 MB")),
             qPrintable(refused.error()));
}

void ArchiveImportTest::whatIsToldHasNoControlCharacters()
{
    const Archiving journal;
    const auto report = journal.importCsvFile(
        QStringLiteral("setting.csv"), "\"\x1b]0;x\x07\xc2\x9b\xe2\x80\xae\r\n\xc3\x9c\"\r\n");
    QVERIFY(report);
    QCOMPARE(told(report.value().notTaken),
             QStringLiteral("setting.csv:1: \"\uFFFD]0;x\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\u00DC\" is "
                            "not known here, and was left out"));
}

void ArchiveImportTest::momentsOfOtherZonesBecomeUtc()
{
    const Archiving journal;
    const QByteArray given = flareHeader +
                             "1,\"2026-11-20T00:30:00+02:00\",\"2026-11-20\",\"declared\"\r\n"
                             "2,\"2026-11-30T00:00:00.000Z\",\"2026-11-20\",\"ended\"\r\n";
    const QString file = QStringLiteral("flare_event.csv");
    const auto report = journal.importCsvFile(file, given);
    QCOMPARE(counts(report.value()), QStringLiteral("1 0 0 1"));
    QCOMPARE(told(report.value().notTaken),
             QStringLiteral("flare_event.csv:3: 2026-11-30T00:00:00.000Z is yet to come"));
    QCOMPARE(journal.first(QStringLiteral("SELECT at FROM flare_event")),
             QStringLiteral("2026-11-19T22:30:00.000Z"));
    // So it is known again.
    QCOMPARE(counts(journal.importCsvFile(file, given).value()), QStringLiteral("0 1 0 1"));
}

void ArchiveImportTest::anUnreadableAnswerUnlocksNothing()
{
    Archiving from;
    const auto add = [&](const char *at, const char *answers) {
        from.run(QStringLiteral("INSERT INTO screening (at, day, screening, kind, answers) VALUES "
                                "(?, '2026-11-20', 'general', 'answered', ?)"),
                 {QString::fromLatin1(at), QString::fromLatin1(answers)});
    };
    add("2026-11-20T08:00:00.000Z",
        R"({"areas":[],"yes":[{"crisis":false,"question":"a","restsArea":true,"urgency":"now"}]})");
    add("2026-11-20T09:00:00.000Z", "");
    add("2026-11-20T09:00:00.000Z", "{}");
    add("2027-11-20T09:00:00.000Z", R"({"areas":[],"yes":[]})");
    const Archiving to;
    const auto report = to.importBytes(from.json());
    QCOMPARE(told(report.value().notTaken),
             QStringLiteral("given.json, screening, row 2: answers cannot be understood\n"
                            "given.json, screening, row 3: answers cannot be understood\n"
                            "given.json, screening, row 4: 2027-11-20T09:00:00.000Z is yet to "
                            "come"));
    const auto kept = ScreeningLog(to.database()).all().value();
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(kept[0].yes.size(), 1U);
    QVERIFY(kept[0].yes[0].urgency == Urgency::Now);
}

void ArchiveImportTest::aJsonFileCutOffAnywhereChangesNothing()
{
    Archiving from;
    QCOMPARE(Filling(from.database(), 3).fill(), QStringList());
    const QByteArray whole = from.json();
    const Archiving to;
    const QByteArray before = to.json();
    for (qsizetype size = 0; size < whole.size() - 2; size += 100)
        QVERIFY2(!to.importBytes(whole.left(size)), qPrintable(QString::number(size)));
    QCOMPARE(to.json(), before);
    QVERIFY(to.importBytes(whole));
    QCOMPARE(to.json(), whole);
}

void ArchiveImportTest::tomorrowIsTheLastDay()
{
    const Archiving journal;
    const auto report = journal.importTables(
        R"({"day_choice": [
            {"day": "2026-11-29", "practice_id": "", "kind": "rest", "at": "2026-11-28T08:00:00Z"},
            {"day": "2026-11-30", "practice_id": "", "kind": "rest", "at": "2026-11-28T08:00:00Z"}
        ]})");
    QVERIFY(report);
    QCOMPARE(counts(report.value()), QStringLiteral("1 0 0 1"));
    QCOMPARE(told(report.value().notTaken),
             QStringLiteral("given.json, day_choice, row 2: 2026-11-30 is yet to come"));
}

void ArchiveImportTest::fillsInColumnsThatAnOlderArchiveLacks()
{
    const Archiving journal;
    const auto report = journal.importTables(
        R"({"session": [{"id": "a", "routine_id": "b", "routine_name": "c",
            "started_at": "2026-11-20T08:00:00.000Z", "day": "2026-11-20", "planned_ms": 1,
            "done_ms": 1, "completed": 1, "gentler": 0}]})");
    QVERIFY(report);
    QCOMPARE(counts(report.value()), QStringLiteral("1 0 0 0"));
    QCOMPARE(journal.first(QStringLiteral("SELECT practice || (ended_at IS NULL) FROM session")),
             QStringLiteral("stretch1"));
}

QTEST_GUILESS_MAIN(ArchiveImportTest)
#include "archiveimporttest.moc"
