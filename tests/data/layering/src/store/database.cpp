// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlDatabase>
#include <QGuiApplication>
#include "core/session/script.h"
#include "paint/figure.h"
