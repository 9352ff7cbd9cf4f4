// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bundledfont.h"

#include <QFontDatabase>

namespace pacewell {

QString useBundledFont()
{
    static const bool isKnown = [] {
        for (const char *style : {"Regular", "Bold"})
            QFontDatabase::addApplicationFont(
                QStringLiteral(":/pacewell/fonts/AtkinsonHyperlegibleNext-%1.ttf")
                    .arg(QLatin1String(style)));
        return true;
    }();
    Q_UNUSED(isKnown)
    return QStringLiteral("Atkinson Hyperlegible Next");
}

} // namespace pacewell
