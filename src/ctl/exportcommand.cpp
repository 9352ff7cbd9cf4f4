// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exportcommand.h"

#include "ctl/calendar.h"
#include "ctl/ctltext.h"
#include "ctl/refusal.h"
#include "report/fhirbundle.h"
#include "store/archive.h"
#include "store/diarylog.h"
#include "store/folders.h"
#include "store/planstore.h"
#include "store/reminderstore.h"

#include <QFileInfo>

namespace pacewell {
namespace {

const QString printed = QStringLiteral("-");

Result<std::unique_ptr<Database>> opened(const QString &dataFolderWanted)
{
    const auto folder = dataFolder(dataFolderWanted);
    return folder ? Database::open(folder.value()) : failure(folder.error());
}

int print(const QByteArray &text)
{
    const bool isPrinted =
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) &&
        std::fflush(stdout) == 0;
    return isPrinted ? 0 : refuse(CtlText::tr("it could not be printed"));
}

/// What to say where \a file is there and stays; empty where it may be written.
QString whyKept(const QString &file, bool mayReplace)
{
    if (file == printed || mayReplace || !QFileInfo::exists(file))
        return {};
    return CtlText::tr("%1 is there already; --replace puts the new one in its place").arg(file);
}

int write(const QByteArray &text, const QString &name, IfThere ifThere)
{
    if (name == printed)
        return print(text);
    const auto written = writeForOwner(name, ifThere, [&](QIODevice &file) {
        file.write(text);
        return success();
    });
    return written ? 0 : refuse(written.error());
}

IfThere ifThere(bool mayReplace)
{
    return mayReplace ? IfThere::Replace : IfThere::Refuse;
}

} // namespace

int exportCalendar(const ContentFolders &folders, const QString &dataFolderWanted,
                   const QString &file)
{
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());
    const auto rules = ReminderStore(*database.value()).rules();
    const auto programme = PlanStore(*database.value()).programme();
    if (!rules || !programme)
        return refuse(!rules ? rules.error() : programme.error());

    ContentFolders withPacks = folders;
    withPacks.packs = packsFolder(folder.value());
    const auto entries = calendarEntries(rules.value(), programme.value(),
                                         ContentLibrary::load(withPacks), QDate::currentDate());
    if (entries.empty())
        return refuse(
            CtlText::tr("there is nothing to remind of yet. Switch a reminder on, or plan "
                        "your week, in Pacewell first."));
    const QByteArray text = iCalendar(entries, QDateTime::currentDateTimeUtc());
    return write(text, file, IfThere::Replace);
}

int exportJson(const QString &dataFolderWanted, const QString &file, bool mayReplace)
{
    if (const QString why = whyKept(file, mayReplace); !why.isEmpty())
        return refuse(why);
    const auto database = opened(dataFolderWanted);
    if (!database)
        return refuse(database.error());
    if (file != printed) {
        const auto written = writeJson(*database.value(), file, ifThere(mayReplace));
        return written ? 0 : refuse(written.error());
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return refuse(CtlText::tr("it could not be printed"));
    const auto done = writeJson(*database.value(), output);
    if (!done)
        return refuse(done.error());
    return output.flush() && output.error() == QFile::NoError
               ? 0
               : refuse(CtlText::tr("it could not be printed"));
}

int exportCsv(const QString &dataFolderWanted, const QString &folder)
{
    const auto database = opened(dataFolderWanted);
    if (!database)
        return refuse(database.error());
    const auto written = writeCsv(*database.value(), folder);
    return written ? 0 : refuse(written.error());
}

int exportFhir(const QString &dataFolderWanted, const QString &file, bool mayReplace)
{
    if (const QString why = whyKept(file, mayReplace); !why.isEmpty())
        return refuse(why);
    const auto database = opened(dataFolderWanted);
    if (!database)
        return refuse(database.error());
    const auto entries = DiaryLog(*database.value()).between(QDate(1, 1, 1), QDate(9999, 12, 31));
    if (!entries)
        return refuse(entries.error());
    return write(fhirBundle(entries.value()), file, ifThere(mayReplace));
}

} // namespace pacewell
