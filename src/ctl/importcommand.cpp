// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/importcommand.h"

#include "ctl/ctltext.h"
#include "ctl/refusal.h"
#include "store/archiveimport.h"
#include "store/folders.h"

namespace pacewell {
namespace {

void printRemarks(const std::vector<ImportRemark> &remarks, int count)
{
    for (const ImportRemark &remark : remarks)
        std::fprintf(stderr, "%s\n", qUtf8Printable(remark.text()));
    if (const int rest = count - int(remarks.size()); rest > 0)
        std::fprintf(stderr, "%s\n", qUtf8Printable(CtlText::tr("and %1 more").arg(rest)));
}

} // namespace

int importArchive(const QString &path, const QString &dataFolderWanted)
{
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());
    const auto imported = importJournal(*database.value(), path, QDate::currentDate());
    if (!imported)
        return refuse(imported.error());
    const ImportReport &report = imported.value();
    printRemarks(report.keptRows, report.kept);
    printRemarks(report.notTaken, report.notTakenCount);
    std::printf("%s\n", qUtf8Printable(CtlText::tr("%1 added, %2 there already, %3 kept as they "
                                                   "were here, %4 not taken")
                                           .arg(report.added)
                                           .arg(report.known)
                                           .arg(report.kept)
                                           .arg(report.notTakenCount)));
    return report.notTakenCount == 0 ? 0 : 1;
}

} // namespace pacewell
