// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folders.h"
#include "support/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pacewell;

class FoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void defaultIsTheXdgFolder();
    void takesTheFolderAskedFor_data();
    void takesTheFolderAskedFor();
    void isForItsOwnerAlone();
    void leavesAFolderThatIsThere();
    void tellsWhatIsInTheWay_data();
    void tellsWhatIsInTheWay();
    void findsTheShippedContent();
    void picturesLieBesideTheContent();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

void FoldersTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir::setCurrent(m_dir->path());
    umask(022);
}

void FoldersTest::defaultIsTheXdgFolder()
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_dir->filePath(QStringLiteral("xdg/share"))));
    QCOMPARE(dataFolder({}).value(), m_dir->filePath(QStringLiteral("xdg/share/pacewell")));
    QVERIFY(QFileInfo(m_dir->filePath(QStringLiteral("xdg/share/pacewell"))).isDir());

    qunsetenv("XDG_DATA_HOME");
    qputenv("HOME", QFile::encodeName(m_dir->filePath(QStringLiteral("home"))));
    QCOMPARE(dataFolder({}).value(), m_dir->filePath(QStringLiteral("home/.local/share/pacewell")));
}

void FoldersTest::takesTheFolderAskedFor_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("folder"); // below the working folder
    QTest::newRow("relative") << "mine"
                              << "mine";
    QTest::newRow("deep") << "a/b/c"
                          << "a/b/c";
    QTest::newRow("roundabout") << "./a/../b//c/"
                                << "b/c";
    QTest::newRow("here") << "."
                          << "";
    QTest::newRow("spaces and signs") << "M\u00e4rz & \"co\""
                                      << "M\u00e4rz & \"co\"";
    QTest::newRow("like an option") << "--data"
                                    << "--data";
}

void FoldersTest::takesTheFolderAskedFor()
{
    QFETCH(QString, wanted);
    QFETCH(QString, folder);
    const QString expected = QDir::cleanPath(QDir::currentPath() + QLatin1Char('/') + folder);
    const auto made = dataFolder(wanted);
    QVERIFY2(made, made ? "" : qUtf8Printable(made.error()));
    QCOMPARE(made.value(), expected);
    QVERIFY(QFileInfo(expected).isDir());
    QCOMPARE(dataFolder(expected).value(), expected);
}

void FoldersTest::isForItsOwnerAlone()
{
    const QString folder = dataFolder(QStringLiteral("a/b")).value();
    struct stat info
    {
    };
    for (const QString &each : {folder, QFileInfo(folder).path()}) {
        QCOMPARE(stat(QFile::encodeName(each).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777u, 0700u);
    }
}

void FoldersTest::leavesAFolderThatIsThere()
{
    QVERIFY(QDir().mkdir(QStringLiteral("there")));
    QFile file(QStringLiteral("there/letter"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(dataFolder(QStringLiteral("there")));
    QVERIFY(file.exists());
}

void FoldersTest::tellsWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("message");
    QTest::newRow("a file") << "file"
                            << "file is a file. Choose a folder with --data FOLDER.";
    QTest::newRow("below a file") << "file/below"
                                  << "cannot be made. Choose another";
    QTest::newRow("a link to nothing") << "dangling"
                                       << "cannot be made. Choose another";
    QTest::newRow("read-only") << "locked"
                               << "cannot be written to. Change its permissions";
    QTest::newRow("below read-only") << "locked/below"
                                     << "cannot be made. Choose another";
}

void FoldersTest::tellsWhatIsInTheWay()
{
    QFETCH(QString, wanted);
    QFETCH(QString, message);
    QFile file(QStringLiteral("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QFile::link(QStringLiteral("/nowhere/at/all"), QStringLiteral("dangling"));
    QVERIFY(QDir().mkdir(QStringLiteral("locked")));
    QFile::setPermissions(QStringLiteral("locked"), QFile::ReadOwner | QFile::ExeOwner);
    QString error;
    bool isBound = true;
    {
        const OrdinaryPermissions ordinary;
        isBound = !QFileInfo(QStringLiteral("locked")).isWritable();
        const auto made = dataFolder(wanted);
        error = made ? QStringLiteral("made") : made.error();
    }
    QFile::setPermissions(QStringLiteral("locked"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!isBound)
        QSKIP("permissions do not bind this user");
    QVERIFY2(error.contains(message), qUtf8Printable(error));
    QVERIFY(error.contains(QDir::currentPath()));
}

void FoldersTest::findsTheShippedContent()
{
    QVERIFY(QFileInfo(contentFolder() + QStringLiteral("/exercises")).isDir());
    QVERIFY(QFileInfo(mediaFolder() + QStringLiteral("/sounds")).isDir());
}

void FoldersTest::picturesLieBesideTheContent()
{
    QVERIFY(QDir().mkpath(QStringLiteral("mine/content")));
    const QString content = QDir::current().filePath(QStringLiteral("mine/content"));
    QCOMPARE(mediaFolderFor(content), mediaFolder());
    QVERIFY(QDir().mkpath(QStringLiteral("mine/media")));
    QCOMPARE(mediaFolderFor(content), QDir::current().filePath(QStringLiteral("mine/media")));
    QCOMPARE(mediaFolderFor(QStringLiteral("mine/content/")),
             QDir::current().filePath(QStringLiteral("mine/media")));
}

QTEST_GUILESS_MAIN(FoldersTest)
#include "folderstest.moc"
