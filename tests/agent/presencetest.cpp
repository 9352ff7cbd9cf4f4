// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/presence.h"

#include "agent/desktop.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

/// logind's session, under its own path and under that of "auto".
class LoginSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(bool IdleHint MEMBER isIdle)
    Q_PROPERTY(qulonglong IdleSinceHint MEMBER idleSince)
    Q_PROPERTY(bool LockedHint MEMBER isLocked)

public:
    QString id() const { return QStringLiteral("2"); }

    bool isIdle = false;
    qulonglong idleSince = 0; ///< microseconds since 1970
    bool isLocked = false;
};

class LoginManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    Q_SCRIPTABLE QDBusObjectPath GetSession(const QString &) const
    {
        return QDBusObjectPath(sessionPath);
    }

signals:
    Q_SCRIPTABLE void PrepareForSleep(bool isAsleep);
};

class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public slots:
    Q_SCRIPTABLE bool GetActive() const { return isOn; }

signals:
    Q_SCRIPTABLE void ActiveChanged(bool isOn);

public:
    bool isOn = false;
};

class PresenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void knowsNothingOnABareDesktop();
    void knowsNothingWhereNobodyGivesTheHint();
    void creditsIdleTime();
    void creditsNoShortAbsence();
    void isAwayForAsLongAsItLasts();
    void knowsALockedScreen();
    void knowsWhatWasThereBefore();
    void creditsSleep();
    void creditsTheScreenSaver();
    void aScreenSaverThatDiesHoldsNothingBack();
    void seesAScreenSaverThatComesLater();
    void countsAbsencesThatOverlapOnce();

private:
    void addLogind();
    void addScreenSaver();
    void look();
    void tell(const QString &property, bool value, const QDateTime &since = {});
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QDBusConnection> m_service;
    LoginSession m_session;
    LoginManager m_manager;
    ScreenSaver m_saver;
    bool m_isTelling = false;
    QDateTime m_now;
    std::unique_ptr<Presence> m_presence;
};

void PresenceTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    m_service = std::make_unique<QDBusConnection>(m_desktop->connection());
    m_session.isIdle = m_session.isLocked = m_saver.isOn = false;
    m_session.idleSince = 1000000; // the desktop gives the hint, and has done so once
    m_isTelling = false;
    m_now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), QTimeZone::utc());
}

void PresenceTest::cleanup()
{
    m_presence.reset();
    m_service.reset();
    m_desktop.reset();
}

void PresenceTest::addLogind()
{
    const auto all = QDBusConnection::ExportAllProperties | QDBusConnection::ExportScriptableSlots |
                     QDBusConnection::ExportScriptableSignals;
    m_service->registerObject(QStringLiteral("/org/freedesktop/login1"), &m_manager, all);
    m_service->registerObject(QStringLiteral("/org/freedesktop/login1/session/auto"), &m_session,
                              all);
    QVERIFY(m_service->registerService(login));
    m_isTelling = true;
}

void PresenceTest::addScreenSaver()
{
    m_service->registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_saver,
                              QDBusConnection::ExportScriptableSlots |
                                  QDBusConnection::ExportScriptableSignals);
    QVERIFY(m_service->registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
    m_isTelling = true;
}

void PresenceTest::look()
{
    const QDBusConnection bus = m_desktop->connection();
    m_presence = std::make_unique<Presence>(bus, bus, [this] { return m_now; });
    if (m_isTelling)
        QTRY_VERIFY(m_presence->isKnown());
    else
        QTest::qWait(50); // whatever would be told, is not
}

void PresenceTest::tell(const QString &property, bool value, const QDateTime &since)
{
    QVariantMap changed{{property, value}};
    if (since.isValid())
        changed.insert(QStringLiteral("IdleSinceHint"),
                       QVariant::fromValue(qulonglong(since.toMSecsSinceEpoch()) * 1000));
    QDBusMessage message =
        QDBusMessage::createSignal(sessionPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                   QStringLiteral("PropertiesChanged"));
    message << sessionInterface << changed << QStringList();
    QSignalSpy told(m_presence.get(), &Presence::changed);
    // Where it listens comes to it as an answer, so it may not listen yet.
    for (int i = 0; i < 100 && told.isEmpty(); ++i) {
        m_service->send(message);
        told.wait(50);
    }
    QVERIFY(!told.isEmpty());
}

void PresenceTest::knowsNothingOnABareDesktop()
{
    look();
    QVERIFY(!m_presence->isKnown());
    QVERIFY(!m_presence->isLocked());
    QCOMPARE(m_presence->thereSince(), m_now);
    pass(1h);
    QCOMPARE(m_presence->thereSince(), m_now.addSecs(-3600));
}

