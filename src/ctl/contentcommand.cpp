// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/contentcommand.h"

#include "core/content/contentnames.h"
#include "core/content/contentsource.h"
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

bool isPack(const QString &folder)
{
    const auto has = [&folder](const char *name) {
        return QFileInfo(folder + QLatin1Char('/') + QLatin1String(name)).isDir();
    };
    const QFileInfo own(folder);
    if (!own.isDir() || own.canonicalFilePath() == QFileInfo(contentFolder()).canonicalFilePath() ||
        has("schema"))
        return false;
    return has("media") || mediaFolderFor(folder) == mediaFolder();
}

ContentFolders foldersFor(const QString &folder, const QString &language)
{
    if (isPack(folder))
        return {contentFolder(), mediaFolder(), language, {}, {}, folder};
    return {folder, mediaFolderFor(folder), language};
}

QJsonObject itemJson(const GuidedItem &item)
{
    QJsonArray positions;
    for (const Position position : item.positions)
        positions.append(nameOf(position));
    QJsonArray areas;
    for (const Area area : item.areas)
        areas.append(nameOf(area));
    return {{QStringLiteral("id"), item.id},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("positions"), positions},
            {QStringLiteral("areas"), areas}};
}

template<typename Item>
QJsonArray itemsJson(const std::vector<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items) {
        QJsonObject object = itemJson(item);
        if constexpr (requires { item.length; })
            object[u"minutes"] = int(item.length.count());
        array.append(object);
    }
    return array;
}

QJsonArray routinesJson(const ContentLibrary &library)
{
    QJsonArray array;
    for (const Routine &routine : library.routines()) {
        QJsonArray steps;
        for (const RoutineStep &step : routine.steps)
            steps.append(step.item);
        array.append(QJsonObject{{QStringLiteral("id"), routine.id},
                                 {QStringLiteral("name"), routine.name},
                                 {QStringLiteral("practice"), nameOf(routine.practice)},
                                 {QStringLiteral("minutes"), int(routine.length.count())},
                                 {QStringLiteral("steps"), steps}});
    }
    return array;
}

/// Of those that are no practice, only what they are called.
template<typename Item>
QJsonArray namesJson(const std::vector<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(
            QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("name"), item.name}});
    return array;
}

template<typename Item>
void printAll(const char *kind, const std::vector<Item> &items)
{
    for (const Item &item : items) {
        QString name = item.name;
        if constexpr (requires { item.length; }) {
            if (item.length.count() > 0)
                name += QStringLiteral(" (%1 min)").arg(item.length.count());
        }
        std::printf("%-10s  %-28s %s\n", kind, qUtf8Printable(item.id), qUtf8Printable(name));
    }
}

/// How many items of each kind there are, as far as there are any.
QString countsOf(const ContentLibrary &library)
{
    const std::pair<size_t, QString> counts[] = {
        {library.exercises().size(), CtlText::tr("%1 exercises")},
        {library.breathing().size(), CtlText::tr("%1 breathing patterns")},
        {library.relaxations().size(), CtlText::tr("%1 relaxations")},
        {library.massages().size(), CtlText::tr("%1 massages")},
        {library.heats().size(), CtlText::tr("%1 ways to warm")},
        {library.checklists().size(), CtlText::tr("%1 checklists")},
        {library.routines().size(), CtlText::tr("%1 routines")},
        {library.articles().size(), CtlText::tr("%1 articles")},
        {library.reflections().size(), CtlText::tr("%1 reflections")},
        {library.activityTemplates().size(), CtlText::tr("%1 activities")},
    };
    QStringList parts;
    for (const auto &[count, words] : counts) {
        if (count > 0)
            parts.append(words.arg(count));
    }
    return parts.isEmpty() ? CtlText::tr("nothing") : parts.join(QStringLiteral(", "));
}

/// A pack's own files: all of them, and those without a problem.
QString countsOfPack(const QString &folder, const QSet<QString> &filesWithProblems)
{
    int all = 0;
    int good = 0;
    for (const QString &part : contentFolderNames()) {
        if (part == QLatin1String("languages"))
            continue;
        const QDir directory(folder + QLatin1Char('/') + part);
        for (const QString &name :
             directory.entryList({QStringLiteral("*.json")}, QDir::AllEntries | QDir::System)) {
            ++all;
            const QString text = QFileInfo(name).completeBaseName() + QStringLiteral(".md");
            good += !filesWithProblems.contains(directory.filePath(name)) &&
                    !filesWithProblems.contains(directory.filePath(text));
        }
    }
    return CtlText::tr("%1 of %2 items in the pack").arg(good).arg(all);
}

QString withoutSlash(QString folder)
{
    while (folder.size() > 1 && folder.endsWith(QLatin1Char('/')))
        folder.chop(1);
    return folder;
}

} // namespace

int checkContent(const QString &wanted)
{
    const QString folder = withoutSlash(wanted);
    const bool isOfPack = isPack(folder);
    QSet<QString> problems;
    QSet<QString> files;
    ContentLibrary library;
    QStringList languages = ContentLibrary::languages(folder);
    languages.prepend(QString());
    for (const QString &language : languages) {
        const auto translated = ContentLibrary::load(foldersFor(folder, language));
        for (const ContentProblem &problem : translated.problems()) {
            // A pack's author can do nothing about Pacewell's own content.
            const bool isHere =
                problem.file == folder || problem.file.startsWith(folder + QLatin1Char('/'));
            if (problems.contains(problem.text()) || (isOfPack && !isHere))
                continue;
            problems.insert(problem.text());
            files.insert(problem.file);
            std::printf("%s\n", qUtf8Printable(problem.text()));
        }
        if (language.isEmpty())
            library = translated;
    }
    std::fprintf(stderr, "%s\n",
                 qUtf8Printable(CtlText::tr("%1 usable, %2 problems")
                                    .arg(isOfPack ? countsOfPack(folder, files) : countsOf(library))
                                    .arg(problems.size())));
    return problems.isEmpty() ? 0 : 1;
}

int listContent(const ContentFolders &folders, bool asJson)
{
    const ContentLibrary library = ContentLibrary::load(folders);
    if (asJson) {
        const QJsonObject all{
            {QStringLiteral("routines"), routinesJson(library)},
            {QStringLiteral("exercises"), itemsJson(library.exercises())},
            {QStringLiteral("breathing"), itemsJson(library.breathing())},
            {QStringLiteral("relaxations"), itemsJson(library.relaxations())},
            {QStringLiteral("massages"), itemsJson(library.massages())},
            {QStringLiteral("heats"), itemsJson(library.heats())},
            {QStringLiteral("checklists"), namesJson(library.checklists())},
            {QStringLiteral("articles"), namesJson(library.articles())},
            {QStringLiteral("reflections"), namesJson(library.reflections())},
            {QStringLiteral("activities"), namesJson(library.activityTemplates())}};
        std::printf("%s", QJsonDocument(all).toJson().constData());
    } else {
        printAll("routine", library.routines());
        printAll("exercise", library.exercises());
        printAll("breathing", library.breathing());
        printAll("relaxation", library.relaxations());
        printAll("massage", library.massages());
        printAll("heat", library.heats());
        printAll("checklist", library.checklists());
        printAll("article", library.articles());
        printAll("reflection", library.reflections());
        printAll("activity", library.activityTemplates());
    }
    for (const ContentProblem &problem : library.problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(problem.text()));
    return library.problems().empty() ? 0 : 1;
}

} // namespace pacewell
