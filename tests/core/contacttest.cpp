// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/contact.h"

#include <QTest>

using namespace pacewell;

class ContactTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatCanBeDialled_data();
    void knowsWhatCanBeDialled();
};

void ContactTest::knowsWhatCanBeDialled_data()
{
    QTest::addColumn<QString>("reach");
    QTest::addColumn<QString>("number"); // empty: nothing to dial
    const auto row = [](const char *name, const QString &reach, const QString &number) {
        QTest::newRow(name) << reach << number;
    };
    row("digits", "03012345", "03012345");
    row("three digits", "112", "112");
    row("two digits", "11", "");
    row("spaces around", "  030 123 45 ", "03012345");
    row("what stands between", "(030) 123-45/6", "030123456");
    row("from anywhere", "+44 20 7946 0018", "+442079460018");
    row("a zero for at home", "+49 (0)30 12345", "+493012345");
    row("a zero that belongs", "(0)30 12345", "03012345");
    row("no-break space", QStringLiteral("030\u00a012345"), "03012345");
    row("eighteen digits", "011123456789012345", "011123456789012345");
    row("nineteen digits", "0111234567890123456", "");
    row("plus within", "030+12345", "");
    row("two pluses", "++3012345", "");
    row("plus after a bracket", "(+49) 30 12345", "");
    row("only a plus", "+", "");
    row("nothing", "", "");
    row("only what stands between", "() - /", "");
    row("words", "ask at the desk", "");
    row("words with a number", "030 12345, mornings", "");
    row("mail", "anna@example.org", "");
    row("street", "12 High Street", "");
    row("what steers a phone", "*21*030123#", "");
    row("waits while dialling", "030 123,45", "");
    row("digits of another script", QStringLiteral("\u0663\u0660\u0661\u0662"), "");
}

void ContactTest::knowsWhatCanBeDialled()
{
    QFETCH(QString, reach);
    QFETCH(QString, number);
    QCOMPARE(dialable(reach).value_or(QString()), number);
    QCOMPARE(dialable(reach).has_value(), !number.isEmpty());
}

QTEST_APPLESS_MAIN(ContactTest)
#include "contacttest.moc"
