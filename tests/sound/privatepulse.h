// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace pacewell {

/// Lets all threads of a process run before others, as desktops run their sound server; without it
/// a busy machine makes the instrument miss more than what it measures. Nothing happens where it
/// is not allowed.
void preferInTime(qint64 processId);

/// A real sound server of our own with a sink that plays into nothing. While it exists this
/// process and its children speak to it and to no other.
class PrivatePulse
{
public:
    /// Sets the environment only; no server listens yet.
    PrivatePulse();
    ~PrivatePulse();

    static bool isInstalled();

    /// True once the server answers.
    bool start();

    /// Makes the server's socket accept connections that nobody ever answers. It stays so until
    /// this process is gone, so that the way out is tried against it too.
    bool startSilentSocket();

    void freeze();
    void die();

    /// How many programs play something at the moment, by the server's own word.
    int streamCount() const;

private:
    QString socketPath() const;

    QTemporaryDir m_directory;
    QProcess m_server;
};

} // namespace pacewell
