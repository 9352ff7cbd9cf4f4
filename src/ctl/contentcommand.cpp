// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/contentcommand.h"

#include "core/content/contentnames.h"
#include "ctl/ctltext.h"
#include "store/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstdio>

namespace pacewell {
namespace {

QJsonArray exercisesJson(const ContentLibrary &library)
{
    QJsonArray array;
    for (const Exercise &exercise : library.exercises()) {
        QJsonArray positions;
        for (const Position position : exercise.positions)
            positions.append(nameOf(position));
        QJsonArray areas;
        for (const Area area : exercise.areas)
            areas.append(nameOf(area));
        array.append(QJsonObject{{QStringLiteral("id"), exercise.id},
                                 {QStringLiteral("name"), exercise.name},
                                 {QStringLiteral("positions"), positions},
                                 {QStringLiteral("areas"), areas}});
    }
    return array;
}

QJsonArray routinesJson(const ContentLibrary &library)
{
    QJsonArray array;
    for (const Routine &routine : library.routines()) {
        QJsonArray steps;
        for (const RoutineStep &step : routine.steps)
            steps.append(step.exercise);
        array.append(QJsonObject{{QStringLiteral("id"), routine.id},
                                 {QStringLiteral("name"), routine.name},
                                 {QStringLiteral("minutes"), int(routine.length.count())},
                                 {QStringLiteral("exercises"), steps}});
    }
    return array;
}

} // namespace

int checkContent(const QString &content)
{
    const QString media = mediaFolderFor(content);
    QSet<QString> problems;
    QStringList languages = ContentLibrary::languages(content);
    languages.prepend(QString());
    ContentLibrary library;
    for (const QString &language : languages) {
        const auto translated = ContentLibrary::load({content, media, language});
        for (const ContentProblem &problem : translated.problems()) {
            if (problems.contains(problem.text()))
                continue;
            problems.insert(problem.text());
            std::printf("%s\n", qUtf8Printable(problem.text()));
        }
        if (language.isEmpty())
            library = translated;
    }
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(CtlText::tr("%1 exercises and %2 routines usable, %3 problems")
                                    .arg(library.exercises().size())
                                    .arg(library.routines().size())
                                    .arg(problems.size())));
    return problems.isEmpty() ? 0 : 1;
}

int listContent(const ContentFolders &folders, bool asJson)
{
    const ContentLibrary library = ContentLibrary::load(folders);
    if (asJson) {
        const QJsonObject all{{QStringLiteral("routines"), routinesJson(library)},
                              {QStringLiteral("exercises"), exercisesJson(library)}};
        std::printf("%s", QJsonDocument(all).toJson().constData());
    } else {
        for (const Routine &routine : library.routines())
            std::printf("routine   %-24s %s (%d min)\n", qUtf8Printable(routine.id),
                        qUtf8Printable(routine.name), int(routine.length.count()));
        for (const Exercise &exercise : library.exercises())
            std::printf("exercise  %-24s %s\n", qUtf8Printable(exercise.id),
                        qUtf8Printable(exercise.name));
    }
    for (const ContentProblem &problem : library.problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem.text()));
    return library.problems().empty() ? 0 : 1;
}

} // namespace pacewell
