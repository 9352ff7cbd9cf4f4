// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/sessionlog.h"
#include "support/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace pacewell;

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAFileForItsOwnerAlone();
    void writesDurably();
    void opensAnEmptyFile();
    void refusesANewerFile_data();
    void refusesANewerFile();
    void leavesADamagedFileAlone_data();
    void leavesADamagedFileAlone();
    void tellsDamageFoundLater();
    void readOnly_data();
    void readOnly();
    void aMissingFolderIsTold();
    void aFullDiskIsToldAndNothingIsLost_data();
    void aFullDiskIsToldAndNothingIsLost();
    void aFailedTransactionLeavesNothing();
    void aWrongStatementIsAnError();
    void survivesTheCrashOfItsProgram();

private:
    QString path() const { return m_dir->filePath(QLatin1String(Database::fileName)); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
};

namespace {

SessionOutcome session(const QString &id)
{
    SessionOutcome outcome;
    outcome.id = id;
    outcome.routineId = outcome.routineName = QStringLiteral("walk");
    outcome.startedAt = QDateTime({2026, 3, 2}, {7, 30}, QTimeZone::utc());
    outcome.day = QDate(2026, 3, 2);
    return outcome;
}

size_t sessionsIn(const Database &database)
{
    return SessionLog(database).all().value().size();
}

QString valueOf(const Database &database, const char *statement)
{
    QSqlQuery row = database.run(QLatin1String(statement)).value();
    return row.next() ? row.value(0).toString() : QString();
}

} // namespace

void DatabaseTest::makesAFileForItsOwnerAlone()
{
    const mode_t before = umask(0);
    const auto database = Database::open(m_dir->path());
    umask(before);
    QVERIFY2(database, database ? "" : qUtf8Printable(database.error()));
    for (const QFileInfo &file : QDir(m_dir->path()).entryInfoList(QDir::Files)) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY2(!(file.permissions() & others), qUtf8Printable(file.fileName()));
    }
    QCOMPARE(sessionsIn(*database.value()), size_t(0));
}

void DatabaseTest::writesDurably()
{
    const auto database = Database::open(m_dir->path());
    QCOMPARE(valueOf(*database.value(), "PRAGMA journal_mode"), QStringLiteral("wal"));
    QCOMPARE(valueOf(*database.value(), "PRAGMA synchronous"), QStringLiteral("2"));
    QCOMPARE(valueOf(*database.value(), "PRAGMA foreign_keys"), QStringLiteral("1"));
    database.value()->setHasty(true);
    QCOMPARE(valueOf(*database.value(), "PRAGMA synchronous"), QStringLiteral("1"));
    QCOMPARE(valueOf(*database.value(), "PRAGMA busy_timeout"), QStringLiteral("20"));
    database.value()->setHasty(false);
    QCOMPARE(valueOf(*database.value(), "PRAGMA synchronous"), QStringLiteral("2"));
    QCOMPARE(valueOf(*database.value(), "PRAGMA busy_timeout"), QStringLiteral("5000"));
}

void DatabaseTest::opensAnEmptyFile()
{
    write({});
    const auto database = Database::open(m_dir->path());
    QVERIFY2(database, database ? "" : qUtf8Printable(database.error()));
    QVERIFY(SessionLog(*database.value()).append(session(QStringLiteral("a"))));
}

void DatabaseTest::refusesANewerFile_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("write-ahead log") << "wal";
    QTest::newRow("rollback journal") << "delete";
}

void DatabaseTest::refusesANewerFile()
{
    QFETCH(QString, journal);
    {
        const auto database = Database::open(m_dir->path());
        QVERIFY(SessionLog(*database.value()).append(session(QStringLiteral("a"))));
        QVERIFY(database.value()->run(QStringLiteral("PRAGMA user_version = 99")));
        QVERIFY(database.value()->run(QStringLiteral("PRAGMA journal_mode = ") + journal));
    }
    const QByteArray before = bytes();
    const auto database = Database::open(m_dir->path());
    QVERIFY(!database);
    QVERIFY2(database.error().contains(path()) && database.error().contains("newer Pacewell"),
             qUtf8Printable(database.error()));
    QVERIFY(bytes() == before);
}

void DatabaseTest::leavesADamagedFileAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary,\ntoday was a good day.\n").repeated(100);
    QTest::newRow("a few bytes") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("random bytes") << QByteArray("\x93\x11\x07\xfe\x42").repeated(2000);
    QByteArray header("SQLite format 3\0", 16);
    QTest::newRow("right start, then noise") << header + QByteArray(8176, 'z');
    QTest::newRow("right start only") << header;
}

void DatabaseTest::leavesADamagedFileAlone()
{
    QFETCH(QByteArray, content);
    write(content);
    const auto database = Database::open(m_dir->path());
    QVERIFY(!database);
    QVERIFY2(database.error().contains(path()) && database.error().contains("is damaged") &&
                 database.error().contains("Move it"),
             qUtf8Printable(database.error()));
    QVERIFY(bytes() == content);
}

void DatabaseTest::tellsDamageFoundLater()
{
    {
        const auto database = Database::open(m_dir->path());
        for (int i = 0; i < 200; ++i)
            QVERIFY(SessionLog(*database.value()).append(session(QString::number(i))));
    }
    QByteArray damaged = bytes();
    QVERIFY(damaged.size() > 3 * 4096);
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\x55'));
    write(damaged);
    const auto database = Database::open(m_dir->path());
    const QString error = database ? SessionLog(*database.value()).all().error() : database.error();
    QVERIFY2(error.contains(path()) && error.contains("is damaged"), qUtf8Printable(error));
    QVERIFY(bytes() == damaged);
}

