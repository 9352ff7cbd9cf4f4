// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rendering.h"

#include <QDir>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace pacewell {

void chooseRendering()
{
    if (qEnvironmentVariableIsSet("QT_QUICK_BACKEND") ||
        qEnvironmentVariableIsSet("QSG_RHI_BACKEND"))
        return;
    // The kernel lists a render node for every graphics processor that has a driver. Without one,
    // Mesa falls back to drawing on the processor.
    const QDir devices(QStringLiteral("/dev/dri"));
    const bool hasGraphics =
        !devices.entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty();
    if (!hasGraphics || qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") == 1)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace pacewell
