// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace pacewell {

QString useSystemLanguage()
{
    const QLocale locale;
    const auto use = [&locale](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
    };
    // Qt's own texts, such as those of files that cannot be read, where the system has them.
    use(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    use(QStringLiteral("pacewell"), QStringLiteral(":/pacewell/translations"));
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

} // namespace pacewell
