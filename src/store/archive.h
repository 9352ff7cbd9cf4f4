// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/ownerfile.h"

namespace pacewell {

// Everything a person recorded, in files that other programs can read, too; journal-format.md says
// how it looks. The same journal gives the same bytes.

/// As one JSON file, for its owner alone. One that is there already is only replaced if told to.
Result<> writeJson(const Database &database, const QString &file,
                   IfThere ifThere = IfThere::Refuse);

/// The same to what is open for writing.
Result<> writeJson(const Database &database, QIODevice &to);

/// As CSV files, one for each table, in a new folder for its owner alone. It is there whole or not
/// at all; one that is there already is refused.
Result<> writeCsv(const Database &database, const QString &folder);

} // namespace pacewell
