// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentproblem.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace pacewell {

/// A JSON object read from a file, which still knows the line on which each of its values stands.
class JsonText
{
public:
    static constexpr qint64 maxBytes = 1 << 20;
    static constexpr int maxDepth = 32;

    /// Reads a file that a person may have edited by hand. Absent when it cannot be used; the
    /// reason (not a file, too large, not UTF-8, broken JSON, nested too deeply, a key twice) is
    /// added to \a problems.
    static std::optional<JsonText> read(const QString &file, ContentProblems &problems);

    /// The two halves of read(): the file's bytes, and what they say.
    static std::optional<QByteArray> bytesOf(const QString &file, ContentProblems &problems);
    static std::optional<JsonText> from(const QString &file, const QByteArray &bytes,
                                        ContentProblems &problems);
    /// The same for bytes in which from() has found no problem before, which is much faster.
    static JsonText fromGood(const QString &file, const QByteArray &bytes);

    /// Whether the bytes of that file are text in UTF-8, without zero bytes; if not, a problem.
    static bool isUtf8(const QString &file, const QByteArray &bytes, ContentProblems &problems);

    const QString &file() const { return m_file; }
    const QJsonObject &object() const { return m_object; }

    /// The problem \a message at \a path, such as "steps[2].exercise", with the line of the
    /// nearest value that exists.
    ContentProblem problem(const QString &path, const QString &message) const;

private:
    JsonText(const QString &file, const QByteArray &bytes, const QJsonObject &object);

    QString m_file;
    QByteArray m_bytes;
    QJsonObject m_object;
    mutable QHash<QString, int> m_lines; ///< empty until a line is first asked for
};

} // namespace pacewell
