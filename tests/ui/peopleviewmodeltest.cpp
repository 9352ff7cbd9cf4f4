// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopleviewmodel.h"
#include "ui/journal.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace pacewell;

/// Catches the numbers that would be handed over to the system.
class Telephone : public QObject
{
    Q_OBJECT

public:
    Telephone() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }

    Q_INVOKABLE void dial(const QUrl &url) { m_dialled.append(url.toString()); }
    QStringList dialled() const { return m_dialled; }

private:
    QStringList m_dialled;
};

class PeopleViewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whoIsAddedStays();
    void aNameIsNeeded();
    void aChangeKeepsPlaceAndId();
    void theOrderIsThePersons_data();
    void theOrderIsThePersons();
    void whoGoesIsGone();
    void whatIsNoRowChangesNothing();
    void whatCannotBeWrittenDoesNotCount();
    void aNumberIsHandedOver();
    void howToReachThemIsCopied();

private:
    static QStringList names(const PeopleViewModel &people)
    {
        QStringList names;
        for (int row = 0; row < people.rowCount(); ++row)
            names.append(people.data(people.index(row), PeopleViewModel::NameRole).toString());
        return names;
    }
    static void addThree(PeopleViewModel &people)
    {
        for (const char *name : {"Ada", "Ben", "Cleo"})
            QVERIFY(people.add(QLatin1String(name), 1, {}));
    }
    QStringList keptNames() const
    {
        Journal journal(m_folder->path());
        return names(PeopleViewModel(journal));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PeopleViewModelTest::whoIsAddedStays()
{
    {
        Journal journal(m_folder->path());
        PeopleViewModel people(journal);
        const QSignalSpy counted(&people, &PeopleViewModel::countChanged);
        QVERIFY(people.add(QStringLiteral("  Ada "), 0, QStringLiteral(" 030 12345 ")));
        QCOMPARE(people.count(), 1);
        QCOMPARE(counted.count(), 1);
    }
    Journal journal(m_folder->path());
    const PeopleViewModel people(journal);
    QCOMPARE(people.count(), 1);
    const auto at = [&people](int role) { return people.data(people.index(0), role); };
    QVERIFY(at(PeopleViewModel::IdRole).toLongLong() > 0);
    QCOMPARE(at(PeopleViewModel::NameRole).toString(), QStringLiteral("Ada"));
    QCOMPARE(at(PeopleViewModel::KindRole).toInt(), 0);
    QCOMPARE(at(PeopleViewModel::KindNameRole).toString(), QStringLiteral("Doctor or therapist"));
    QCOMPARE(at(PeopleViewModel::ReachRole).toString(), QStringLiteral("030 12345"));
    QVERIFY(at(PeopleViewModel::CallableRole).toBool());
}

void PeopleViewModelTest::aNameIsNeeded()
{
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    QVERIFY(!people.add(QStringLiteral("  "), 1, QStringLiteral("030 12345")));
    QCOMPARE(people.count(), 0);
    QVERIFY(people.problem().startsWith(QStringLiteral("Write a name first.")));
    QVERIFY(people.add(QStringLiteral("Ada"), 1, {}));
    QCOMPARE(people.problem(), QString());
    QVERIFY(!people.change(0, {}, 1, {}));
    QCOMPARE(names(people), QStringList{QStringLiteral("Ada")});
    people.dismissProblem();
    QCOMPARE(people.problem(), QString());
}

void PeopleViewModelTest::aChangeKeepsPlaceAndId()
{
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    addThree(people);
    const QVariant id = people.data(people.index(1), PeopleViewModel::IdRole);
    QVERIFY(people.change(1, QStringLiteral("Benno"), 3, QStringLiteral("the hall")));
    QCOMPARE(people.data(people.index(1), PeopleViewModel::IdRole), id);
    QCOMPARE(people.data(people.index(1), PeopleViewModel::KindRole).toInt(), 3);
    QVERIFY(!people.data(people.index(1), PeopleViewModel::CallableRole).toBool());
    const QStringList expected{QStringLiteral("Ada"), QStringLiteral("Benno"),
                               QStringLiteral("Cleo")};
    QCOMPARE(names(people), expected);
    QCOMPARE(keptNames(), expected);
}

void PeopleViewModelTest::theOrderIsThePersons_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << 1 << "Ben Ada Cleo";
    QTest::newRow("up") << 2 << 1 << "Ada Cleo Ben";
    QTest::newRow("to the end") << 0 << 2 << "Ben Cleo Ada";
    QTest::newRow("to the top") << 2 << 0 << "Cleo Ada Ben";
}

