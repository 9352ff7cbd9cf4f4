// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentinspection.h"

#include "core/content/contenttext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace pacewell {
namespace {

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

} // namespace

ContentInspection::ContentInspection(const QString &schema, ValidContent &known)
    : m_kind(schema), m_known(known)
{
    if (m_known.isRemembering())
        m_schemaDigest = digestOf(JsonSchema::textOf(schema));
}

std::vector<JsonText> ContentInspection::validTexts(const ContentSource &source,
                                                    const QString &folder, QSet<QString> &seen,
                                                    ContentProblems &problems)
{
    std::vector<JsonText> texts;
    const QDir directory(source.folder + QLatin1Char('/') + folder);
    if (directory.exists() && !directory.isReadable())
        problems.push_back({directory.path(), 0,
                            ContentText::tr("the folder cannot be read; check its permissions")});
    const auto entries = directory.entryList({QStringLiteral("*.json")},
                                             QDir::AllEntries | QDir::System, QDir::Name);
    for (const QString &entry : entries) {
        const QString name = QFileInfo(entry).completeBaseName();
        const QString file = directory.filePath(entry);
        seen.insert(name);
        if (!source.mayHold(file)) {
            problems.push_back({file, 0, ContentText::tr("leads out of the pack; copy it here")});
            continue;
        }
        auto text = pass(file, problems);
        if (!text)
            continue;
        if (name == text->object()[u"id"].toString())
            texts.push_back(std::move(*text));
        else
            problems.push_back(
                text->problem(QStringLiteral("id"),
                              ContentText::tr("must be the file's name, \"%1\"").arg(name)));
    }
    return texts;
}

std::optional<JsonText> ContentInspection::pass(const QString &file, ContentProblems &problems)
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

} // namespace pacewell
