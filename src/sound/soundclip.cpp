// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundclip.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sndfile.hh>

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

constexpr sf_count_t longestFrames = 60 * soundRateHertz;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pacewell::SoundClip)
};

/// libsndfile plays what is left of a shortened WAV file without a word; its RIFF header tells.
bool isCutShort(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(8);
    if (head.size() < 8 || !head.startsWith("RIFF")) {
        return false;
    }
    return qFromLittleEndian<quint32>(head.constData() + 4) + 8LL > file.size();
}

/// What is wrong with an opened file, or nothing when it can be played.
QString complaint(const SndfileHandle &file, const QString &path)
{
    if (file.error() != SF_ERR_NO_ERROR) {
        return QString::fromLocal8Bit(file.strError());
    }
    if (file.samplerate() != soundRateHertz) {
        return Words::tr("its rate is %1 Hz, %2 Hz is needed")
            .arg(file.samplerate())
            .arg(soundRateHertz);
    }
    if (file.channels() < 1 || file.channels() > soundChannels) {
        return Words::tr("it has %1 channels, one or two are needed").arg(file.channels());
    }
    if (isCutShort(path)) {
        return Words::tr("the file is cut short");
    }
    if (file.frames() <= 0) {
        return Words::tr("there is no sound in it");
    }
    if (file.frames() > longestFrames) {
        return Words::tr("it is longer than a minute");
    }
    return {};
}

Failure unreadable(const QString &path, const QString &reason)
{
    return failure(Words::tr("%1 cannot be played: %2").arg(path, reason));
}

} // namespace

Result<SoundClip> loadSoundClip(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists()) {
        return unreadable(path, Words::tr("the file is missing"));
    }
    if (!place.isFile()) {
        return unreadable(path, Words::tr("it is not a file"));
    }

    SndfileHandle file(QFile::encodeName(path).constData());
    if (const QString reason = complaint(file, path); !reason.isEmpty()) {
        return unreadable(path, reason);
    }

    const auto channels = static_cast<std::size_t>(file.channels());
    std::vector<float> read(static_cast<std::size_t>(file.frames()) * channels);
    if (file.readf(read.data(), file.frames()) != file.frames()) {
        return unreadable(path, Words::tr("the file is cut short"));
    }
    if (!std::all_of(read.begin(), read.end(),
                     [](float sample) { return std::isfinite(sample); })) {
        return unreadable(path, Words::tr("it holds values that are no sound"));
    }

    SoundClip clip;
    clip.samples.reserve(read.size() / channels * soundChannels);
    for (std::size_t i = 0; i < read.size(); i += channels) {
        clip.samples.push_back(read[i]);
        clip.samples.push_back(read[i + channels - 1]);
    }
    return clip;
}

} // namespace pacewell
