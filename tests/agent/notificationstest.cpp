// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/notifications.h"

#include "agent/desktop.h"
#include "agent/notificationdaemon.h"

#include <QSignalSpy>
#include <QTest>

using namespace pacewell;

class NotificationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAndReplaces();
    void closesWhatIsShown();
    void tellsTheAnswer();
    void tellsThatItWasPutAway();
    void saysNothingWhenItsTimeIsOver();
    void ordersLateAnswers();
    void isQuiet();
    void keepsMarkupOut();
    void worksWithoutActions();
    void knowsThatThereIsNone();
    void hearsAnAnswerThatComesBeforeItsNumber();
    void leavesOutAnAnswerToWhatWasReplaced();
    void seesADaemonComeAndGo();
    void showsItOnceMoreToANewDaemon();
    void respectsDoNotDisturb();
    void leavesNothingBehind();

private:
    void start(const QStringList &capabilities = {QStringLiteral("actions")});
    void show(const QString &title);

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<NotificationDaemon> m_daemon;
    std::unique_ptr<Notifications> m_notifications;
};

namespace {

using State = Notifications::State;

} // namespace

void NotificationsTest::init()
{
    m_desktop = std::make_unique<Desktop>();
}

void NotificationsTest::cleanup()
{
    m_notifications.reset();
    m_daemon.reset();
    m_desktop.reset();
}

void NotificationsTest::start(const QStringList &capabilities)
{
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection(), capabilities);
    m_notifications = std::make_unique<Notifications>(m_desktop->connection());
    QTRY_VERIFY(m_notifications->canShow());
}

void NotificationsTest::show(const QString &title)
{
    m_notifications->show({title,
                           QStringLiteral("When it suits you."),
                           {{QStringLiteral("default"), QStringLiteral("Start")}},
                           false});
}

void NotificationsTest::showsAndReplaces()
{
    start();
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    const auto shown = m_daemon->shown().first();
    QCOMPARE(shown.title, QStringLiteral("Neck"));
    QCOMPARE(shown.replaced, 0U);
    QCOMPARE(shown.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Start")}));
    QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 1);
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.pacewell.Pacewell"));
    show(QStringLiteral("Check-in"));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().replaced, shown.id);
}

void NotificationsTest::closesWhatIsShown()
{
    start();
    m_notifications->close(); // nothing is
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    m_notifications->close();
    QTRY_COMPARE(m_daemon->closed(), QList<uint>{1});
}

void NotificationsTest::tellsTheAnswer()
{
    start();
    QSignalSpy answered(m_notifications.get(), &Notifications::answered);
    QSignalSpy dismissed(m_notifications.get(), &Notifications::dismissed);
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->ActionInvoked(77, QStringLiteral("later")); // another program's
    m_daemon->invoke(QStringLiteral("default"), QStringLiteral("token"));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first(), (QVariantList{QStringLiteral("default"), QStringLiteral("token")}));
    // One that stays open after its answer is closed, and answers no more.
    QTRY_COMPARE(m_daemon->closed(), QList<uint>{1});
    m_daemon->ActionInvoked(1, QStringLiteral("later"));
    m_daemon->NotificationClosed(1, 2);
    show(QStringLiteral("Next"));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(answered.size(), 1);
    QVERIFY(dismissed.isEmpty());
}

void NotificationsTest::tellsThatItWasPutAway()
{
    start();
    QSignalSpy dismissed(m_notifications.get(), &Notifications::dismissed);
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(2);
    QTRY_COMPARE(dismissed.size(), 1);
}

void NotificationsTest::saysNothingWhenItsTimeIsOver()
{
    start();
    QSignalSpy dismissed(m_notifications.get(), &Notifications::dismissed);
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->open(), 1U);
    m_daemon->close(1);
    show(QStringLiteral("Neck again"));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QVERIFY(dismissed.isEmpty());
}

void NotificationsTest::ordersLateAnswers()
{
    start();
    m_daemon->answerLate();
    show(QStringLiteral("first"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    show(QStringLiteral("second"));
    show(QStringLiteral("third"));
    QTest::qWait(50);
    QCOMPARE(m_daemon->shown().size(), 1);
    m_daemon->answerNow();
    // Only what is wanted at the end, in the place of the first.
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QCOMPARE(m_daemon->shown().last().title, QStringLiteral("third"));
    QCOMPARE(m_daemon->shown().last().replaced, 1U);

    m_daemon->answerLate();
    show(QStringLiteral("fourth"));
    QTRY_COMPARE(m_daemon->shown().size(), 3);
    m_notifications->close();
    m_daemon->answerNow();
    QTRY_COMPARE(m_daemon->closed(), QList<uint>{1});
}

void NotificationsTest::isQuiet()
{
    start();
    m_notifications->show({QStringLiteral("Neck"), {}, {}, true});
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    const QVariantMap hints = m_daemon->shown().first().hints;
    QCOMPARE(hints.value(QStringLiteral("urgency")).toInt(), 0);
    QVERIFY(hints.value(QStringLiteral("suppress-sound")).toBool());
}

void NotificationsTest::keepsMarkupOut()
{
    start({QStringLiteral("actions"), QStringLiteral("body-markup")});
    m_notifications->show({QStringLiteral("a & b"), QStringLiteral("a & <b>"), {}, false});
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("a & b")); // never has any
    QCOMPARE(m_daemon->shown().first().text, QStringLiteral("a &amp; &lt;b&gt;"));
}

void NotificationsTest::worksWithoutActions()
{
    start({QStringLiteral("body")});
    QCOMPARE(m_notifications->state(), State::WithoutActions);
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().actions, QStringList());
}

