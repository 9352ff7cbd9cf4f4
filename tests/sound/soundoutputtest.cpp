// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundoutput.h"
#include "privatepulse.h"
#include "recording.h"
#include "wavfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

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

    void cuesAreAllHeard()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        QVERIFY(openAndWait());

        constexpr std::size_t cues = 12;
        std::vector<std::chrono::nanoseconds> sent;
        QElapsedTimer sinceFirst;
        QTimer every;
        every.setTimerType(Qt::PreciseTimer);
        connect(&every, &QTimer::timeout, this, [&] {
            if (sent.empty()) {
                sinceFirst.start();
            }
            sent.emplace_back(sinceFirst.nsecsElapsed());
            m_output->play(Chime(sent.size() % chimeFileNames.size()));
            if (sent.size() == cues) {
                every.stop();
            }
        });
        every.start(500ms);
        QTRY_COMPARE_WITH_TIMEOUT(sent.size(), cues, longWaitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(recording.heard().size(), cues, longWaitMilliseconds);

        const auto beeps = recording.heard();
        std::vector<double> delays;
        for (std::size_t i = 0; i < cues; ++i) {
            const std::chrono::duration<double, std::milli> delay = beeps[i].at - sent[i];
            delays.push_back(delay.count());
        }
        const auto [shortest, longest] = std::minmax_element(delays.begin(), delays.end());
        qInfo("%zu of %zu cues heard, their delays are within %.2f ms", beeps.size(), cues,
              *longest - *shortest);
        QVERIFY(*longest - *shortest < 100);
        QCOMPARE(m_unavailable->count(), 0);
    }

    void volumeAndMuteAreHeard()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        m_output->setVolume(0.5);
        QVERIFY(openAndWait());

        QVERIFY(playAndWait(recording, 1));
        QVERIFY(std::abs(recording.heard().back().peak - 0.5F * 0.125F) < 0.01F);

        m_output->setMuted(true);
        m_output->play(Chime::Start);
        const auto soonAfter = recording.length() + 700ms;
        QTRY_VERIFY_WITH_TIMEOUT(recording.length() > soonAfter, longWaitMilliseconds);
        QCOMPARE(recording.heard().size(), 1U);

        m_output->setMuted(false);
        m_output->setVolume(1.0);
        QVERIFY(playAndWait(recording, 2));
        QVERIFY(std::abs(recording.heard().back().peak - 0.5F) < 0.02F);
    }

    void aChimeAskedForEarlyIsHeard()
    {
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        m_output->play(Chime::End); // closed: this one is for nobody
        m_output->open();
        QElapsedTimer timer;
        timer.start();
        m_output->play(Chime::Start);
        QVERIFY(m_opened->wait(longWaitMilliseconds));
        if (timer.elapsed() > 900) {
            QSKIP("this machine opens its sound too slowly to tell");
        }
        QTRY_COMPARE_WITH_TIMEOUT(recording.heard().size(), 1U, longWaitMilliseconds);
    }

    void theLastChimeRingsOutAndSoundOpensAgain()
    {
        QVERIFY(writeWav(m_beeps->filePath(QStringLiteral("end.wav")), beep(0.6)));
        Recording recording;
        QVERIFY(m_pulse->start());
        QVERIFY(recording.start());
        QVERIFY(openAndWait());
        QCOMPARE(m_pulse->streamCount(), 1);
        m_output->play(Chime::End);
        m_output->close();
        m_output->play(Chime::Start); // closed: this one is for nobody
        QTRY_COMPARE_WITH_TIMEOUT(m_pulse->streamCount(), 0, longWaitMilliseconds);
        QTRY_COMPARE_WITH_TIMEOUT(recording.heard().size(), 1U, longWaitMilliseconds);
        QVERIFY(recording.heard().front().length > 590ms);

        QVERIFY(openAndWait());
        QVERIFY(playAndWait(recording, 2));
        QCOMPARE(m_unavailable->count(), 0);
    }

    void aServerThatDiesIsToldOnce()
    {
        QVERIFY(m_pulse->start());
        QVERIFY(openAndWait());
        m_output->play(Chime::Start);
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
        m_output->play(Chime::Start);
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
        output.play(Chime::Start);
        QVERIFY(!unavailable.wait(200));
    }

private:
    bool openAndWait()
    {
        m_output->open();
        return m_opened->wait(longWaitMilliseconds);
    }

    bool playAndWait(Recording &recording, std::size_t heard)
    {
        m_output->play(Chime::Start);
        return QTest::qWaitFor([&] { return recording.heard().size() == heard; },
                               longWaitMilliseconds);
    }

    /// After the one message nothing more comes, whatever the session asks for.
    void goOnInSilence()
    {
        const auto messages = m_unavailable->count();
        const QString message = m_unavailable->back().front().toString();
        QVERIFY2(message.contains(QLatin1String("in silence")), qPrintable(message));
        m_output->setVolume(0.3);
        m_output->play(Chime::Halfway);
        m_output->setMuted(true);
        m_output->play(Chime::End);
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
