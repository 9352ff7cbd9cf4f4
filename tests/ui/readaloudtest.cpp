// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readaloud.h"
#include "sound/privatepulse.h"
#include "sound/soundoutput.h"
#include "sound/voice.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/sessionsound.h"
#include "ui/sessionviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/systemappearance.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// Reading a text aloud, with a real voice and a real sound server.
class ReadAloudTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void piecesAreReadInTurn();
    void isStoppedAndGoesOn();
    void anotherTextBeginsAnew();
    void aSessionTakesTheSound();
    void saysWhyNothingIsHeard();

private:
    /// What the page has behind it.
    struct Stage
    {
        QTemporaryDir folder;
        SystemAppearance appearance;
        ContentLoader content{{QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), {}}};
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
        ReadAloud aloud{output, &voice, nullptr, *settings.sounds(), session, QStringLiteral("en")};
    };

    PrivatePulse m_pulse;
};

void ReadAloudTest::initTestCase()
{
    if (!PrivatePulse::isInstalled())
        QSKIP("pulseaudio is not installed");
    if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
        QSKIP("espeak-ng is not installed");
    QVERIFY(m_pulse.start());
}

void ReadAloudTest::piecesAreReadInTurn()
{
    Stage stage;
    QList<int> heard;
    connect(&stage.aloud, &ReadAloud::changed, this, [&] {
        if (heard.isEmpty() || heard.last() != stage.aloud.piece())
            heard.append(stage.aloud.piece());
    });
    QSignalSpy finished(&stage.aloud, &ReadAloud::finished);
    // Long enough for the sound server to be asked meanwhile, however busy the machine is.
    stage.aloud.setText({QStringLiteral("This is the first of three sentences."),
                         QStringLiteral("This is the second of three sentences."),
                         QStringLiteral("This is the third of three sentences.")});
    stage.aloud.start();
    QVERIFY(stage.aloud.isReading());
    QTRY_COMPARE_WITH_TIMEOUT(m_pulse.streamCount(), 1, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30000);
    QCOMPARE(heard, (QList<int>{-1, 0, 1, 2, -1}));
    QVERIFY(!stage.aloud.isReading());
    QVERIFY(!stage.aloud.isBegun());
    QCOMPARE(stage.aloud.problem(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_pulse.streamCount(), 0, 5000);
}

void ReadAloudTest::isStoppedAndGoesOn()
{
    Stage stage;
    QSignalSpy finished(&stage.aloud, &ReadAloud::finished);
    stage.aloud.setText({QStringLiteral("One."), QStringLiteral("Two.")});
    stage.aloud.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.aloud.piece(), 1, 15000);
    stage.aloud.stop();
    QCOMPARE(stage.aloud.piece(), -1);
    QVERIFY(stage.aloud.isBegun());
    stage.aloud.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.aloud.piece(), 1, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10000);
}

void ReadAloudTest::anotherTextBeginsAnew()
{
    Stage stage;
    stage.aloud.setText({QStringLiteral("One."), QStringLiteral("Two.")});
    stage.aloud.start();
    QTRY_COMPARE_WITH_TIMEOUT(stage.aloud.piece(), 1, 15000);
    stage.aloud.setText({QStringLiteral("Three.")});
    QVERIFY(!stage.aloud.isReading());
    QVERIFY(!stage.aloud.isBegun());
    stage.aloud.setText({});
    stage.aloud.start();
    QVERIFY(!stage.aloud.isReading());
}

void ReadAloudTest::aSessionTakesTheSound()
{
    Stage stage;
    stage.content.start();
    QTRY_VERIFY_WITH_TIMEOUT(stage.content.library(), 20000);
    stage.aloud.setText({QStringLiteral("One."), QStringLiteral("Two.")});
    stage.aloud.start();
    QVERIFY(stage.aloud.isReading());
    QVERIFY(stage.session.begin(stage.content.library()->practice(u"starter").value(), {}));
    QVERIFY(!stage.aloud.isReading());
    stage.aloud.start();
    QVERIFY(!stage.aloud.isReading());
    stage.session.stop();
    stage.session.close();
}

void ReadAloudTest::saysWhyNothingIsHeard()
{
    Stage stage;
    stage.settings.sounds()->setProperty("sound", false);
    stage.aloud.setText({QStringLiteral("One.")});
    stage.aloud.start();
    QVERIFY(!stage.aloud.isReading());
    QVERIFY(stage.aloud.problem().contains(QStringLiteral("switched off")));

    ReadAloud mute(stage.output, nullptr, nullptr, *stage.settings.sounds(), stage.session,
                   QStringLiteral("en"));
    stage.settings.sounds()->setProperty("sound", true);
    mute.setText({QStringLiteral("One.")});
    mute.start();
    QVERIFY(!mute.isReading());
    QVERIFY(mute.problem().contains(QStringLiteral("no voice")));
}

QTEST_MAIN(ReadAloudTest)
#include "readaloudtest.moc"
