// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentlibrary.h"

#include "core/content/contentreader.h"
#include "core/content/contenttext.h"
#include "core/content/jsonschema.h"
#include "core/content/routinerules.h"
#include "core/content/timing.h"
#include "core/content/validcontent.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace pacewell {

namespace {

/// The file as JSON that passes its schema; absent when it does not, and the problems say why.
class Inspection
{
public:
    Inspection(const QString &kind, ValidContent &known)
        : m_kind(kind), m_known(known), m_schemaDigest(digestOf(JsonSchema::textOf(kind)))
    {
    }

    std::optional<JsonText> pass(const QString &file, ContentProblems &problems)
    {
        const auto bytes = JsonText::bytesOf(file, problems);
        if (!bytes)
            return std::nullopt;
        // A schema knows only what it let through itself.
        const QByteArray digest =
            m_known.isRemembering() ? digestOf(m_schemaDigest + *bytes) : QByteArray();
        if (m_known.contains(digest))
            return JsonText::fromGood(file, *bytes);
        auto text = JsonText::from(file, *bytes, problems);
        if (!text)
            return std::nullopt;
        if (!m_schema)
            m_schema.emplace(m_kind);
        const ContentProblems found = m_schema->problemsOf(*text);
        problems.insert(problems.end(), found.begin(), found.end());
        if (!found.empty())
            return std::nullopt;
        m_known.add(digest);
        return text;
    }

private:
    static QByteArray digestOf(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    }

    QString m_kind;
    ValidContent &m_known;
    QByteArray m_schemaDigest;
    std::optional<JsonSchema> m_schema; ///< made when a file is not known
};

/// The JSON files of one kind that pass their schema, sorted by name.
std::vector<JsonText> validTexts(const QString &folder, const QString &kind, ValidContent &known,
                                 ContentProblems &problems)
{
    Inspection inspection(kind, known);
    std::vector<JsonText> texts;
    const QDir directory(folder);
    if (directory.exists() && !directory.isReadable())
        problems.push_back(
            {folder, 0, ContentText::tr("the folder cannot be read; check its permissions")});
    const auto entries = directory.entryList({QStringLiteral("*.json")},
                                             QDir::AllEntries | QDir::System, QDir::Name);
    for (const QString &entry : entries) {
        auto text = inspection.pass(directory.filePath(entry), problems);
        if (!text)
            continue;
        if (entry == text->object()[u"id"].toString() + QStringLiteral(".json"))
            texts.push_back(std::move(*text));
        else
            problems.push_back(text->problem(QStringLiteral("id"),
                                             ContentText::tr("must be the file's name, \"%1\"")
                                                 .arg(QFileInfo(entry).completeBaseName())));
    }
    return texts;
}

/// Makes the picture's path whole, or says why it cannot be.
void findPicture(Exercise &exercise, const QString &media, const JsonText &text,
                 ContentProblems &problems)
{
    if (exercise.picture.isEmpty())
        return;
    const QString key = QStringLiteral("picture");
    const QString base = QFileInfo(media).canonicalFilePath();
    const QString file = QFileInfo(media + QLatin1Char('/') + exercise.picture).canonicalFilePath();
    if (file.isEmpty())
        problems.push_back(text.problem(
            key,
            ContentText::tr("there is no file \"%1\" in the media folder").arg(exercise.picture)));
    else if (!file.startsWith(base + QLatin1Char('/')))
        problems.push_back(text.problem(key, ContentText::tr("must lie inside the media folder")));
    exercise.picture = file;
}

template<typename Items>
auto *found(Items &items, QStringView id)
{
    const auto it = std::ranges::lower_bound(items, id, {},
                                             [](const auto &item) { return QStringView(item.id); });
    return it != items.end() && it->id == id ? &*it : nullptr;
}

} // namespace

ContentLibrary ContentLibrary::load(const ContentFolders &folders)
{
    ContentLibrary library;
    ContentProblems &problems = library.m_problems;
    const QFileInfo root(folders.content);
    if (!root.isDir() || !root.isReadable()) {
        problems.push_back(
            {folders.content, 0,
             ContentText::tr("the content folder is missing or cannot be read; reinstall "
                             "Pacewell or start it with --content FOLDER")});
        return library;
    }
    if (!QDir(folders.content).exists(QStringLiteral("exercises")) &&
        !QDir(folders.content).exists(QStringLiteral("routines"))) {
        problems.push_back(
            {folders.content, 0,
             ContentText::tr("holds no content: there is neither a folder \"exercises\" nor a "
                             "folder \"routines\" in it")});
        return library;
    }

    ValidContent known(folders.memory);
    for (const JsonText &text : validTexts(folders.content + QStringLiteral("/exercises"),
                                           QStringLiteral("exercise"), known, problems)) {
        const size_t before = problems.size();
        Exercise exercise = readExercise(text, problems);
        findPicture(exercise, folders.media, text, problems);
        if (problems.size() == before)
            library.m_exercises.push_back(std::move(exercise));
    }
    std::ranges::sort(library.m_exercises, {}, &Exercise::id);

    for (const JsonText &text : validTexts(folders.content + QStringLiteral("/routines"),
                                           QStringLiteral("routine"), known, problems)) {
        const size_t before = problems.size();
        Routine routine = readRoutine(text, problems);
        if (problems.size() == before) {
            const ContentProblems more = routineProblems(routine, library, text);
            problems.insert(problems.end(), more.begin(), more.end());
        }
        if (problems.size() == before)
            library.m_routines.push_back(std::move(routine));
    }
    std::ranges::sort(library.m_routines, {}, &Routine::id);

    library.translateTo(folders, known);
    known.save();
    return library;
}

void ContentLibrary::translateTo(const ContentFolders &folders, ValidContent &known)
{
    const QString folder = folders.content + QStringLiteral("/languages/") + folders.language;
    if (folders.language.isEmpty() || !QFileInfo(folder).isDir())
        return;
    for (const JsonText &text :
         validTexts(folder, QStringLiteral("translation"), known, m_problems)) {
        const QString id = text.object()[u"id"].toString();
        if (Exercise *exercise = found(m_exercises, id))
            translate(*exercise, text, m_problems);
        else if (Routine *routine = found(m_routines, id))
            translate(*routine, text);
        else
            m_problems.push_back(text.problem(
                QStringLiteral("id"),
                ContentText::tr("there is no usable exercise or routine of this name")));
    }
}

QStringList ContentLibrary::languages(const QString &content)
{
    return QDir(content + QStringLiteral("/languages"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

const Exercise *ContentLibrary::exercise(QStringView id) const
{
    return found(m_exercises, id);
}

const Routine *ContentLibrary::routine(QStringView id) const
{
    return found(m_routines, id);
}

std::optional<Routine> ContentLibrary::practice(QStringView id) const
{
    if (const Routine *known = routine(id))
        return *known;
    const Exercise *alone = exercise(id);
    if (!alone)
        return std::nullopt;
    const bool isStill = alone->type == ExerciseType::Stretch || alone->type == ExerciseType::Rest;
    Routine practice;
    practice.id = alone->id;
    practice.name = alone->name;
    practice.practice = isStill ? PracticeKind::Stretch : PracticeKind::Move;
    practice.steps = {{alone->id, {}, {}, {}}};
    practice.evidence = alone->evidence;
    practice.length = std::chrono::ceil<std::chrono::minutes>(timing::length(practice, *this));
    return practice;
}

} // namespace pacewell
