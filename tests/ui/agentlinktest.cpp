// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentlink.h"

#include "agent/desktop.h"
#include "agent/notificationdaemon.h"
#include "remind/busnames.h"
#include "store/reminderstore.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// The window's side of the agent, with the real agent on a bus of the test's own.
class AgentLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsAndStopsIt();
    void seesOneThatRunsAlready();
    void tellsWhatTheDesktopCan();
    void oneWithNothingToDoStaysAway();
    void renewsOneOfAnotherVersion();
    void leavesTheBusAlone();

private:
    void addRule();
    QString owner();

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AgentLink> m_link;
};

namespace {

using State = AgentLink::State;

} // namespace

void AgentLinkTest::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_desktop->address());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
}

void AgentLinkTest::init()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(PACEWELL_VERSION));
    m_folder = std::make_unique<QTemporaryDir>();
}

void AgentLinkTest::cleanup()
{
    if (m_link && m_link->state() == State::Running) {
        m_link->stop();
        QTRY_COMPARE(m_link->state(), State::Absent);
    }
    m_link.reset();
}

void AgentLinkTest::addRule()
{
    const auto database = Database::open(m_folder->path());
    QVERIFY(database);
    ReminderRule rule;
    rule.id = rule.practice = QStringLiteral("neck");
    rule.times = {QTime::currentTime().addSecs(3600)};
    QVERIFY(ReminderStore(*database.value()).keep(rule));
}

QString AgentLinkTest::owner()
{
    return QDBusConnection::sessionBus().interface()->serviceOwner(
        bus::agentName(m_folder->path()));
}

void AgentLinkTest::startsAndStopsIt()
{
    addRule();
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    QCOMPARE(m_link->state(), State::Asking);
    QTRY_COMPARE(m_link->state(), State::Absent);
    QSignalSpy wrote(m_link.get(), &AgentLink::wrote);
    m_link->start();
    m_link->start(); // impatient
    QTRY_COMPARE(m_link->state(), State::Running);
    QVERIFY(m_link->isAtWork());
    QVERIFY(!wrote.isEmpty());
    QVERIFY(m_link->problem().isEmpty());
    m_link->stop();
    QTRY_COMPARE(m_link->state(), State::Absent);
}

void AgentLinkTest::seesOneThatRunsAlready()
{
    addRule();
    AgentLink first(m_folder->path(), false);
    first.start();
    QTRY_COMPARE(first.state(), State::Running);
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    QTRY_COMPARE(m_link->state(), State::Running);
}

void AgentLinkTest::tellsWhatTheDesktopCan()
{
    addRule();
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    m_link->start();
    QTRY_COMPARE(m_link->notifications(), QStringLiteral("missing"));
    auto daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    QTRY_COMPARE(m_link->notifications(), QStringLiteral("complete"));
    QVERIFY(!m_link->noticesRests());
    daemon.reset();
    QTRY_COMPARE(m_link->notifications(), QStringLiteral("missing"));
}

void AgentLinkTest::oneWithNothingToDoStaysAway()
{
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    QTRY_COMPARE(m_link->state(), State::Absent);
    m_link->start(); // there is no journal
    QTest::qWait(500);
    QCOMPARE(m_link->state(), State::Absent);
    QVERIFY(owner().isEmpty());
}

void AgentLinkTest::renewsOneOfAnotherVersion()
{
    addRule();
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    m_link->start();
    QTRY_COMPARE(m_link->state(), State::Running);
    const QString old = owner();
    m_link.reset();
    QCoreApplication::setApplicationVersion(QStringLiteral("99.0"));
    m_link = std::make_unique<AgentLink>(m_folder->path(), false);
    QTRY_VERIFY(!owner().isEmpty() && owner() != old);
    QTRY_COMPARE(m_link->state(), State::Running);
    // Once: it is the same again, and stays.
    const QString renewed = owner();
    QTest::qWait(300);
    QCOMPARE(owner(), renewed);
}

void AgentLinkTest::leavesTheBusAlone()
{
    AgentLink alone(m_folder->path(), true);
    QCOMPARE(alone.state(), State::Absent);
    alone.start();
    alone.lookAgain();
    alone.tellInFront(true);
    QTest::qWait(50);
    QCOMPARE(alone.state(), State::Absent);
}

QTEST_GUILESS_MAIN(AgentLinkTest)
#include "agentlinktest.moc"
