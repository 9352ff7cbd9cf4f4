// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundclip.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <samplerate.h>
#include <sndfile.hh>

#include <algorithm>
#include <cmath>

namespace pacewell {

namespace {

constexpr int lowestRateHertz = 8000;
constexpr int highestRateHertz = 192000;

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
    if (file.samplerate() < lowestRateHertz || file.samplerate() > highestRateHertz) {
        return Words::tr("its rate is %1 Hz, %2 to %3 Hz can be played")
            .arg(file.samplerate())
            .arg(lowestRateHertz)
            .arg(highestRateHertz);
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
    if (file.frames() > longestClip.count() * file.samplerate()) {
        return Words::tr("it is longer than a minute");
    }
    return {};
}

Failure unreadable(const QString &path, const QString &reason)
{
    return failure(Words::tr("%1 cannot be played: %2").arg(path, reason));
}

/// Empty when it cannot be converted.
std::vector<float> atSoundRate(const std::vector<float> &samples, int channels, int rateHertz)
{
    const double ratio = static_cast<double>(soundRateHertz) / rateHertz;
    const auto frames = static_cast<long>(samples.size()) / channels;
    const long room = std::lround(std::ceil(static_cast<double>(frames) * ratio)) + 1;
    std::vector<float> converted(static_cast<std::size_t>(room * channels));
    SRC_DATA conversion{};
    conversion.data_in = samples.data();
    conversion.data_out = converted.data();
    conversion.input_frames = frames;
    conversion.output_frames = room;
    conversion.src_ratio = ratio;
    if (src_simple(&conversion, SRC_SINC_FASTEST, channels) != 0) {
        return {};
    }
    converted.resize(static_cast<std::size_t>(conversion.output_frames_gen * channels));
    return converted;
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

    std::vector<float> read(static_cast<std::size_t>(file.frames() * file.channels()));
    if (file.readf(read.data(), file.frames()) != file.frames()) {
        return unreadable(path, Words::tr("the file is cut short"));
    }
    if (!std::all_of(read.begin(), read.end(),
                     [](float sample) { return std::isfinite(sample); })) {
        return unreadable(path, Words::tr("it holds values that are no sound"));
    }
    SoundClip clip = soundClipFrom(std::move(read), file.channels(), file.samplerate());
    if (clip.samples.empty()) {
        return unreadable(path, Words::tr("there is no sound in it"));
    }
    return clip;
}

SoundClip soundClipFrom(std::vector<float> samples, int channels, int rateHertz)
{
    if (rateHertz != soundRateHertz) {
        samples = atSoundRate(samples, channels, rateHertz);
    }
    SoundClip clip;
    clip.channels = channels;
    clip.samples.resize(samples.size());
    std::transform(samples.begin(), samples.end(), clip.samples.begin(), [](float sample) {
        return static_cast<qint16>(std::clamp(std::lround(sample * 32768.0F), -32768L, 32767L));
    });
    return clip;
}

} // namespace pacewell
