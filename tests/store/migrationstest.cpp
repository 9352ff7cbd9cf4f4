// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/database.h"
#include "store/diarylog.h"
#include "store/sessionlog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsFromEveryVersionToTheLast_data();
    void leadsFromEveryVersionToTheLast();
    void aFailingScriptChangesNothing_data();
    void aFailingScriptChangesNothing();
    void aCopyIsKeptBeside();
    void withoutACopyNothingIsChanged();
    void refusesANewerFile();
    void aJournalOfTheFirstVersionKeepsItsSessions();
    void everyShippedVersionLeadsToTheLast_data();
    void everyShippedVersionLeadsToTheLast();
    void theCheckInOfPacingBecomesPartOfItsDay();
    void scriptsMayHoldCommentsAndSeveralStatements();
};

namespace {

/// What ships; the others stand for what may come.
int shipped()
{
    return int(shippedMigrations().size());
}

QStringList scripts()
{
    return shippedMigrations() +
           QStringList{QStringLiteral("CREATE TABLE second (a TEXT) STRICT;\n"
                                      "INSERT INTO second VALUES ('from version 1');\n"),
                       QStringLiteral("ALTER TABLE second ADD COLUMN b INTEGER;\n"),
                       QStringLiteral("UPDATE second SET b = 4")};
}

/// A file with one setting in it, brought to a version.
class Journal
{
public:
    explicit Journal(int version)
    {
        m_opened = Database::open(m_dir.path()).value();
        const bool isReady =
            m_opened->run(QStringLiteral("INSERT INTO setting VALUES ('name', 'kept')")) &&
            migrate(*m_opened, scripts().mid(0, version), file());
        if (!isReady)
            qFatal("cannot make a journal of version %d", version);
        for (const QString &name : copies())
            QFile::remove(m_dir.filePath(name));
    }

    const Database &database() const { return *m_opened; }
    QString folder() const { return m_dir.path(); }
    QString file() const { return m_dir.filePath(QLatin1String(Database::fileName)); }
    QStringList copies() const
    {
        return QDir(m_dir.path()).entryList({QStringLiteral("*.version-*")}, QDir::AllEntries);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_opened;
};

QString valueOf(const Database &database, const QString &statement)
{
    QSqlQuery row = database.run(statement).value();
    return row.next() ? row.value(0).toString() : QString();
}

QString version(const Database &database)
{
    return valueOf(database, QStringLiteral("PRAGMA user_version"));
}

QString tables(const Database &database)
{
    return valueOf(database, QStringLiteral("SELECT group_concat(name) FROM (SELECT name FROM "
                                            "sqlite_schema WHERE type = 'table' ORDER BY name)"));
}

} // namespace

void MigrationsTest::leadsFromEveryVersionToTheLast_data()
{
    QTest::addColumn<int>("from");
    for (int from = shipped(); from <= scripts().size(); ++from)
        QTest::addRow("from version %d", from) << from;
}

void MigrationsTest::leadsFromEveryVersionToTheLast()
{
    QFETCH(int, from);
    const Journal journal(from);
    const auto done = migrate(journal.database(), scripts(), journal.file());
    QVERIFY2(done, done ? "" : qUtf8Printable(done.error()));
    QCOMPARE(version(journal.database()), QString::number(scripts().size()));
    QCOMPARE(valueOf(journal.database(), QStringLiteral("SELECT a || b FROM second")),
             QStringLiteral("from version 14"));
    QCOMPARE(valueOf(journal.database(), QStringLiteral("SELECT value FROM setting")),
             QStringLiteral("kept"));
    QCOMPARE(journal.copies().size(), from < scripts().size() ? 1 : 0);

    const auto again = migrate(journal.database(), scripts(), journal.file());
    QVERIFY(again);
    QCOMPARE(version(journal.database()), QString::number(scripts().size()));
}

void MigrationsTest::aFailingScriptChangesNothing_data()
{
    QTest::addColumn<QString>("broken");
    QTest::newRow("no SQL") << "MAKE IT SO;\n";
    QTest::newRow("second statement fails")
        << "CREATE TABLE third (a);\nINSERT INTO nowhere VALUES (1);\n";
    QTest::newRow("takes content away, then fails")
        << "DELETE FROM setting;\nDROP TABLE session_step;\nSELECT nothing;\n";
}

void MigrationsTest::aFailingScriptChangesNothing()
{
    QFETCH(QString, broken);
    const Journal journal(shipped());
    const QString before = tables(journal.database());
    QStringList all = scripts();
    all[shipped() + 1] = broken;
    const auto done = migrate(journal.database(), all, journal.file());
    QVERIFY(!done);
    QVERIFY2(done.error().contains(journal.file()), qUtf8Printable(done.error()));
    QCOMPARE(version(journal.database()), QString::number(shipped()));
    QCOMPARE(tables(journal.database()), before);
    QCOMPARE(valueOf(journal.database(), QStringLiteral("SELECT value FROM setting")),
             QStringLiteral("kept"));
    QVERIFY(migrate(journal.database(), scripts(), journal.file()));
    QCOMPARE(version(journal.database()), QString::number(scripts().size()));
}

void MigrationsTest::aCopyIsKeptBeside()
{
    const Journal journal(shipped() + 1);
    QVERIFY(migrate(journal.database(), scripts(), journal.file()));
    QCOMPARE(journal.copies(),
             QStringList{QStringLiteral("pacewell.sqlite.version-%1").arg(shipped() + 1)});
    const QString copy = journal.file() + QStringLiteral(".version-%1").arg(shipped() + 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(copy) & others));

