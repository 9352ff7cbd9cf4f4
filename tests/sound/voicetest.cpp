// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/voice.h"
#include "loudness.h"
#include "wavfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int longWaitMilliseconds = 20000;

const SpokenLine neck = {QStringLiteral("Let your head lean to the right."), {}};
const SpokenLine shoulders = {QStringLiteral("Let your shoulders sink."), {}};
const SpokenLine nacken = {QStringLiteral("Löse den Nacken, ganz in Ruhe. Schön so."), {}};

} // namespace

/// With the real speech engine, and with programs in its place that misbehave.
class VoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_path = qgetenv("PATH"); }

    void init()
    {
        qputenv("PATH", m_path);
        m_folder = std::make_unique<QTemporaryDir>();
        m_engine = QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
        if (m_engine.isEmpty()) {
            QSKIP("espeak-ng is not installed");
        }
        remake();
    }

    void cleanup()
    {
        QElapsedTimer timer;
        timer.start();
        m_voice.reset();
        QVERIFY2(timer.elapsed() < 1000, "leaving took too long");
    }

    void aLineBecomesAClip_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<SpokenLine>("line");
        QTest::newRow("English") << "en" << neck;
        QTest::newRow("German") << "de" << nacken;
    }

    void aLineBecomesAClip()
    {
        QFETCH(QString, language);
        QFETCH(SpokenLine, line);
        m_voice->choose({language, {}, 140});
        QVERIFY(!m_voice->isPreparing());
        m_voice->prepare({line});
        QVERIFY(m_voice->isPreparing());
        QVERIFY(!m_voice->clip(line));
        QVERIFY(waitForPrepared());
        QVERIFY(!m_voice->isPreparing());

        const auto clip = m_voice->clip(line);
        QVERIFY(clip);
        QVERIFY2(clip->length() > 1200ms && clip->length() < 4500ms,
                 qPrintable(QString::number(clip->length().count())));
        const double lufs = loudness(*clip);
        QVERIFY2(std::abs(lufs + 20) < 2, qPrintable(QString::number(lufs)));
        // It begins at once: what is placed at an instant is heard at that instant.
        const auto begin = clip->samples.begin();
        QVERIFY(std::any_of(begin, begin + 480, [](qint16 sample) { return sample > 60; }));
        QCOMPARE(m_unavailable->count(), 0);
    }

    void slowerTakesLonger()
    {
        std::chrono::milliseconds last = 0ms;
        for (const int wordsPerMinute : {500, 190, 140, 110}) {
            m_voice->choose({QStringLiteral("en"), {}, wordsPerMinute});
            m_voice->prepare({neck});
            QVERIFY(waitForPrepared());
            const auto length = m_voice->clip(neck)->length();
            QVERIFY(length > last || (wordsPerMinute == 190 && length == last));
            last = length;
        }
    }

    void anUnknownVoiceGivesWayToTheUsualOne()
    {
        m_voice->choose({QStringLiteral("en"), QStringLiteral("nobody"), 140});
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
    }

    void theSecondTimeItComesFromTheCache()
    {
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        const std::vector<qint16> spoken = m_voice->clip(neck)->samples;

        // The same engine, but mute.
        replaceEngine("case \"$1\" in --version) exec " + m_engine.toUtf8() +
                      " --version;; *) exit 1;; esac");
        remake();
        m_voice->prepare({neck, shoulders});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
        QCOMPARE(m_voice->clip(neck)->samples, spoken);
        QVERIFY(!m_voice->clip(shoulders));

        m_voice->choose({QStringLiteral("en"), {}, 150}); // another rate is another sound
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        QVERIFY(!m_voice->clip(neck));
    }

    void theCacheIsForNobodyElse()
    {
        m_voice->prepare({neck, shoulders});
        QVERIFY(waitForPrepared());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(cacheFolder()) & others));
        const auto files = QDir(cacheFolder()).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &file : files) {
            QVERIFY(!(file.permissions() & others));
            QCOMPARE(file.completeBaseName().size(), 64); // a hash, no words
            QFile sound(file.filePath());
            QVERIFY(sound.open(QIODevice::ReadOnly));
            QVERIFY(!sound.readAll().contains("shoulders"));
        }
    }

    void withoutAFolderNothingIsKept()
    {
        m_voice = std::make_unique<Voice>(QString());
        watch();
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aFolderThatCannotBeMadeIsNoHindrance()
    {
        QFile inTheWay(cacheFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
    }

    void aDamagedCacheFileIsMadeAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is no sound.");
        QTest::newRow("cut") << QByteArray("cut");
    }

    void aDamagedCacheFileIsMadeAgain()
    {
        QFETCH(QByteArray, bytes);
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        const std::vector<qint16> spoken = m_voice->clip(neck)->samples;
        QFile kept(QDir(cacheFolder()).entryInfoList(QDir::Files).front().filePath());
        const qint64 size = kept.size();
        if (bytes == "cut") {
            QVERIFY(kept.resize(size / 2));
        } else {
            QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(bytes) == bytes.size());
            kept.close();
        }

        remake();
        m_voice->prepare({neck});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
        QCOMPARE(m_voice->clip(neck)->samples, spoken);
        QCOMPARE(kept.size(), size);
    }

    void theCacheKeepsWhatWasUsedLast()
    {
        const SpeechCache cache(cacheFolder());
        SoundClip clip;
        clip.samples.assign(4800, 1000);
        cache.keep(QStringLiteral("first"), clip);
        cache.keep(QStringLiteral("second"), clip);
        const auto age = [this](const QFileInfo &info, int days) {
            QFile file(info.filePath());
            return file.open(QIODevice::ReadWrite) &&
                   file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                                    QFileDevice::FileModificationTime);
        };
        for (const QFileInfo &file : QDir(cacheFolder()).entryInfoList(QDir::Files)) {
            QVERIFY(age(file, 10));
        }
        QFile big(cacheFolder() + QStringLiteral("/big.flac"));
        QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(SpeechCache::mostBytes - 4000));
        big.close();
        QVERIFY(age(QFileInfo(big), 5));

        QVERIFY(cache.find(QStringLiteral("second"))); // used again
        for (int i = 0; i < 40; ++i) {
            clip.samples[std::size_t(i)] = qint16(-i);
            cache.keep(QString::number(i), clip);
        }
        QVERIFY(!big.exists());
        QVERIFY(!cache.find(QStringLiteral("first")));
        QVERIFY(cache.find(QStringLiteral("second")));
        QVERIFY(cache.find(QStringLiteral("39")));
    }

    void noEngineIsToldOnce()
    {
        const QTemporaryDir empty;
        qputenv("PATH", QFile::encodeName(empty.path()));
        m_voice->prepare({neck, shoulders});
        QVERIFY(waitForPrepared());
        QVERIFY(!m_voice->clip(neck));
        m_voice->prepare({shoulders, neck});
        QVERIFY(waitForPrepared());
        QCOMPARE(m_unavailable->count(), 1);
        QVERIFY(m_unavailable->front().front().toString().contains(QLatin1String("espeak-ng")));

        m_voice->choose({QStringLiteral("de"), {}, 140});
        m_voice->prepare({nacken});
        QVERIFY(waitForPrepared());
        QCOMPARE(m_unavailable->count(), 2);

        qputenv("PATH", m_path); // installed in the meantime
        m_voice->prepare({nacken});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(nacken));
    }

    void anEngineThatHangsIsGivenUp_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("at once") << QByteArray("exec sleep 60");
        QTest::newRow("while it speaks")
            << QByteArray("case \"$1\" in --version) echo 1.0;; *) exec sleep 60;; esac");
        QTest::newRow("without end")
            << QByteArray("case \"$1\" in --version) echo 1.0;; *) exec cat /dev/zero;; esac");
    }

    void anEngineThatHangsIsGivenUp()
    {
        QFETCH(QByteArray, script);
        replaceEngine(script);
        QElapsedTimer sinceBeat;
        qint64 longestGap = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this,
                [&] { longestGap = std::max(longestGap, sinceBeat.restart()); });
        sinceBeat.start();
        beat.start(10);
        m_voice->prepare({neck, shoulders, nacken});
        QVERIFY(waitForPrepared());
        QCOMPARE(m_unavailable->count(), 1);
        QVERIFY(m_unavailable->front().front().toString().contains(QLatin1String("answer")));
        QVERIFY(!m_voice->clip(neck));
        QVERIFY2(longestGap < 500, qPrintable(QString::number(longestGap)));
    }

    void anEngineThatHangsHoldsUpNoLeaving()
    {
        replaceEngine("exec sleep 60");
        m_voice->prepare({neck});
        QTest::qWait(300); // cleanup() looks at the clock
    }

    void anEngineThatHangsGetsAnotherChance()
    {
        replaceEngine("exec sleep 60");
        m_voice->prepare({neck});
        QTest::qWait(300);
        qputenv("PATH", m_path);
        m_voice->choose(VoiceChoice());
        QVERIFY(m_voice->isPreparing());
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(neck));
        QCOMPARE(m_unavailable->count(), 0);
    }

    void oddTextsDoNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSpoken");
        const auto row = [](const char *name, const QString &text, bool isSpoken) {
            QTest::newRow(name) << text << isSpoken;
        };
        row("quotes", QStringLiteral("Say \"ah\", it's 'fine' `now`."), true);
        row("line breaks", QStringLiteral("One.\nTwo.\r\n\n\nThree."), true);
        row("a dash first", QStringLiteral("-v nobody"), true);
        row("an option", QStringLiteral("--version"), true);
        row("a shell", QStringLiteral("$(touch sneaked); touch sneaked & | > sneaked"), true);
        row("phonemes", QStringLiteral("[[h@'l'oU]] hello"), true);
        row("marks", QStringLiteral("<break time=\"100s\"/> hello &amp; <b>you</b>"), true);
        row("control characters", QStringLiteral("One\u0000two\u0001\u0007three\u001b[2J"), true);
        row("signs", QStringLiteral("5–10 × → ½ °"), true);
        row("nothing", QString(), false);
        row("white space", QStringLiteral(" \n\t "), false);
        row("very long", QStringLiteral("again and ").repeated(20'000), false);
    }

    void oddTextsDoNoHarm()
    {
        QFETCH(QString, text);
        QFETCH(bool, isSpoken);
        const SpokenLine odd = {text, {}};
        m_voice->prepare({odd, shoulders});
        QVERIFY(waitForPrepared());
        QCOMPARE(bool(m_voice->clip(odd)), isSpoken);
        QVERIFY(m_voice->clip(shoulders));
        QCOMPARE(m_unavailable->count(), 0);
        QVERIFY(!QFile::exists(QStringLiteral("sneaked")));
        if (isSpoken) {
            QVERIFY(m_voice->clip(odd)->length() < 20s);
        }
    }

    void aRecordingComesFirst_data()
    {
        QTest::addColumn<int>("rateHertz");
        QTest::addColumn<int>("channels");
        QTest::newRow("48 kHz") << 48000 << 1;
        QTest::newRow("44.1 kHz") << 44100 << 1;
        QTest::newRow("22.05 kHz") << 22050 << 1;
        QTest::newRow("stereo") << 48000 << 2;
        QTest::newRow("44.1 kHz, stereo") << 44100 << 2;
    }

    void aRecordingComesFirst()
    {
        QFETCH(int, rateHertz);
        QFETCH(int, channels);
        const SpokenLine line = {neck.text, m_folder->filePath(QStringLiteral("recorded.wav"))};
        QVERIFY(writeWav(line.recording, beep(0.7, 500, 0.02), channels, rateHertz));
        qputenv("PATH", "/nowhere"); // no engine is needed
        m_voice->prepare({line});
        QVERIFY(waitForPrepared());
        const auto clip = m_voice->clip(line);
        QVERIFY(clip);
        QCOMPARE(clip->channels, channels);
        const double seconds = 0.7 * 48000 / rateHertz / channels; // as beep() counts it
        QVERIFY(std::abs(double(clip->length().count()) / 1000 - seconds) < 0.01);
        QVERIFY(std::abs(loudness(*clip) + 20) < 1);
        QCOMPARE(m_unavailable->count(), 0);
        QCOMPARE(m_skipped->count(), 0);
    }

    void aBadRecordingGivesWayToTheEngine_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"missing.wav", "text.wav", "cut.wav", "long.wav", "."}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void aBadRecordingGivesWayToTheEngine()
    {
        QFETCH(QString, name);
        const SpokenLine line = {neck.text, m_folder->filePath(name)};
        if (name == QLatin1String("text.wav")) {
            QFile text(line.recording);
            QVERIFY(text.open(QIODevice::WriteOnly) && text.write("Not a sound.") > 0);
        } else if (name == QLatin1String("cut.wav")) {
            QVERIFY(writeWav(line.recording, beep(0.5)) && QFile::resize(line.recording, 5000));
        } else if (name == QLatin1String("long.wav")) {
            QVERIFY(writeWav(line.recording, beep(61)));
        }
        m_voice->prepare({line, {shoulders.text, line.recording}});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(line));
        QVERIFY(m_voice->clip(line)->length() > 1200ms);
        QCOMPARE(m_skipped->count(), 1);
        QCOMPARE(m_skipped->front()[0].toString(), line.recording);
        QVERIFY(m_skipped->front()[1].toString().contains(line.recording));
    }

    void whatIsNotWantedAnyMoreIsDropped()
    {
        std::vector<SpokenLine> many;
        for (int i = 0; i < 40; ++i) {
            many.push_back({QStringLiteral("This is line %1.").arg(i), {}});
        }
        m_voice->prepare(many);
        m_voice->prepare({neck, neck, shoulders});
        QVERIFY(waitForPrepared());
        QCOMPARE(m_prepared->count(), 1);
        QVERIFY(m_voice->clip(neck) && m_voice->clip(shoulders));
        QVERIFY(!m_voice->clip(many.back()));

        const std::weak_ptr<const SoundClip> neckClip = m_voice->clip(neck);
        const auto shouldersClip = m_voice->clip(shoulders);
        m_voice->prepare({shoulders});
        QVERIFY(waitForPrepared());
        QCOMPARE(m_voice->clip(shoulders), shouldersClip);
        QVERIFY(!m_voice->clip(neck) && neckClip.expired());
        m_voice->prepare({});
        QVERIFY(waitForPrepared());
        QVERIFY(!m_voice->clip(shoulders));
    }

    void anotherChoiceForgetsTheOldVoice()
    {
        m_voice->prepare({neck, shoulders});
        m_voice->choose({QStringLiteral("de"), {}, 120});
        QVERIFY(!m_voice->isPreparing());
        m_voice->prepare({nacken});
        QVERIFY(waitForPrepared());
        QVERIFY(m_voice->clip(nacken));
        QVERIFY(!m_voice->clip(neck));
        QCOMPARE(m_prepared->count(), 1);
    }

    void voicesAreFound()
    {
        QSignalSpy found(m_voice.get(), &Voice::voicesFound);
        m_voice->findVoices(QStringLiteral("en"));
        QVERIFY(found.wait(longWaitMilliseconds));
        const auto voices = found.front()[1].value<std::vector<FoundVoice>>();
        QVERIFY(voices.size() >= 3);
        const auto american = std::find_if(voices.begin(), voices.end(), [](const auto &voice) {
            return voice.name == QLatin1String("en-us");
        });
        QVERIFY(american != voices.end());
        QCOMPARE(american->title, QStringLiteral("English (America)"));
        for (const FoundVoice &voice : voices) {
            m_voice->choose({QStringLiteral("de"), voice.name, 140});
            m_voice->prepare({neck});
            QVERIFY(waitForPrepared());
            QVERIFY2(m_voice->clip(neck), qPrintable(voice.name));
        }

        qputenv("PATH", "/nowhere");
        m_voice->findVoices(QStringLiteral("en"));
        QVERIFY(found.wait(longWaitMilliseconds));
        QVERIFY(found[1][1].value<std::vector<FoundVoice>>().empty());
    }

private:
    QString cacheFolder() const { return m_folder->filePath(QStringLiteral("voice")); }

    void remake()
    {
        m_voice = std::make_unique<Voice>(cacheFolder());
        watch();
    }

    void watch()
    {
        m_prepared = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::prepared);
        m_unavailable = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::unavailable);
        m_skipped = std::make_unique<QSignalSpy>(m_voice.get(), &Voice::recordingSkipped);
    }

    bool waitForPrepared() { return m_prepared->wait(longWaitMilliseconds); }

    /// Puts a shell script of this name before the real program.
    void replaceEngine(const QByteArray &script)
    {
        const QString folder = m_folder->filePath(QStringLiteral("bin"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/espeak-ng"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(folder) + ":" + m_path);
    }

    QByteArray m_path;
    QString m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<QSignalSpy> m_prepared;
    std::unique_ptr<QSignalSpy> m_unavailable;
    std::unique_ptr<QSignalSpy> m_skipped;
};

QTEST_GUILESS_MAIN(VoiceTest)
#include "voicetest.moc"
