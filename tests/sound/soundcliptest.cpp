// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/soundclip.h"
#include "sound/chime.h"
#include "wavfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace pacewell;

namespace {

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SoundClipTest : public QObject
{
    Q_OBJECT

private slots:
    void monoStaysMono()
    {
        const QString path = m_directory.filePath(QStringLiteral("mono.wav"));
        QVERIFY(writeWav(path, {0.5F, -0.25F}));
        const Result<SoundClip> clip = loadSoundClip(path);
        QVERIFY2(clip, qPrintable(clip ? QString() : clip.error()));
        QCOMPARE(clip.value().channels, 1);
        QCOMPARE(clip.value().samples, (std::vector<qint16>{16384, -8192}));
    }

    void stereoStaysStereo()
    {
        const QString path = m_directory.filePath(QStringLiteral("stéréo ü.wav"));
        QVERIFY(writeWav(path, {0.5F, -0.5F, 0.25F, -0.25F}, 2));
        const Result<SoundClip> clip = loadSoundClip(path);
        QVERIFY2(clip, qPrintable(clip ? QString() : clip.error()));
        QCOMPARE(clip.value().channels, 2);
        QCOMPARE(clip.value().frames(), 2);
        QCOMPARE(clip.value().samples, (std::vector<qint16>{16384, -16384, 8192, -8192}));
    }

    void otherRatesKeepTheirLengthAndPitch_data()
    {
        QTest::addColumn<int>("rateHertz");
        QTest::addColumn<int>("channels");
        for (const int rate : {8000, 22050, 32000, 44100, 96000, 192000}) {
            for (const int channels : {1, 2}) {
                QTest::addRow("%d Hz, %d", rate, channels) << rate << channels;
            }
        }
    }

    void otherRatesKeepTheirLengthAndPitch()
    {
        QFETCH(int, rateHertz);
        QFETCH(int, channels);
        std::vector<float> samples;
        for (int i = 0; i < rateHertz; ++i) {
            const double turn = 2 * std::numbers::pi * 440 * i / rateHertz;
            samples.insert(samples.end(), std::size_t(channels), 0.5F * float(std::sin(turn)));
        }
        const QString path = m_directory.filePath(QStringLiteral("rate.wav"));
        QVERIFY(writeWav(path, samples, channels, rateHertz));
        const Result<SoundClip> clip = loadSoundClip(path);
        QVERIFY2(clip, qPrintable(clip ? QString() : clip.error()));
        QCOMPARE(clip.value().channels, channels);
        const auto length = clip.value().length();
        QVERIFY(length > std::chrono::milliseconds(990) && length <= std::chrono::seconds(1));
        const std::vector<qint16> &read = clip.value().samples;
        int risingZeros = 0;
        for (std::size_t i = std::size_t(channels); i < read.size(); i += std::size_t(channels)) {
            risingZeros += read[i - std::size_t(channels)] < 0 && read[i] >= 0;
        }
        QVERIFY2(std::abs(risingZeros - 439) <= 2, qPrintable(QString::number(risingZeros)));
        const int peak = *std::max_element(read.begin(), read.end());
        QVERIFY2(std::abs(peak - 16384) < 700, qPrintable(QString::number(peak)));
    }

    void badFilesAreRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");

        QTest::newRow("missing") << "missing.wav"
                                 << "missing";
        QVERIFY(QDir(m_directory.path()).mkdir(QStringLiteral("directory.wav")));
        QTest::newRow("directory") << "directory.wav"
                                   << "not a file";
        QVERIFY(writeBytes(m_directory.filePath(QStringLiteral("zero.wav")), {}));
        QTest::newRow("zero length") << "zero.wav"
                                     << "";
        QVERIFY(writeBytes(m_directory.filePath(QStringLiteral("text.wav")), "Hello, I am text."));
        QTest::newRow("text") << "text.wav"
                              << "";
        QVERIFY(writeWav(m_directory.filePath(QStringLiteral("nosound.wav")), {}));
        QTest::newRow("no frames") << "nosound.wav"
                                   << "no sound";
        QVERIFY(writeWav(m_directory.filePath(QStringLiteral("slow.wav")), beep(0.1), 1, 4000));
        QTest::newRow("far too low a rate") << "slow.wav"
                                            << "4000 Hz";
        QVERIFY(writeWav(m_directory.filePath(QStringLiteral("six.wav")), beep(0.1), 6));
        QTest::newRow("six channels") << "six.wav"
                                      << "6 channels";
        QVERIFY(writeWav(m_directory.filePath(QStringLiteral("long.wav")), beep(61)));
        QTest::newRow("too long") << "long.wav"
                                  << "longer than a minute";

        const QString whole = m_directory.filePath(QStringLiteral("whole.wav"));
        QVERIFY(writeWav(whole, beep(0.1)));
        const QByteArray bytes = bytesOf(whole);
        QVERIFY(writeBytes(m_directory.filePath(QStringLiteral("half.wav")), bytes.left(3000)));
        QTest::newRow("cut in the sound") << "half.wav"
                                          << "cut short";
        QVERIFY(writeBytes(m_directory.filePath(QStringLiteral("head.wav")), bytes.left(20)));
        QTest::newRow("cut in the header") << "head.wav"
                                           << "";
    }

    void badFilesAreRefusedWithAReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const Result<SoundClip> clip = loadSoundClip(m_directory.filePath(name));
        QVERIFY(!clip);
        QVERIFY2(clip.error().contains(name), qPrintable(clip.error()));
        QVERIFY2(clip.error().contains(reason), qPrintable(clip.error()));
    }

    void everyCutOfAFileIsRefused()
    {
        const QString whole = m_directory.filePath(QStringLiteral("whole2.wav"));
        QVERIFY(writeWav(whole, beep(0.01)));
        const QByteArray bytes = bytesOf(whole);
        const QString cut = m_directory.filePath(QStringLiteral("cut.wav"));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(writeBytes(cut, bytes.left(size)));
            QVERIFY2(!loadSoundClip(cut), qPrintable(QString::number(size)));
        }
    }

    void theShippedChimesAreSoftShortAndClean_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : chimeFileNames) {
            QTest::newRow(name) << QStringLiteral(SHIPPED_SOUNDS "/") + QLatin1String(name);
        }
    }

    void theShippedChimesAreSoftShortAndClean()
    {
        QFETCH(QString, path);
        QVERIFY(QFileInfo(path).size() < 200'000);
        const Result<SoundClip> clip = loadSoundClip(path);
        QVERIFY2(clip, qPrintable(clip ? QString() : clip.error()));
        const std::vector<qint16> &samples = clip.value().samples;
        QVERIFY(clip.value().frames() < qint64(2.2 * soundRateHertz));

        int peak = 0;
        int biggestStep = 0;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            peak = std::max(peak, std::abs(samples[i]));
            biggestStep = std::max(biggestStep, std::abs(samples[i] - samples[i - 1]));
        }
        QVERIFY2(peak > 13'000 && peak < 17'000, qPrintable(QString::number(peak)));
        // A click would be a jump far steeper than the chime's own waves.
        QVERIFY2(biggestStep < 2600, qPrintable(QString::number(biggestStep)));
        QVERIFY(std::abs(samples.front()) < 33);
        QVERIFY(std::abs(samples.back()) < 33);
    }

private:
    QTemporaryDir m_directory;
};

QTEST_APPLESS_MAIN(SoundClipTest)
#include "soundcliptest.moc"
