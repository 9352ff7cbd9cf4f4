// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/contentcommand.h"
#include "ctl/logcommand.h"
#include "ctl/playcommand.h"
#include "store/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace pacewell;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Ctl", text);
}

const char *usage = QT_TRANSLATE_NOOP(
    "Ctl", "Commands:\n"
           "  content check [DIR]     Name every problem in a content folder, a line each.\n"
           "  content list [--json]   The routines and exercises there are.\n"
           "  play ID [--speed N]     Follow a routine in this terminal.\n"
           "  log [--json]            The sessions that were done.");

int refuse(const QString &message)
{
    std::fprintf(stderr, "pacewellctl: %s\n", qUtf8Printable(message));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pacewellctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PACEWELL_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Pacewell in the terminal.") + QStringLiteral("\n\n") +
                                     tr(usage));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), tr("Keep the journal in FOLDER."),
                                  QStringLiteral("FOLDER"));
    const QCommandLineOption content(QStringLiteral("content"), tr("Read content from FOLDER."),
                                     QStringLiteral("FOLDER"), contentFolder());
    const QCommandLineOption json(QStringLiteral("json"), tr("Print JSON."));
    const QCommandLineOption speed(QStringLiteral("speed"),
                                   tr("Let the session's time run N times as fast (1 to 1000)."),
                                   QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({data, content, json, speed});
    parser.addPositionalArgument(QStringLiteral("command"), tr("See above."));
    parser.process(app);

    const QStringList words = parser.positionalArguments();
    const QString command = words.value(0);
    const ContentFolders folders{parser.value(content), mediaFolder(),
                                 QLocale().name().section(QLatin1Char('_'), 0, 0)};

    if (command == QLatin1String("content") && words.value(1) == QLatin1String("check") &&
        words.size() <= 3)
        return checkContent(words.value(2, folders.content));
    if (command == QLatin1String("content") && words.value(1) == QLatin1String("list") &&
        words.size() == 2)
        return listContent(folders, parser.isSet(json));
    if (command == QLatin1String("log") && words.size() == 1)
        return printLog(parser.value(data), parser.isSet(json));
    if (command == QLatin1String("play") && words.size() == 2) {
        bool isNumber = false;
        const double factor = parser.value(speed).toDouble(&isNumber);
        if (!isNumber || !(factor >= 1 && factor <= 1000))
            return refuse(tr("--speed takes a number from 1 to 1000"));
        return playRoutine(words[1], folders, parser.value(data), factor);
    }
    return refuse(words.isEmpty()
                      ? tr("say what to do") + QStringLiteral("\n\n") + tr(usage)
                      : tr("\"%1\" is not understood").arg(words.join(QLatin1Char(' '))) +
                            QStringLiteral("\n\n") + tr(usage));
}
