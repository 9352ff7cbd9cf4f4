// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiving.h"
#include "store/csvreader.h"
#include "store/filling.h"

#include <QTest>

using namespace pacewell;

/// Everything goes out and comes back as it was.
class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableComesBackAsItWas_data();
    void everyTableComesBackAsItWas();
    void whatIsThereAlreadyIsKnown_data() { everyTableComesBackAsItWas_data(); }
    void whatIsThereAlreadyIsKnown();
    void aTextStaysAsItIs_data() { everyTableComesBackAsItWas_data(); }
    void aTextStaysAsItIs();
    void aNumberStaysAsItIs_data() { everyTableComesBackAsItWas_data(); }
    void aNumberStaysAsItIs();
    void nothingSaidStaysApartFromEmptyText();
    void noCellIsAFormula();
    void cellsLookAsTheFormatSays();
    void theMomentIsLeftOut();
    void whatHasATimeHasAFormat();
    void filesAreForTheirOwnerAlone();
    void whatIsThereIsNotReplacedUnlessTold();
    void whatCannotBeWrittenLeavesNothingBehind();

private:
    /// Writes all of it and gives where.
    static QString exported(const Archiving &from, const QString &format);
    /// Every file of it, with its name.
    static QByteArray bytesOf(const QString &archive);
};

