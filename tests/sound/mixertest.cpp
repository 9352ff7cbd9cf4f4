// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/mixer.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>
#include <thread>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t stepFrames = 960; ///< 20 ms

thread_local bool countsMemoryCalls = false;
thread_local int memoryCalls = 0;

} // namespace

// Every allocation of this program comes by here, so that those of a pull can be counted. Not
// inlined: GCC 14 warns of a mismatch where it sees malloc() in one place and delete in the other.
[[gnu::noinline]] void *operator new(std::size_t size)
{
    memoryCalls += countsMemoryCalls;
    if (void *memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

[[gnu::noinline]] void operator delete(void *memory) noexcept
{
    memoryCalls += countsMemoryCalls;
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    operator delete(memory);
}

namespace {

/// A stereo clip; values of whole 1/32768 come out of the mixer unchanged.
std::shared_ptr<const SoundClip> clipOf(const std::vector<float> &samples)
{
    return std::make_shared<const SoundClip>(soundClipFrom(samples, 2, soundRateHertz));
}

/// A clip whose frames all have the same value on both sides.
std::shared_ptr<const SoundClip> flatClip(float value, std::size_t frames)
{
    return clipOf(std::vector<float>(frames * soundChannels, value));
}

std::vector<float> pull(Mixer &mixer, std::size_t frames)
{
    std::vector<float> samples(frames * soundChannels, 99.0F);
    const auto bytes = static_cast<qint64>(samples.size() * sizeof(float));
    const qint64 read = mixer.read(reinterpret_cast<char *>(samples.data()), bytes);
    return read == bytes ? samples : std::vector<float>();
}

const std::vector<float> leftAndRight = {0.125F, -0.125F, 0.25F, -0.25F, 0.375F, -0.375F};

} // namespace

class MixerTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = {};
        m_mixer = std::make_unique<Mixer>(Mixer::Encoding::Float32, [this] { return m_now; });
        QVERIFY(m_mixer->open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    }

    void withoutClipsItIsSilentAndEndless()
    {
        QCOMPARE(pull(*m_mixer, 1000), std::vector<float>(2000, 0.0F));
        QVERIFY(!m_mixer->atEnd());
        QVERIFY(m_mixer->bytesAvailable() > 0);
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void aClipComesOutSampleBySampleThenSilence()
    {
        play(clipOf(leftAndRight));
        std::vector<float> expected = leftAndRight;
        expected.resize(10, 0.0F);
        QCOMPARE(pull(*m_mixer, 5), expected);
        QCOMPARE(pull(*m_mixer, 2), std::vector<float>(4, 0.0F));
    }

    void aClipGoesOnAcrossPulls()
    {
        play(clipOf(leftAndRight));
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.125F, -0.125F}));
        QCOMPARE(pull(*m_mixer, 2), (std::vector<float>{0.25F, -0.25F, 0.375F, -0.375F}));
    }

    void monoIsHeardOnBothSides()
    {
        play(std::make_shared<const SoundClip>(SoundClip{{16384, -8192}, 1}));
        QCOMPARE(pull(*m_mixer, 2), (std::vector<float>{0.5F, 0.5F, -0.25F, -0.25F}));
    }

    void eachBusHasAGainOfItsOwn_data()
    {
        QTest::addColumn<SoundBus>("bus");
        QTest::newRow("cue") << SoundBus::Cue;
        QTest::newRow("breath") << SoundBus::Breath;
        QTest::newRow("speech") << SoundBus::Speech;
    }

    void eachBusHasAGainOfItsOwn()
    {
        QFETCH(SoundBus, bus);
        m_mixer->setGain(bus, 0.5F);
        for (const SoundBus each : {SoundBus::Cue, SoundBus::Breath, SoundBus::Speech}) {
            m_mixer->place(clipOf({0.25F, -0.25F}), each, m_now);
        }
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.625F, -0.625F}));
    }

    void overlappingClipsAddUp()
    {
        play(clipOf({0.25F, 0.25F, 0.25F, 0.25F}));
        pull(*m_mixer, 1);
        play(clipOf({0.5F, -0.5F, 0.5F, -0.5F}));
        QCOMPARE(pull(*m_mixer, 3), (std::vector<float>{0.75F, -0.25F, 0.5F, -0.5F, 0.0F, 0.0F}));
    }

    void oneClipCanSoundTwiceAtOnce()
    {
        const auto clip = flatClip(0.25F, 2);
        play(clip);
        play(clip);
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.5F, 0.5F}));
    }

    void peaksBendSoftly_data()
    {
        QTest::addColumn<float>("in");
        QTest::addColumn<float>("lowest");
        QTest::addColumn<float>("highest");
        QTest::newRow("straight below 0.8") << 0.75F << 0.75F << 0.75F;
        QTest::newRow("just above") << 0.9375F << 0.8F << 0.9375F;
        QTest::newRow("far above") << 5.0F << 0.99F << 1.0F;
        QTest::newRow("far below") << -5.0F << -1.0F << -0.99F;
    }

    void peaksBendSoftly()
    {
        QFETCH(float, in);
        QFETCH(float, lowest);
        QFETCH(float, highest);
        for (float left = in; left != 0.0F; left -= std::clamp(left, -1.0F, 0.875F)) {
            play(flatClip(std::clamp(left, -1.0F, 0.875F), 1));
        }
        const float out = pull(*m_mixer, 1).front();
        QVERIFY(out >= lowest && out <= highest);
    }

    void aRhythmIsKeptThoughTheDevicePullsInSteps()
    {
        constexpr auto step = 20ms;
        const auto fill = [&] { return pull(*m_mixer, stepFrames); };
        for (int i = 0; i < 4; ++i) {
            fill(); // the device's buffer at the start
        }
        std::vector<qint64> heardAt;
        qint64 frame = 4 * stepFrames;
        constexpr std::array<int, 5> playedAfter = {0, 7, 13, 19, 3}; // ms into a step
        for (const int milliseconds : playedAfter) {
            m_now += std::chrono::milliseconds(milliseconds);
            play(flatClip(0.5F, 1));
            m_now += step - std::chrono::milliseconds(milliseconds);
            for (const std::vector<float> &samples : {fill(), (m_now += step, fill())}) {
                const auto sound = std::find(samples.begin(), samples.end(), 0.5F);
                if (sound != samples.end()) {
                    heardAt.push_back(frame + (sound - samples.begin()) / soundChannels -
                                      milliseconds * 48);
                }
                frame += stepFrames;
            }
        }
        QCOMPARE(heardAt.size(), playedAfter.size());
        for (std::size_t i = 1; i < heardAt.size(); ++i) {
            const qint64 apart = heardAt[i] - heardAt[i - 1];
            QVERIFY2(std::abs(apart - qint64(2 * stepFrames)) <= 4,
                     qPrintable(QString::number(apart)));
        }
    }

    void afterAPauseOfTheDeviceClipsAreNotLate()
    {
        pull(*m_mixer, 960);
        m_now += 5s;
        play(flatClip(0.25F, 1));
        pull(*m_mixer, 960);
        play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.75F);
    }

    void gainIsThereAtOnceInSilence()
    {
        m_mixer->setGain(SoundBus::Cue, 0.5F);
        play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.25F);
    }

    void gainChangesWithoutAClick()
    {
        constexpr std::size_t frames = 4800;
        play(flatClip(0.5F, frames));
        pull(*m_mixer, 10);
        m_mixer->setGain(SoundBus::Cue, 0.0F);
        const std::vector<float> samples = pull(*m_mixer, frames);
        float biggestStep = std::abs(samples[0] - 0.5F);
        for (std::size_t i = 2; i < samples.size(); i += 2) {
            biggestStep = std::max(biggestStep, std::abs(samples[i] - samples[i - 2]));
        }
        QVERIFY2(biggestStep < 0.001F, qPrintable(QString::number(biggestStep)));
        const std::size_t after20ms = 2 * 961;
        QVERIFY(samples[after20ms / 2] > 0.1F);
        QCOMPARE(samples[after20ms], 0.0F);
    }

    void gainStaysInItsRange()
    {
        m_mixer->setGain(SoundBus::Cue, 7.0F);
        play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.5F);
    }

    void itKnowsWhatIsLeft()
    {
        play(flatClip(0.1F, 4800));
        play(flatClip(0.1F, 48000));
        QCOMPARE(m_mixer->remaining(), 1000ms);
        pull(*m_mixer, 24000);
        QCOMPARE(m_mixer->remaining(), 500ms);
        QCOMPARE(m_mixer->pulled(), 500ms);
        pull(*m_mixer, 24000);
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void anEmptyClipIsNothing()
    {
        play(clipOf({}));
        QCOMPARE(pull(*m_mixer, 2), std::vector<float>(4, 0.0F));
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void aPullThatIsNoWholeFrameStaysAligned()
    {
        play(clipOf(leftAndRight));
        std::array<float, 3> samples{};
        QCOMPARE(m_mixer->read(reinterpret_cast<char *>(samples.data()), sizeof(samples)), 8);
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.25F, -0.25F}));
    }

    void theDelayIsTheSameHoweverFullTheBufferGets_data()
    {
        QTest::addColumn<int>("unused"); // milliseconds of the buffer
        for (const int milliseconds : {0, 5, 19}) {
            QTest::addRow("%d ms", milliseconds) << milliseconds;
        }
    }

    void theDelayIsTheSameHoweverFullTheBufferGets()
    {
        QFETCH(int, unused);
        qint64 room = (60 + unused) * 48;
        m_mixer->setRoom([&] { return room * 8; });
        qint64 frame = 0;
        for (; room >= qint64(stepFrames); room -= stepFrames, frame += stepFrames) {
            pull(*m_mixer, stepFrames);
        }
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + 100ms);
        room += stepFrames; // heard 20 ms later
        const qint64 heard = firstHeard(frame, 20);
        QCOMPARE(heard - frame, 4800 + qint64(unused) * 48);
    }

    void int16HasTheSameSound()
    {
        Mixer mixer(Mixer::Encoding::Int16, [this] { return m_now; });
        QVERIFY(mixer.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        for (int i = 0; i < 9; ++i) {
            mixer.place(clipOf({0.5F / 8, -0.5F / 8, 1.0F, -1.0F}), SoundBus::Cue, m_now);
        }
        std::array<qint16, 6> samples{};
        QCOMPARE(mixer.read(reinterpret_cast<char *>(samples.data()), sizeof(samples)), 12);
        QCOMPARE(samples, (std::array<qint16, 6>{18431, -18431, 32767, -32767, 0, 0}));
    }

    void otherThreadsMayPlayWhileItIsPulled()
    {
        constexpr int threads = 4;
        constexpr int clipsEach = 500;
        const auto tick = flatClip(1.0F / 4096, 1);
        std::atomic<int> running = threads;
        std::vector<std::thread> posters;
        for (int i = 0; i < threads; ++i) {
            posters.emplace_back([&] {
                for (int j = 0; j < clipsEach; ++j) {
                    play(tick);
                    m_mixer->setGain(SoundBus::Cue, 1.0F);
                }
                --running;
            });
        }
        double sum = 0;
        const auto pullAndAdd = [&] {
            for (const float sample : pull(*m_mixer, 8)) {
                sum += static_cast<double>(sample);
            }
        };
        while (running > 0) {
            pullAndAdd();
        }
        for (std::thread &poster : posters) {
            poster.join();
        }
        pullAndAdd();
        QCOMPARE(sum, 2.0 * threads * clipsEach / 4096);
    }

    void aClipPlacedAheadBeginsAtItsFrame_data()
    {
        QTest::addColumn<std::chrono::microseconds>("ahead");
        for (const int milliseconds : {0, 1, 7, 20, 21, 100, 999, 10'000}) {
            QTest::addRow("%d ms", milliseconds) << std::chrono::microseconds(milliseconds * 1000);
        }
        QTest::newRow("a third of a frame") << 7us;
        QTest::newRow("just past") << std::chrono::microseconds(-3ms);
    }

    void aClipPlacedAheadBeginsAtItsFrame()
    {
        QFETCH(std::chrono::microseconds, ahead);
        const Stream stream = settledStream();
        m_now += 3ms; // between two pulls
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + ahead);
        const qint64 expected =
            stream.frames + std::max<qint64>(0, (3000us + ahead).count()) * 48 / 1000;
        m_now -= 3ms;
        QCOMPARE(firstHeard(stream.frames, 1000), expected);
    }

    void manyPlacedInAnyOrderAreAllHeardAtTheirFrames()
    {
        const Stream stream = settledStream();
        std::vector<qint64> wanted;
        for (int i = 0; i < 200; ++i) {
            const int milliseconds = (i * 7919) % 10'000;
            m_mixer->place(flatClip(0.25F, 1), SoundBus::Cue,
                           m_now + std::chrono::milliseconds(milliseconds));
            wanted.push_back(stream.frames + milliseconds * 48);
        }
        std::sort(wanted.begin(), wanted.end());
        std::vector<qint64> heard;
        for (qint64 frame = stream.frames; heard.size() < wanted.size() && frame < 12 * 48000;
             frame += stepFrames) {
            m_now += 20ms;
            const std::vector<float> samples = pull(*m_mixer, stepFrames);
            for (std::size_t i = 0; i < samples.size(); i += 2) {
                heard.insert(heard.end(),
                             samples[i] == 0.25F  ? 1
                             : samples[i] == 0.5F ? 2
                                                  : 0,
                             frame + qint64(i / 2));
            }
        }
        QCOMPARE(heard, wanted);
    }

    void aDeviceWhoseClockRunsSlowIsFollowed()
    {
        settledStream();
        // 300 in a million slow: after five minutes it is 90 ms behind.
        qint64 worst = 0;
        for (int second = 0; second < 300; ++second) {
            m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + 500ms);
            const qint64 due = m_pulled + 24000;
            qint64 heard = -1;
            for (int step = 0; step < 50; ++step) {
                m_now += std::chrono::nanoseconds(20'006'000);
                const qint64 at = firstIn(pull(*m_mixer, stepFrames));
                heard = at < 0 ? heard : m_pulled + at;
                m_pulled += stepFrames;
            }
            // Half a second of the clock is that much less of the slow device.
            worst = std::max(worst, std::abs(heard - due));
        }
        QVERIFY2(worst < 100, qPrintable(QString::number(worst)));
    }

    void afterAShortBreakOfTheDeviceTheRhythmIsRightAgain()
    {
        settledStream();
        m_now += 50ms; // nobody pulled
        for (int i = 0; i < 60; ++i) {
            m_now += 20ms;
            pull(*m_mixer, stepFrames);
        }
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + 100ms);
        QCOMPARE(firstHeard(0, 10), qint64(4800));
    }

    void whatIsForgottenIsNotHeard()
    {
        settledStream();
        m_mixer->place(flatClip(0.25F, 96000), SoundBus::Cue, m_now);
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + 5ms); // not yet taken
        pull(*m_mixer, 100);
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Cue, m_now + 100ms); // taken
        pull(*m_mixer, 100);
        m_mixer->place(flatClip(0.5F, 1), SoundBus::Speech, m_now + 200ms);
        m_mixer->forgetLater();
        m_mixer->place(flatClip(0.0625F, 1), SoundBus::Cue, m_now + 300ms);
        std::vector<float> expected(2 * 48000, 0.25F);
        expected[2 * 14400] = expected[2 * 14400 + 1] = 0.3125F;
        QCOMPARE(pull(*m_mixer, 48000), expected);
        QCOMPARE(m_mixer->remaining(), 995ms);
    }

    void hushedSpeechFadesAndAChimeRingsOn()
    {
        settledStream();
        m_mixer->place(flatClip(0.125F, 48000), SoundBus::Cue, m_now);
        m_mixer->place(flatClip(0.25F, 48000), SoundBus::Speech, m_now);
        m_mixer->place(flatClip(0.25F, 48000), SoundBus::Breath, m_now);
        QCOMPARE(pull(*m_mixer, 960).back(), 0.625F);
        m_mixer->hush();
        const std::vector<float> samples = pull(*m_mixer, 4800);
        float biggestStep = std::abs(samples[0] - 0.625F);
        for (std::size_t i = 2; i < samples.size(); i += 2) {
            biggestStep = std::max(biggestStep, std::abs(samples[i] - samples[i - 2]));
        }
        QVERIFY2(biggestStep < 0.0005F, qPrintable(QString::number(biggestStep)));
        QVERIFY(samples[2 * 1440] > 0.3F);
        QCOMPARE(samples[2 * 2881], 0.125F);
    }

    void hushedBeforeItIsPulledIsNotHeardAtAll()
    {
        settledStream();
        m_mixer->place(flatClip(0.25F, 48000), SoundBus::Speech, m_now);
        m_mixer->hush();
        QCOMPARE(pull(*m_mixer, 4800), std::vector<float>(9600, 0.0F));
    }

    void aLoopGoesRoundAndRoundWithoutAGap()
    {
        // A ramp tells each frame of the round from every other.
        SoundClip ramp;
        for (int i = 0; i < 1000; ++i) {
            ramp.samples.push_back(qint16(16 * (i + 1)));
        }
        m_mixer->setLoop(std::make_shared<const SoundClip>(ramp));
        pull(*m_mixer, 48000); // the fade-in
        const std::vector<float> samples = pull(*m_mixer, 10'500);
        for (std::size_t i = 0; i < 10'500; ++i) {
            QCOMPARE(samples[2 * i], float(16 * (i % 1000 + 1)) / 32768.0F);
        }
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void loopsCrossWithoutAHoleAndWithoutAStep()
    {
        m_mixer->setLoop(flatClip(0.25F, 4800));
        pull(*m_mixer, 48000);
        QCOMPARE(pull(*m_mixer, 1).front(), 0.25F);
        m_mixer->setLoop(flatClip(0.25F, 9600));
        QCOMPARE(m_mixer->remaining(), 1000ms);
        std::vector<float> samples = pull(*m_mixer, 48000);
        QVERIFY(*std::min_element(samples.begin(), samples.end()) > 0.249F);
        QVERIFY(*std::max_element(samples.begin(), samples.end()) < 0.40F);
        QVERIFY(biggestStepIn(samples) < 0.0001F);
        QCOMPARE(pull(*m_mixer, 1).front(), 0.25F);

        m_mixer->setLoop(nullptr);
        samples = pull(*m_mixer, 48001);
        QVERIFY(biggestStepIn(samples) < 0.0001F);
        QCOMPARE(samples.back(), 0.0F);
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void speechDucksTheBackground()
    {
        settledStream();
        m_mixer->setLoop(flatClip(0.5F, 4800));
        for (int i = 0; i < 60; ++i) {
            m_now += 20ms;
            pull(*m_mixer, stepFrames);
        }
        const auto at = [this](std::chrono::milliseconds instant) {
            while (m_now < m_begin + instant) {
                m_now += 1ms;
                m_last = pull(*m_mixer, 48);
            }
            return m_last.back();
        };
        m_begin = m_now;
        m_mixer->place(flatClip(0.0F, 24000), SoundBus::Speech, m_now + 500ms); // for half a second
        QCOMPARE(at(340ms), 0.5F);
        const float half = at(425ms); // in the middle of the way down
        QVERIFY2(half > 0.2F && half < 0.3F, qPrintable(QString::number(half)));
        QCOMPARE(at(510ms), 0.125F);
        QCOMPARE(at(990ms), 0.125F);
        const float up = at(1300ms);
        QVERIFY2(up > 0.2F && up < 0.3F, qPrintable(QString::number(up)));
        QCOMPARE(at(1620ms), 0.5F);
    }

    void chimesDoNotDuckTheBackground()
    {
        m_mixer->setLoop(flatClip(0.5F, 4800));
        pull(*m_mixer, 48000);
        play(flatClip(0.0F, 24000));
        QCOMPARE(pull(*m_mixer, 24000).back(), 0.5F);
    }

    void everythingFadesOutTogetherAndComesBack()
    {
        play(flatClip(0.5F, 5 * 48000));
        m_mixer->fadeTo(0.0F, 2s);
        std::vector<float> samples = pull(*m_mixer, 48000);
        QVERIFY(std::abs(samples.back() - 0.0625F) < 0.001F); // half the slider
        QVERIFY(biggestStepIn(samples) < 0.0001F);
        pull(*m_mixer, 48000);
        QVERIFY(pull(*m_mixer, 48000).back() < 0.0001F);
        m_mixer->fadeTo(1.0F, 100ms);
        QVERIFY(std::abs(pull(*m_mixer, 4900).back() - 0.5F) < 0.001F);
    }

    void pullingNeitherAllocatesNorFrees()
    {
        std::vector<char> bytes(4800 * 8);
        const auto take = [&](int pulls) {
            countsMemoryCalls = true;
            for (int i = 0; i < pulls; ++i) {
                m_mixer->read(bytes.data(), qint64(bytes.size()));
            }
            countsMemoryCalls = false;
        };
        memoryCalls = 0;
        m_mixer->setLoop(flatClip(0.5F, 100));
        for (int i = 0; i < 50; ++i) {
            m_mixer->place(flatClip(0.01F, 100), SoundBus::Speech, m_now);
        }
        take(2);
        m_mixer->setLoop(nullptr);
        m_mixer->hush();
        m_mixer->forgetLater();
        take(20);
        QCOMPARE(memoryCalls, 0);
    }

    void whatHasSoundedIsLetGo()
    {
        std::weak_ptr<const SoundClip> gone;
        {
            const auto clip = flatClip(0.5F, 10);
            gone = clip;
            play(clip);
        }
        pull(*m_mixer, 20);
        pull(*m_mixer, 20);
        QVERIFY(!gone.expired()); // not by the pull
        play(flatClip(0.5F, 1));
        QVERIFY(gone.expired());
    }

private:
    struct Stream
    {
        qint64 frames; ///< the frame that belongs to m_now
    };

    /// A device that has filled its buffer and pulls on time.
    Stream settledStream()
    {
        m_pulled = 0;
        for (int i = 0; i < 4; ++i) {
            pull(*m_mixer, stepFrames);
            m_pulled += stepFrames;
        }
        return {m_pulled};
    }

    static qint64 firstIn(const std::vector<float> &samples)
    {
        const auto sound = std::find(samples.begin(), samples.end(), 0.5F);
        return sound == samples.end() ? -1 : (sound - samples.begin()) / soundChannels;
    }

    /// The frame of the stream in which 0.5 is heard first, when the next pull begins at this one.
    qint64 firstHeard(qint64 frame, int pulls)
    {
        for (int i = 0; i < pulls; ++i, frame += stepFrames) {
            m_now += 20ms;
            if (const qint64 at = firstIn(pull(*m_mixer, stepFrames)); at >= 0) {
                return frame + at;
            }
        }
        return -1;
    }

    static float biggestStepIn(const std::vector<float> &samples)
    {
        float biggest = 0.0F;
        for (std::size_t i = 2; i < samples.size(); ++i) {
            biggest = std::max(biggest, std::abs(samples[i] - samples[i - 2]));
        }
        return biggest;
    }

    void play(const std::shared_ptr<const SoundClip> &clip)
    {
        m_mixer->place(clip, SoundBus::Cue, m_now);
    }

    std::chrono::steady_clock::time_point m_now;
    std::chrono::steady_clock::time_point m_begin;
    std::vector<float> m_last;
    qint64 m_pulled = 0;
    std::unique_ptr<Mixer> m_mixer;
};

QTEST_APPLESS_MAIN(MixerTest)
#include "mixertest.moc"
