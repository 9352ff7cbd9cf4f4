// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/agentautostart.h"

#include "store/folders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class AgentAutostartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void neverAtFirst();
    void byTheDesktop();
    void whatIsInstalledForAllIsSwitchedOff();
    void bySystemd();
    void noSystemdUnitNoSystemd();
    void aFolderThatCannotBeWrittenTo();
    void quotesTheProgram();
    void eachFolderHasItsFile();

private:
    QString own(const QString &name) const { return m_folder->filePath("own/" + name); }
    QByteArray text(const QString &name) const;
    void install(const QString &file, const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

using Way = AgentAutostart::Way;

const QString desktopFile = QStringLiteral("autostart/org.pacewell.Reminders.desktop");
const QString unitLink =
    QStringLiteral("systemd/user/graphical-session.target.wants/pacewell-reminders.service");
const QString program = QStringLiteral("/opt/pacewell/pacewell-reminders");

/// With the usual folder.
AgentAutostart usual(const QString &agent = program)
{
    return {agent, dataFolderPath({})};
}

} // namespace

void AgentAutostartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath("own").toUtf8());
    qputenv("XDG_CONFIG_DIRS", m_folder->filePath("shared").toUtf8());
    qputenv("XDG_DATA_HOME", m_folder->filePath("data").toUtf8());
    qputenv("XDG_DATA_DIRS", m_folder->filePath("share").toUtf8());
}

QByteArray AgentAutostartTest::text(const QString &name) const
{
    QFile file(own(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AgentAutostartTest::install(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void AgentAutostartTest::neverAtFirst()
{
    QCOMPARE(usual().way(), Way::Never);
}

void AgentAutostartTest::byTheDesktop()
{
    const AgentAutostart autostart = usual();
    QVERIFY(autostart.choose(Way::Desktop));
    QCOMPARE(autostart.way(), Way::Desktop);
    QVERIFY(text(desktopFile).startsWith("[Desktop Entry]\nType=Application\n"));
    QVERIFY(text(desktopFile)
                .contains("Exec=\"/opt/pacewell/pacewell-reminders\" --data \"" +
                          dataFolderPath({}).toUtf8() + "\"\n"));
    QVERIFY(autostart.choose(Way::Never));
    QCOMPARE(autostart.way(), Way::Never);
    QVERIFY(!QFile::exists(own(desktopFile)));
    QVERIFY(autostart.choose(Way::Never));
}

void AgentAutostartTest::whatIsInstalledForAllIsSwitchedOff()
{
    install(QStringLiteral("shared/") + desktopFile, "[Desktop Entry]\nExec=x\n");
    const AgentAutostart autostart = usual();
    QCOMPARE(autostart.way(), Way::Desktop);
    QVERIFY(autostart.choose(Way::Never));
    QCOMPARE(autostart.way(), Way::Never);
    QVERIFY(text(desktopFile).contains("Hidden=true\n"));
    QVERIFY(autostart.choose(Way::Desktop));
    QCOMPARE(autostart.way(), Way::Desktop);
    QVERIFY(!QFile::exists(own(desktopFile)));
}

void AgentAutostartTest::bySystemd()
{
    install(QStringLiteral("share/systemd/user/pacewell-reminders.service"), "[Service]\n");
    const AgentAutostart autostart = usual();
    QVERIFY(autostart.hasSystemdUnit());
    QVERIFY(autostart.choose(Way::Desktop));
    QVERIFY(autostart.choose(Way::Systemd));
    QCOMPARE(autostart.way(), Way::Systemd);
    QVERIFY(!QFile::exists(own(desktopFile)));
    QCOMPARE(QFile::symLinkTarget(own(unitLink)),
             m_folder->filePath("share/systemd/user/pacewell-reminders.service"));
    QVERIFY(autostart.choose(Way::Systemd));
    QVERIFY(autostart.choose(Way::Desktop));
    QCOMPARE(autostart.way(), Way::Desktop);
    QVERIFY(!QFile::exists(own(unitLink)));
    // One whose unit was removed since.
    QVERIFY(autostart.choose(Way::Systemd));
    QVERIFY(QFile::remove(m_folder->filePath("share/systemd/user/pacewell-reminders.service")));
    QVERIFY(autostart.choose(Way::Never));
    QCOMPARE(autostart.way(), Way::Never);
}

void AgentAutostartTest::noSystemdUnitNoSystemd()
{
    const AgentAutostart autostart = usual();
    if (autostart.hasSystemdUnit())
        QSKIP("Pacewell is installed on this machine");
    QVERIFY(!autostart.choose(Way::Systemd));
    QCOMPARE(autostart.way(), Way::Never);
}

void AgentAutostartTest::aFolderThatCannotBeWrittenTo()
{
    install(QStringLiteral("own"), "a file in its place");
    const auto chosen = usual().choose(Way::Desktop);
    QVERIFY(!chosen);
    QVERIFY(chosen.error().contains(own(desktopFile)));
}

void AgentAutostartTest::quotesTheProgram()
{
    const AgentAutostart autostart = usual(QStringLiteral("/home/a b/$x/100%/\"q\"/\\"));
    QVERIFY(autostart.choose(Way::Desktop));
    QVERIFY(text(desktopFile).contains(R"(Exec="/home/a b/\\$x/100%%/\\"q\\"/\\\\" --data )"));
}

void AgentAutostartTest::eachFolderHasItsFile()
{
    install(QStringLiteral("shared/") + desktopFile, "[Desktop Entry]\nExec=x\n");
    install(QStringLiteral("share/systemd/user/pacewell-reminders.service"), "[Service]\n");
    const AgentAutostart other(program, m_folder->filePath("another"));
    QCOMPARE(other.way(), Way::Never);
    QVERIFY(!other.hasSystemdUnit());
    QVERIFY(other.choose(Way::Desktop));
    QCOMPARE(other.way(), Way::Desktop);
    QVERIFY(other.choose(Way::Never));
    QCOMPARE(usual().way(), Way::Desktop); // left alone
}

QTEST_GUILESS_MAIN(AgentAutostartTest)
#include "agentautostarttest.moc"
