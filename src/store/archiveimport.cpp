// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archiveimport.h"

#include "store/csvimport.h"
#include "store/jsonimport.h"
#include "store/storetext.h"

#include <QFileInfo>

#include <algorithm>

namespace pacewell {

namespace {

bool isUnseen(QChar c)
{
    const bool turnsDirection =
        (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph || turnsDirection;
}

} // namespace

QString ImportRemark::text() const
{
    QString text = where + QStringLiteral(": ") + what;
    std::ranges::replace_if(text, isUnseen, QChar(QChar::ReplacementCharacter));
    return text;
}

Result<ImportReport> importJournal(const Database &database, const QString &path, QDate today)
{
    if (!QFileInfo::exists(path))
        return failure(
            StoreText::tr("%1 is not there. Choose a file or folder that Pacewell wrote.")
                .arg(path));
    ImportReport report;
    const auto done = database.inTransaction([&]() -> Result<> {
        const auto tables = archiveTables(database);
        if (!tables)
            return failure(tables.error());
        JournalMerge merge(database, tables.value(), today);
        const auto taken =
            QFileInfo(path).isDir() ? importCsv(path, merge) : importJson(path, merge);
        report = merge.report();
        return taken;
    });
    return done ? Result<ImportReport>(report) : failure(done.error());
}

} // namespace pacewell
