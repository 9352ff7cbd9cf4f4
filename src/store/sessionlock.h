// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace pacewell {

/// Held by the program in which a session runs. While it is held, the checkpoint belongs to that
/// program, and another one neither offers to go on with it nor starts a session of its own. A
/// lock whose program was killed does not count.
class SessionLock
{
public:
    explicit SessionLock(const QString &dataFolder);

    /// True when this program holds it (already, or from now on), and where no lock can be made.
    bool take();
    /// True while another program holds it.
    bool isHeldElsewhere() const;
    void release();

private:
    QLockFile m_file;
};

} // namespace pacewell
