// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace pacewell {

QString useSystemLanguage()
{
    const QLocale locale;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("pacewell"), QStringLiteral("_"),
                         QStringLiteral(":/pacewell/translations")))
        QCoreApplication::installTranslator(translator);
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

} // namespace pacewell
