// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pacewell {

/// Asks the sound server for its default output. Meant for a child process, because the question
/// hangs for ever when the server accepts connections and never answers; the child ends itself
/// after ten seconds in that case. Needs a QCoreApplication. Returns the exit code: 0 when there
/// is an output, 1 when there is none.
int runSoundProbe();

} // namespace pacewell