    // Put in place of the journal, the copy is the journal as it was.
    QTemporaryDir restored;
    QVERIFY(QFile::copy(copy, restored.filePath(QLatin1String(Database::fileName))));
    QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), copy);
    plain.setDatabaseName(restored.filePath(QLatin1String(Database::fileName)));
    QVERIFY(plain.open());
    for (const auto &[statement, value] :
         {std::pair{"PRAGMA user_version", QString::number(shipped() + 1)},
          {"SELECT value FROM setting", QStringLiteral("kept")},
          {"SELECT count(*) FROM pragma_table_info('second')", QStringLiteral("1")}}) {
        QSqlQuery row(QLatin1String(statement), plain);
        QVERIFY(row.next());
        QCOMPARE(row.value(0).toString(), value);
    }
}

void MigrationsTest::withoutACopyNothingIsChanged()
{
    const Journal journal(shipped() + 1);
    // The place of the copy is taken by something that cannot be written over.
    QVERIFY(QDir(journal.folder())
                .mkpath(journal.file() + QStringLiteral(".version-%1.part/x").arg(shipped() + 1)));
    const auto done = migrate(journal.database(), scripts(), journal.file());
    QVERIFY(!done);
    QCOMPARE(version(journal.database()), QString::number(shipped() + 1));
    QCOMPARE(valueOf(journal.database(), QStringLiteral("SELECT value FROM setting")),
             QStringLiteral("kept"));
}

void MigrationsTest::refusesANewerFile()
{
    const Journal journal(shipped() + 2);
    const QString before = tables(journal.database());
    const auto done = migrate(journal.database(), scripts().mid(0, shipped() + 1), journal.file());
    QVERIFY(!done);
    QVERIFY2(done.error().contains(journal.file()) && done.error().contains("newer Pacewell"),
             qUtf8Printable(done.error()));
    QCOMPARE(version(journal.database()), QString::number(shipped() + 2));
    QCOMPARE(tables(journal.database()), before);
    QVERIFY(journal.copies().isEmpty());
}

