// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pacewell {

/// A text as it is searched: without accents, capitals and double spaces, so that "Rücken",
/// "RUCKEN" and "rucken" are the same.
QString searchable(const QString &text);

/// What a person typed, word by word, each searchable; empty when there is nothing to look for.
QStringList searchWords(const QString &typed);

/// True when every word stands somewhere in the text, be it within a longer one.
bool holdsAll(const QString &searchableText, const QStringList &words);

} // namespace pacewell
