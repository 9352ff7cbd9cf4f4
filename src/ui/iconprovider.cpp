// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iconprovider.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace pacewell {

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QSize wanted = requestedSize.isValid() ? requestedSize : QSize(24, 24);
    *size = wanted;
    QImage image(wanted, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);

    const QString name = id.section(QLatin1Char('/'), 0, 0);
    QFile file(QStringLiteral(":/pacewell/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("there is no icon called %s", qUtf8Printable(name));
        return image;
    }
    const QByteArray colour = '#' + id.section(QLatin1Char('/'), 1, 1).toUtf8();
    QSvgRenderer svg(file.readAll().replace("currentColor", colour));
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

} // namespace pacewell
