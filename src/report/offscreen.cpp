// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/offscreen.h"

#include <QGuiApplication>

namespace pacewell {

std::unique_ptr<QCoreApplication> offscreenApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace pacewell
