// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speaker.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <chrono>
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace pacewell {

namespace {

/// Short enough that a chime and the countdown on screen belong together. Below 60 ms Qt 6.4 reads
/// once and then stays silent without an error.
constexpr auto wantedBuffer = 100ms;

/// A stream that begins fills up, waits and jumps; what is placed then is not heard in time.
constexpr auto steadyAfter = 300ms;

/// What the server may still hold after the last frame was pulled.
constexpr auto heardAfterPull = 300ms;

std::optional<QAudioFormat> formatFor(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(soundRateHertz);
    format.setChannelConfig(QAudioFormat::ChannelConfigStereo);
    for (const auto sampleFormat : {QAudioFormat::Float, QAudioFormat::Int16}) {
        format.setSampleFormat(sampleFormat);
        if (device.isFormatSupported(format)) {
            return format;
        }
    }
    return {};
}

} // namespace

Speaker::Speaker(QString soundDirectory)
    : m_soundDirectory(std::move(soundDirectory)), m_untilSteady(new QTimer(this)),
      m_untilQuiet(new QTimer(this))
{
    m_untilSteady->setSingleShot(true);
    m_untilSteady->setInterval(steadyAfter);
    connect(m_untilSteady, &QTimer::timeout, this, [this] { emit opened(m_run, m_line); });
    m_untilQuiet->setSingleShot(true);
    connect(m_untilQuiet, &QTimer::timeout, this, &Speaker::closeNow);
}

Speaker::~Speaker()
{
    closeNow();
}

void Speaker::open(int run)
{
    m_run = run;
    m_untilQuiet->stop();
    if (m_sink && !m_untilSteady->isActive()) {
        emit opened(m_run, m_line);
    } else if (!m_sink && loadChimes() && startStream()) {
        m_untilSteady->start();
    }
}

void Speaker::closeWhenQuiet()
{
    if (m_sink) {
        m_untilQuiet->start(m_line.mixer->remaining() + heardAfterPull);
    }
}

void Speaker::closeNow()
{
    m_untilQuiet->stop();
    m_untilSteady->stop();
    // Qt's sink handles events while it goes, and one of them may be an open(): it must find
    // nothing of this stream. A sink that still runs would even feed what it has just closed.
    const auto mixer = std::exchange(m_line.mixer, nullptr);
    const auto sink = std::exchange(m_sink, nullptr);
    if (sink) {
        sink->disconnect(this);
        sink->stop();
    }
}

bool Speaker::loadChimes()
{
    for (std::size_t i = 0; i < chimeFileNames.size(); ++i) {
        if (m_line.chimes[i]) {
            continue;
        }
        Result<SoundClip> clip =
            loadSoundClip(m_soundDirectory + QLatin1Char('/') + QLatin1String(chimeFileNames[i]));
        if (!clip) {
            fail(tr("A chime is damaged, so the session goes on in silence. %1").arg(clip.error()));
            return false;
        }
        m_line.chimes[i] = std::make_shared<const SoundClip>(std::move(clip).value());
    }
    return true;
}

bool Speaker::startStream()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const std::optional<QAudioFormat> format = formatFor(device);
    if (!format) {
        fail(tr("No speakers were found, so the session goes on in silence. "
                "Your computer's sound settings can change that."));
        return false;
    }
    m_line.mixer = std::make_shared<Mixer>(format->sampleFormat() == QAudioFormat::Float
                                               ? Mixer::Encoding::Float32
                                               : Mixer::Encoding::Int16);
    m_line.mixer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);

    m_sink = std::make_unique<QAudioSink>(device, *format);
    m_sink->setBufferSize(
        format->bytesForDuration(std::chrono::microseconds(wantedBuffer).count()));
    m_line.mixer->setRoom([sink = m_sink.get()] { return sink->bytesFree(); });
    m_sink->start(m_line.mixer.get());
    if (m_sink->error() != QAudio::NoError) {
        fail(tr("The speakers could not be opened, so the session goes on in silence. "
                "Your computer's sound settings can change that."));
        return false;
    }
    // Queued: Qt's sink goes on using itself after it has told of a stop.
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Speaker::noticeStreamState,
            Qt::QueuedConnection);
    return true;
}

void Speaker::noticeStreamState()
{
    // Idle with an underrun is a hiccup that mends itself; only a stop is the end.
    if (m_sink && m_sink->state() == QAudio::StoppedState) {
        fail(tr("The sound stopped working, so the session goes on in silence."));
    }
}

void Speaker::fail(const QString &message)
{
    closeNow();
    emit failed(m_run, message);
}

} // namespace pacewell
