// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace pacewell {

/// Whether the agent starts with the desktop session, and by what: a file that every desktop reads
/// (XDG autostart), or a unit of the person's own systemd for those who prefer it. Both are files
/// in the person's folders; nothing has to run to change them.
class AgentAutostart
{
public:
    enum class Way { Never, Desktop, Systemd };

    /// \a agentProgram: what is started, for that folder. Each folder has its own file; systemd
    /// starts it for the usual folder alone.
    AgentAutostart(QString agentProgram, QString dataFolder);

    Way way() const;
    /// Switched on in one way, it is switched off in the other.
    Result<> choose(Way way) const;
    /// The unit is installed where systemd looks for it.
    bool hasSystemdUnit() const { return !m_unit.isEmpty(); }

private:
    QString desktopName() const;
    QString sharedDesktopFile() const;
    QString desktopFile() const;
    QString systemdLink() const;
    bool isOnByDesktop() const;
    Result<> setOnByDesktop(bool isOn) const;
    Result<> setOnBySystemd(bool isOn) const;

    QString m_program;
    QString m_dataFolder;
    QString m_unit; ///< the installed one; empty: there is none
};

} // namespace pacewell
