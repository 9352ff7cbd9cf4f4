// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/jsontext.h"
#include "core/content/massage.h"
#include "core/content/relaxation.h"

namespace pacewell {

// Makes the paths of an item's picture, film and recordings whole; they are written relative to
// \a media. What cannot be used is named in the problems.

void findMedia(GuidedItem &item, const QString &media, const JsonText &text,
               ContentProblems &problems);
void findMedia(Relaxation &relaxation, const QString &media, const JsonText &text,
               ContentProblems &problems);
void findMedia(Massage &massage, const QString &media, const JsonText &text,
               ContentProblems &problems);

} // namespace pacewell
