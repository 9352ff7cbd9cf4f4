// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalmerge.h"

#include <QJsonObject>

namespace pacewell {

/// Reads a JSON file and says whether it is of an archive that can be taken.
Result<QJsonObject> archiveObject(const QString &file);

/// Takes all of a JSON archive. Refused: what is broken as a whole.
Result<> importJson(const QString &file, JournalMerge &merge);

} // namespace pacewell
