// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packwatch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

namespace pacewell {
namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// The folder, or the nearest one above it that is there.
QString nearest(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

} // namespace

QByteArray PackWatch::stateOf(const QString &folder)
{
    QStringList lines;
    QDirIterator walk(folder, everything, QDirIterator::Subdirectories);
    while (walk.hasNext() && lines.size() < mostWatched) {
        walk.next();
        const QFileInfo entry = walk.fileInfo();
        const qint64 changed = entry.isDir() ? 0 : entry.lastModified().toMSecsSinceEpoch();
        const qint64 size = entry.isDir() ? 0 : entry.size();
        lines.append(QStringLiteral("%1|%2|%3|%4")
                         .arg(entry.filePath())
                         .arg(changed)
                         .arg(size)
                         .arg(entry.isReadable()));
    }
    lines.sort();
    const bool isThere = QFileInfo::exists(folder);
    return QByteArray(isThere ? "1" : "0") +
           QCryptographicHash::hash(lines.join(QLatin1Char('\n')).toUtf8(),
                                    QCryptographicHash::Sha1);
}

PackWatch::PackWatch(QString folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_whenQuiet.setSingleShot(true);
    m_whenQuiet.setInterval(quiet);
    connect(&m_whenQuiet, &QTimer::timeout, this, &PackWatch::look);
    for (const auto signal :
         {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, signal, this, &PackWatch::lookSoon);
}

void PackWatch::begin(const QByteArray &known)
{
    m_known = known;
    look();
}

void PackWatch::look()
{
    // Watched before it is looked at, so that nothing happens unseen between the two.
    watchAll();
    const QByteArray state = stateOf(m_folder);
    if (state == m_known)
        return;
    // Folders that are new were not watched while they were filled, so it is looked at twice.
    if (state != std::exchange(m_seen, state)) {
        m_whenQuiet.start();
        return;
    }
    m_known = state;
    emit changed();
}

void PackWatch::watchAll()
{
    // What it lies in tells when it is made, renamed or taken away.
    QStringList wanted{nearest(m_folder), nearest(QFileInfo(m_folder).path())};
    QDirIterator walk(m_folder, everything, QDirIterator::Subdirectories);
    while (walk.hasNext() && wanted.size() < mostWatched) {
        const QString path = walk.next();
        if (walk.fileInfo().isReadable())
            wanted.append(path);
    }
    wanted.removeDuplicates();
    // A file that was replaced is another one under the same name, and has to be watched anew.
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_watcher.addPaths(wanted);
}

} // namespace pacewell
