// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owncontent.h"
#include "core/content/contentlibrary.h"
#include "core/content/contentwriter.h"
#include "core/content/timing.h"
#include "core/plan/ownbreathing.h"
#include "store/folders.h"
#include "support/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace pacewell;
using Kind = OwnContent::Kind;

class OwnContentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void makesIds_data();
    void makesIds();
    void idsAreTheirOwn();
    void isForItsOwnerAlone();
    void whatIsKeptCanBeReadAgain();
    void neverTakesThePlaceOfAnother();
    void renames();
    void takesAwayAndBringsBack();
    void tellsWhatIsInTheWay_data();
    void tellsWhatIsInTheWay();
    void afterTroubleItWorksAgain();

private:
    QString data() const { return m_dir->filePath(QStringLiteral("data")); }
    QString file(const QString &name) const
    {
        return packsFolder(data()) + QStringLiteral("/mine/") + name;
    }
    ContentLibrary load() const
    {
        ContentFolders folders{QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA),
                               QString()};
        folders.packs = packsFolder(data());
        return ContentLibrary::load(folders);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Routine m_routine;
    QJsonObject m_item;
};

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool nothingIsTaken(const QString &)
{
    return false;
}

QStringList messages(const ContentLibrary &library)
{
    QStringList messages;
    for (const ContentProblem &problem : library.problems())
        messages.append(problem.text());
    return messages;
}

} // namespace

void OwnContentTest::initTestCase()
{
    const ContentLibrary library = ContentLibrary::load(
        {QStringLiteral(SHIPPED_CONTENT), QStringLiteral(SHIPPED_MEDIA), QString()});
    QVERIFY(library.routine(u"starter"));
    m_routine = *library.routine(u"starter");
    m_routine.id = QStringLiteral("my-starter");
    m_routine.name = QStringLiteral("My starter");
    m_item = toJson(m_routine, [&](const QString &id) { return library.exercise(id) != nullptr; });
}

void OwnContentTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    umask(022);
}

void OwnContentTest::makesIds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << "Evening neck"
                           << "my-evening-neck";
    QTest::newRow("accents") << QStringLiteral(u"Für den Rücken, süß") << "my-fur-den-rucken-suss";
    QTest::newRow("signs") << "  10 min / neck & more!  "
                           << "my-10-min-neck-more";
    QTest::newRow("another script") << QStringLiteral(u"朝") << "my-routine";
    QTest::newRow("nothing") << ""
                             << "my-routine";
    QTest::newRow("a way out") << "../../etc/passwd"
                               << "my-etc-passwd";
    QTest::newRow("long") << QString(60, u'a') << "my-" + QString(40, u'a');
}

void OwnContentTest::makesIds()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QCOMPARE(OwnContent(data()).newId(Kind::Routine, name, nothingIsTaken), id);
}

void OwnContentTest::idsAreTheirOwn()
{
    const OwnContent own(data());
    const QString name = QStringLiteral("Starter");
    QCOMPARE(own.newId(Kind::Routine, name, nothingIsTaken), QStringLiteral("my-starter"));
    QVERIFY(own.add(Kind::Routine, m_item));
    QCOMPARE(own.newId(Kind::Routine, name, nothingIsTaken), QStringLiteral("my-starter-2"));
    const auto isTaken = [](const QString &id) { return id == QStringLiteral("my-starter-2"); };
    QCOMPARE(own.newId(Kind::Routine, name, isTaken), QStringLiteral("my-starter-3"));
    QCOMPARE(own.newId(Kind::Breathing, QString(), nothingIsTaken), QStringLiteral("my-breath"));
}

void OwnContentTest::isForItsOwnerAlone()
{
    QVERIFY(OwnContent(data()).add(Kind::Routine, m_item));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    for (const QString &name : {QStringLiteral(""), QStringLiteral("routines"),
                                QStringLiteral("routines/my-starter.json")})
        QVERIFY2(!(QFileInfo(file(name)).permissions() & others), qUtf8Printable(name));
    QVERIFY(!(QFileInfo(file(QStringLiteral("routines/my-starter.json"))).permissions() &
              QFile::ExeOwner));
}

