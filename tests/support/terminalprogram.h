// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/permissions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace pacewell {

/// The real pacewellctl, with a home of its own and plain English.
class TerminalProgram
{
public:
    TerminalProgram()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("C"));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath("share"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardInputFile(QProcess::nullDevice());
    }
    ~TerminalProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess &process() { return m_process; }
    QString home() const { return m_home.path(); }

    /// File permissions bind it even if root runs the tests.
    void obeyPermissions()
    {
        m_process.setChildProcessModifier([] { OrdinaryPermissions::inChild(); });
    }

    void start(const QStringList &arguments)
    {
        m_output.clear();
        m_process.start(QStringLiteral(PACEWELLCTL), arguments);
    }

    /// Runs to the end; returns the exit code, or -1 if it crashed, was killed or never ended.
    int run(const QStringList &arguments)
    {
        start(arguments);
        return finish();
    }

    int finish()
    {
        if (!m_process.waitForFinished(30'000))
            return -1;
        m_output += m_process.readAllStandardOutput();
        m_errors = m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    /// Waits until it has printed this; false if it ends or stays silent instead.
    bool waitFor(const QByteArray &words)
    {
        while (!m_output.contains(words)) {
            if (!m_process.waitForReadyRead(30'000))
                return false;
            m_output += m_process.readAllStandardOutput();
        }
        return true;
    }

    QByteArray output() const { return m_output; }
    QByteArray errors() const { return m_errors; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace pacewell
