// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentsource.h"
#include "core/content/jsonschema.h"
#include "core/content/validcontent.h"

#include <QSet>

namespace pacewell {

/// Lets the files of one kind through that their schema finds valid.
class ContentInspection
{
public:
    /// \a schema is the name of their schema, such as "exercise".
    ContentInspection(const QString &schema, ValidContent &known);

    /// The valid JSON files in a sub-folder of \a source, sorted by name. The others are named in
    /// \a problems. The names of all of them, without ".json", are added to \a seen.
    std::vector<JsonText> validTexts(const ContentSource &source, const QString &folder,
                                     QSet<QString> &seen, ContentProblems &problems);

private:
    std::optional<JsonText> pass(const QString &file, ContentProblems &problems);

    QString m_kind;
    ValidContent &m_known;
    QByteArray m_schemaDigest;
    std::optional<JsonSchema> m_schema; ///< made when a file is not known
};

} // namespace pacewell
