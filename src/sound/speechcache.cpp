// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speechcache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryFile>

#include <sndfile.hh>

namespace pacewell {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

bool writeFlac(QTemporaryFile &file, const SoundClip &clip)
{
    SndfileHandle flac(file.handle(), /*close_desc=*/false, SFM_WRITE,
                       SF_FORMAT_FLAC | SF_FORMAT_PCM_16, clip.channels, soundRateHertz);
    return flac.error() == SF_ERR_NO_ERROR &&
           flac.writef(clip.samples.data(), clip.frames()) == clip.frames();
}

} // namespace

SpeechCache::SpeechCache(QString folder) : m_folder(std::move(folder)) {}

std::optional<SoundClip> SpeechCache::find(const QString &key) const
{
    if (m_folder.isEmpty() || !QFile::exists(fileFor(key))) {
        return {};
    }
    Result<SoundClip> clip = loadSoundClip(fileFor(key));
    if (!clip) {
        QFile::remove(fileFor(key));
        return {};
    }
    QFile file(fileFor(key));
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    }
    return std::move(clip).value();
}

void SpeechCache::keep(const QString &key, const SoundClip &clip) const
{
    if (m_folder.isEmpty() || clip.frames() == 0 || !QDir().mkpath(m_folder)) {
        return;
    }
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    QTemporaryFile file(m_folder + QStringLiteral("/XXXXXX.part"));
    if (!file.open() || !writeFlac(file, clip)) {
        return;
    }
    file.setPermissions(ownerOnly);
    QFile::remove(fileFor(key));
    if (file.rename(fileFor(key))) {
        file.setAutoRemove(false);
    }
    makeRoom();
}

QString SpeechCache::fileFor(const QString &key) const
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.toHex()) +
           QStringLiteral(".flac");
}

void SpeechCache::makeRoom() const
{
    const auto newestFirst = QDir(m_folder).entryInfoList(
        {QStringLiteral("*.flac"), QStringLiteral("*.part")}, QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : newestFirst) {
        bytes += file.size();
        if (bytes > mostBytes) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace pacewell
