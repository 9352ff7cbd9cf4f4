// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "ctl/contentcommand.h"
#include "ctl/ctltext.h"
#include "ctl/exportcommand.h"
#include "ctl/importcommand.h"
#include "ctl/logcommand.h"
#include "ctl/playcommand.h"
#include "ctl/refusal.h"
#include "ctl/reportcommand.h"
#include "report/offscreen.h"
#include "store/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <optional>

using namespace pacewell;

namespace {

const char *usage = QT_TRANSLATE_NOOP(
    "Ctl", "Commands:\n"
           "  content check [DIR]     Name every problem in a content folder, a line each.\n"
           "  content list [--json]   Everything there is to practise.\n"
           "  play ID [--minutes N] [--site PLACE] [--checked]\n"
           "                          Follow a practice in this terminal.\n"
           "  log [--json]            The sessions that were done.\n"
           "  report FILE [--days N] [--paper a4|letter] [--question TEXT] [--notes]\n"
           "                          Your record as a PDF, for an appointment.\n"
           "  export --ics FILE       Your reminders and your week, for another calendar; - prints "
           "them.\n"
           "  export --json FILE [--replace]\n"
           "                          Everything you recorded, as one file; - prints it.\n"
           "  export --csv FOLDER     The same as tables, in a new folder.\n"
           "  export --fhir FILE [--replace]\n"
           "                          Your diary for a clinic's records (FHIR R4); - prints it.\n"
           "  import FILE|FOLDER      Adds what an export holds; what is there stays as it is.");

int notUnderstood(const QString &message)
{
    return refuse(message, 2);
}

/// What export was asked to write; none, or more than one, is not understood.
std::optional<int> exported(const QCommandLineParser &parser, const ContentFolders &folders)
{
    const QStringList words = parser.positionalArguments();
    const QString data = parser.value(QStringLiteral("data"));
    const QString calendar = parser.value(QStringLiteral("ics"));
    const QString folder = parser.value(QStringLiteral("csv"));
    const QString bundle = parser.value(QStringLiteral("fhir"));
    // --json takes no value, as elsewhere: what follows it stands alone.
    const QString journal = parser.isSet(QStringLiteral("json")) ? words.value(1) : QString();
    const bool mayReplace = parser.isSet(QStringLiteral("replace"));
    const int wishes = int(!calendar.isEmpty()) + int(!folder.isEmpty()) + int(!bundle.isEmpty()) +
                       int(!journal.isEmpty());
    if (wishes != 1 || words.size() != (journal.isEmpty() ? 1 : 2))
        return std::nullopt;
    if (!calendar.isEmpty())
        return exportCalendar(folders, data, calendar);
    if (!folder.isEmpty() && mayReplace)
        return notUnderstood(
            CtlText::tr("--csv writes into a new folder, so --replace does not go with it"));
    if (!folder.isEmpty())
        return exportCsv(data, folder);
    return bundle.isEmpty() ? exportJson(data, journal, mayReplace)
                            : exportFhir(data, bundle, mayReplace);
}

/// Letters are painted for a report alone.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const auto isReport = [](const char *word) { return std::strcmp(word, "report") == 0; };
    if (std::any_of(argv + 1, argv + argc, isReport))
        return offscreenApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto app = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pacewellctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACEWELL_VERSION));

    const QString language = useSystemLanguage();
    QCommandLineParser parser;
    parser.setApplicationDescription(CtlText::tr("Pacewell in the terminal.") +
                                     QStringLiteral("\n\n") + CtlText::tr(usage));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  CtlText::tr("Keep the journal in FOLDER."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption content(QStringLiteral("content"),
                                     CtlText::tr("Read content from FOLDER."),
                                     QStringLiteral("FOLDER"), contentFolder());
    const QCommandLineOption json(QStringLiteral("json"), CtlText::tr("Print JSON."));
    const QCommandLineOption speed(
        QStringLiteral("speed"),
        CtlText::tr("Let the session's time run N times as fast (1 to 1000)."), QStringLiteral("N"),
        QStringLiteral("1"));
    const QCommandLineOption length(QStringLiteral("minutes"),
                                    CtlText::tr("Breathe or warm for N minutes."),
                                    QStringLiteral("N"));
    const QCommandLineOption site(QStringLiteral("site"),
                                  CtlText::tr("Where the heat will be, such as neck."),
                                  QStringLiteral("PLACE"));
    const QCommandLineOption checked(
        QStringLiteral("checked"),
        CtlText::tr("The questions before this practice were read, and none of them applies."));
    const QCommandLineOption ics(QStringLiteral("ics"),
                                 CtlText::tr("Write an iCalendar file to FILE."),
                                 QStringLiteral("FILE"));
    const QCommandLineOption csv(QStringLiteral("csv"),
                                 CtlText::tr("Write CSV files into the new folder FOLDER."),
                                 QStringLiteral("FOLDER"));
    const QCommandLineOption fhir(QStringLiteral("fhir"), CtlText::tr("Write FHIR to FILE."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption replace(
        QStringLiteral("replace"),
        CtlText::tr("Put the new file in the place of one that is there."));
    parser.addOptions({data, content, json, speed, length, site, checked, ics, csv, fhir, replace});
    parser.addOptions(reportOptions());
    parser.addPositionalArgument(QStringLiteral("command"), CtlText::tr("See above."));
    parser.process(*app);

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const ContentFolders folders{parser.value(content), mediaFolderFor(parser.value(content)),
                                 language};

    if (command == QLatin1String("content") && words.value(1) == QLatin1String("check") &&
        words.size() <= 3)
        return checkContent(words.value(2, folders.content));
    if (command == QLatin1String("content") && words.value(1) == QLatin1String("list") &&
        words.size() == 2)
        return listContent(folders, parser.isSet(json));
    if (command == QLatin1String("log") && words.size() == 1)
        return printLog(parser.value(data), parser.isSet(json));
    if (command == QLatin1String("import") && words.size() == 2)
        return importArchive(words[1], parser.value(data));
    if (command == QLatin1String("export")) {
        if (const auto code = exported(parser, folders))
            return *code;
    }
    if (command == QLatin1String("report") && words.size() == 2)
        return makeReport(parser, folders, parser.value(data), words[1]);
    if (command == QLatin1String("play") && words.size() == 2) {
        bool isNumber = false;
        const double factor = parser.value(speed).toDouble(&isNumber);
        if (!isNumber || !(factor >= 1 && factor <= 1000))
            return notUnderstood(CtlText::tr("--speed takes a number from 1 to 1000"));
        PlayWishes wishes{{}, parser.value(site), parser.isSet(checked)};
        if (parser.isSet(length)) {
            const int minutes = parser.value(length).toInt(&isNumber);
            if (!isNumber || minutes < 1 || minutes > 20)
                return notUnderstood(CtlText::tr("--minutes takes a number from 1 to 20"));
            wishes.length = std::chrono::minutes(minutes);
        }
        return playPractice(words[1], folders, parser.value(data), wishes, factor);
    }
    const QString wrong =
        words.isEmpty() ? CtlText::tr("say what to do")
                        : QString(CtlText::tr("\"%1\" is not understood")).arg(words.join(u' '));
    return notUnderstood(wrong + QStringLiteral("\n\n") + CtlText::tr(usage));
}
