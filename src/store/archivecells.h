// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivetables.h"

#include <QJsonValue>

namespace pacewell {

// How a value stands in an archive, and back; see journal-format.md.

/// A cell of a CSV file; absent where it is empty and not in quotes.
using CsvCell = std::optional<QByteArray>;

QByteArray csvText(const QVariant &value);
QByteArray jsonText(const QVariant &value);

/// The cell as text; absent where it is not UTF-8.
std::optional<QString> utf8Text(const CsvCell &cell);

/// Refused: what is not of the column's type.
Result<QVariant> valueIn(const QString &cell, bool isEmptyCell, const ArchiveColumn &column);
Result<QVariant> valueIn(const QJsonValue &json, const ArchiveColumn &column);

} // namespace pacewell
