// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reportcommand.h"

#include "ctl/ctltext.h"
#include "ctl/refusal.h"
#include "report/appointmentfile.h"
#include "store/folders.h"
#include "store/recordreader.h"
#include "store/settingstore.h"

namespace pacewell {
namespace {

constexpr int notUnderstood = 2; ///< exit code

Result<QPageSize::PageSizeId> paperNamed(const QString &name)
{
    if (name == QLatin1String("a4"))
        return QPageSize::A4;
    if (name == QLatin1String("letter"))
        return QPageSize::Letter;
    return failure(CtlText::tr("--paper takes a4 or letter"));
}

Result<AppointmentWish> wishOf(const QCommandLineParser &parser)
{
    AppointmentWish wish;
    bool isNumber = false;
    wish.days = parser.value(QStringLiteral("days")).toInt(&isNumber);
    if (!isNumber || wish.days < AppointmentWish::leastDays ||
        wish.days > AppointmentWish::mostDays)
        return failure(QString(CtlText::tr("--days takes a number from %1 to %2"))
                           .arg(AppointmentWish::leastDays)
                           .arg(AppointmentWish::mostDays));
    wish.question = parser.value(QStringLiteral("question"));
    if (wish.question.size() > AppointmentWish::mostQuestionLength)
        return failure(QString(CtlText::tr("--question takes up to %1 characters"))
                           .arg(AppointmentWish::mostQuestionLength));
    wish.withNotes = parser.isSet(QStringLiteral("notes"));
    return wish;
}

/// The one that is kept for the next appointment; empty where there is none.
Result<QString> keptQuestion(const Database &database)
{
    const auto settings = SettingStore(database).all();
    if (!settings)
        return failure(settings.error());
    return settings.value().value(AppointmentWish::questionSetting);
}

} // namespace

QList<QCommandLineOption> reportOptions()
{
    return {QCommandLineOption(QStringLiteral("days"),
                               CtlText::tr("Report on the last N days (28 to 365)."),
                               QStringLiteral("N"), QString::number(AppointmentWish::usualDays)),
            QCommandLineOption(QStringLiteral("paper"), CtlText::tr("The size: a4 or letter."),
                               QStringLiteral("SIZE"), QStringLiteral("a4")),
            QCommandLineOption(QStringLiteral("question"),
                               CtlText::tr("What you would like to ask; else the one you kept."),
                               QStringLiteral("TEXT")),
            QCommandLineOption(QStringLiteral("notes"),
                               CtlText::tr("Print your notes as well; they are private."))};
}

int makeReport(const QCommandLineParser &parser, const ContentFolders &folders,
               const QString &dataFolderWanted, const QString &file)
{
    const auto asked = wishOf(parser);
    const auto paper = paperNamed(parser.value(QStringLiteral("paper")));
    if (!asked || !paper)
        return refuse(!asked ? asked.error() : paper.error(), notUnderstood);
    const auto folder = dataFolder(dataFolderWanted);
    if (!folder)
        return refuse(folder.error());
    const auto database = Database::open(folder.value());
    if (!database)
        return refuse(database.error());

    ContentFolders withPacks = folders;
    withPacks.packs = packsFolder(folder.value());
    const ContentLibrary library = ContentLibrary::load(withPacks);
    const QDate today = QDate::currentDate();
    const auto record = readRecord(*database.value(), &library,
                                   today.addDays(1 - AppointmentWish::daysRead), today, today);
    if (!record)
        return refuse(record.error());
    AppointmentWish wish = asked.value();
    if (!parser.isSet(QStringLiteral("question"))) {
        const auto kept = keptQuestion(*database.value());
        if (!kept)
            return refuse(kept.error());
        wish.question = kept.value();
    }
    wish.practices = practiceNames(record.value().plan.programme, library);
    const auto report = appointmentReport(record.value(), wish, today);
    const auto written = writeReport(*report, file, paper.value());
    return written ? 0 : refuse(written.error());
}

} // namespace pacewell
