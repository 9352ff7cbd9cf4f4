// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// Lets the program speak the person's language, as far as it is translated, and returns its short
/// name, such as "de". To be called once, after the application object is made.
QString useSystemLanguage();

} // namespace pacewell
