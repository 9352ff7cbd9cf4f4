// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/jsontext.h"

#include <memory>

namespace pacewell {

/// One of the JSON Schemas (draft 7) in content/schema/, built into the program so that it is
/// always there and fits the code that reads what it lets through.
class JsonSchema
{
public:
    /// \a kind is "translation" or a kind of item, such as "exercise".
    explicit JsonSchema(const QString &kind);
    ~JsonSchema();

    /// The text it is made of; another text may let other files through.
    static QByteArray textOf(const QString &kind);

    /// What in \a text breaks the schema, one problem for each deepest place; none: it is valid.
    ContentProblems problemsOf(const JsonText &text) const;

private:
    QString explanation(const QStringList &path, const QString &fallback) const;

    struct Compiled;
    QJsonObject m_root;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace pacewell