void PeopleViewModelTest::theOrderIsThePersons()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, order);
    {
        Journal journal(m_folder->path());
        PeopleViewModel people(journal);
        addThree(people);
        QVERIFY(people.move(from, to));
        QCOMPARE(names(people).join(QLatin1Char(' ')), order);
    }
    QCOMPARE(keptNames().join(QLatin1Char(' ')), order);
}

void PeopleViewModelTest::whoGoesIsGone()
{
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    addThree(people);
    QVERIFY(people.remove(1));
    QCOMPARE(names(people).join(QLatin1Char(' ')), QStringLiteral("Ada Cleo"));
    QCOMPARE(keptNames().join(QLatin1Char(' ')), QStringLiteral("Ada Cleo"));
    QVERIFY(people.forgetAll());
    QCOMPARE(people.count(), 0);
    QVERIFY(keptNames().isEmpty());
}

void PeopleViewModelTest::whatIsNoRowChangesNothing()
{
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    addThree(people);
    QVERIFY(!people.change(3, QStringLiteral("Dora"), 1, {}));
    QVERIFY(!people.move(0, 0));
    QVERIFY(!people.move(-1, 0));
    QVERIFY(!people.move(0, 3));
    QVERIFY(!people.remove(-1));
    QVERIFY(!people.call(3));
    QVERIFY(people.add(QStringLiteral("Dora"), 99, {}));
    QCOMPARE(people.data(people.index(3), PeopleViewModel::KindRole).toInt(), 3);
    QCOMPARE(people.count(), 4);
}

void PeopleViewModelTest::whatCannotBeWrittenDoesNotCount()
{
    const QString folder = m_folder->filePath(QStringLiteral("data"));
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Journal journal(folder);
    PeopleViewModel people(journal);
    QVERIFY(!people.add(QStringLiteral("Ada"), 1, {}));
    QCOMPARE(people.count(), 0);
    QCOMPARE(people.problem(), journal.problem());
    QVERIFY(!people.problem().isEmpty());
    QVERIFY(inTheWay.remove());
    QVERIFY(people.add(QStringLiteral("Ada"), 1, {}));
    QCOMPARE(people.count(), 1);
    QCOMPARE(people.problem(), QString());
}

void PeopleViewModelTest::aNumberIsHandedOver()
{
    const Telephone telephone;
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    QVERIFY(people.add(QStringLiteral("Ada"), 1, QStringLiteral("+49 (0)30 123-45")));
    QVERIFY(people.add(QStringLiteral("Ben"), 1, QStringLiteral("next door")));
    QVERIFY(people.call(0));
    QCOMPARE(telephone.dialled(), QStringList{QStringLiteral("tel:+493012345")});
    QVERIFY(!people.call(1));
    QCOMPARE(telephone.dialled().size(), 1);
}

void PeopleViewModelTest::howToReachThemIsCopied()
{
    Journal journal(m_folder->path());
    PeopleViewModel people(journal);
    QVERIFY(people.add(QStringLiteral("Ada"), 1, QStringLiteral("12 High Street")));
    people.copy(0);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("12 High Street"));
}

QTEST_MAIN(PeopleViewModelTest)
#include "peopleviewmodeltest.moc"
