// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlQuery>
#include <QtGui/QImage>
#include <QJsonObject>
#include <QColor>
#include <QPainter>
#include <QtQuick/QQuickItem>