void OwnContentTest::whatIsKeptCanBeReadAgain()
{
    const OwnContent own(data());
    QVERIFY(own.add(Kind::Routine, m_item));

    const ContentLibrary shipped = load();
    const BreathPace pace{std::chrono::milliseconds(4500), {}, std::chrono::milliseconds(6500), {}};
    BreathingPattern breath =
        ownPattern(pace, std::chrono::minutes(4), *nearestPattern(pace, shipped.breathing()));
    breath.id = QStringLiteral("my-breath");
    breath.name = QStringLiteral("Mine");
    breath.summary = QStringLiteral("In for 4.5, out for 6.5.");
    breath.instruction.text = breath.summary;
    breath.steps = {QStringLiteral("In."), QStringLiteral("Out.")};
    QVERIFY(own.add(Kind::Breathing, toJson(breath)));

    const ContentLibrary library = load();
    QCOMPARE(messages(library), QStringList());
    QVERIFY(library.routine(u"my-starter"));
    QCOMPARE(*library.routine(u"my-starter"), m_routine);
    QVERIFY(library.breathing(u"my-breath"));
    QCOMPARE(library.breathing(u"my-breath")->pace, pace);
    QCOMPARE(library.breathing(u"my-breath")->cautions, breath.cautions);
    QCOMPARE(own.ids(Kind::Routine), QStringList{QStringLiteral("my-starter")});
    QCOMPARE(own.ids(Kind::Breathing), QStringList{QStringLiteral("my-breath")});
}

void OwnContentTest::neverTakesThePlaceOfAnother()
{
    const OwnContent own(data());
    QVERIFY(own.add(Kind::Routine, m_item));
    const QByteArray before = bytesOf(file(QStringLiteral("routines/my-starter.json")));
    QJsonObject other = m_item;
    other[u"name"] = QStringLiteral("Another");
    const auto added = own.add(Kind::Routine, other);
    QVERIFY(!added);
    QVERIFY(added.error().contains(QStringLiteral("Another")));
    QCOMPARE(bytesOf(file(QStringLiteral("routines/my-starter.json"))), before);
    QVERIFY(own.replace(Kind::Routine, other));
    QVERIFY(bytesOf(file(QStringLiteral("routines/my-starter.json"))).contains("Another"));
}

void OwnContentTest::renames()
{
    const OwnContent own(data());
    QVERIFY(own.add(Kind::Routine, m_item));
    QVERIFY(own.rename(Kind::Routine, QStringLiteral("my-starter"), QStringLiteral("Calm")));
    const ContentLibrary library = load();
    QVERIFY(library.routine(u"my-starter"));
    QCOMPARE(library.routine(u"my-starter")->name, QStringLiteral("Calm"));
    QCOMPARE(library.routine(u"my-starter")->steps, m_routine.steps);
    QVERIFY(!own.rename(Kind::Routine, QStringLiteral("gone"), QStringLiteral("Calm")));
}

void OwnContentTest::takesAwayAndBringsBack()
{
    const OwnContent own(data());
    const QString id = QStringLiteral("my-starter");
    QVERIFY(own.add(Kind::Routine, m_item));
    const QByteArray before = bytesOf(file(QStringLiteral("routines/my-starter.json")));
    const auto removed = own.remove(Kind::Routine, id);
    QVERIFY(removed);
    QCOMPARE(removed.value(), before);
    QVERIFY(own.ids(Kind::Routine).isEmpty());
    QVERIFY(!own.remove(Kind::Routine, id));
    QVERIFY(own.restore(Kind::Routine, id, removed.value()));
    QCOMPARE(bytesOf(file(QStringLiteral("routines/my-starter.json"))), before);
}

void OwnContentTest::tellsWhatIsInTheWay_data()
{
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<bool>("isFile"); // else a folder that nothing may be written to
    QTest::newRow("a file for the data folder") << "data" << true;
    QTest::newRow("a file for the packs") << "data/content" << true;
    QTest::newRow("a file for the routines") << "data/content/mine/routines" << true;
    QTest::newRow("no permission for the packs") << "data/content" << false;
    QTest::newRow("no permission for the routines") << "data/content/mine/routines" << false;
}

void OwnContentTest::tellsWhatIsInTheWay()
{
    QFETCH(QString, blocked);
    QFETCH(bool, isFile);
    const QString way = m_dir->filePath(blocked);
    if (isFile) {
        QVERIFY(QDir().mkpath(QFileInfo(way).path()));
        QFile plain(way);
        QVERIFY(plain.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(way));
        QVERIFY(QFile::setPermissions(way, QFile::ReadOwner | QFile::ExeOwner));
    }
    {
        const OrdinaryPermissions permissions;
        const auto added = OwnContent(data()).add(Kind::Routine, m_item);
        QVERIFY(!added);
        QVERIFY2(added.error().contains(m_dir->path()), qUtf8Printable(added.error()));
    }
    QFile::setPermissions(way, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!QFileInfo::exists(file(QStringLiteral("routines/my-starter.json"))));
}

void OwnContentTest::afterTroubleItWorksAgain()
{
    QFile plain(data());
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const OwnContent own(data());
    QVERIFY(!own.add(Kind::Routine, m_item));
    QVERIFY(own.ids(Kind::Routine).isEmpty());
    QVERIFY(own.packsFolder().isEmpty());
    QVERIFY(plain.remove());
    QVERIFY(own.add(Kind::Routine, m_item));
    QCOMPARE(own.packsFolder(), packsFolder(data()));
}

QTEST_GUILESS_MAIN(OwnContentTest)
#include "owncontenttest.moc"
