// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diaryentry.h"

#include <QByteArray>

#include <span>

namespace pacewell {

/// How the days were, for the records of a clinic: a FHIR R4 Bundle (a collection) of Observations,
/// as JSON. It names nobody. An entry of a week counts for the seven days up to it. Notes and the
/// person's own triggers stay out: free words, written for oneself. The same diary gives the same
/// bytes.
QByteArray fhirBundle(std::span<const DiaryEntry> entries);

} // namespace pacewell
