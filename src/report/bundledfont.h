// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// Makes Pacewell's own letters known, once, and returns the name of their family. Needs a
/// QGuiApplication.
QString useBundledFont();

} // namespace pacewell
