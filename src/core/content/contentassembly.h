// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentinspection.h"
#include "core/content/contentlibrary.h"

#include <QHash>

#include <functional>
#include <map>

namespace pacewell {

/// Puts a library together from the program's own content and the packs.
///
/// A pack's item takes the place of an earlier one of the same id and kind. Routines are looked at
/// when all items are there. Where a routine of an earlier source breaks a rule only because of
/// such a replacement, the replacement is taken back, so that a pack cannot spoil what works
/// without it; only the minutes the routine states are made to fit. Articles come last, when it is
/// known what can be practised.
class ContentAssembly
{
public:
    ContentAssembly(ContentLibrary &library, const ContentFolders &folders);

    void run();

private:
    template<typename Item>
    struct Kind;

    /// Where what is in use under an id comes from.
    struct Origin
    {
        size_t source = 0;
        QString kind;
    };

    /// A pack's item in the place of an earlier one.
    struct Replacement
    {
        ContentProblem place;       ///< of the pack's item, for a message
        std::function<void()> swap; ///< puts the earlier item back, and again the pack's
        size_t replacedSource = 0;
    };

    struct RoutineText
    {
        Routine routine;
        JsonText text;
        size_t source = 0;
    };

    static auto kinds();
    static auto articles();
    bool findSources(const ContentFolders &folders);
    void loadSource(size_t source);
    template<typename Item>
    void loadItems(const Kind<Item> &kind, size_t source);
    void loadRoutines(size_t source);
    void loadReferences(size_t source);
    void cite(Evidence &evidence) const;
    bool claimsId(const JsonText &text, const QString &kind);
    void checkChecklist(const QString &id, const JsonText &text);
    void readText(Article &article, const JsonText &text, size_t source);
    template<typename Item>
    void keepSafe(Item &item, const Kind<Item> &kind, const JsonText &text);
    template<typename Item>
    void place(Item item, const Kind<Item> &kind, const JsonText &text, size_t source);
    ContentInspection &inspection(const QString &schema);

    bool settleRoutines();
    QStringList replacedItems(const RoutineText &candidate) const;
    QStringList spoilersOf(const RoutineText &candidate);
    Routine fitted(const RoutineText &candidate) const;
    size_t unwind(const QString &id, size_t source);
    void rewind(const QString &id, size_t levels);
    void swapReplaced(const QString &id, Replacement &replacement);
    void takeBack(const QString &id, const RoutineText &spoiled, const QString &reason);

    void translate(size_t source, const QString &language);

    ContentLibrary &m_library;
    ContentProblems &m_problems;
    ValidContent m_known;
    QString m_language;
    std::vector<ContentSource> m_sources; ///< the program's own first
    std::vector<QSet<QString>> m_seen;    ///< the ids that each source has files for
    QHash<QString, QString> m_references; ///< by key
    QHash<QString, Origin> m_origins;
    QHash<QString, std::vector<Replacement>> m_replacements; ///< by id, the latest last
    std::map<QString, std::vector<RoutineText>> m_routines;  ///< by id, the latest last
    std::map<QString, ContentInspection> m_inspections;
};

} // namespace pacewell