void DatabaseTest::readOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("file") << false << true;
    QTest::newRow("folder with a file") << true << true;
    QTest::newRow("folder without a file") << true << false;
}

void DatabaseTest::readOnly()
{
    QFETCH(bool, folder);
    QFETCH(bool, isThere);
    if (isThere) {
        const auto database = Database::open(m_dir->path());
        QVERIFY(SessionLog(*database.value()).append(session(QStringLiteral("a"))));
    }
    const QByteArray before = bytes();
    const QString locked = folder ? m_dir->path() : path();
    const auto mode = QFile::ReadOwner | (folder ? QFile::ExeOwner : QFile::Permission(0));
    QFile::setPermissions(locked, mode);
    QString error;
    bool isBound = true;
    {
        const OrdinaryPermissions ordinary;
        isBound = !QFileInfo(locked).isWritable();
        const auto database = Database::open(m_dir->path());
        // An open folder with the file read-only, or the other way round: reading may still work.
        error = database ? SessionLog(*database.value()).append(session("b")).error()
                         : database.error();
    }
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isBound)
        QSKIP("permissions do not bind this user");
    QVERIFY2(error.contains(path()) && error.contains("permissions"), qUtf8Printable(error));
    QVERIFY(bytes() == before);
}

void DatabaseTest::aMissingFolderIsTold()
{
    const auto database = Database::open(m_dir->filePath(QStringLiteral("none")));
    QVERIFY(!database);
    QVERIFY2(database.error().contains("cannot be made"), qUtf8Printable(database.error()));
    QVERIFY(!QFileInfo::exists(m_dir->filePath(QStringLiteral("none"))));

    QVERIFY(QDir(m_dir->path()).mkdir(QLatin1String(Database::fileName)));
    const auto folder = Database::open(m_dir->path());
    QVERIFY(!folder);
    QVERIFY2(folder.error().contains(path()), qUtf8Printable(folder.error()));
}

void DatabaseTest::aFullDiskIsToldAndNothingIsLost_data()
{
    QTest::addColumn<bool>("byTheSystem");
    QTest::newRow("no page is left") << false;
    QTest::newRow("the system writes no more") << true;
}

void DatabaseTest::aFullDiskIsToldAndNothingIsLost()
{
    QFETCH(bool, byTheSystem);
    const auto database = Database::open(m_dir->path());
    SessionLog log(*database.value());
    QVERIFY(log.append(session(QStringLiteral("before"))));

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    if (byTheSystem) {
        const rlimit less{150'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    } else {
        const QString pages = valueOf(*database.value(), "PRAGMA page_count");
        QVERIFY(database.value()->run(QStringLiteral("PRAGMA max_page_count = ") + pages));
    }
    QString error;
    int added = 0;
    for (; error.isEmpty() && added < 5000; ++added) {
        const auto done = log.append(session(QStringLiteral("s%1").arg(added)));
        error = done ? QString() : done.error();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(error.contains(path()), qUtf8Printable(error));
    QVERIFY2(byTheSystem || error.contains("disk is full"), qUtf8Printable(error));

    QCOMPARE(sessionsIn(*database.value()), size_t(added)); // "before" and all but the last
    QVERIFY(database.value()->run(QStringLiteral("PRAGMA max_page_count = 1000000")));
    QVERIFY(log.append(session(QStringLiteral("s%1").arg(added - 1))));
    QCOMPARE(sessionsIn(*database.value()), size_t(added + 1));
    QCOMPARE(valueOf(*database.value(), "PRAGMA integrity_check"), QStringLiteral("ok"));
}

void DatabaseTest::aFailedTransactionLeavesNothing()
{
    const auto database = Database::open(m_dir->path());
    const auto insert = QStringLiteral("INSERT INTO setting VALUES ('a', '1')");
    const Result<> done = database.value()->inTransaction([&]() -> Result<> {
        const auto inserted = database.value()->run(insert);
        return inserted ? Result<>(failure(QStringLiteral("changed my mind"))) : success();
    });
    QVERIFY(!done);
    QCOMPARE(done.error(), QStringLiteral("changed my mind"));
    QCOMPARE(valueOf(*database.value(), "SELECT count(*) FROM setting"), QStringLiteral("0"));
    QVERIFY(database.value()->inTransaction([&]() -> Result<> {
        const auto inserted = database.value()->run(insert);
        return inserted ? success() : Result<>(failure(inserted.error()));
    }));
    QCOMPARE(valueOf(*database.value(), "SELECT count(*) FROM setting"), QStringLiteral("1"));
}

void DatabaseTest::aWrongStatementIsAnError()
{
    const auto database = Database::open(m_dir->path());
    QVERIFY(!database.value()->run(QStringLiteral("SELECT nothing FROM nowhere")));
    QVERIFY(!database.value()->run(QStringLiteral("INSERT INTO session (id) VALUES ('a')")));
    QVERIFY(!database.value()->run(
        QStringLiteral("INSERT INTO session VALUES ('a', 'r', 'n', 't', 'd', 'ten', 0, 0, 0)")));
    QVERIFY(!database.value()->run(
        QStringLiteral("INSERT INTO session_step VALUES ('ghost', 0, 'e', 0, 0, 0, 0, 0)")));
}

void DatabaseTest::survivesTheCrashOfItsProgram()
{
    const QString other = m_dir->filePath(QStringLiteral("after"));
    QVERIFY(QDir().mkpath(other));
    const auto database = Database::open(m_dir->path());
    QVERIFY(SessionLog(*database.value()).append(session(QStringLiteral("a"))));
    // What the disk holds while the program still has it open is what a crash would leave.
    for (const QString &name : QDir(m_dir->path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_dir->filePath(name), other + QLatin1Char('/') + name));
    QCOMPARE(sessionsIn(*Database::open(other).value()), size_t(1));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
