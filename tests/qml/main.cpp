// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"
#include "stage.h"

#include "ui/iconprovider.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

namespace pacewell {

/// Gives every test file the stage and the inspection of what stands on it.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
        auto *stage = new Stage(engine);
        auto *inspection = new Inspection(*stage, engine);
        engine->rootContext()->setContextProperty(QStringLiteral("stage"), stage);
        engine->rootContext()->setContextProperty(QStringLiteral("pages"), inspection);
    }
};

} // namespace pacewell

QUICK_TEST_MAIN_WITH_SETUP(pages, pacewell::Setup)

#include "main.moc"