void MigrationsTest::aJournalOfTheFirstVersionKeepsItsSessions()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QLatin1String(Database::fileName));
    {
        QSqlDatabase first = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        first.setDatabaseName(file);
        QVERIFY(first.open());
        QString script = shippedMigrations().first() +
                         QStringLiteral("PRAGMA user_version = 1;\n"
                                        "INSERT INTO session VALUES ('one', 'ease', 'Ease', "
                                        "'2026-03-02T07:30:00.000Z', '2026-03-02', 90000, 60000, "
                                        "0, 1);\n"
                                        "INSERT INTO session_step VALUES ('one', 0, 'lean', "
                                        "90000, 60000, 0, 1, 0);\n");
        for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            QSqlQuery query(first);
            QVERIFY2(query.exec(statement), qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(file);
    auto opened = Database::open(dir.path());
    QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error()));
    const auto sessions = SessionLog(*opened.value()).all();
    QVERIFY(sessions && sessions.value().size() == 1);
    const SessionOutcome &session = sessions.value().front();
    QCOMPARE(session.practice, PracticeKind::Stretch);
    QCOMPARE(session.endedAt, session.startedAt.addSecs(60));
    QCOMPARE(session.steps.front().side, Side::Both);
    QVERIFY(!session.steps.front().site && session.steps.front().isEasier);
}

void MigrationsTest::everyShippedVersionLeadsToTheLast_data()
{
    QTest::addColumn<int>("from");
    for (int from = 1; from < shipped(); ++from)
        QTest::addRow("from version %d", from) << from;
}

void MigrationsTest::everyShippedVersionLeadsToTheLast()
{
    QFETCH(int, from);
    const QTemporaryDir dir;
    const QString file = dir.filePath(QLatin1String(Database::fileName));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        old.setDatabaseName(file);
        QVERIFY(old.open());
        const QString script = shippedMigrations().mid(0, from).join(QString()) +
                               QStringLiteral("INSERT INTO setting VALUES ('name', 'kept');\n"
                                              "PRAGMA user_version = %1;\n")
                                   .arg(from);
        for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            QSqlQuery query(old);
            QVERIFY2(query.exec(statement), qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(file);
    const auto opened = Database::open(dir.path());
    QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error()));
    const Database &database = *opened.value();
    QCOMPARE(version(database), QString::number(shipped()));
    QCOMPARE(valueOf(database, QStringLiteral("SELECT value FROM setting")),
             QStringLiteral("kept"));
    const QTemporaryDir empty;
    QCOMPARE(tables(database), tables(*Database::open(empty.path()).value()));
}

void MigrationsTest::theCheckInOfPacingBecomesPartOfItsDay()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QLatin1String(Database::fileName));
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        old.setDatabaseName(file);
        QVERIFY(old.open());
        const QString script = shippedMigrations().mid(0, 8).join(QString()) +
                               QStringLiteral("INSERT INTO pacing_check_in VALUES ('2026-11-20', "
                                              "'2026-11-20T18:00:00.000Z', 6, 'crash', 1, 3);\n"
                                              "INSERT INTO pacing_check_in VALUES ('2026-11-21', "
                                              "'2026-11-21T18:00:00.000Z', 0, NULL, 0, NULL);\n"
                                              "PRAGMA user_version = 8;\n");
        for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            QSqlQuery query(old);
            QVERIFY2(query.exec(statement), qUtf8Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(file);
    const auto opened = Database::open(dir.path());
    QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error()));
    const auto days =
        DiaryLog(*opened.value()).between(QDate(2026, 11, 1), QDate(2026, 11, 30)).value();
    const std::vector<PacingCheckIn> expected{
        {QDate(2026, 11, 20), 6, PacingCheckIn::After::Crash, true, 3},
        {QDate(2026, 11, 21), 0, {}, false, {}}};
    QCOMPARE(pacingCheckIns(days), expected);
}

void MigrationsTest::scriptsMayHoldCommentsAndSeveralStatements()
{
    const Journal journal(shipped());
    const QStringList all = shippedMigrations() +
                            QStringList{QStringLiteral("-- Why: because; it is so.\n"
                                                       "CREATE TABLE a (x TEXT); -- trailing\n\n\n"
                                                       "INSERT INTO a VALUES ('b;c');\n"
                                                       "  \n")};
    const auto done = migrate(journal.database(), all, journal.file());
    QVERIFY2(!done || valueOf(journal.database(), QStringLiteral("SELECT x FROM a")) ==
                          QLatin1String("b;c"),
             "a script is run in part");
    QCOMPARE(version(journal.database()), QString::number(done ? shipped() + 1 : shipped()));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"
