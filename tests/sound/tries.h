// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QString>

#include <functional>

namespace pacewell {

/// What was wrong in the best of three tries. A machine that stands still for a moment, as busy
/// shared ones do, spoils one of them; what is wrong in the program spoils all.
inline QString wrongInEachTry(const std::function<QString()> &measure)
{
    QString wrong;
    for (int tries = 0; tries < 3; ++tries) {
        wrong = measure();
        if (wrong.isEmpty())
            break;
        qInfo("not this time: %s", qUtf8Printable(wrong));
    }
    return wrong;
}

} // namespace pacewell
