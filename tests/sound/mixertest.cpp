// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/mixer.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>
#include <thread>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const SoundClip> clipOf(std::vector<float> samples)
{
    return std::make_shared<const SoundClip>(SoundClip{std::move(samples)});
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

const std::vector<float> leftAndRight = {0.1F, -0.1F, 0.2F, -0.2F, 0.3F, -0.3F};

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

    void withoutVoicesItIsSilentAndEndless()
    {
        QCOMPARE(pull(*m_mixer, 1000), std::vector<float>(2000, 0.0F));
        QVERIFY(!m_mixer->atEnd());
        QVERIFY(m_mixer->bytesAvailable() > 0);
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void aClipComesOutSampleBySampleThenSilence()
    {
        m_mixer->play(clipOf(leftAndRight));
        std::vector<float> expected = leftAndRight;
        expected.resize(10, 0.0F);
        QCOMPARE(pull(*m_mixer, 5), expected);
        QCOMPARE(pull(*m_mixer, 2), std::vector<float>(4, 0.0F));
    }

    void aClipGoesOnAcrossPulls()
    {
        m_mixer->play(clipOf(leftAndRight));
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.1F, -0.1F}));
        QCOMPARE(pull(*m_mixer, 2), (std::vector<float>{0.2F, -0.2F, 0.3F, -0.3F}));
    }

    void gainScalesOneVoice()
    {
        m_mixer->play(clipOf({0.5F, -0.5F}), 0.5F);
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.25F, -0.25F}));
    }

    void overlappingClipsAddUp()
    {
        m_mixer->play(clipOf({0.25F, 0.25F, 0.25F, 0.25F}));
        pull(*m_mixer, 1);
        m_mixer->play(clipOf({0.5F, -0.5F, 0.5F, -0.5F}));
        QCOMPARE(pull(*m_mixer, 3), (std::vector<float>{0.75F, -0.25F, 0.5F, -0.5F, 0.0F, 0.0F}));
    }

    void oneClipCanSoundTwiceAtOnce()
    {
        const auto clip = flatClip(0.25F, 2);
        m_mixer->play(clip);
        m_mixer->play(clip);
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.5F, 0.5F}));
    }

    void peaksBendSoftly_data()
    {
        QTest::addColumn<float>("in");
        QTest::addColumn<float>("lowest");
        QTest::addColumn<float>("highest");
        QTest::newRow("straight up to 0.8") << 0.8F << 0.8F << 0.8F;
        QTest::newRow("just above") << 0.9F << 0.8F << 0.9F;
        QTest::newRow("far above") << 5.0F << 0.99F << 1.0F;
        QTest::newRow("far below") << -5.0F << -1.0F << -0.99F;
    }

    void peaksBendSoftly()
    {
        QFETCH(float, in);
        QFETCH(float, lowest);
        QFETCH(float, highest);
        m_mixer->play(flatClip(in, 1));
        const float out = pull(*m_mixer, 1).front();
        QVERIFY(out >= lowest && out <= highest);
    }

    void aRhythmIsKeptThoughTheDevicePullsInSteps()
    {
        constexpr auto step = 20ms;
        constexpr std::size_t stepFrames = 960;
        const auto fill = [&] { return pull(*m_mixer, stepFrames); };
        for (int i = 0; i < 4; ++i) {
            fill(); // the device's buffer at the start
        }
        std::vector<qint64> heardAt;
        qint64 frame = 4 * stepFrames;
        constexpr std::array<int, 5> playedAfter = {0, 7, 13, 19, 3}; // ms into a step
        for (const int milliseconds : playedAfter) {
            m_now += std::chrono::milliseconds(milliseconds);
            m_mixer->play(flatClip(0.5F, 1));
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
        m_mixer->play(flatClip(0.25F, 1));
        pull(*m_mixer, 960);
        m_mixer->play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.75F);
    }

    void volumeIsThereAtOnceInSilence()
    {
        m_mixer->setVolume(0.5F);
        m_mixer->play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.25F);
    }

    void volumeChangesWithoutAClick()
    {
        constexpr std::size_t frames = 4800;
        m_mixer->play(flatClip(0.5F, frames));
        pull(*m_mixer, 10);
        m_mixer->setVolume(0.0F);
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

    void volumeStaysInItsRange()
    {
        m_mixer->setVolume(7.0F);
        m_mixer->play(flatClip(0.5F, 1));
        QCOMPARE(pull(*m_mixer, 1).front(), 0.5F);
    }

    void itKnowsWhatIsLeft()
    {
        m_mixer->play(flatClip(0.1F, 4800));
        m_mixer->play(flatClip(0.1F, 48000));
        QCOMPARE(m_mixer->remaining(), 1000ms);
        pull(*m_mixer, 24000);
        QCOMPARE(m_mixer->remaining(), 500ms);
        QCOMPARE(m_mixer->pulled(), 500ms);
        pull(*m_mixer, 24000);
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void anEmptyClipIsNothing()
    {
        m_mixer->play(clipOf({}));
        QCOMPARE(pull(*m_mixer, 2), std::vector<float>(4, 0.0F));
        QCOMPARE(m_mixer->remaining(), 0ms);
    }

    void aPullThatIsNoWholeFrameStaysAligned()
    {
        m_mixer->play(clipOf(leftAndRight));
        std::array<float, 3> samples{};
        QCOMPARE(m_mixer->read(reinterpret_cast<char *>(samples.data()), sizeof(samples)), 8);
        QCOMPARE(pull(*m_mixer, 1), (std::vector<float>{0.2F, -0.2F}));
    }

    void int16HasTheSameSound()
    {
        Mixer mixer(Mixer::Encoding::Int16, [this] { return m_now; });
        QVERIFY(mixer.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        mixer.play(clipOf({0.5F, -0.5F, 9.0F, -9.0F}));
        std::array<qint16, 6> samples{};
        QCOMPARE(mixer.read(reinterpret_cast<char *>(samples.data()), sizeof(samples)), 12);
        QCOMPARE(samples, (std::array<qint16, 6>{16384, -16384, 32767, -32767, 0, 0}));
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
                    m_mixer->play(tick);
                    m_mixer->setVolume(1.0F);
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

private:
    std::chrono::steady_clock::time_point m_now;
    std::unique_ptr<Mixer> m_mixer;
};

QTEST_APPLESS_MAIN(MixerTest)
#include "mixertest.moc"
