// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ownerfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pacewell;

/// A file is written whole, and for its owner alone.
class OwnerFileTest : public QObject
{
    Q_OBJECT

private slots:
    void isForItsOwnerAlone();
    void whatIsThereStaysUnlessTold();
    void whatFailsLeavesWhatWasThere();

private:
    Result<> write(const QByteArray &bytes, IfThere ifThere) const
    {
        return writeForOwner(name(), ifThere, [&](QIODevice &file) {
            file.write(bytes);
            return success();
        });
    }
    QString name() const { return m_dir.filePath(QStringLiteral("file")); }
    QByteArray read() const
    {
        QFile file(name());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    QTemporaryDir m_dir;
};

void OwnerFileTest::isForItsOwnerAlone()
{
    QVERIFY(write("first", IfThere::Refuse));
    QCOMPARE(read(), QByteArray("first"));
    QCOMPARE(QFile::permissions(name()) & QFile::Permissions(0x77), QFile::Permissions());
}

void OwnerFileTest::whatIsThereStaysUnlessTold()
{
    QVERIFY(!write("second", IfThere::Refuse));
    QCOMPARE(read(), QByteArray("first"));
    QVERIFY(write("third", IfThere::Replace));
    QCOMPARE(read(), QByteArray("third"));
}

void OwnerFileTest::whatFailsLeavesWhatWasThere()
{
    const auto done = writeForOwner(name(), IfThere::Replace, [](QIODevice &file) -> Result<> {
        file.write("half");
        return failure(QStringLiteral("no more"));
    });
    QVERIFY(!done);
    QCOMPARE(done.error(), QStringLiteral("no more"));
    QCOMPARE(read(), QByteArray("third"));
    QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(OwnerFileTest)
#include "ownerfiletest.moc"
