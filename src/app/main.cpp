// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "app/rendering.h"
#include "app/tour.h"
#include "app/windowservice.h"
#include "core/language.h"
#include "sound/soundprobe.h"
#include "store/folders.h"

#include <QGuiApplication>
#include <QQuickStyle>
#include <QQuickWindow>

#include <algorithm>

using namespace pacewell;

int main(int argc, char *argv[])
{
    const QByteArrayView firstWord(argc > 1 ? argv[1] : "");
    if (firstWord == "--probe-sound") {
        QCoreApplication probe(argc, argv);
        return runSoundProbe();
    }
    // Pictures and the self-test need no screen, and look the same everywhere.
    const bool isWithoutScreen = std::any_of(argv + 1, argv + argc, [](const char *word) {
        return qstrncmp(word, "--tour", 6) == 0 || qstrcmp(word, "--self-test") == 0;
    });
    if (isWithoutScreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
    }
    chooseRendering();
    // The other backend falls over where its own plugins are not installed.
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("pacewell"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Pacewell"));
    QGuiApplication::setApplicationVersion(QStringLiteral(PACEWELL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pacewell.Pacewell"));

    // The tour's pictures are in English wherever they are made.
    if (isWithoutScreen)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = useSystemLanguage();
    const Options options = Options::fromCommandLine(language);
    if (isWithoutScreen)
        return options.isSelfTest ? runSelfTest(options) : runTour(options);

    // A folder that cannot be used is told of in the window.
    const auto folder = dataFolder(options.dataFolder);
    WindowService service(folder ? folder.value() : QString());
    if (folder && !service.isFirst())
        return 0;
    Program program(
        options, [] { return QDateTime::currentDateTime(); }, &systemRunInstant);
    QQuickWindow *window = program.show();
    if (!window)
        return 1;
    service.serve(window, &program.requests());
    QObject::connect(&app, &QCoreApplication::aboutToQuit, &service, &WindowService::leave);
    return QGuiApplication::exec();
}
