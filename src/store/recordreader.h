// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "core/insight/record.h"
#include "store/database.h"

namespace pacewell {

/// Reads what was recorded for the days from \a first to \a last, as of \a today. \a library tells
/// which practices are sets for hard days; null: only those the person chose count as such.
Result<Record> readRecord(const Database &database, const ContentLibrary *library, QDate first,
                          QDate last, QDate today);

} // namespace pacewell
