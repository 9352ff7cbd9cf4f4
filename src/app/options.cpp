// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "store/folders.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace pacewell {
namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

Options Options::fromCommandLine(const QString &language)
{
    const QString folder = QStringLiteral("FOLDER");
    const QCommandLineOption data(QStringLiteral("data"),
                                  OptionsText::tr("Keep the journal in FOLDER."), folder);
    const QCommandLineOption content(QStringLiteral("content"),
                                     OptionsText::tr("Read content from FOLDER."), folder,
                                     pacewell::contentFolder());
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        OptionsText::tr("Write a picture of every page into FOLDER and end."), folder);
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"),
        OptionsText::tr("Load every page and end; the exit code tells of any warning."));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        OptionsText::tr("A private coach for people who live with lasting muscle pain."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({data, content, tour, selfTest});
    parser.process(*QCoreApplication::instance());

    Options options;
    options.dataFolder = parser.value(data);
    options.contentFolder = parser.value(content);
    options.tourFolder = parser.value(tour);
    options.language = language;
    options.isSelfTest = parser.isSet(selfTest);
    return options;
}

} // namespace pacewell
