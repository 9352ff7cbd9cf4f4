// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentassembly.h"

#include "core/content/articlereader.h"
#include "core/content/contentreader.h"
#include "core/content/contenttext.h"
#include "core/content/itemmedia.h"
#include "core/content/itemreader.h"
#include "core/content/replacementsafety.h"
#include "core/content/translation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace pacewell {

/// How the items of one kind get from their folder into the library.
template<typename Item>
struct ContentAssembly::Kind
{
    const char *folder;
    const char *schema;
    std::vector<Item> ContentLibrary::*items;
    Item (*read)(const JsonText &, ContentProblems &);
};

/// In the order of loading: what is referred to comes before what refers to it.
auto ContentAssembly::kinds()
{
    using Library = ContentLibrary;
    return std::tuple{
        Kind<Exercise>{"exercises", "exercise", &Library::m_exercises, readExercise},
        Kind<BreathingPattern>{"breathing", "breathing", &Library::m_breathing, readBreathing},
        Kind<Relaxation>{"relaxations", "relaxation", &Library::m_relaxations, readRelaxation},
        Kind<Checklist>{"checklists", "checklist", &Library::m_checklists, readChecklist},
        Kind<Screening>{"screenings", "screening", &Library::m_screenings, readScreening},
        Kind<Reflection>{"reflections", "reflection", &Library::m_reflections, readReflection},
        Kind<ActivityTemplate>{"activities", "activity", &Library::m_activityTemplates,
                               readActivityTemplate},
        Kind<Massage>{"massages", "massage", &Library::m_massages, readMassage},
        Kind<Heat>{"heats", "heat", &Library::m_heats, readHeat},
    };
}

auto ContentAssembly::articles()
{
    return Kind<Article>{"articles", "article", &ContentLibrary::m_articles, readArticle};
}

namespace {

template<typename Items>
auto placeFor(Items &items, const QString &id)
{
    return std::ranges::lower_bound(items, id, {}, [](const auto &item) { return item.id; });
}

} // namespace

ContentAssembly::ContentAssembly(ContentLibrary &library, const ContentFolders &folders)
    : m_library(library), m_problems(library.m_problems), m_known(folders.memory),
      m_language(folders.language)
{
    if (!findSources(folders))
        m_sources.clear();
    m_seen.resize(m_sources.size());
}

void ContentAssembly::run()
{
    for (size_t source = 0; source < m_sources.size(); ++source)
        loadSource(source);
    while (!settleRoutines()) {
    }
    for (size_t source = 0; source < m_sources.size(); ++source)
        loadItems(articles(), source);
    for (size_t source = 0; source < m_sources.size() && !m_language.isEmpty(); ++source)
        translate(source, m_language);
    m_known.save();
}

bool ContentAssembly::findSources(const ContentFolders &folders)
{
    const QFileInfo root(folders.content);
    if (!root.isDir() || !root.isReadable()) {
        m_problems.push_back(
            {folders.content, 0,
             ContentText::tr("the content folder is missing or cannot be read; reinstall "
                             "Pacewell or start it with --content FOLDER")});
        return false;
    }
    const QDir directory(folders.content);
    if (!directory.exists(QStringLiteral("exercises")) &&
        !directory.exists(QStringLiteral("routines"))) {
        m_problems.push_back(
            {folders.content, 0,
             ContentText::tr("holds no content: there is neither a folder \"exercises\" nor a "
                             "folder \"routines\" in it")});
        return false;
    }
    m_sources = {{folders.content, folders.media, false}};
    for (ContentSource &pack : packsIn(folders.packs, m_problems))
        m_sources.push_back(std::move(pack));
    if (!folders.pack.isEmpty()) {
        if (auto pack = packIn(folders.pack, m_problems))
            m_sources.push_back(std::move(*pack));
    }
    return true;
}

void ContentAssembly::loadSource(size_t source)
{
    loadReferences(source);
    std::apply([&](const auto &...kind) { (loadItems(kind, source), ...); }, kinds());
    loadRoutines(source);
}

template<typename Item>
void ContentAssembly::loadItems(const Kind<Item> &kind, size_t source)
{
    const QString name = QLatin1String(kind.schema);
    for (const JsonText &text : inspection(name).validTexts(
             m_sources[source], QLatin1String(kind.folder), m_seen[source], m_problems)) {
        const size_t before = m_problems.size();
        if (!claimsId(text, name))
            continue;
        Item item = kind.read(text, m_problems);
        if constexpr (std::is_base_of_v<GuidedItem, Item>)
            findMedia(item, m_sources[source].media, text, m_problems);
        if constexpr (requires { item.checklist; })
            checkChecklist(item.checklist, text);
        if constexpr (std::is_same_v<Item, Article>)
            readText(item, text, source);
        if (m_problems.size() == before)
            keepSafe(item, kind, text);
        cite(item.evidence);
        if (m_problems.size() == before)
            place(std::move(item), kind, text, source);
    }
}

void ContentAssembly::loadRoutines(size_t source)
{
    const QString name = QStringLiteral("routine");
    for (JsonText &text : inspection(name).validTexts(m_sources[source], QStringLiteral("routines"),
                                                      m_seen[source], m_problems)) {
        const size_t before = m_problems.size();
        if (!claimsId(text, name))
            continue;
        Routine routine = readRoutine(text, m_problems);
        if (m_problems.size() != before)
            continue;
        cite(routine.evidence);
        const QString id = routine.id;
        m_origins[id] = {source, name};
        m_routines[id].push_back({std::move(routine), std::move(text), source});
    }
}

