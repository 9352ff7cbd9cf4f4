// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/favouritestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class FavouriteStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachOnce();
    void forgets();
};

void FavouriteStoreTest::keepsEachOnce()
{
    const QTemporaryDir dir;
    std::unique_ptr<Database> database = Database::open(dir.path()).value();
    QVERIFY(FavouriteStore(*database).all().value().isEmpty());
    for (const char *id : {"starter", "desk-break", "starter"})
        QVERIFY(FavouriteStore(*database).add(QLatin1String(id)));
    database.reset();
    database = Database::open(dir.path()).value();
    const QStringList expected{QStringLiteral("desk-break"), QStringLiteral("starter")};
    QCOMPARE(FavouriteStore(*database).all().value(), expected);
}

void FavouriteStoreTest::forgets()
{
    const QTemporaryDir dir;
    const auto database = Database::open(dir.path()).value();
    QVERIFY(FavouriteStore(*database).add(QStringLiteral("starter")));
    QVERIFY(FavouriteStore(*database).remove(QStringLiteral("starter")));
    QVERIFY(FavouriteStore(*database).remove(QStringLiteral("never-there")));
    QVERIFY(FavouriteStore(*database).all().value().isEmpty());
}

QTEST_GUILESS_MAIN(FavouriteStoreTest)
#include "favouritestoretest.moc"
