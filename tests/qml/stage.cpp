// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/content/contentnames.h"
#include "core/content/contentsource.h"
#include "store/database.h"
#include "store/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
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
    return open(width, height, false);
}

bool Stage::openFirst(int width, int height)
{
    return open(width, height, true);
}

bool Stage::open(int width, int height, bool isFirst)
{
    close();
    Options options;
    options.dataFolder = dataFolder();
    options.documentsFolder = documentsFolder();
    options.contentFolder = m_contentFolder;
    options.isSelfTest = true; // so that nothing sounds
    m_program = std::make_unique<Program>(
        options, [this] { return m_now; },
        [this] {
            return RunInstant{m_now.toUTC(), {}, std::chrono::milliseconds(0)};
        });
    if (!isFirst)
        m_program->firstRun().skipAll();
    m_window = m_program->show();
    if (!m_window)
        return false;
    m_window->resize(width, height);
    m_window->requestActivate();
    emit opened();
    return QTest::qWaitForWindowActive(m_window) &&
           QTest::qWaitFor([this] { return m_program->content().library() != nullptr; });
}

void Stage::passMinutes(qreal minutes)
{
    m_now = m_now.addMSecs(qRound64(minutes * 60000));
    if (!m_program)
        return;
    m_program->run().refresh();
    m_program->reminders().look();
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
    for (const QString &kind : contentFolderNames()) {
        const QDir from(QStringLiteral(SHIPPED_CONTENT "/") + kind);
        const QDir to(copy + QLatin1Char('/') + kind);
        to.mkpath(QStringLiteral("."));
        for (const QString &name : from.entryList(QDir::Files))
            QFile::copy(from.filePath(name), to.filePath(name));
    }
    QFile broken(copy + QStringLiteral("/routines/broken.json"));
    if (broken.open(QIODevice::WriteOnly))
        broken.write("{\n  \"id\": \"broken\",\n");
    m_contentFolder = copy;
}

bool Stage::beginAtOnce(const QString &practiceId)
{
    const auto practice = m_program->content().library()->practice(practiceId);
    return practice && m_program->session().begin(*practice, {});
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

void Stage::show(const QString &practiceId)
{
    m_program->chosen().show(practiceId);
}

void Stage::begin(const QString &practiceId, bool isGentler)
{
    m_program->chosen().begin(practiceId, isGentler);
}

void Stage::requestPractice(const QString &practiceId)
{
    m_program->requests().beginPractice(practiceId);
}

void Stage::turnTheDay()
{
    passDays(1);
    m_program->diary().lookAtTheDay();
}

void Stage::note(int daysAgo, int pain, const QStringList &triggers, int sleep)
{
    m_program->diary().change(m_now.date().addDays(-daysAgo), DiaryEntry::Span::Day,
                              [=](DiaryEntry &entry) {
                                  entry.pain = pain;
                                  entry.triggers = triggers;
                                  if (sleep >= 0)
                                      entry.sleep = sleep;
                              });
}

QString Stage::documentsFolder() const
{
    return m_folder->filePath(QStringLiteral("documents"));
}

QStringList Stage::savedFiles() const
{
    return QDir(documentsFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

void Stage::addHeat(const QString &heatId, const QString &area, int minutesAgo, int minutes)
{
    SessionOutcome session;
    session.id = QStringLiteral("%1 %2 %3").arg(heatId, area).arg(minutesAgo);
    session.routineId = heatId;
    session.routineName = heatId;
    session.practice = PracticeKind::Heat;
    session.startedAt = m_now.addSecs(-60 * minutesAgo).toUTC();
    session.endedAt = session.startedAt.addSecs(60 * minutes);
    session.day = m_now.date();
    session.planned = std::chrono::minutes(minutes);
    session.done = session.planned;
    session.isCompleted = true;
    StepOutcome step;
    step.itemId = heatId;
    step.planned = session.planned;
    step.done = session.done;
    step.site = areaNamed(area);
    session.steps = {step};
    m_program->journal().keep(session);
}

QString Stage::packs() const
{
    return packsFolder(dataFolder());
}

void Stage::addPack(const QString &pack, const QString &id, const QString &name)
{
    QFile shipped(QStringLiteral(SHIPPED_CONTENT "/routines/starter.json"));
    if (!shipped.open(QIODevice::ReadOnly))
        return;
    QJsonObject routine = QJsonDocument::fromJson(shipped.readAll()).object();
    routine[u"id"] = id;
    routine[u"name"] = name;
    const QString folder = packs() + QLatin1Char('/') + pack + QStringLiteral("/routines");
    QDir().mkpath(folder);
    QFile file(folder + QLatin1Char('/') + id + QStringLiteral(".json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(routine).toJson());
}

void Stage::removePack(const QString &pack)
{
    QDir(packs() + QLatin1Char('/') + pack).removeRecursively();
}

QString Stage::shipped(const QString &name) const
{
    QFile file(QStringLiteral(SHIPPED_CONTENT "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Stage::addToPack(const QString &name, const QString &text)
{
    QFile file(packs() + QStringLiteral("/test/") + name);
    QDir().mkpath(QFileInfo(file).path());
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
}

void Stage::addFilm(const QString &name, int bytes)
{
    QFile film(QStringLiteral(TEST_DATA "/video/small.webm"));
    QFile file(packs() + QStringLiteral("/test/media/") + name);
    QDir().mkpath(QFileInfo(file).path());
    if (film.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly))
        file.write(bytes < 0 ? film.readAll() : film.read(bytes));
}

void Stage::addManyRoutines(int count)
{
    for (int i = 0; i < count; ++i)
        addPack(QStringLiteral("many"), QStringLiteral("many-%1").arg(i),
                QStringLiteral("Many %1").arg(i));
}

QStringList Stage::ownFiles() const
{
    QStringList names;
    const QString mine = packs() + QStringLiteral("/mine");
    QDirIterator walk(mine, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names.append(walk.next().mid(mine.size() + 1));
    names.sort();
    return names;
}

QString Stage::ownFile(const QString &name) const
{
    QFile file(packs() + QStringLiteral("/mine/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Stage::blockOwnContent()
{
    QDir().mkpath(packs());
    QFile file(packs() + QStringLiteral("/mine"));
    if (file.open(QIODevice::WriteOnly))
        file.write("in the way");
}

void Stage::clearOwnContent()
{
    QFile::remove(packs() + QStringLiteral("/mine"));
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

bool Stage::refuse(const QString &table)
{
    const QString refusal = QStringLiteral("CREATE TRIGGER no_%1_%2 BEFORE %2 ON %1 "
                                           "BEGIN SELECT RAISE(ABORT, 'no room'); END");
    return runOnJournal(refusal.arg(table, QStringLiteral("INSERT"))) &&
           runOnJournal(refusal.arg(table, QStringLiteral("DELETE")));
}

bool Stage::acceptAgain(const QString &table)
{
    return runOnJournal(QStringLiteral("DROP TRIGGER no_%1_INSERT").arg(table)) &&
           runOnJournal(QStringLiteral("DROP TRIGGER no_%1_DELETE").arg(table));
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
