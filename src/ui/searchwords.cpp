// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchwords.h"

#include <algorithm>

namespace pacewell {

QString searchable(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.replace(QChar(0xdf), QStringLiteral("ss")); // a sharp s has no parts
    QString result;
    for (const QChar each : plain.normalized(QString::NormalizationForm_KD)) {
        if (each.isLetterOrNumber())
            result.append(each);
        else if (!each.isMark() && !result.endsWith(u' '))
            result.append(u' ');
    }
    return result.trimmed();
}

QStringList searchWords(const QString &typed)
{
    return searchable(typed).split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString &searchableText, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return searchableText.contains(word); });
}

} // namespace pacewell
