// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contentloader.h"
#include "support/contentcopy.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace pacewell;
using namespace std::chrono_literals;

/// Packs come, change and go while the program runs.
class ContentLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPackAppearsAndGoes();
    void theFolderMayBeMissingAtFirst();
    void theFolderMayGoAndComeBack();
    void aFileIsChangedInPlace();
    void aFileIsReplaced();
    void foldersWithinFoldersAreWatched();
    void whatComesInPiecesIsReadWhole();
    void aBrokenPackIsNamedAndMended();
    void changesBeforeTheWatchBeganAreSeen();
    void nothingHappensWithoutChange();
    void whoeverHoldsALibraryKeepsIt();
    void packsMayBeNamedLater();

private:
    void open(bool areTherePacks = true);
    QString packs() const { return m_dir->filePath(QStringLiteral("data/content")); }
    void write(const QString &name, const QString &id, const QString &title) const;
    bool has(const QString &id) const { return m_loader->library()->exercise(id) != nullptr; }
    QString title(const QString &id) const
    {
        const Exercise *exercise = m_loader->library()->exercise(id);
        return exercise ? exercise->name : QString();
    }

    std::unique_ptr<ContentCopy> m_content;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ContentLoader> m_loader;
};

void ContentLoaderTest::init()
{
    m_loader.reset();
    m_content = std::make_unique<ContentCopy>();
    m_dir = std::make_unique<QTemporaryDir>();
    QDir().mkpath(packs());
}

/// Reads the content once and watches from there on.
void ContentLoaderTest::open(bool areTherePacks)
{
    ContentFolders folders{m_content->folder(), m_content->media(), QString()};
    if (areTherePacks)
        folders.packs = packs();
    m_loader = std::make_unique<ContentLoader>(folders);
    QSignalSpy loaded(m_loader.get(), &ContentLoader::loaded);
    m_loader->start();
    QVERIFY(loaded.wait());
}

/// An exercise as the file \a name below the packs.
void ContentLoaderTest::write(const QString &name, const QString &id, const QString &title) const
{
    QJsonObject item = m_content->object(QStringLiteral("exercises/lean.json"));
    item[u"id"] = id;
    item[u"name"] = title;
    const QString path = packs() + QLatin1Char('/') + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(item).toJson());
}

void ContentLoaderTest::aPackAppearsAndGoes()
{
    open();
    QVERIFY(!has(QStringLiteral("wave")));
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    QTRY_VERIFY(has(QStringLiteral("wave")));
    QVERIFY(QDir(packs() + QStringLiteral("/sea")).removeRecursively());
    QTRY_VERIFY(!has(QStringLiteral("wave")));
    QVERIFY(has(QStringLiteral("lean")));
}

void ContentLoaderTest::theFolderMayBeMissingAtFirst()
{
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("data"))).removeRecursively());
    open();
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    QTRY_VERIFY(has(QStringLiteral("wave")));
}

void ContentLoaderTest::theFolderMayGoAndComeBack()
{
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    open();
    QVERIFY(has(QStringLiteral("wave")));
    const QString aside = m_dir->filePath(QStringLiteral("aside"));
    QVERIFY(QDir().rename(packs(), aside));
    QTRY_VERIFY(!has(QStringLiteral("wave")));
    QVERIFY(QDir().rename(aside, packs()));
    QTRY_VERIFY(has(QStringLiteral("wave")));
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Big wave"));
    QTRY_COMPARE(title(QStringLiteral("wave")), QStringLiteral("Big wave"));
}

void ContentLoaderTest::aFileIsChangedInPlace()
{
    const QString name = QStringLiteral("sea/exercises/wave.json");
    write(name, QStringLiteral("wave"), QStringLiteral("Wave"));
    open();
    for (const QString &next : {QStringLiteral("Big wave"), QStringLiteral("Small wave")}) {
        write(name, QStringLiteral("wave"), next);
        QTRY_COMPARE(title(QStringLiteral("wave")), next);
    }
}