namespace {

void addExtremes(const Archiving &journal)
{
    const QStringList texts = trickyTexts() + QStringList{QString(), QString(300'000, u'ä')};
    for (int i = 0; i < texts.size(); ++i)
        journal.run(QStringLiteral("INSERT INTO setting VALUES (?, ?)"),
                    {QStringLiteral("text %1").arg(i), texts[i]});
    for (const qint64 number : {std::numeric_limits<qint64>::min(), qint64(-3),
                                (qint64(1) << 53) + 1, std::numeric_limits<qint64>::max()})
        journal.run(QStringLiteral("INSERT INTO session_step SELECT id, ?, 'x', 0, 0, 0, 0, 0, "
                                   "NULL, NULL FROM session LIMIT 1"),
                    {number});
    int day = 0;
    for (const double amount : {0.1, 1.0 / 3, 5e-324, 1e22, 1.7976931348623157e308})
        journal.run(QStringLiteral("INSERT INTO measurement SELECT id, ?, ? FROM activity LIMIT 1"),
                    {QStringLiteral("2025-01-0%1").arg(++day), amount});
}

} // namespace

QString ArchiveTest::exported(const Archiving &from, const QString &format)
{
    const QString archive = from.path(QStringLiteral("out.") + format);
    const auto done = format == QLatin1String("json") ? writeJson(from.database(), archive)
                                                      : writeCsv(from.database(), archive);
    return done ? archive : done.error();
}

QByteArray ArchiveTest::bytesOf(const QString &archive)
{
    if (!QFileInfo(archive).isDir())
        return Archiving::read(archive);
    QByteArray bytes;
    for (const QString &name : QDir(archive).entryList(QDir::Files, QDir::Name))
        bytes += "== " + name.toUtf8() + '\n' + Archiving::read(archive + u'/' + name);
    return bytes;
}

void ArchiveTest::everyTableComesBackAsItWas_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("JSON") << QStringLiteral("json");
    QTest::newRow("CSV") << QStringLiteral("csv");
}

void ArchiveTest::everyTableComesBackAsItWas()
{
    QFETCH(QString, format);
    Archiving from;
    QCOMPARE(Filling(from.database(), 24).fill(), QStringList());
    addExtremes(from);
    // Numbers with a gap, as they are after something was taken away.
    from.run(QStringLiteral("DELETE FROM reflection WHERE number = 2"));
    Archiving to;
    const auto report = to.import(exported(from, format));
    QVERIFY2(report, report ? "" : qPrintable(report.error()));
    QCOMPARE(told(report.value().notTaken), QString());
    QCOMPARE(report.value().known + report.value().kept, 0);
    QVERIFY(report.value().added > 300);
    QCOMPARE(to.json(), from.json());
    const QByteArray again = bytesOf(exported(to, format));
    QVERIFY(again == bytesOf(from.path(QStringLiteral("out.") + format)));
}

void ArchiveTest::whatIsThereAlreadyIsKnown()
{
    QFETCH(QString, format);
    Archiving journal;
    QCOMPARE(Filling(journal.database(), 5).fill(), QStringList());
    // Two that are the same in all but their number stay two.
    journal.run(QStringLiteral("INSERT INTO quota_decision (activity, day, quota, kind) SELECT "
                               "activity, day, quota, kind FROM quota_decision WHERE number = 1"));
    const QByteArray before = journal.json();
    const QString archive = exported(journal, format);
    const auto report = journal.import(archive);
    QVERIFY(report);
    QCOMPARE(told(report.value().keptRows) + told(report.value().notTaken), QString());
    QCOMPARE(report.value().added, 0);
    QVERIFY(report.value().known > 70);
    QCOMPARE(journal.json(), before);
}

void ArchiveTest::aTextStaysAsItIs()
{
    QFETCH(QString, format);
    const QStringList texts = trickyTexts();
    Archiving from;
    for (int i = 0; i < texts.size(); ++i)
        from.run(QStringLiteral("INSERT INTO setting VALUES (?, ?)"),
                 {QString::number(i), texts[i]});
    Archiving to;
    QVERIFY(to.import(exported(from, format)));
    for (int i = 0; i < texts.size(); ++i)
        QCOMPARE(to.first(QStringLiteral("SELECT value FROM setting WHERE name = '%1'").arg(i)),
                 texts[i]);
}

void ArchiveTest::aNumberStaysAsItIs()
{
    QFETCH(QString, format);
    const QStringList numbers{
        QStringLiteral("-9223372036854775808"), QStringLiteral("9223372036854775807"),
        QStringLiteral("9007199254740993"), QStringLiteral("-1"), QStringLiteral("0")};
    Archiving from;
    for (int i = 0; i < numbers.size(); ++i)
        from.run(QStringLiteral("INSERT INTO contact VALUES (%1, %2, 'a', 'group', '')")
                     .arg(i + 1)
                     .arg(numbers[i]));
    Archiving to;
    QVERIFY(to.import(exported(from, format)));
    for (int i = 0; i < numbers.size(); ++i)
        QCOMPARE(to.first(QStringLiteral("SELECT position FROM contact WHERE id = %1").arg(i + 1)),
                 numbers[i]);
}

void ArchiveTest::nothingSaidStaysApartFromEmptyText()
{
    for (const char *format : {"json", "csv"}) {
        Archiving from;
        from.run(QStringLiteral("INSERT INTO programme_entry VALUES "
                                "(1, '', 1, 'morning', NULL, '2026-11-01', NULL)"));
        Archiving to;
        QVERIFY(to.import(exported(from, QLatin1String(format))));
        QCOMPARE(to.first(QStringLiteral("SELECT practice_id = '' AND clock_time IS NULL "
                                         "AND until IS NULL FROM programme_entry")),
                 QStringLiteral("1"));
    }
}

void ArchiveTest::noCellIsAFormula()
{
    Archiving from;
    const QStringList texts = trickyTexts();
    for (int i = 0; i < texts.size(); ++i)
        from.run(QStringLiteral("INSERT INTO setting VALUES (?, ?)"), {texts[i], texts[i]});
    QFile csv(exported(from, QStringLiteral("csv")) + QStringLiteral("/setting.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QByteArrayList formulas;
    const auto end = CsvReader::read(csv, [&](const std::vector<CsvCell> &cells, int) {
        for (const CsvCell &cell : cells) {
            if (!cell->isEmpty() && QByteArrayView("=+-@\t\r\n").contains(cell->at(0)))
                formulas.append(*cell);
        }
        return success();
    });
    QVERIFY(end);
    QCOMPARE(formulas, QByteArrayList());
}

void ArchiveTest::cellsLookAsTheFormatSays()
{
    Archiving from;
    from.run(QStringLiteral("INSERT INTO contact VALUES (1, -2, '=Ä \"x\"', 'group', '')"));
    from.run(QStringLiteral("INSERT INTO programme_entry VALUES "
                            "(1, NULL, 1, 'morning', NULL, '2026-11-01', NULL)"));
    const QString folder = exported(from, QStringLiteral("csv"));
    QCOMPARE(Archiving::read(folder + QStringLiteral("/contact.csv")),
             QByteArray("id,position,name,role,reach\r\n1,-2,\"'=\xc3\x84 \"\"x\"\"\",\"group\","
                        "\"\"\r\n"));
    QCOMPARE(Archiving::read(folder + QStringLiteral("/programme_entry.csv")),
             QByteArray("position,practice_id,weekdays,time_of_day,clock_time,since,until\r\n"
                        "1,,1,\"morning\",,\"2026-11-01\",\r\n"));
    QVERIFY(
        from.json().contains("    \"contact\": [\n      {\"id\": 1, \"position\": -2, \"name\": "
                             "\"=\xc3\x84 \\\"x\\\"\", \"role\": \"group\", \"reach\": "
                             "\"\"}\n    ]"));
}

void ArchiveTest::theMomentIsLeftOut()
{
    Archiving journal;
    journal.run(QStringLiteral("INSERT INTO checkpoint VALUES (1, 'a', '{}')"));
    QVERIFY(!journal.json().contains("checkpoint"));
    QVERIFY(!journal.json().contains("activity_run"));
    QVERIFY(!journal.json().contains("sqlite_"));
}

void ArchiveTest::whatHasATimeHasAFormat()
{
    const Archiving journal;
    const QRegularExpression time(QStringLiteral("(^|_)(at|day|until|since|time|times|from|to)$"));
    // None of these is a time: minutes, and the words for a part of the day.
    const QStringList others{QStringLiteral("stiff_minutes"), QStringLiteral("time_of_day")};
    for (const ArchiveTable &table : archiveTables(journal.database()).value()) {
        for (const ArchiveColumn &column : table.columns) {
            if (time.match(column.name).hasMatch() && !others.contains(column.name))
                QVERIFY2(column.format != TextFormat::Free,
                         qPrintable(table.name + u'.' + column.name));
        }
    }
}

void ArchiveTest::filesAreForTheirOwnerAlone()
{
    const Archiving journal;
    constexpr auto others = QFile::Permissions(0x0077);
    const QString folder = exported(journal, QStringLiteral("csv"));
    QVERIFY(!(QFile::permissions(folder) & others));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY2(!(QFile::permissions(folder + u'/' + name) & others), qPrintable(name));
    const QString file = exported(journal, QStringLiteral("json"));
    QVERIFY(!(QFile::permissions(file) & others));
    // Also in the place of one that others could read.
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(writeJson(journal.database(), file, IfThere::Replace));
    QVERIFY(!(QFile::permissions(file) & others));
}

void ArchiveTest::whatIsThereIsNotReplacedUnlessTold()
{
    const Archiving journal;
    journal.write(QStringLiteral("mine"), "mine");
    const QString mine = journal.path(QStringLiteral("mine"));
    const auto refused = writeJson(journal.database(), mine);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(QStringLiteral("is there already")),
             qPrintable(refused.error()));
    QVERIFY(!writeCsv(journal.database(), mine));
    QDir().mkpath(journal.path(QStringLiteral("folder")));
    QVERIFY(!writeCsv(journal.database(), journal.path(QStringLiteral("folder/"))));
    QCOMPARE(Archiving::read(mine), QByteArray("mine"));
    QVERIFY(writeJson(journal.database(), mine, IfThere::Replace));
    QCOMPARE(Archiving::read(mine), journal.json());
}

void ArchiveTest::whatCannotBeWrittenLeavesNothingBehind()
{
    const Archiving journal;
    const auto refused = writeCsv(journal.database(), journal.path(QStringLiteral("no/such/csv")));
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(QStringLiteral("cannot be written")),
             qPrintable(refused.error()));
    QVERIFY(!writeJson(journal.database(), journal.path(QStringLiteral("no/such.json"))));
    QVERIFY(!QFileInfo::exists(journal.path(QStringLiteral("no"))));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archivetest.moc"
