// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settingstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class SettingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatWasChosen();
};

void SettingStoreTest::keepsWhatWasChosen()
{
    const QTemporaryDir dir;
    std::unique_ptr<Database> database = Database::open(dir.path()).value();
    QVERIFY(SettingStore(*database).all().value().isEmpty());
    QVERIFY(SettingStore(*database).set(QStringLiteral("theme"), QStringLiteral("dark")));
    QVERIFY(SettingStore(*database).set(QStringLiteral("theme"), QStringLiteral("light")));
    QVERIFY(SettingStore(*database).set(QStringLiteral("name"), QStringLiteral("\u00c4 'x'; --")));
    QVERIFY(SettingStore(*database).set(QStringLiteral("empty"), QStringLiteral("")));
    QVERIFY(SettingStore(*database).set(QStringLiteral("null"), QString()));
    database.reset();
    database = Database::open(dir.path()).value();
    const QHash<QString, QString> expected{
        {QStringLiteral("theme"), QStringLiteral("light")},
        {QStringLiteral("name"), QStringLiteral("\u00c4 'x'; --")},
        {QStringLiteral("empty"), QString()},
        {QStringLiteral("null"), QString()}};
    QCOMPARE(SettingStore(*database).all().value(), expected);
}

QTEST_GUILESS_MAIN(SettingStoreTest)
#include "settingstoretest.moc"