void NotificationsTest::knowsThatThereIsNone()
{
    m_notifications = std::make_unique<Notifications>(m_desktop->connection());
    QCOMPARE(m_notifications->state(), State::Asking);
    QTRY_COMPARE(m_notifications->state(), State::Missing);
    QVERIFY(!m_notifications->canShow());
}

void NotificationsTest::hearsAnAnswerThatComesBeforeItsNumber()
{
    start();
    QSignalSpy answered(m_notifications.get(), &Notifications::answered);
    m_daemon->answerLate();
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    m_daemon->invoke(QStringLiteral("later"), QStringLiteral("token"));
    QVERIFY(!answered.wait(50));
    m_daemon->answerNow();
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first(), (QVariantList{QStringLiteral("later"), QStringLiteral("token")}));
}

void NotificationsTest::leavesOutAnAnswerToWhatWasReplaced()
{
    start();
    QSignalSpy answered(m_notifications.get(), &Notifications::answered);
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    m_daemon->invoke(QStringLiteral("none of ours")); // heard, so its number is known
    QTRY_COMPARE(answered.size(), 1);
    show(QStringLiteral("Back"));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QTest::qWait(50);
    m_daemon->answerLate();
    show(QStringLiteral("Hands"));
    QTRY_COMPARE(m_daemon->shown().size(), 3);
    m_daemon->invoke(QStringLiteral("later"));
    QTest::qWait(50);
    m_daemon->answerNow();
    QVERIFY(!answered.wait(50));
    QCOMPARE(answered.size(), 1);
}

void NotificationsTest::seesADaemonComeAndGo()
{
    m_notifications = std::make_unique<Notifications>(m_desktop->connection());
    QTRY_COMPARE(m_notifications->state(), State::Missing);
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    QTRY_COMPARE(m_notifications->state(), State::Complete);
    m_daemon.reset();
    QTRY_COMPARE(m_notifications->state(), State::Missing);
}

void NotificationsTest::showsItOnceMoreToANewDaemon()
{
    start();
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    m_daemon.reset();
    QTRY_COMPARE(m_notifications->state(), State::Missing);
    m_daemon = std::make_unique<NotificationDaemon>(m_desktop->connection());
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    QCOMPARE(m_daemon->shown().first().title, QStringLiteral("Neck"));
    QCOMPARE(m_daemon->shown().first().replaced, 0U);
}

void NotificationsTest::respectsDoNotDisturb()
{
    start();
    QSignalSpy changed(m_notifications.get(), &Notifications::stateChanged);
    m_daemon->setInhibited(true);
    QTRY_VERIFY(!m_notifications->canShow());
    m_daemon->setInhibited(false);
    QTRY_VERIFY(m_notifications->canShow());
    QCOMPARE(changed.size(), 2);

    // What is shown all the same comes afterwards, once.
    m_daemon->setInhibited(true);
    QTRY_VERIFY(!m_notifications->canShow());
    show(QStringLiteral("Neck"));
    QTest::qWait(50);
    QVERIFY(m_daemon->shown().isEmpty());
    m_daemon->setInhibited(false);
    QTRY_COMPARE(m_daemon->shown().size(), 1);

    // And from the start.
    m_notifications.reset();
    m_daemon->setInhibited(true);
    m_notifications = std::make_unique<Notifications>(m_desktop->connection());
    QTRY_COMPARE(m_notifications->state(), State::Complete);
    QTRY_VERIFY(!m_notifications->canShow());
}

void NotificationsTest::leavesNothingBehind()
{
    start();
    show(QStringLiteral("Neck"));
    QTRY_COMPARE(m_daemon->shown().size(), 1);
    m_daemon->invoke(QStringLiteral("none of ours")); // heard, so its number is known
    show(QStringLiteral("Back"));
    QTRY_COMPARE(m_daemon->shown().size(), 2);
    QTest::qWait(50);
    m_notifications.reset();
    QTRY_COMPARE(m_daemon->open(), 0U);
}

QTEST_GUILESS_MAIN(NotificationsTest)
#include "notificationstest.moc"
