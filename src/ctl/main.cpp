// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "ctl/contentcommand.h"
#include "ctl/ctltext.h"
#include "ctl/exportcommand.h"
#include "ctl/logcommand.h"
#include "ctl/playcommand.h"
#include "ctl/refusal.h"
#include "store/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace pacewell;

namespace {

const char *usage = QT_TRANSLATE_NOOP(
    "Ctl", "Commands:\n"
           "  content check [DIR]     Name every problem in a content folder, a line each.\n"
           "  content list [--json]   Everything there is to practise.\n"
           "  play ID [--minutes N] [--site PLACE] [--checked]\n"
           "                          Follow a practice in this terminal.\n"
           "  log [--json]            The sessions that were done.\n"
           "  export --ics FILE       Your reminders and your week, for another calendar; - prints "
           "them.");

int notUnderstood(const QString &message)
{
    return refuse(message, 2);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
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
    parser.addOptions({data, content, json, speed, length, site, checked, ics});
    parser.addPositionalArgument(QStringLiteral("command"), CtlText::tr("See above."));
    parser.process(app);

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
    if (command == QLatin1String("export") && words.size() == 1 && parser.isSet(ics))
        return exportCalendar(folders, parser.value(data), parser.value(ics));
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
