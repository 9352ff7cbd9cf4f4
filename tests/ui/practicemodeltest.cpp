// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace pacewell;

class PracticeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void becomes_data();
    void becomes();
    void whatStaysKeepsItsPlace();
    void anUnchangedListSaysNothing();
};

namespace {

std::vector<PracticeRow> rows(const QString &letters)
{
    std::vector<PracticeRow> rows;
    for (const QChar letter : letters)
        rows.push_back({QString(letter), QStringLiteral("title ") + letter, {}, {}, {}, false});
    return rows;
}

} // namespace

void PracticeModelTest::becomes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList lists{QStringLiteral(""),     QStringLiteral("a"),    QStringLiteral("abc"),
                            QStringLiteral("xabc"), QStringLiteral("abcx"), QStringLiteral("axbc"),
                            QStringLiteral("ac"),   QStringLiteral("cba"),  QStringLiteral("aba"),
                            QStringLiteral("xyz")};
    for (const QString &before : lists) {
        for (const QString &after : lists)
            QTest::addRow("%s to %s", qUtf8Printable(before), qUtf8Printable(after))
                << before << after;
    }
}

void PracticeModelTest::becomes()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    PracticeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows(before));
    const QSignalSpy counted(&model, &PracticeModel::countChanged);
    model.setRows(rows(after));
    QCOMPARE(model.rows(), rows(after));
    QCOMPARE(model.rowCount(), int(after.size()));
    QCOMPARE(counted.count(), before.size() == after.size() ? 0 : 1);
}

void PracticeModelTest::whatStaysKeepsItsPlace()
{
    PracticeModel model;
    model.setRows(rows(QStringLiteral("abcde")));
    const QPersistentModelIndex first(model.index(0));
    const QPersistentModelIndex last(model.index(4));
    model.setRows(rows(QStringLiteral("axyde")));
    QVERIFY(first.isValid() && last.isValid());
    QCOMPARE(last.data(PracticeModel::PracticeIdRole).toString(), QStringLiteral("e"));

    QSignalSpy told(&model, &PracticeModel::dataChanged);
    std::vector<PracticeRow> changed = rows(QStringLiteral("axyde"));
    changed[2].title = QStringLiteral("another");
    model.setRows(changed);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toModelIndex().row(), 2);
}

void PracticeModelTest::anUnchangedListSaysNothing()
{
    PracticeModel model;
    model.setRows(rows(QStringLiteral("abc")));
    const QSignalSpy told(&model, &PracticeModel::dataChanged);
    const QSignalSpy inserted(&model, &PracticeModel::rowsInserted);
    const QSignalSpy removed(&model, &PracticeModel::rowsRemoved);
    model.setRows(rows(QStringLiteral("abc")));
    QCOMPARE(told.count() + inserted.count() + removed.count(), 0);
}

QTEST_GUILESS_MAIN(PracticeModelTest)
#include "practicemodeltest.moc"
