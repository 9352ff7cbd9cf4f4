// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>

namespace pacewell {

/// Says why on the terminal's error stream, and returns the exit code: 1 where something could not
/// be done, 2 where the words of the command are off.
inline int refuse(const QString &message, int exitCode = 1)
{
    std::fprintf(stderr, "pacewellctl: %s\n", qUtf8Printable(message));
    return exitCode;
}

} // namespace pacewell
