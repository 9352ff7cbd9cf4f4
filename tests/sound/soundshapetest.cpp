// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundshape.h"
#include "loudness.h"
#include "sound/breathtone.h"
#include "wavfile.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

SoundClip toneBetweenSilence(double before, double tone, double after, double peak = 0.25)
{
    std::vector<float> samples(static_cast<std::size_t>(before * soundRateHertz));
    const std::vector<float> sound = beep(tone, 1000, peak);
    samples.insert(samples.end(), sound.begin(), sound.end());
    samples.resize(samples.size() + static_cast<std::size_t>(after * soundRateHertz));
    return soundClipFrom(samples, 1, soundRateHertz);
}

/// The biggest difference of two neighbours, and of two such differences: a click shows in the
/// second where the sound itself is low and smooth.
struct Roughness
{
    int step = 0;
    int bend = 0;
};

/// Of this many frames from this one on, going round.
Roughness roughness(const SoundClip &clip, qint64 from, qint64 count)
{
    Roughness most;
    const auto at = [&](qint64 frame, int channel) {
        const qint64 frames = clip.frames();
        return int(clip.samples[std::size_t((frame + frames) % frames * clip.channels + channel)]);
    };
    for (qint64 frame = from; frame < from + count; ++frame) {
        for (int channel = 0; channel < clip.channels; ++channel) {
            const int step = at(frame + 1, channel) - at(frame, channel);
            const int before = at(frame, channel) - at(frame - 1, channel);
            most.step = std::max(most.step, std::abs(step));
            most.bend = std::max(most.bend, std::abs(step - before));
        }
    }
    return most;
}

double pitchOf(const SoundClip &clip, double fromPart, double toPart)
{
    const auto from = static_cast<std::size_t>(fromPart * double(clip.frames()));
    const auto to = static_cast<std::size_t>(toPart * double(clip.frames()));
    int risingZeros = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
        risingZeros += clip.samples[i - 1] < 0 && clip.samples[i] >= 0;
    }
    return risingZeros * double(soundRateHertz) / double(to - from);
}

} // namespace

class SoundShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void silenceAroundASoundIsTrimmed()
    {
        SoundClip clip = toneBetweenSilence(0.3, 0.5, 0.7);
        trimSilence(clip);
        QVERIFY(clip.length() >= 540ms && clip.length() <= 546ms);
        SoundClip again = clip;
        trimSilence(again);
        QCOMPARE(again.samples, clip.samples);
    }

    void aSoundWithoutSilenceStaysWhole()
    {
        SoundClip clip = toneBetweenSilence(0, 0.5, 0);
        trimSilence(clip);
        QVERIFY(clip.length() >= 499ms && clip.length() <= 500ms);
    }

    void silenceThroughoutBecomesEmpty()
    {
        SoundClip clip = toneBetweenSilence(1, 0, 0);
        trimSilence(clip);
        QCOMPARE(clip.frames(), 0);
        bringToLoudness(clip, -20);
        QCOMPARE(clip.frames(), 0);
    }

    void loudAndSoftComeToOneLoudness_data()
    {
        QTest::addColumn<double>("peak");
        QTest::addColumn<double>("seconds");
        QTest::newRow("loud") << 0.9 << 2.0;
        QTest::newRow("soft") << 0.03 << 2.0;
        QTest::newRow("as wanted") << 0.14 << 2.0;
        QTest::newRow("a short word") << 0.5 << 0.25;
    }

    void loudAndSoftComeToOneLoudness()
    {
        QFETCH(double, peak);
        QFETCH(double, seconds);
        SoundClip clip = soundClipFrom(beep(seconds, 1000, peak), 1, soundRateHertz);
        bringToLoudness(clip, -20);
        const double lufs = loudness(clip);
        QVERIFY2(std::abs(lufs + 20) < 0.5, qPrintable(QString::number(lufs)));
    }

    void peaksAreNotCutOff()
    {
        std::vector<float> samples = beep(1.0, 1000, 0.01);
        samples[100] = 0.9F; // one click far above the rest
        SoundClip clip = soundClipFrom(samples, 1, soundRateHertz);
        bringToLoudness(clip, -20);
        QVERIFY(*std::max_element(clip.samples.begin(), clip.samples.end()) == 32767);
        QVERIFY(std::abs(clip.samples[24'000 + 12]) < 400); // 0.01 grew by a ninth only
    }

    void theShippedLoopsAreCalmAndSeamless_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"rain.ogg", "sea.ogg", "soft-tone.ogg"}) {
            QTest::newRow(name) << QStringLiteral(SHIPPED_SOUNDS "/") + QLatin1String(name);
        }
    }

    void theShippedLoopsAreCalmAndSeamless()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo(path).size() < 700'000);
        Result<SoundClip> loaded = loadSoundClip(path);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error()));
        SoundClip loop = std::move(loaded).value();
        QCOMPARE(loop.channels, 2);
        closeRound(loop);
        QVERIFY(loop.length() >= 24s && loop.length() <= 40s);
        QCOMPARE(loop.frames() % soundRateHertz, 0); // the round as it was made

        const Roughness joint = roughness(loop, -40, 80);
        const Roughness elsewhere = roughness(loop, 4800, loop.frames() - 9600);
        QVERIFY2(joint.step <= elsewhere.step && joint.bend <= elsewhere.bend,
                 qPrintable(QStringLiteral("%1 %2, elsewhere %3 %4")
                                .arg(joint.step)
                                .arg(joint.bend)
                                .arg(elsewhere.step)
                                .arg(elsewhere.bend)));
        const double lufs = loudness(loop);
        QVERIFY2(std::abs(lufs + 28) < 1.5, qPrintable(QString::number(lufs)));
        const auto isTooLoud = [](qint16 sample) { return std::abs(sample) > 10'000; };
        QVERIFY(std::none_of(loop.samples.begin(), loop.samples.end(), isTooLoud));
    }

    void shortSoundsStayAsTheyAre()
    {
        SoundClip clip = soundClipFrom(beep(0.9), 1, soundRateHertz);
        const SoundClip before = clip;
        closeRound(clip);
        QCOMPARE(clip.samples, before.samples);
    }

    void breathTonesGlideSoftly_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("length");
        QTest::addColumn<bool>("isRising");
        for (const int milliseconds : {1500, 3000, 4500, 6000, 12'000}) {
            for (const bool isRising : {true, false}) {
                QTest::addRow("%d ms %s", milliseconds, isRising ? "rising" : "falling")
                    << std::chrono::milliseconds(milliseconds) << isRising;
            }
        }
    }

    void breathTonesGlideSoftly()
    {
        QFETCH(std::chrono::milliseconds, length);
        QFETCH(bool, isRising);
        const SoundClip tone =
            makeBreathTone(length, isRising ? BreathTone::Rising : BreathTone::Falling);
        QCOMPARE(tone.length(), length);
        const double first = pitchOf(tone, 0.05, 0.25);
        const double last = pitchOf(tone, 0.75, 0.95);
        QVERIFY2(isRising ? first < 195 && last > 235 : first > 235 && last < 195,
                 qPrintable(QStringLiteral("%1 to %2 Hz").arg(first).arg(last)));

        int biggestStep = std::abs(tone.samples.front());
        int peak = 0;
        for (std::size_t i = 1; i < tone.samples.size(); ++i) {
            biggestStep = std::max(biggestStep, std::abs(tone.samples[i] - tone.samples[i - 1]));
            peak = std::max(peak, std::abs(tone.samples[i]));
        }
        QVERIFY2(biggestStep < 400, qPrintable(QString::number(biggestStep)));
        QVERIFY(peak > 3500 && peak < 6000);
        QVERIFY(std::abs(tone.samples.back()) < 10);
    }

    void breathTonesStayWithinTheirLimits()
    {
        QCOMPARE(makeBreathTone(0ms, BreathTone::Rising).length(), 200ms);
        QCOMPARE(makeBreathTone(10h, BreathTone::Falling).length(), 30s);
    }
};

QTEST_APPLESS_MAIN(SoundShapeTest)
#include "soundshapetest.moc"