void ContentAssembly::loadReferences(size_t source)
{
    QSet<QString> seen;
    for (const JsonText &text :
         inspection(QStringLiteral("references"))
             .validTexts(m_sources[source], QStringLiteral("references"), seen, m_problems)) {
        for (const QJsonValue &reference : text.object()[u"references"].toArray()) {
            const QString key = reference[u"key"].toString();
            // What an earlier source means by a key stays so.
            if (!m_references.contains(key))
                m_references.insert(key, reference[u"text"].toString());
        }
    }
}

void ContentAssembly::cite(Evidence &evidence) const
{
    for (Source &source : evidence.sources)
        source.reference = m_references.value(source.key, source.key);
}

/// False, and a problem, when another kind has this id.
bool ContentAssembly::claimsId(const JsonText &text, const QString &kind)
{
    const auto other = m_origins.constFind(text.object()[u"id"].toString());
    if (other == m_origins.constEnd() || other->kind == kind)
        return true;
    m_problems.push_back(text.problem(
        QStringLiteral("id"),
        ContentText::tr("already belongs to something of the kind \"%1\"; choose another")
            .arg(other->kind)));
    return false;
}

/// A checklist before a practice has to be able to keep somebody from it.
void ContentAssembly::checkChecklist(const QString &id, const JsonText &text)
{
    const Checklist *checklist = m_library.checklist(id);
    if (!checklist)
        m_problems.push_back(
            text.problem(QStringLiteral("checklist"),
                         ContentText::tr("there is no usable checklist called \"%1\"").arg(id)));
    else if (std::ranges::none_of(checklist->items, &ChecklistItem::isBlocking))
        m_problems.push_back(text.problem(
            QStringLiteral("checklist"),
            ContentText::tr("nothing in \"%1\" blocks; choose one that can keep from it").arg(id)));
}

void ContentAssembly::readText(Article &article, const JsonText &text, size_t source)
{
    article.blocks = readArticleText(m_sources[source], text, m_problems);
    for (qsizetype i = 0; i < article.practices.size(); ++i) {
        if (!m_library.practice(article.practices[i]))
            m_problems.push_back(
                text.problem(QStringLiteral("practices[%1]").arg(i),
                             ContentText::tr("there is no usable practice called \"%1\"")
                                 .arg(article.practices[i])));
    }
}

/// What takes the place of an earlier item is as careful as that one.
template<typename Item>
void ContentAssembly::keepSafe(Item &item, const Kind<Item> &kind, const JsonText &text)
{
    auto &items = m_library.*kind.items;
    const auto earlier = placeFor(items, item.id);
    if (earlier == items.end() || earlier->id != item.id)
        return;
    if constexpr (std::is_same_v<Item, Checklist> || std::is_same_v<Item, Screening>)
        add(m_problems, missingQuestions(item, *earlier), text);
    else if constexpr (std::is_same_v<Item, Article>)
        // Nobody can tell whether another text says when to get help.
        m_problems.push_back(text.problem(
            QStringLiteral("id"),
            ContentText::tr("articles do not take each other's place; choose another id")));
    else if constexpr (std::is_same_v<Item, Reflection>)
        m_problems.push_back(text.problem(
            QStringLiteral("id"),
            ContentText::tr("reflections do not take each other's place; choose another id")));
    else if constexpr (std::is_base_of_v<GuidedItem, Item>)
        keepReasons(item, *earlier);
    if constexpr (requires { item.checklist; }) {
        if (item.checklist != earlier->checklist)
            m_problems.push_back(
                text.problem(QStringLiteral("checklist"),
                             ContentText::tr("has to be \"%1\", like that of what it replaces")
                                 .arg(earlier->checklist)));
    }
}

template<typename Item>
void ContentAssembly::place(Item item, const Kind<Item> &kind, const JsonText &text, size_t source)
{
    auto &items = m_library.*kind.items;
    const QString id = item.id;
    const auto at = placeFor(items, id);
    if (at == items.end() || at->id != id) {
        items.insert(at, std::move(item));
    } else {
        const auto swap = [&items, id, other = std::exchange(*at, std::move(item))]() mutable {
            std::swap(*placeFor(items, id), other);
        };
        m_replacements[id].push_back(
            {text.problem(QStringLiteral("id"), QString()), swap, m_origins[id].source});
    }
    m_origins[id] = {source, QLatin1String(kind.schema)};
}

ContentInspection &ContentAssembly::inspection(const QString &schema)
{
    return m_inspections.try_emplace(schema, schema, m_known).first->second;
}

void ContentAssembly::translate(size_t source, const QString &language)
{
    QSet<QString> translated;
    for (const JsonText &text :
         inspection(QStringLiteral("translation"))
             .validTexts(m_sources[source], QStringLiteral("languages/") + language, translated,
                         m_problems)) {
        const QString id = text.object()[u"id"].toString();
        const auto origin = m_origins.constFind(id);
        const auto overlay = [&](auto &items) {
            const auto at = placeFor(items, id);
            if (at == items.end() || at->id != id)
                return false;
            // Words written for another item of this id would not be true of this one.
            const bool isMeant = origin->source == source ||
                                 (origin->source < source && !m_seen[source].contains(id));
            if constexpr (std::is_same_v<decltype(*at), Article &>) {
                if (isMeant)
                    translateArticle(*at, m_sources[source], text, m_problems);
            } else if (isMeant) {
                pacewell::translate(*at, text, m_problems);
            }
            return true;
        };
        const bool isFound =
            origin != m_origins.constEnd() &&
            (std::apply(
                 [&](const auto &...kind) { return (overlay(m_library.*kind.items) || ...); },
                 kinds()) ||
             overlay(m_library.m_routines) || overlay(m_library.m_articles));
        if (!isFound)
            m_problems.push_back(text.problem(
                QStringLiteral("id"), ContentText::tr("there is nothing usable of this name")));
    }
}

} // namespace pacewell