void ContentLoaderTest::aFileIsReplaced()
{
    const QString name = QStringLiteral("sea/exercises/wave.json");
    write(name, QStringLiteral("wave"), QStringLiteral("Wave"));
    open();
    for (const QString &next : {QStringLiteral("Big wave"), QStringLiteral("Small wave")}) {
        // As editors do it.
        write(QStringLiteral("sea/.part"), QStringLiteral("wave"), next);
        const QByteArray part = QFile::encodeName(packs() + QStringLiteral("/sea/.part"));
        const QByteArray whole = QFile::encodeName(packs() + QLatin1Char('/') + name);
        QCOMPARE(std::rename(part.constData(), whole.constData()), 0);
        QTRY_COMPARE(title(QStringLiteral("wave")), next);
    }
}

void ContentLoaderTest::foldersWithinFoldersAreWatched()
{
    open();
    QVERIFY(QDir().mkpath(packs() + QStringLiteral("/sea")));
    QTest::qWait(2 * int(PackWatch::quiet.count()));
    QVERIFY(QDir().mkpath(packs() + QStringLiteral("/sea/exercises")));
    QTest::qWait(2 * int(PackWatch::quiet.count()));
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    QTRY_VERIFY(has(QStringLiteral("wave")));
}

void ContentLoaderTest::whatComesInPiecesIsReadWhole()
{
    open();
    QSignalSpy loaded(m_loader.get(), &ContentLoader::loaded);
    for (int i = 0; i < 8; ++i) {
        const QString id = QStringLiteral("wave-%1").arg(i);
        write(QStringLiteral("sea/exercises/%1.json").arg(id), id, id);
        QTest::qWait(50);
    }
    QTRY_VERIFY(has(QStringLiteral("wave-7")));
    QCOMPARE(loaded.count(), 1);
}

void ContentLoaderTest::aBrokenPackIsNamedAndMended()
{
    open();
    const QString name = packs() + QStringLiteral("/sea/exercises/wave.json");
    QVERIFY(QDir().mkpath(QFileInfo(name).path()));
    QFile broken(name);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    QTRY_COMPARE(int(m_loader->library()->problems().size()), 1);
    QCOMPARE(m_loader->library()->problems().front().file, name);
    QVERIFY(has(QStringLiteral("lean")));
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    QTRY_VERIFY(has(QStringLiteral("wave")));
    QVERIFY(m_loader->library()->problems().empty());
}

void ContentLoaderTest::changesBeforeTheWatchBeganAreSeen()
{
    ContentFolders folders{m_content->folder(), m_content->media(), QString()};
    folders.packs = packs();
    m_loader = std::make_unique<ContentLoader>(folders);
    // Read, but not yet watched: what follows in the same turn is seen by its traces alone.
    connect(m_loader.get(), &ContentLoader::loaded, this, [this] {
        if (!has(QStringLiteral("wave")))
            write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
                  QStringLiteral("Wave"));
    });
    m_loader->start();
    QTRY_VERIFY(m_loader->library() && has(QStringLiteral("wave")));
}

void ContentLoaderTest::nothingHappensWithoutChange()
{
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    open();
    QSignalSpy loaded(m_loader.get(), &ContentLoader::loaded);
    // The journal beside the packs comes and goes.
    for (int i = 0; i < 3; ++i) {
        QFile journal(m_dir->filePath(QStringLiteral("data/journal-wal")));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        QVERIFY(journal.remove());
    }
    m_loader->lookAgain(packs());
    QVERIFY(!loaded.wait(4 * int(PackWatch::quiet.count())));
}

void ContentLoaderTest::whoeverHoldsALibraryKeepsIt()
{
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    open();
    const auto held = m_loader->library();
    QVERIFY(QDir(packs() + QStringLiteral("/sea")).removeRecursively());
    QTRY_VERIFY(!has(QStringLiteral("wave")));
    QVERIFY(held->exercise(u"wave"));
}

void ContentLoaderTest::packsMayBeNamedLater()
{
    open(false);
    write(QStringLiteral("sea/exercises/wave.json"), QStringLiteral("wave"),
          QStringLiteral("Wave"));
    m_loader->lookAgain(packs());
    QTRY_VERIFY(has(QStringLiteral("wave")));
    write(QStringLiteral("sea/exercises/surf.json"), QStringLiteral("surf"),
          QStringLiteral("Surf"));
    QTRY_VERIFY(has(QStringLiteral("surf")));
}

QTEST_GUILESS_MAIN(ContentLoaderTest)
#include "contentloadertest.moc"
