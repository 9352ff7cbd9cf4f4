// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentlibrary.h"
#include "ui/programmemodel.h"

#include <QVariantList>

namespace pacewell {

struct ProgrammeEntry;

namespace words {

/// A planned practice, also one that is not there any more.
ProgrammeRow programmeRow(const ProgrammeEntry &entry, const ContentLibrary &library);

/// Of each day, in the order of the person's week: its name and shortName, the names of its
/// practices, their minutes, and whether it is for rest.
QVariantList week(const std::vector<ProgrammeEntry> &entries, const ContentLibrary &library);

} // namespace words
} // namespace pacewell