void PresenceTest::knowsNothingWhereNobodyGivesTheHint()
{
    m_session.idleSince = 0;
    addLogind();
    m_isTelling = false;
    look();
    QVERIFY(!m_presence->isKnown());
    tell(QStringLiteral("IdleHint"), true, m_now);
    QVERIFY(m_presence->isKnown());
}

void PresenceTest::creditsIdleTime()
{
    addLogind();
    look();
    QVERIFY(m_presence->isKnown());
    pass(30min);
    tell(QStringLiteral("IdleHint"), true, m_now.addSecs(-60));
    QVERIFY(!m_presence->isLocked());
    pass(10min);
    tell(QStringLiteral("IdleHint"), false);
    const QDateTime back = m_now;
    pass(20min);
    QCOMPARE(m_presence->thereSince(), back);
}

void PresenceTest::creditsNoShortAbsence()
{
    addLogind();
    const QDateTime begun = m_now;
    look();
    pass(30min);
    tell(QStringLiteral("IdleHint"), true, m_now);
    pass(4min + 59s);
    tell(QStringLiteral("IdleHint"), false);
    QCOMPARE(m_presence->thereSince(), begun);
}

void PresenceTest::isAwayForAsLongAsItLasts()
{
    addLogind();
    look();
    pass(30min);
    tell(QStringLiteral("IdleHint"), true, m_now);
    pass(1h);
    QCOMPARE(m_presence->thereSince(), m_now);
    pass(1h);
    QCOMPARE(m_presence->thereSince(), m_now);
}

void PresenceTest::knowsALockedScreen()
{
    addLogind();
    look();
    tell(QStringLiteral("LockedHint"), true);
    QVERIFY(m_presence->isLocked());
    pass(6min);
    tell(QStringLiteral("LockedHint"), false);
    QVERIFY(!m_presence->isLocked());
    QCOMPARE(m_presence->thereSince(), m_now);
}

void PresenceTest::knowsWhatWasThereBefore()
{
    m_session.isLocked = true;
    m_session.isIdle = true;
    m_session.idleSince = qulonglong(m_now.addSecs(-3600).toMSecsSinceEpoch()) * 1000;
    m_saver.isOn = true;
    addLogind();
    addScreenSaver();
    look();
    QVERIFY(m_presence->isLocked());
    QCOMPARE(m_presence->thereSince(), m_now);
}

void PresenceTest::creditsSleep()
{
    addLogind();
    look();
    pass(30min);
    QSignalSpy told(m_presence.get(), &Presence::changed);
    m_manager.PrepareForSleep(true);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(m_presence->isLocked());
    pass(8h);
    m_manager.PrepareForSleep(false);
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(!m_presence->isLocked());
    QCOMPARE(m_presence->thereSince(), m_now);
}

void PresenceTest::creditsTheScreenSaver()
{
    addScreenSaver();
    look();
    QVERIFY(m_presence->isKnown());
    pass(30min);
    QSignalSpy told(m_presence.get(), &Presence::changed);
    m_saver.ActiveChanged(true);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(m_presence->isLocked());
    pass(5min);
    m_saver.ActiveChanged(false);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(m_presence->thereSince(), m_now);
}

void PresenceTest::aScreenSaverThatDiesHoldsNothingBack()
{
    m_saver.isOn = true;
    addScreenSaver();
    look();
    QVERIFY(m_presence->isLocked());
    m_service->unregisterService(QStringLiteral("org.freedesktop.ScreenSaver"));
    QTRY_VERIFY(!m_presence->isLocked());
    QVERIFY(!m_presence->isKnown());
}

void PresenceTest::seesAScreenSaverThatComesLater()
{
    look();
    m_saver.isOn = true;
    addScreenSaver();
    QTRY_VERIFY(m_presence->isLocked());
    QVERIFY(m_presence->isKnown());
}

void PresenceTest::countsAbsencesThatOverlapOnce()
{
    addLogind();
    addScreenSaver();
    const QDateTime begun = m_now;
    look();
    pass(30min);
    tell(QStringLiteral("IdleHint"), true, m_now);
    pass(3min);
    QSignalSpy told(m_presence.get(), &Presence::changed);
    m_saver.ActiveChanged(true);
    QTRY_COMPARE(told.size(), 1);
    tell(QStringLiteral("IdleHint"), false);
    QCOMPARE(m_presence->thereSince(), begun); // the screen is still saved
    pass(2min);
    m_saver.ActiveChanged(false);
    QTRY_COMPARE(m_presence->thereSince(), m_now);
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "presencetest.moc"
