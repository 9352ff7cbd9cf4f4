// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speechengine.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pacewell {

namespace {

constexpr auto answerLimit = 5s;
constexpr int sliceMilliseconds = 20;
constexpr qsizetype longestText = 1200; ///< more than is ever said in a minute
constexpr qint64 mostBytes = 8'000'000; ///< far more than a minute of its sound

/// Control characters would do nothing good, and [[ ]] would be read as phonemes.
QByteArray plainText(QString text)
{
    for (QChar &letter : text) {
        if (letter.category() == QChar::Other_Control) {
            letter = QLatin1Char(' ');
        }
    }
    text.replace(QLatin1String("[["), QLatin1String("[ ["));
    return text.simplified().toUtf8();
}

/// The program writes its header before it knows the length, so everything after it counts.
std::optional<SoundClip> clipFromWav(const QByteArray &wav)
{
    constexpr qsizetype headerBytes = 44;
    if (wav.size() <= headerBytes || !wav.startsWith("RIFF") || wav.mid(36, 4) != "data") {
        return {};
    }
    const auto channels = qFromLittleEndian<quint16>(wav.constData() + 22);
    const auto rateHertz = qFromLittleEndian<quint32>(wav.constData() + 24);
    const auto bits = qFromLittleEndian<quint16>(wav.constData() + 34);
    if (channels != 1 || bits != 16 || rateHertz < 8000 || rateHertz > 48000) {
        return {};
    }
    std::vector<float> samples(static_cast<std::size_t>((wav.size() - headerBytes) / 2));
    const char *bytes = wav.constData() + headerBytes;
    for (float &sample : samples) {
        sample = static_cast<float>(qFromLittleEndian<qint16>(bytes)) / 32768.0F;
        bytes += sizeof(qint16);
    }
    return soundClipFrom(std::move(samples), 1, static_cast<int>(rateHertz));
}

} // namespace

bool SpeechEngine::find(std::stop_token stop)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
    if (program == m_program && !m_version.isEmpty()) {
        return true;
    }
    m_program = program;
    m_version.clear();
    if (m_program.isEmpty() || m_isBroken) {
        return false;
    }
    if (const auto answer = run({QStringLiteral("--version")}, {}, std::move(stop))) {
        m_version = QString::fromUtf8(*answer).section(QLatin1String("Data at"), 0, 0).simplified();
    }
    return !m_version.isEmpty();
}

std::optional<SoundClip> SpeechEngine::say(const QString &text, const VoiceChoice &choice,
                                           std::stop_token stop)
{
    if (text.size() > longestText) {
        return {};
    }
    const QByteArray input = plainText(text);
    if (input.isEmpty()) {
        return {};
    }
    QStringList voices = {choice.name, choice.language};
    voices.removeAll(QString());
    voices.removeDuplicates();
    for (const QString &voice : voices) {
        const auto wav =
            run({QStringLiteral("--stdin"), QStringLiteral("--stdout"), QStringLiteral("-b"),
                 QStringLiteral("1"), QStringLiteral("-v"), voice, QStringLiteral("-s"),
                 QString::number(std::clamp(choice.wordsPerMinute, 110, 190))},
                input, stop);
        if (const auto clip = wav ? clipFromWav(*wav) : std::nullopt) {
            return clip->length() <= longestClip ? clip : std::nullopt;
        }
        if (m_isBroken || stop.stop_requested()) {
            break;
        }
    }
    return {};
}

std::vector<FoundVoice> SpeechEngine::voices(const QString &language, std::stop_token stop)
{
    const auto table = run({QStringLiteral("--voices=") + language}, {}, std::move(stop));
    if (!table) {
        return {};
    }
    // Pty Language       Age/Gender VoiceName          File                 Other Languages
    //  5  de              --/M      German             gmw/de
    static const QRegularExpression row(QStringLiteral(R"(^\s*\d+\s+(\S+)\s+\S+\s+(\S+)\s+(\S+))"),
                                        QRegularExpression::MultilineOption);
    std::vector<FoundVoice> found;
    auto rows = row.globalMatch(QString::fromUtf8(*table));
    while (rows.hasNext()) {
        const QRegularExpressionMatch match = rows.next();
        const QString name = match.captured(1);
        // mb/ needs another program with voices of its own; !v/ only alters a voice.
        const QString file = match.captured(3);
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const FoundVoice &voice) {
            return voice.name == name;
        });
        if (!isKnown && !file.startsWith(QLatin1String("mb/")) &&
            !file.startsWith(QLatin1String("!v/"))) {
            QString title = match.captured(2);
            title.replace(QLatin1Char('_'), QLatin1Char(' '));
            found.push_back({name, title});
        }
    }
    return found;
}

/// What the program wrote, or nothing when it failed, hung or was stopped.
std::optional<QByteArray> SpeechEngine::run(const QStringList &arguments, const QByteArray &input,
                                            std::stop_token stop)
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(m_program, arguments);
    const QDeadlineTimer deadline(answerLimit);
    if (!child.waitForStarted()) {
        m_isBroken = true;
        return {};
    }
    child.write(input);
    child.closeWriteChannel();
    while (child.state() != QProcess::NotRunning && !child.waitForFinished(sliceMilliseconds)) {
        const bool isTooMuch = child.bytesAvailable() > mostBytes;
        if (stop.stop_requested() || deadline.hasExpired() || isTooMuch) {
            m_isBroken = m_isBroken || !stop.stop_requested();
            child.kill();
            child.waitForFinished();
            return {};
        }
    }
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
        return {};
    }
    return child.readAllStandardOutput();
}

} // namespace pacewell
