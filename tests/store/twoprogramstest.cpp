// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sessionlog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;

class TwoProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void openANewFolderTogether_data();
    void openANewFolderTogether();
    void twoConnectionsShareTheFile();
    void aWriterThatStaysIsToldOf();
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

} // namespace

void TwoProgramsTest::openANewFolderTogether_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < 5; ++round)
        QTest::addRow("round %d", round) << round;
}

void TwoProgramsTest::openANewFolderTogether()
{
    const QTemporaryDir dir;
    constexpr int programs = 4;
    constexpr int each = 20;
    std::vector<std::unique_ptr<QProcess>> started;
    for (int i = 0; i < programs; ++i) {
        started.push_back(std::make_unique<QProcess>());
        started.back()->start(
            QStringLiteral(COMPANION),
            {dir.path(), QStringLiteral("append"), QString::number(i), QString::number(each)});
    }
    for (const auto &program : started) {
        QVERIFY(program->waitForFinished(20'000));
        QVERIFY2(program->exitCode() == 0, program->readAll().constData());
    }
    const auto database = Database::open(dir.path());
    QVERIFY(database);
    QCOMPARE(SessionLog(*database.value()).all().value().size(), size_t(programs * each));
}

void TwoProgramsTest::twoConnectionsShareTheFile()
{
    const QTemporaryDir dir;
    const auto first = Database::open(dir.path());
    const auto second = Database::open(dir.path());
    QVERIFY(first && second);
    QVERIFY(SessionLog(*first.value()).append(session(QStringLiteral("a"))));
    QVERIFY(SessionLog(*second.value()).append(session(QStringLiteral("b"))));
    QVERIFY(SessionLog(*second.value()).append(session(QStringLiteral("a"))));
    QCOMPARE(SessionLog(*first.value()).all().value().size(), size_t(2));
}

void TwoProgramsTest::aWriterThatStaysIsToldOf()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path());
    QVERIFY(database.value()->run(QStringLiteral("PRAGMA busy_timeout = 100")));
    QProcess other;
    other.start(QStringLiteral(COMPANION), {dir.path(), QStringLiteral("hold")});
    QVERIFY(other.waitForReadyRead(10'000));
    SessionLog log(*database.value());
    QVERIFY(log.all()); // reading goes on
    const auto done = log.append(session(QStringLiteral("a")));
    QVERIFY(!done);
    QVERIFY2(done.error().contains("in use by another program"), qUtf8Printable(done.error()));
    other.kill();
    QVERIFY(other.waitForFinished(10'000));
    QVERIFY(log.append(session(QStringLiteral("a"))));
    QCOMPARE(log.all().value().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "twoprogramstest.moc"
