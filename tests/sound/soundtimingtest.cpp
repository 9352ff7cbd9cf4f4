// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatepulse.h"
#include "recording.h"
#include "sound/soundoutput.h"
#include "tries.h"
#include "wavfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int longWaitMilliseconds = 15000;

} // namespace

/// When and how strongly cues, speech and background are heard, by what a listener would record
/// from a real sound server.
class SoundTimingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        if (!PrivatePulse::isInstalled())
            QSKIP("pulseaudio and pulseaudio-utils are not installed");
        for (const char *name : chimeFileNames)
            QVERIFY(writeWav(m_sounds.filePath(QLatin1String(name)), beep(0.08)));
        QVERIFY(m_pulse.start());
        QVERIFY(m_recording.start());
    }

    void cuesPlacedAheadAreHeardInTime()
    {
        QVERIFY(openAndWait());
        const QString wrong = wrongInEachTry([this] { return wrongWithCues(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void speechChimesAndBackgroundAreHeardTogether()
    {
        QVERIFY(writeWav(m_sounds.filePath(QStringLiteral("loop.wav")), loopingTone(2.0, 300)));
        m_output.setBackground(m_sounds.filePath(QStringLiteral("loop.wav")));
        QVERIFY(openAndWait());
        const QString wrong = wrongInEachTry([this] { return wrongWithTheMix(); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

private:
    using Instant = SoundOutput::Instant;

    bool openAndWait()
    {
        QSignalSpy opened(&m_output, &SoundOutput::opened);
        m_output.open();
        return opened.wait(longWaitMilliseconds);
    }

    QString wrongWithCues()
    {
        constexpr std::size_t cues = 12;
        const std::size_t before = m_recording.heard().size();
        const Instant begin = std::chrono::steady_clock::now() + 200ms;
        std::vector<Instant> planned;
        for (std::size_t i = 0; i < cues; ++i) {
            planned.push_back(begin + i * 431ms + (i * i * 13 % 97) * 1ms);
            m_output.place(Chime(i % chimeFileNames.size()), planned.back());
        }
        if (!QTest::qWaitFor([&] { return m_recording.heard().size() >= before + cues; },
                             longWaitMilliseconds))
            return QStringLiteral("not all cues were heard");

        const auto beeps = m_recording.heard();
        std::vector<double> delays;
        for (std::size_t i = 0; i < cues; ++i) {
            const std::chrono::duration<double, std::milli> delay =
                m_recording.startedAt() + beeps[before + i].at - planned[i];
            delays.push_back(delay.count());
        }
        const auto [shortest, longest] = std::minmax_element(delays.begin(), delays.end());
        const QString found = QStringLiteral("cues heard %1 to %2 ms late")
                                  .arg(*shortest, 0, 'f', 1)
                                  .arg(*longest, 0, 'f', 1);
        qInfo("%s", qUtf8Printable(found));
        const bool isGood = *longest - *shortest < 20 && *shortest >= 0 && *longest < 100;
        return isGood ? QString() : found;
    }

    QString wrongWithTheMix()
    {
        const Instant begin = std::chrono::steady_clock::now() + 2s; // the background has come in
        m_output.placeSpeech(tone(1.5, 700), begin + 500ms);
        m_output.placeBreath(1500ms, BreathTone::Rising, begin + 500ms);
        for (int i = 0; i < 6; ++i)
            m_output.place(Chime::Start, begin + i * 600ms);
        const auto enough = 6s + (begin - m_recording.startedAt());
        if (!QTest::qWaitFor([&] { return m_recording.length() > enough; }, longWaitMilliseconds))
            return QStringLiteral("the recording came to an end");

        QStringList wrong;
        const auto expect = [&](double hertz, std::chrono::milliseconds from,
                                std::chrono::milliseconds length, double least, double most) {
            const auto at = begin + 60ms + from - m_recording.startedAt();
            const double strength = double(m_recording.strength(
                hertz, std::chrono::duration_cast<std::chrono::microseconds>(at), length));
            if (strength < least || strength > most)
                wrong.append(QStringLiteral("%1 Hz from %2 ms: %3 instead of %4 to %5")
                                 .arg(hertz)
                                 .arg(from.count())
                                 .arg(strength)
                                 .arg(least)
                                 .arg(most));
        };
        for (int i = 0; i < 6; ++i) {
            expect(1000, i * 600ms, 80ms, 0.2, 1);
            expect(1000, i * 600ms + 300ms, 80ms, 0, 0.01);
        }
        expect(700, 700ms, 1000ms, 0.23, 0.27);
        expect(700, 2200ms, 400ms, 0, 0.005);
        expect(300, 0ms, 300ms, 0.18, 0.22);
        expect(300, 800ms, 1000ms, 0.04, 0.06); // 12 dB softer
        for (std::chrono::milliseconds later = 3000ms; later < 5500ms; later += 250ms)
            expect(300, later, 250ms, 0.18, 0.22);
        return wrong.join(QStringLiteral("; "));
    }

    static std::shared_ptr<const SoundClip> tone(double seconds, double hertz)
    {
        return std::make_shared<const SoundClip>(
            soundClipFrom(beep(seconds, hertz, 0.25), 1, soundRateHertz));
    }

    QTemporaryDir m_sounds;
    PrivatePulse m_pulse;
    Recording m_recording;
    SoundOutput m_output{m_sounds.path(), QStringLiteral(PROBE_PROGRAM)};
};

QTEST_GUILESS_MAIN(SoundTimingTest)
#include "soundtimingtest.moc"
