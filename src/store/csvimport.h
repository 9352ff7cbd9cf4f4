// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalmerge.h"

namespace pacewell {

/// Takes all of a folder of CSV files. Refused: what is broken as a whole.
Result<> importCsv(const QString &folder, JournalMerge &merge);

} // namespace pacewell
