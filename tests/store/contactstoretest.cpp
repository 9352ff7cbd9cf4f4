// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

class ContactStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEverything();
    void changes();
    void moves_data();
    void moves();
    void forgets();
    void anIdIsNeverGivenTwice();
    void isForThePersonAlone();

private:
    QString names() const;
    qint64 add(const QString &name) { return m_store->add({0, name}).value(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ContactStore> m_store;
};

void ContactStoreTest::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_dir->path()).value();
    m_store = std::make_unique<ContactStore>(*m_database);
}

QString ContactStoreTest::names() const
{
    QStringList all;
    for (const Contact &contact : m_store->all().value())
        all.append(contact.name);
    return all.join(QLatin1Char(' '));
}

void ContactStoreTest::keepsEverything()
{
    QVERIFY(m_store->all().value().empty());
    std::vector<Contact> contacts{
        {0, "Dr. Ümit O'Neill", Contact::Role::Clinician, "+49 30 1234, Tue and Thu"},
        {0, "Ada", Contact::Role::Friend, ""},
        {0, "Mum", Contact::Role::Family, "the yellow house\nnext door"},
        {0, "Tuesday group", Contact::Role::Group, QString()}};
    for (Contact &contact : contacts) {
        contact.id = m_store->add(contact).value();
        QVERIFY(contact.id > 0);
    }
    m_database.reset();
    m_database = Database::open(m_dir->path()).value();
    QCOMPARE(ContactStore(*m_database).all().value(), contacts);
}

void ContactStoreTest::changes()
{
    Contact ada{0, "Ada", Contact::Role::Friend, "12"};
    ada.id = add(ada.name);
    add("Bo");
    ada.role = Contact::Role::Family;
    ada.reach = QStringLiteral("34");
    QVERIFY(m_store->change(ada));
    QCOMPARE(m_store->all().value().front(), ada);
    QVERIFY(m_store->remove(ada.id));
    QVERIFY(m_store->change(ada));
    QCOMPARE(names(), QStringLiteral("Bo"));
}

void ContactStoreTest::moves_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 2 << "b c a d";
    QTest::newRow("up") << 2 << 0 << "c a b d";
    QTest::newRow("where it is") << 1 << 1 << "a b c d";
    QTest::newRow("past the end") << 0 << 9 << "b c d a";
    QTest::newRow("before the start") << 3 << -1 << "d a b c";
}

void ContactStoreTest::moves()
{
    QFETCH(int, which);
    QFETCH(int, to);
    QFETCH(QString, order);
    std::vector<qint64> ids;
    for (const char *name : {"a", "b", "c", "d"})
        ids.push_back(add(QLatin1String(name)));
    QVERIFY(m_store->move(ids[size_t(which)], to));
    QCOMPARE(names(), order);
    QVERIFY(m_store->move(4711, 0));
    QCOMPARE(names(), order);
    add("e");
    QCOMPARE(names(), order + " e");
}

void ContactStoreTest::forgets()
{
    const qint64 ada = add("Ada");
    add("Bo");
    QVERIFY(m_store->remove(ada));
    QVERIFY(m_store->remove(ada));
    QCOMPARE(names(), QStringLiteral("Bo"));
    QVERIFY(m_store->forgetAll());
    QVERIFY(m_store->all().value().empty());
}

void ContactStoreTest::anIdIsNeverGivenTwice()
{
    const qint64 first = add("Ada");
    QVERIFY(m_store->forgetAll());
    QVERIFY(add("Bo") > first);
}

void ContactStoreTest::isForThePersonAlone()
{
    add("Ada");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString file = m_dir->filePath(QLatin1String(Database::fileName));
    for (const char *end : {"", "-wal", "-shm"}) {
        QVERIFY(QFile::exists(file + QLatin1String(end)));
        QVERIFY2(!(QFile::permissions(file + QLatin1String(end)) & others), end);
    }
}

QTEST_GUILESS_MAIN(ContactStoreTest)
#include "contactstoretest.moc"
