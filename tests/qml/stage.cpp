// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

const QByteArray damage = "this is no journal at all, and was never meant to be one\n";
constexpr auto step = 100ms;
/// Longer than any routine there is.
constexpr int mostSteps = 60 * 60 * 10;

} // namespace

Stage::~Stage()
{
    close();
}

SessionViewModel *Stage::session() const
{
    return m_program ? &m_program->session() : nullptr;
}

SettingsViewModel *Stage::settings() const
{
    return m_program ? &m_program->settings() : nullptr;
}

void Stage::prepare()
{
    close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_contentFolder = QStringLiteral(SHIPPED_CONTENT);
    m_now = QDateTime(QDate(2026, 11, 24), QTime(8, 10));
}

bool Stage::open(int width, int height)
{
    close();
    Options options;
    options.dataFolder = dataFolder();
    options.contentFolder = m_contentFolder;
    options.isSelfTest = true; // so that nothing sounds
    m_program = std::make_unique<Program>(options, [this] { return m_now; });
    m_window = m_program->show();
    if (!m_window)
        return false;
    m_window->resize(width, height);
    m_window->requestActivate();
    emit opened();
    return QTest::qWaitForWindowActive(m_window) &&
           QTest::qWaitFor([this] { return m_program->content().library() != nullptr; });
}

void Stage::close()
{
    m_window = nullptr;
    m_program.reset();
}

void Stage::settle()
{
    // Taking a picture lays out first; what that made room for follows with the next one.
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::processEvents();
        m_window->grabWindow();
    }
}

void Stage::addBrokenContent()
{
    const QString copy = m_folder->filePath(QStringLiteral("content"));
    for (const char *kind : {"exercises", "routines"}) {
        const QDir from(QStringLiteral(SHIPPED_CONTENT "/") + QLatin1String(kind));
        const QDir to(copy + QLatin1Char('/') + QLatin1String(kind));
        to.mkpath(QStringLiteral("."));
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), to.filePath(name));
    }
    QFile broken(copy + QStringLiteral("/routines/broken.json"));
    if (broken.open(QIODevice::WriteOnly))
        broken.write("{\n  \"id\": \"broken\",\n");
    m_contentFolder = copy;
}

void Stage::pass(int milliseconds)
{
    for (std::chrono::milliseconds left(milliseconds); left > 0ms; left -= step)
        m_program->session().pass(std::min(left, std::chrono::milliseconds(step)));
}

bool Stage::playUntil(SessionViewModel::Phase phase)
{
    SessionViewModel &session = m_program->session();
    for (int steps = 0; steps < mostSteps; ++steps) {
        if (session.state() == SessionViewModel::Finished)
            return false;
        if (session.phase() == phase)
            return true;
        session.pass(step);
    }
    return false;
}

QStringList Stage::journalRows() const
{
    QStringList rows;
    const auto database = Database::open(dataFolder());
    if (!database)
        return {database.error()};
    const auto sessions = SessionLog(*database.value()).all();
    if (!sessions)
        return {sessions.error()};
    for (const SessionOutcome &session : sessions.value())
        rows.append(QStringLiteral("%1 %2/%3 %4")
                        .arg(session.routineId)
                        .arg(session.done / 1s)
                        .arg(session.planned / 1s)
                        .arg(session.isCompleted ? QStringLiteral("completed")
                                                 : QStringLiteral("stopped")));
    return rows;
}

void Stage::putFileInPlaceOfFolder()
{
    QFile file(dataFolder());
    if (file.open(QIODevice::WriteOnly))
        file.write(damage);
}

void Stage::damageJournal()
{
    QDir().mkpath(dataFolder());
    QFile file(journalFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(damage);
}

bool Stage::isJournalStillDamaged() const
{
    QFile file(journalFile());
    return file.open(QIODevice::ReadOnly) && file.readAll() == damage;
}

void Stage::clearTheWay()
{
    QFile::remove(journalFile());
    QFile::remove(dataFolder());
}

bool Stage::refuseSessions()
{
    return runOnJournal(QStringLiteral("CREATE TRIGGER refusal BEFORE INSERT ON session "
                                       "BEGIN SELECT RAISE(ABORT, 'no room'); END"));
}

bool Stage::takeSessionsAgain()
{
    return runOnJournal(QStringLiteral("DROP TRIGGER refusal"));
}

QString Stage::dataFolder() const
{
    return m_folder->filePath(QStringLiteral("data"));
}

QString Stage::journalFile() const
{
    return dataFolder() + QLatin1Char('/') + QLatin1String(Database::fileName);
}

bool Stage::runOnJournal(const QString &statement) const
{
    const QString name = QStringLiteral("stage");
    bool isDone = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(journalFile());
        isDone = connection.open() && QSqlQuery(connection).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

} // namespace pacewell
