// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/tourwalk.h"

#include <QDir>
#include <QSize>

#include <atomic>
#include <cstdio>

namespace pacewell {
namespace {

using namespace std::chrono_literals;

struct Dress
{
    const char *name;
    QSize size;
    SettingsViewModel::ThemeChoice theme;
    qreal textScale;
};

constexpr QSize phone(390, 844);
constexpr QSize desktop(1280, 800);
const Dress dresses[] = {
    {"phone-light", phone, SettingsViewModel::Light, 1},
    {"phone-dark", phone, SettingsViewModel::Dark, 1},
    {"phone-contrast", phone, SettingsViewModel::HighContrast, 1},
    {"phone-light-200", phone, SettingsViewModel::Light, 2},
    {"desktop-light", desktop, SettingsViewModel::Light, 1},
    {"desktop-dark", desktop, SettingsViewModel::Dark, 1},
    {"desktop-dark-200", desktop, SettingsViewModel::Dark, 2},
};

/// Thirteen weeks with good days, short days and days of rest, the same each time.
void makeUpSessions(Journal &journal)
{
    const char *names[] = {"Neck & shoulder ease", "Morning in bed", "Desk break"};
    const char *ids[] = {"neck-shoulder-ease", "morning-in-bed", "desk-break"};
    for (int ago = 88; ago > 0; --ago) {
        const int pattern = (ago * 7 + ago / 3) % 10;
        if (pattern < 3)
            continue;
        SessionOutcome outcome;
        outcome.id = QStringLiteral("tour-%1").arg(ago);
        outcome.routineId = QLatin1String(ids[ago % 3]);
        outcome.routineName = QLatin1String(names[ago % 3]);
        outcome.startedAt = tourTime.addDays(-ago).toUTC();
        outcome.day = tourTime.date().addDays(-ago);
        outcome.planned = 240s;
        outcome.done = pattern < 6 ? 130s : 240s;
        outcome.isCompleted = pattern >= 6;
        journal.keep(outcome);
    }
}
std::atomic<int> warnings = 0;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int runTour(const Options &options)
{
    const QDir folder(options.tourFolder);
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "pacewell: %s cannot be made\n", qUtf8Printable(folder.path()));
        return 1;
    }
    int count = 0;
    bool isAllWritten = true;
    for (const Dress &dress : dresses) {
        TourStage stage(options);
        if (!stage.isUp())
            return 1;
        makeUpSessions(stage.program().journal());
        stage.waitForContent();
        stage.wear(dress.theme, dress.textScale, dress.size);
        walk(stage, [&](const char *page) {
            const QString file = folder.filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String(page), QLatin1String(dress.name)));
            isAllWritten = stage.take(file) && isAllWritten;
            ++count;
        });
    }
    if (!isAllWritten) {
        std::fprintf(stderr, "pacewell: not every picture could be written to %s\n",
                     qUtf8Printable(folder.path()));
        return 1;
    }
    std::printf("%d pictures in %s\n", count, qUtf8Printable(folder.path()));
    return 0;
}

int runSelfTest(const Options &options)
{
    qInstallMessageHandler(countWarnings);
    {
        TourStage stage(options);
        if (!stage.isUp())
            return 1;
        stage.waitForContent();
        for (const ContentProblem &problem : stage.program().content().library()->problems())
            qWarning("%s", qUtf8Printable(problem.text()));
        for (const Dress &dress : {dresses[0], dresses[4]}) {
            stage.wear(dress.theme, dress.textScale, dress.size);
            walk(stage, [&](const char *) { stage.rest(); });
        }
    }
    std::printf("%d warnings\n", int(warnings));
    return warnings > 0 ? 1 : 0;
}

} // namespace pacewell
