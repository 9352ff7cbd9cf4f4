// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pacewell {

/// Something a content author has to mend. Files with problems are left out; the rest works.
struct ContentProblem
{
    QString file; ///< as it was opened
    int line = 0; ///< 1-based; 0 when it concerns the file as a whole
    QString message;

    /// `file:line: message`, the form editors and terminals can jump to.
    QString text() const
    {
        const QString place = line > 0 ? QString::number(line) : QStringLiteral("-");
        return QStringLiteral("%1:%2: %3").arg(file, place, message);
    }
};

using ContentProblems = std::vector<ContentProblem>;

} // namespace pacewell
