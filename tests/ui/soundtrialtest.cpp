// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/soundtrial.h"
#include "sound/privatepulse.h"
#include "sound/soundoutput.h"
#include "sound/voice.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/sessionsound.h"
#include "ui/sessionviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/systemappearance.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;
using namespace std::chrono_literals;

/// Listening to the sounds of a session in the settings, with a real sound server.
class SoundTrialTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAVoice();
    void voicesAreFound();
    void isHeardAndEndsByItself();

private:
    /// What the settings page has behind it.
    struct Stage
    {
        QTemporaryDir folder;
        SystemAppearance appearance;
        ContentLoader content{{}};
        Journal journal{folder.path()};
        SettingsViewModel settings{journal, appearance, content, folder.path()};
        SoundOutput output{QStringLiteral(SHIPPED_MEDIA "/sounds"), QStringLiteral(PROBE_PROGRAM)};
        Voice voice{QString()};
        SessionSound sound{output,
                           &voice,
                           nullptr,
                           *settings.sounds(),
                           QStringLiteral(SHIPPED_MEDIA "/sounds"),
                           QStringLiteral("en")};
        SessionViewModel session{content, journal, settings, sound,
                                 [] { return QDateTime::currentDateTime(); }};

        SoundTrial trial(Voice *wanted)
        {
            return {output,
                    wanted,
                    nullptr,
                    *settings.sounds(),
                    session,
                    QStringLiteral(SHIPPED_MEDIA "/sounds"),
                    QStringLiteral("en")};
        }
    };

    PrivatePulse m_pulse;
};

void SoundTrialTest::initTestCase()
{
    if (!PrivatePulse::isInstalled())
        QSKIP("pulseaudio is not installed");
    QVERIFY(m_pulse.start());
}

void SoundTrialTest::withoutAVoice()
{
    Stage stage;
    SoundTrial trial = stage.trial(nullptr);
    QVERIFY(!trial.isVoiceMissing());
    trial.look();
    QVERIFY(trial.isVoiceMissing());
    QVERIFY(!trial.isDesktopVoiceFound());
}

void SoundTrialTest::voicesAreFound()
{
    if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
        QSKIP("espeak-ng is not installed");
    Stage stage;
    SoundTrial trial = stage.trial(&stage.voice);
    trial.look();
    QTRY_VERIFY_WITH_TIMEOUT(!trial.voiceNames().isEmpty(), 15000);
    QCOMPARE(trial.voiceTitles().size(), trial.voiceNames().size());
    QVERIFY(!trial.isVoiceMissing());
}

void SoundTrialTest::isHeardAndEndsByItself()
{
    Stage stage;
    stage.settings.sounds()->setProperty("background", QStringLiteral("rain"));
    SoundTrial trial = stage.trial(&stage.voice);
    trial.listen();
    QVERIFY(trial.isListening());
    QTRY_COMPARE_WITH_TIMEOUT(m_pulse.streamCount(), 1, 4000);
    QCOMPARE(trial.problem(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(!trial.isListening(), 15000);
    QTRY_COMPARE_WITH_TIMEOUT(m_pulse.streamCount(), 0, 5000);
}

QTEST_MAIN(SoundTrialTest)
#include "soundtrialtest.moc"
