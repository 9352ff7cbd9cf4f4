// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/windowcaller.h"

#include "agent/desktop.h"
#include "agent/windowonbus.h"
#include "remind/busnames.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class WindowCallerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void callsTheWindow();
    void seesItComeAndGo();
    void startsTheProgramAndTellsItThen();
    void eachFolderHasItsWindow();

private:
    QString folder() const { return m_folder->path(); }
    void open();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<QDBusConnection> m_bus;
    WindowOnBus m_window;
};

void WindowCallerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desktop = std::make_unique<Desktop>();
    m_bus = std::make_unique<QDBusConnection>(m_desktop->connection());
    m_window.asked.clear();
}

void WindowCallerTest::cleanup()
{
    m_bus.reset();
    m_desktop.reset();
}

void WindowCallerTest::open()
{
    m_bus->registerObject(bus::windowPath, &m_window, QDBusConnection::ExportScriptableSlots);
    QVERIFY(m_bus->registerService(bus::windowName(folder())));
}

void WindowCallerTest::callsTheWindow()
{
    open();
    WindowCaller caller(m_desktop->connection(), folder(), QStringLiteral("/nothing"));
    QVERIFY(caller.isWindowThere());
    caller.call(bus::beginPractice, QStringLiteral("neck"), {});
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("begin-practice neck ")});
}

void WindowCallerTest::seesItComeAndGo()
{
    WindowCaller caller(m_desktop->connection(), folder(), QStringLiteral("/nothing"));
    QSignalSpy came(&caller, &WindowCaller::windowCame);
    QSignalSpy went(&caller, &WindowCaller::windowWent);
    QVERIFY(!caller.isWindowThere());
    open();
    QTRY_COMPARE(came.size(), 1);
    m_bus->unregisterService(bus::windowName(folder()));
    QTRY_COMPARE(went.size(), 1);
    QVERIFY(!caller.isWindowThere());
}

void WindowCallerTest::startsTheProgramAndTellsItThen()
{
    const QString told = m_folder->filePath(QStringLiteral("told"));
    const QString program = m_folder->filePath(QStringLiteral("program"));
    QFile script(program);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\necho \"$@\" > " + told.toUtf8() + ".part && mv " + told.toUtf8() +
                 ".part " + told.toUtf8() + "\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));

    WindowCaller caller(m_desktop->connection(), folder(), program);
    caller.call(bus::beginPractice, QStringLiteral("neck"), {});
    caller.call(bus::beginPractice, QStringLiteral("back"), {});
    QTRY_VERIFY(QFile::exists(told));
    QFile words(told);
    QVERIFY(words.open(QIODevice::ReadOnly));
    QCOMPARE(words.readAll(), "--data " + folder().toUtf8() + "\n");
    open();
    // One at a time is enough to begin.
    QTRY_COMPARE(m_window.asked, QStringList{QStringLiteral("begin-practice back ")});
}

void WindowCallerTest::eachFolderHasItsWindow()
{
    QVERIFY(bus::windowName(folder()) != bus::windowName(folder() + QStringLiteral("/other")));
    QVERIFY(bus::agentName(folder()).startsWith(QStringLiteral("org.pacewell.Reminders.f")));
    qputenv("XDG_DATA_HOME", folder().toUtf8());
    QCOMPARE(bus::windowName(folder() + QStringLiteral("/pacewell")),
             QStringLiteral("org.pacewell.Pacewell"));
}

QTEST_GUILESS_MAIN(WindowCallerTest)
#include "windowcallertest.moc"
