// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchwords.h"

#include <QTest>

using namespace pacewell;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
};

void SearchWordsTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const QString back = QStringLiteral(u"Unterer Rücken, sanft – für Große");
    QTest::newRow("as written") << QStringLiteral(u"Rücken") << back << true;
    QTest::newRow("without accents") << "rucken" << back << true;
    QTest::newRow("capitals") << "RUCKEN" << back << true;
    QTest::newRow("accent in parts") << QStringLiteral(u"Ru\u0308cken") << back << true;
    QTest::newRow("sharp s") << "grosse" << back << true;
    QTest::newRow("typed with sharp s") << QStringLiteral(u"große") << "grosse Schritte" << true;
    QTest::newRow("within a word") << "cken" << back << true;
    QTest::newRow("two words in any order") << "sanft unter" << back << true;
    QTest::newRow("one of two is not there") << "sanft nacken" << back << false;
    QTest::newRow("spaces and signs") << "  rucken - " << back << true;
    QTest::newRow("nothing typed") << "   " << back << true;
    QTest::newRow("another script")
        << QStringLiteral(u"首") << QStringLiteral(u"首のストレッチ") << true;
    QTest::newRow("number") << "4"
                            << "In for 4, out for 6" << true;
}

void SearchWordsTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    QCOMPARE(holdsAll(searchable(text), searchWords(typed)), isFound);
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "searchwordstest.moc"
