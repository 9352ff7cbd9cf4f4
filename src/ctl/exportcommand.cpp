// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/exportcommand.h"

#include "ctl/calendar.h"
#include "ctl/ctltext.h"
#include "ctl/refusal.h"
#include "store/folders.h"
#include "store/planstore.h"
#include "store/reminderstore.h"

#include <QSaveFile>

namespace pacewell {

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
    if (file == QLatin1String("-")) {
        const bool isPrinted =
            std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size()) &&
            std::fflush(stdout) == 0;
        return isPrinted ? 0 : refuse(CtlText::tr("it could not be printed"));
    }
    QSaveFile calendar(file);
    if (!calendar.open(QIODevice::WriteOnly) || calendar.write(text) != text.size() ||
        !calendar.commit())
        return refuse(CtlText::tr("%1 cannot be written: %2").arg(file, calendar.errorString()));
    return 0;
}

} // namespace pacewell
