// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/mediafile.h"
#include "support/contentcopy.h"

#include <QJsonArray>
#include <QTest>

using namespace pacewell;

Q_DECLARE_METATYPE(pacewell::MediaKind)

class MediaFileTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsSoundAndFilmByTheirBytes_data();
    void knowsSoundAndFilmByTheirBytes();
    void filesMustLieInTheMediaFolder_data();
    void filesMustLieInTheMediaFolder();
    void tooLargeFilesAreRefused();
    void everyPathOfAnItemIsLookedAt_data();
    void everyPathOfAnItemIsLookedAt();
};

void MediaFileTest::knowsSoundAndFilmByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("isSound");
    QTest::addColumn<bool>("isVideo");
    QTest::newRow("WAV") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << true << false;
    QTest::newRow("FLAC") << QByteArray("fLaC\0\0\0\x22", 8) << true << false;
    QTest::newRow("Ogg") << QByteArray("OggS\0\2", 6) << true << true;
    QTest::newRow("MP4") << QByteArray("\0\0\0\x20"
                                       "ftypisom",
                                       12)
                         << false << true;
    QTest::newRow("WebM") << QByteArray("\x1a\x45\xdf\xa3\x01", 5) << false << true;
    QTest::newRow("AVI") << QByteArray("RIFF\x24\0\0\0AVI LIST", 16) << false << false;
    QTest::newRow("RIFF cut short") << QByteArray("RIFF\x24\0\0\0WAV", 11) << false << false;
    QTest::newRow("WAVE elsewhere") << QByteArray("WAVERIFF0000") << false << false;
    QTest::newRow("ftyp at the start") << QByteArray("ftypisom0000") << false << false;
    QTest::newRow("MP3") << QByteArray("ID3\3\0\0\0\0\0\0\0\0", 12) << false << false;
    QTest::newRow("zip") << QByteArray("PK\3\4fLaC0000") << false << false;
    QTest::newRow("text") << QByteArray("Only words.") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
}

void MediaFileTest::knowsSoundAndFilmByTheirBytes()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, isSound);
    QFETCH(bool, isVideo);
    QCOMPARE(looksLike(MediaKind::Sound, beginning), isSound);
    QCOMPARE(looksLike(MediaKind::Video, beginning), isVideo);
    QVERIFY(looksLike(MediaKind::Picture, beginning));
}

void MediaFileTest::filesMustLieInTheMediaFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem"); // empty: fine
    const auto row = [](const char *name, const char *path, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(problem);
    };
    row("there", "a/there.png", "");
    row("roundabout", "a/../a/there.png", "");
    row("missing", "none.png", "there is no file \"none.png\"");
    row("outside", "../outside.png", "must lie inside the media folder");
    row("beside, same start", "../media-2/x.png", "must lie inside");
    row("absolute", "/etc/passwd", "there is no file");
    row("link to the outside", "a/link.png", "must lie inside");
    row("link that leads nowhere", "a/nowhere.png", "there is no file");
    row("the folder itself", ".", "must lie inside");
    row("a folder", "a", "\"a\" is not a file");
    row("inside a file", "a/there.png/x.png", "there is no file");
    row("empty name", "", "must lie inside");
    row("address", "http://example.org/x.png", "there is no file");
}

void MediaFileTest::filesMustLieInTheMediaFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, problem);
    const ContentCopy content;
    QDir().mkpath(content.media() + QStringLiteral("/a"));
    QDir().mkpath(content.media() + QStringLiteral("-2"));
    content.write(QStringLiteral("../media/a/there.png"), "x");
    content.write(QStringLiteral("../outside.png"), "x");
    content.write(QStringLiteral("../media-2/x.png"), "x");
    QFile::link(content.path(QStringLiteral("../outside.png")),
                content.media() + QStringLiteral("/a/link.png"));
    QFile::link(content.media() + QStringLiteral("/gone.png"),
                content.media() + QStringLiteral("/a/nowhere.png"));
    const auto file = mediaFile(content.media(), path, MediaKind::Picture);
    QCOMPARE(bool(file), problem.isEmpty());
    if (file)
        QVERIFY(file.value().endsWith(QLatin1String("/media/a/there.png")));
    else
        QVERIFY2(file.error().contains(problem), qUtf8Printable(file.error()));
}

void MediaFileTest::tooLargeFilesAreRefused()
{
    const ContentCopy content;
    const QString name = QStringLiteral("large.wav");
    content.write(QStringLiteral("../media/large.wav"), "RIFF    WAVE");
    QFile file(content.media() + QLatin1Char('/') + name);
    QVERIFY(file.resize(maxMediaBytes)); // a hole, which takes no room on the disk
    QVERIFY(mediaFile(content.media(), name, MediaKind::Sound));
    QVERIFY(file.resize(maxMediaBytes + 1));
    const auto refused = mediaFile(content.media(), name, MediaKind::Sound);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(QLatin1String("larger than 200 MB")),
             qUtf8Printable(refused.error()));
}

void MediaFileTest::everyPathOfAnItemIsLookedAt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list"); // the array that the key is set in, or empty
    QTest::addColumn<QJsonObject>("keys");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const char *file, const char *list,
                        const QJsonObject &keys, const QStringList &places) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(list) << keys
                            << places;
    };
    const QString none = QStringLiteral("none");
    row("picture and film", "heats/pack.json", "", {{"picture", none}, {"video", none}},
        {"picture", "video"});
    row("lines", "breathing/calm.json", "",
        {{"recordings", QJsonObject{{"setup", none}, {"instruction", none}}}},
        {"recordings.setup", "recordings.instruction"});
    row("lines with sides", "exercises/lean.json", "",
        {{"recordings", QJsonObject{{"setup.left", none},
                                    {"setup.right", none},
                                    {"instruction.left", none},
                                    {"instruction.right", none}}}},
        {"recordings.setup.left", "recordings.setup.right", "recordings.instruction.left",
         "recordings.instruction.right"});
    row("words to attend to", "relaxations/scan.json", "parts", {{"recording", none}},
        {"parts[0].recording"});
    row("words of tension", "relaxations/tense.json", "parts",
        {{"tenseRecording", none}, {"releaseRecording", none}, {"softenRecording", none}},
        {"parts[0].tenseRecording", "parts[0].releaseRecording", "parts[0].softenRecording"});
    row("words for a spot", "massages/palms.json", "spots",
        {{"recording", none}, {"recordingForRight", none}},
        {"spots[0].recording", "spots[0].recordingForRight"});
}

void MediaFileTest::everyPathOfAnItemIsLookedAt()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    QFETCH(QJsonObject, keys);
    QFETCH(QStringList, places);
    const ContentCopy content(QStringLiteral("kinds-content"));
    QJsonObject item = content.object(file);
    QJsonArray array = item.value(list).toArray();
    QJsonObject holder = list.isEmpty() ? item : array.first().toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        holder[key.key()] = key.value();
    if (list.isEmpty()) {
        item = holder;
    } else {
        array[0] = holder;
        item[list] = array;
    }
    content.write(file, QJsonDocument(item).toJson());
    const ContentLibrary library = content.load();
    QStringList told;
    for (const ContentProblem &problem : library.problems()) {
        if (problem.message.contains(QLatin1String(": there is no file \"none\"")))
            told.append(problem.message.section(QLatin1Char(':'), 0, 0));
    }
    QCOMPARE(told, places);
}

QTEST_GUILESS_MAIN(MediaFileTest)
#include "mediafiletest.moc"
