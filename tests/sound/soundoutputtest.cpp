// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundoutput.h"
#include "privatepulse.h"
#include "recording.h"
#include "tries.h"
#include "wavfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

#include <unistd.h>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int longWaitMilliseconds = 15000;

} // namespace

/// Real parts only: a real sound server, the real probe, and what a listener would record.
class SoundOutputTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PrivatePulse::isInstalled()) {
            QSKIP("pulseaudio and pulseaudio-utils are not installed");
        }
        m_beeps = std::make_unique<QTemporaryDir>();
        for (const char *name : chimeFileNames) {
            QVERIFY(writeWav(m_beeps->filePath(QLatin1String(name)), beep(0.08)));
        }
        m_pulse = std::make_unique<PrivatePulse>();
        m_output = std::make_unique<SoundOutput>(m_beeps->path(), QStringLiteral(PROBE_PROGRAM));
        m_opened = std::make_unique<QSignalSpy>(m_output.get(), &SoundOutput::opened);
        m_unavailable = std::make_unique<QSignalSpy>(m_output.get(), &SoundOutput::unavailable);
    }

    void cleanup()
    {
        QElapsedTimer timer;
        timer.start();
        m_output.reset();
        QVERIFY2(timer.elapsed() < 3000, "leaving took too long");
        m_pulse.reset();
    }

    void volumeAndMuteAreHeard()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        m_output->setVolumes({0.5, 1.0, 1.0});
        QVERIFY(openAndWait());

        QVERIFY(playAndWait(recording, 1));
        QVERIFY(std::abs(recording.heard().back().peak - 0.5F * 0.125F) < 0.01F);

        m_output->setMuted(true);
        playNow(Chime::Start);
        const auto soonAfter = recording.length() + 700ms;
        QTRY_VERIFY_WITH_TIMEOUT(recording.length() > soonAfter, longWaitMilliseconds);
        QCOMPARE(recording.heard().size(), 1U);

        m_output->setMuted(false);
        m_output->setVolumes({});
        QVERIFY(playAndWait(recording, 2));
        QVERIFY(std::abs(recording.heard().back().peak - 0.5F) < 0.02F);
    }

    void whatIsPlacedWhileItOpensIsHeardInTime()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        playNow(Chime::End); // closed: this one is for nobody
        const Instant now = std::chrono::steady_clock::now();
        m_output->open();
        m_output->place(Chime::Start, now - 1s); // too late by the time it is open
        m_output->place(Chime::Start, now + 3s);
        QVERIFY(m_opened->wait(longWaitMilliseconds));
        if (std::chrono::steady_clock::now() > now + 3s) {
            QSKIP("this machine opens its sound too slowly to tell");
        }
        QTRY_COMPARE_WITH_TIMEOUT(recording.heard().size(), 1U, longWaitMilliseconds);
        const auto delay = recording.startedAt() + recording.heard().front().at - (now + 3s);
        QVERIFY(delay > -1s && delay < 1s); // how exactly is told by soundtimingtest
    }

    void whatIsForgottenIsNotHeard()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        m_output->open();
        m_output->place(Chime::Start, std::chrono::steady_clock::now() + 5s);
        m_output->forgetPlaced();
        QVERIFY(m_opened->wait(longWaitMilliseconds));
        const QString wrong = wrongInEachTry([&] { return wrongWithForgetting(recording); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theBackgroundComesAndGoes()
    {
        QVERIFY(writeWav(m_beeps->filePath(QStringLiteral("loop.wav")), loopingTone(1.5, 300)));
        QVERIFY(writeWav(m_beeps->filePath(QStringLiteral("other.wav")), loopingTone(1.5, 500)));
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        QVERIFY(openAndWait());
        const auto isHeard = [&](double hertz) {
            return recording.strength(hertz, recording.length() - 200ms, 200ms) > 0.19F;
        };
        m_output->setBackground(m_beeps->filePath(QStringLiteral("loop.wav")));
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(300), longWaitMilliseconds);
        m_output->setBackground(m_beeps->filePath(QStringLiteral("other.wav")));
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(500) && !isHeard(300), longWaitMilliseconds);

        m_output->fadeOut(500ms);
        QTRY_VERIFY_WITH_TIMEOUT(!isHeard(500), longWaitMilliseconds);
        m_output->open();
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(500), longWaitMilliseconds);

        m_output->close();
        QTRY_COMPARE_WITH_TIMEOUT(m_pulse->streamCount(), 0, longWaitMilliseconds);
        QVERIFY(!isHeard(500));
        QVERIFY(openAndWait());
        QTRY_VERIFY_WITH_TIMEOUT(isHeard(500), longWaitMilliseconds);
    }

    void aDamagedBackgroundIsToldAndTheRestGoesOn()
    {
        QSignalSpy told(m_output.get(), &SoundOutput::backgroundUnavailable);
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        m_output->setBackground(QStringLiteral("/nowhere/sea.ogg"));
        QVERIFY(openAndWait());
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, longWaitMilliseconds);
        QVERIFY(told.front().front().toString().contains(QLatin1String("sea.ogg")));
        QVERIFY(playAndWait(recording, 1));
        QCOMPARE(m_unavailable->count(), 0);
    }

    void theLastChimeRingsOutAndSoundOpensAgain()
    {
        QVERIFY(writeWav(m_beeps->filePath(QStringLiteral("end.wav")), beep(0.6)));
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        QVERIFY(openAndWait());
        QCOMPARE(m_pulse->streamCount(), 1);
        playNow(Chime::End);
        m_output->place(Chime::Start, std::chrono::steady_clock::now() + 300ms); // too late for it
        m_output->close();
        playNow(Chime::Start); // closed: this one is for nobody
        QTRY_COMPARE_WITH_TIMEOUT(m_pulse->streamCount(), 0, longWaitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(recording.heard().size(), 1U, longWaitMilliseconds);
        QVERIFY(recording.heard().front().length > 590ms);

        QVERIFY(openAndWait());
        QVERIFY(playAndWait(recording, 2));
        QCOMPARE(m_unavailable->count(), 0);
    }

    void closingAndOpeningWhileTheMachineIsBusyDoesNoHarm()
    {
        QVERIFY(m_pulse->start());
        // Stands still for most of the time, so that the device wants a lot whenever it goes on.
        QProcess jolts;
        jolts.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("while kill -STOP %1; do sleep 0.07; kill -CONT %1; "
                                    "sleep 0.03; done")
                         .arg(QCoreApplication::applicationPid())});
        for (int i = 0; i < 8; ++i) {
            QVERIFY(openAndWait());
            m_output->close();
            QTest::qWait(280 + 20 * i); // about when the stream ends
        }
        jolts.kill();
        jolts.waitForFinished();
        ::kill(::getpid(), SIGCONT);
        QCOMPARE(m_unavailable->count(), 0);
    }

    void aServerThatDiesIsToldOnce()
    {
        QVERIFY(m_pulse->start());
        QVERIFY(openAndWait());
        playNow(Chime::Start);
        m_pulse->die();
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        goOnInSilence();

        m_output->open();
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        QCOMPARE(m_unavailable->count(), 2);
    }

    void aServerThatFreezesIsToldOnce()
    {
        QVERIFY(m_pulse->start());
        QVERIFY(openAndWait());
        m_pulse->freeze();
        playNow(Chime::Start);
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        goOnInSilence();
    }

    void aServerThatNeverAnswersIsToldInTime()
    {
        QVERIFY(m_pulse->startSilentSocket());
        QElapsedTimer timer;
        timer.start();
        m_output->open();
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        QVERIFY(timer.elapsed() > 2500 && timer.elapsed() < 8000);
        goOnInSilence();
    }

    void aStuckSoundThreadHoldsUpNobody()
    {
        QVERIFY(m_pulse->startSilentSocket());
        // A probe that finds all well, as if the server had stopped answering just after it.
        m_output = std::make_unique<SoundOutput>(m_beeps->path(), QStringLiteral("true"));
        m_unavailable = std::make_unique<QSignalSpy>(m_output.get(), &SoundOutput::unavailable);
        m_output->open();
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        goOnInSilence();
    }

    void noServerIsTold()
    {
        m_output->open();
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        QVERIFY(m_unavailable->front().front().toString().contains(QLatin1String("No speakers")));
        goOnInSilence();
    }

    void aDamagedChimeIsTold()
    {
        QFile chime(m_beeps->filePath(QStringLiteral("halfway.wav")));
        QVERIFY(chime.resize(1000));
        QVERIFY(m_pulse->start());
        m_output->open();
        QVERIFY(m_unavailable->wait(longWaitMilliseconds));
        QVERIFY(m_unavailable->front().front().toString().contains(QLatin1String("halfway.wav")));
        QCOMPARE(m_pulse->streamCount(), 0);
        goOnInSilence();

        QVERIFY(writeWav(chime.fileName(), beep(0.08)));
        QVERIFY(openAndWait());
    }

    void aMissingProbeIsTold()
    {
        SoundOutput output(m_beeps->path(), QStringLiteral("/nowhere/probe"));
        QSignalSpy unavailable(&output, &SoundOutput::unavailable);
        output.open();
        QTRY_COMPARE_WITH_TIMEOUT(unavailable.count(), 1, longWaitMilliseconds);
    }

    void withoutAProbeItIsSilentWithoutAWord()
    {
        SoundOutput output(m_beeps->path(), QString());
        QSignalSpy unavailable(&output, &SoundOutput::unavailable);
        output.open();
        output.place(Chime::Start, std::chrono::steady_clock::now());
        QVERIFY(!unavailable.wait(200));
    }

