// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pacewell {

/// What the program was asked to do on its command line.
struct Options
{
    QString dataFolder;      ///< empty: the default
    QString contentFolder;   ///< of the program, or as asked
    QString tourFolder;      ///< where the tour's pictures go; empty: no tour
    QString language;        ///< of the content, such as "de"
    QString documentsFolder; ///< where files for others are saved; empty: the desktop's own
    bool isSelfTest = false;

    /// The tour and the self-test make no sound.
    bool isSilent() const { return isSelfTest || !tourFolder.isEmpty(); }

    /// Ends the program for --help, --version and words it does not understand.
    static Options fromCommandLine(const QString &language);
};

} // namespace pacewell
