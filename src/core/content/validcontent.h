// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace pacewell {

/// Digests of the files that passed their schema, kept in a file from one start to the next. A
/// damaged or missing one costs time and nothing else.
class ValidContent
{
public:
    static constexpr qsizetype digestBytes = 20; ///< of SHA-1
    /// A file that has grown beyond this by years of changed content is begun anew.
    static constexpr qint64 maxBytes = 1 << 20;

    /// Reads what \a path remembers. Empty: nothing is remembered.
    explicit ValidContent(const QString &path);

    bool isRemembering() const { return !m_path.isEmpty(); }
    bool contains(const QByteArray &digest) const { return m_digests.contains(digest); }
    void add(const QByteArray &digest);

    /// Writes what was added, for its owner alone. That it cannot be written is no trouble worth
    /// telling of.
    void save() const;

private:
    QString m_path;
    QSet<QByteArray> m_digests;
    bool m_isChanged = false;
};

} // namespace pacewell
