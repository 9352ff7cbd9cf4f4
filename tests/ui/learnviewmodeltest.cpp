// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learnviewmodel.h"
#include "sound/soundoutput.h"
#include "ui/contentloader.h"
#include "ui/journal.h"
#include "ui/sessionsound.h"
#include "ui/sessionviewmodel.h"
#include "ui/settingsviewmodel.h"
#include "ui/systemappearance.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// What the pages to learn from offer, and what is remembered of them.
class LearnViewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void readMarksAreKept();
    void nothingIsOfferedPastAWarningSign_data();
    void nothingIsOfferedPastAWarningSign();
    void wordsAreShownAsTheyAre();

private:
    /// What the pages have behind them.
    struct Stage
    {
        explicit Stage(const QString &folder, const QString &contentFolder = SHIPPED_CONTENT)
            : content{{contentFolder, QStringLiteral(SHIPPED_MEDIA), {}}}, journal{folder},
              settings{journal, appearance, content, folder}
        {
            content.start();
        }

        bool isLoaded()
        {
            return QTest::qWaitFor([this] { return content.library() != nullptr; }, 20000);
        }

        SystemAppearance appearance;
        ContentLoader content;
        Journal journal;
        SettingsViewModel settings;
        SoundOutput output{{}, {}};
        SessionSound sound{output, nullptr, nullptr, *settings.sounds(), {}, QStringLiteral("en")};
        SessionViewModel session{content, journal, settings, sound,
                                 [] { return QDateTime::currentDateTime(); }};
        ReadAloud aloud{
            output, nullptr, nullptr, *settings.sounds(), session, QStringLiteral("en")};
        LearnViewModel learn{content, journal, *settings.profile(), aloud,
                             [] { return QDateTime::currentDateTime(); }};
    };

    static bool isRead(const LearnViewModel &learn, int row)
    {
        return learn.data(learn.index(row), LearnViewModel::ReadRole).toBool();
    }
};

void LearnViewModelTest::readMarksAreKept()
{
    const QTemporaryDir folder;
    {
        Stage stage(folder.path());
        QVERIFY(stage.isLoaded());
        QCOMPARE(stage.learn.rowCount(), 18);
        stage.learn.markRead(); // nothing is open
        stage.learn.open(-1);
        stage.learn.open(18);
        QCOMPARE(stage.learn.openRow(), -1);
        stage.learn.open(2);
        QVERIFY(!isRead(stage.learn, 2));
        stage.learn.markRead();
        stage.learn.openNext();
        emit stage.aloud.finished();
        QVERIFY(isRead(stage.learn, 3));
    }
    Stage stage(folder.path());
    QVERIFY(stage.isLoaded());
    for (int row = 0; row < stage.learn.rowCount(); ++row)
        QCOMPARE(isRead(stage.learn, row), row == 2 || row == 3);
    QCOMPARE(stage.journal.settings().value(QLatin1String(LearnViewModel::readSetting)),
             QStringLiteral("pacing boom-and-bust"));
}

void LearnViewModelTest::nothingIsOfferedPastAWarningSign_data()
{
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("now") << Urgency::Now << false;
    QTest::newRow("today") << Urgency::Today << false;
    QTest::newRow("soon") << Urgency::Soon << true;
}

void LearnViewModelTest::nothingIsOfferedPastAWarningSign()
{
    QFETCH(Urgency, urgency);
    const QTemporaryDir folder;
    Stage stage(folder.path());
    QVERIFY(stage.isLoaded());
    stage.learn.open(2);
    QCOMPARE(stage.learn.practices()->count(), 2);
    ScreeningEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.day = entry.at.date();
    entry.screening = screenings::warningSigns;
    entry.yes = {{QStringLiteral("chest"), urgency, false, false}};
    stage.journal.answer(entry);
    const int offered = stage.learn.practices()->count();
    QTEST(offered > 0, "isOffered");
    stage.learn.openNext();
    QTEST(stage.learn.practices()->count() > 0, "isOffered");
}

/// What looks like a tag in a text is no tag on the page.
void LearnViewModelTest::wordsAreShownAsTheyAre()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(QStringLiteral("content/articles/a.json"),
          R"({"id": "a", "kind": "article", "name": "A", "summary": "A.", "order": 1,
              "practices": [], "evidence": {"confidence": "expert", "sources": ["R1"],
              "reviewed": "2026-01-31"}})");
    write(QStringLiteral("content/articles/a.md"), R"(Say **a \<b> & *c*** \<img src="d"> so.)");
    QDir().mkpath(folder.filePath(QStringLiteral("content/exercises")));
    Stage stage(folder.filePath(QStringLiteral("data")),
                folder.filePath(QStringLiteral("content")));
    QVERIFY(stage.isLoaded());
    stage.learn.open(0);
    QCOMPARE(stage.learn.parts().size(), 1);
    QCOMPARE(stage.learn.parts().constFirst().rich,
             QStringLiteral("Say<b> a &lt;b&gt; &amp;</b><b><i> c</i></b> &lt;img "
                            "src=&quot;d&quot;&gt; so."));
    QCOMPARE(stage.learn.parts().constFirst().text,
             QStringLiteral("Say a <b> & c <img src=\"d\"> so."));
}

QTEST_MAIN(LearnViewModelTest)
#include "learnviewmodeltest.moc"