private:
    using Instant = SoundOutput::Instant;

    static std::shared_ptr<const SoundClip> tone(double seconds, double hertz)
    {
        return std::make_shared<const SoundClip>(
            soundClipFrom(beep(seconds, hertz, 0.25), 1, soundRateHertz));
    }

    void playNow(Chime chime) { m_output->place(chime, std::chrono::steady_clock::now()); }

    bool openAndWait()
    {
        m_output->open();
        return m_opened->wait(longWaitMilliseconds);
    }

    bool playAndWait(Recording &recording, std::size_t heard)
    {
        playNow(Chime::Start);
        return QTest::qWaitFor([&] { return recording.heard().size() == heard; },
                               longWaitMilliseconds);
    }

    QString wrongWithForgetting(Recording &recording)
    {
        const std::size_t before = recording.heard().size();
        const Instant begin = std::chrono::steady_clock::now() + 200ms;
        m_output->placeSpeech(tone(5.0, 700), begin);
        m_output->place(Chime::Start, begin + 600ms);
        m_output->place(Chime::Start, begin + 900ms);
        QTest::qWait(500);
        m_output->forgetPlaced();
        m_output->place(Chime::End, begin + 1200ms);
        const auto enough = 2s + (begin - recording.startedAt());
        if (!QTest::qWaitFor([&] { return recording.length() > enough; }, longWaitMilliseconds))
            return QStringLiteral("the recording came to an end");

        const auto heard = recording.heard();
        if (heard.size() != before + 2)
            return QStringLiteral("heard %1 sounds instead of 2").arg(heard.size() - before);
        const auto speech = heard[before].length;
        const auto apart = heard[before + 1].at - heard[before].at;
        const bool isGood = speech > 250ms && speech < 600ms && apart > 1190ms && apart < 1210ms;
        return isGood ? QString()
                      : QStringLiteral("%1 us of speech, the chime after %2 us")
                            .arg(speech.count())
                            .arg(apart.count());
    }

    /// After the one message nothing more comes, whatever the session asks for.
    void goOnInSilence()
    {
        const auto messages = m_unavailable->count();
        const QString message = m_unavailable->back().front().toString();
        QVERIFY2(message.contains(QLatin1String("in silence")), qPrintable(message));
        m_output->setVolumes({0.3, 0.3, 0.3});
        playNow(Chime::Halfway);
        m_output->setMuted(true);
        playNow(Chime::End);
        m_output->place(Chime::Start, std::chrono::steady_clock::now() + 300ms); // too late for it
        m_output->close();
        QVERIFY(!m_unavailable->wait(300));
        QCOMPARE(m_unavailable->count(), messages);
    }

    std::unique_ptr<QTemporaryDir> m_beeps;
    std::unique_ptr<PrivatePulse> m_pulse;
    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_unavailable;
};

QTEST_GUILESS_MAIN(SoundOutputTest)
#include "soundoutputtest.moc"
