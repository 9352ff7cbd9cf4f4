// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace pacewell {

/// Tells when anything in a folder of packs is other than it was: files, folders, folders in them,
/// and the folder itself, which need not be there yet.
class PackWatch : public QObject
{
    Q_OBJECT

public:
    /// Nothing new for so long means that whoever copies or writes files is done.
    static constexpr std::chrono::milliseconds quiet{200};
    /// What the system watches for us is not without end, and so many files are no packs: what lies
    /// beyond is not looked at.
    static constexpr int mostWatched = 6000;

    /// What tells one state of the folder from another.
    static QByteArray stateOf(const QString &folder);

    explicit PackWatch(QString folder, QObject *parent = nullptr);

    /// Begins to watch. \a known is the state of the folder when it was last read.
    void begin(const QByteArray &known);
    /// Looks before long, whether or not the system tells of a change.
    void lookSoon() { m_whenQuiet.start(); }

signals:
    void changed();

private:
    void look();
    void watchAll();

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_whenQuiet;
    QByteArray m_known;
    QByteArray m_seen; ///< when it was last looked at
};

} // namespace pacewell
