// SPDX-License-Identifier: GPL-3.0-or-later
#include "remind/agentautostart.h"

#include "remind/busnames.h"
#include "store/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace pacewell {
namespace {

struct AutostartText
{
    Q_DECLARE_TR_FUNCTIONS(AgentAutostart)
};

const QString unitName = QStringLiteral("pacewell-reminders.service");

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QLatin1Char('/');
}

bool isHidden(const QString &desktopFile)
{
    QFile file(desktopFile);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &line) {
        return line.trimmed() == "Hidden=true" ||
               line.trimmed() == "X-GNOME-Autostart-enabled=false";
    });
}

/// As a word of an Exec line (Desktop Entry Specification, "The Exec key").
QByteArray quoted(const QString &word)
{
    QString escaped = word;
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        escaped.replace(special, QLatin1Char('\\') + special);
    // The line is itself a string, in which two backslashes stand for one.
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    escaped.replace(QLatin1Char('%'), QStringLiteral("%%"));
    return '"' + escaped.toUtf8() + '"';
}

Failure notWritten(const QString &file)
{
    return failure(
        AutostartText::tr("%1 cannot be written. Check the permissions of its folder.").arg(file));
}

Result<> write(const QString &name, const QByteArray &text)
{
    QSaveFile file(name);
    if (!QDir().mkpath(QFileInfo(name).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(text) != text.size() || !file.commit())
        return notWritten(name);
    return success();
}

Result<> remove(const QString &name)
{
    // A link that leads nowhere any more is there all the same.
    if (!QFileInfo(name).isSymLink() && !QFile::exists(name))
        return success();
    return QFile::remove(name) ? success() : Result<>(notWritten(name));
}

/// Where systemd looks for units of the person's own manager (systemd.unit(5)).
QString installedUnit()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (QString &folder : folders)
        folder += QStringLiteral("/systemd/user/");
    folders << QStringLiteral("/etc/systemd/user/")
            << QStringLiteral("/usr/local/lib/systemd/user/")
            << QStringLiteral("/usr/lib/systemd/user/");
    for (const QString &folder : folders) {
        if (QFile::exists(folder + unitName))
            return folder + unitName;
    }
    return {};
}

} // namespace

AgentAutostart::AgentAutostart(QString agentProgram, QString dataFolder)
    : m_program(std::move(agentProgram)), m_dataFolder(std::move(dataFolder))
{
    if (m_dataFolder == dataFolderPath({}))
        m_unit = installedUnit();
}

QString AgentAutostart::desktopName() const
{
    return QStringLiteral("autostart/%1.desktop").arg(bus::agentName(m_dataFolder));
}

QString AgentAutostart::desktopFile() const
{
    return ownFolder() + desktopName();
}

/// As installed for everybody; empty: it is not.
QString AgentAutostart::sharedDesktopFile() const
{
    for (const QString &folder :
         QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) {
        const QString file = folder + QLatin1Char('/') + desktopName();
        if (folder + QLatin1Char('/') != ownFolder() && QFile::exists(file))
            return file;
    }
    return {};
}

QString AgentAutostart::systemdLink() const
{
    return ownFolder() + QStringLiteral("systemd/user/graphical-session.target.wants/") + unitName;
}

bool AgentAutostart::isOnByDesktop() const
{
    const QString file = QFile::exists(desktopFile()) ? desktopFile() : sharedDesktopFile();
    return !file.isEmpty() && !isHidden(file);
}

AgentAutostart::Way AgentAutostart::way() const
{
    if (QFileInfo(systemdLink()).isSymLink())
        return Way::Systemd;
    return isOnByDesktop() ? Way::Desktop : Way::Never;
}

Result<> AgentAutostart::choose(Way way) const
{
    if (auto done = setOnBySystemd(way == Way::Systemd); !done)
        return done;
    return setOnByDesktop(way == Way::Desktop);
}

Result<> AgentAutostart::setOnByDesktop(bool isOn) const
{
    const QString shared = sharedDesktopFile();
    // What is installed for everybody holds where the person has no file of their own.
    if (isOn == (!shared.isEmpty() && !isHidden(shared)))
        return remove(desktopFile());
    QByteArray text = "[Desktop Entry]\nType=Application\nName=Pacewell reminders\n";
    text += isOn ? "Exec=" + quoted(m_program) + " --data " + quoted(m_dataFolder) +
                       "\nIcon=org.pacewell.Pacewell\nNoDisplay=true\nTerminal=false\n"
                 : "Hidden=true\n";
    return write(desktopFile(), text);
}

Result<> AgentAutostart::setOnBySystemd(bool isOn) const
{
    if (auto removed = remove(systemdLink()); !removed || !isOn)
        return removed;
    if (!hasSystemdUnit() || !QDir().mkpath(QFileInfo(systemdLink()).path()) ||
        !QFile::link(m_unit, systemdLink()))
        return notWritten(systemdLink());
    return success();
}

} // namespace pacewell
