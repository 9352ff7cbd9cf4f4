// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/systemspeech.h"
#include "privatepulse.h"
#include "recording.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace pacewell;
using namespace std::chrono_literals;

namespace {

constexpr int longWaitMilliseconds = 15000;

} // namespace

/// With a real speech service of our own that speaks into the private sound server.
class SystemSpeechTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pulse = std::make_unique<PrivatePulse>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_speech = std::make_unique<SystemSpeech>();
        m_found = std::make_unique<QSignalSpy>(m_speech.get(), &SystemSpeech::found);
        setAddress(socketPath());
    }

    void cleanup()
    {
        QElapsedTimer timer;
        timer.start();
        m_speech.reset();
        QVERIFY2(timer.elapsed() < 500, "leaving took too long");
        if (m_service && m_service->state() != QProcess::NotRunning) {
            m_service->terminate();
            m_service->waitForFinished();
        }
        m_service.reset();
        m_pulse.reset();
    }

    void itSpeaksAndStops()
    {
        Recording recording;
        if (!startService()) {
            QSKIP("speech-dispatcher or pulseaudio is not installed");
        }
        QVERIFY(recording.start());
        QVERIFY(find());
        m_speech->say(QStringLiteral("Let your shoulders sink."), QStringLiteral("en"), 140);
        QTRY_VERIFY_WITH_TIMEOUT(!recording.heard().empty(), longWaitMilliseconds);

        m_speech->say(QStringLiteral("Eins, zwei, drei. ").repeated(30), QStringLiteral("de"), 110);
        const auto isSilentFor = [&](std::chrono::milliseconds time) {
            const auto heard = recording.heard();
            return recording.length() - (heard.back().at + heard.back().length) > time;
        };
        QTest::qWait(2500);
        m_speech->stop();
        QTRY_VERIFY_WITH_TIMEOUT(isSilentFor(2s), longWaitMilliseconds);
    }

    void aServiceThatDiesIsTold()
    {
        if (!startService()) {
            QSKIP("speech-dispatcher or pulseaudio is not installed");
        }
        QVERIFY(find());
        m_service->kill();
        m_service->waitForFinished();
        m_speech->say(QStringLiteral("Is anybody there?"), QStringLiteral("en"), 140);
        QTRY_VERIFY_WITH_TIMEOUT(!m_speech->isAvailable(), longWaitMilliseconds);
        m_speech->say(QStringLiteral("No."), QStringLiteral("en"), 140);
        m_speech->stop();
        QCOMPARE(m_found->count(), 2);
    }

    void noServiceIsTold()
    {
        setAddress(QStringLiteral("/nowhere/speechd.sock"));
        m_speech->find();
        QVERIFY(!m_speech->isAvailable());
        QVERIFY(m_found->wait(longWaitMilliseconds));
        QVERIFY(!m_speech->isAvailable());
        m_speech->say(QStringLiteral("Nobody hears this."), QStringLiteral("en"), 140);
        m_speech->stop();
    }

    void aServiceThatNeverAnswersHoldsUpNobody()
    {
        QVERIFY(m_pulse->startSilentSocket());
        setAddress(QFile::decodeName(qgetenv("PULSE_SERVER").mid(qstrlen("unix:"))));
        QElapsedTimer timer;
        timer.start();
        m_speech->find();
        m_speech->find();
        m_speech->say(QStringLiteral("Nobody hears this."), QStringLiteral("en"), 140);
        QVERIFY(timer.elapsed() < 100);
        QVERIFY(!m_found->wait(1000));
        QVERIFY(!m_speech->isAvailable());
    }

private:
    QString socketPath() const { return m_folder->filePath(QStringLiteral("speechd.sock")); }

    static void setAddress(const QString &path)
    {
        qputenv("SPEECHD_ADDRESS", "unix_socket:" + QFile::encodeName(path));
    }

    bool startService()
    {
        if (!PrivatePulse::isInstalled() ||
            QStandardPaths::findExecutable(QStringLiteral("speech-dispatcher")).isEmpty() ||
            !m_pulse->start()) {
            return false;
        }
        m_service = std::make_unique<QProcess>();
        m_service->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_service->setStandardOutputFile(QProcess::nullDevice());
        m_service->setStandardErrorFile(QProcess::nullDevice());
        m_service->start(QStringLiteral("speech-dispatcher"),
                         {QStringLiteral("--run-single"), QStringLiteral("--communication-method"),
                          QStringLiteral("unix_socket"), QStringLiteral("--socket-path"),
                          socketPath(), QStringLiteral("--pid-file"),
                          m_folder->filePath(QStringLiteral("pid")), QStringLiteral("--log-dir"),
                          m_folder->path()});
        return QTest::qWaitFor([this] { return QFile::exists(socketPath()); },
                               longWaitMilliseconds);
    }

    bool find()
    {
        m_speech->find();
        return m_found->wait(longWaitMilliseconds) && m_speech->isAvailable();
    }

    std::unique_ptr<PrivatePulse> m_pulse;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_service;
    std::unique_ptr<SystemSpeech> m_speech;
    std::unique_ptr<QSignalSpy> m_found;
};

QTEST_GUILESS_MAIN(SystemSpeechTest)
#include "systemspeechtest.moc"
