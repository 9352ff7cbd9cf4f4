// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every exercise of a folder, start and stretch, both sides where there are two:
// figure_sheet OUT.png [--dark] [--columns N] [--size PX] [--only ID] [DIR]

#include "core/figure/figurejson.h"
#include "core/figure/figuremotion.h"
#include "paint/figurepainter.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTextStream>

using namespace pacewell;

namespace {

constexpr int caption = 26;

struct Picture
{
    QString title;
    FigureMotion motion;
    FigureMoment moment;
    std::vector<Muscle> muscles;
};

void addPictures(std::vector<Picture> &pictures, const QJsonObject &exercise)
{
    const auto track = figureTrackFrom(exercise[u"figure"].toObject());
    const QString id = exercise[u"id"].toString();
    if (!track) {
        QTextStream(stderr) << id << ": " << track.error() << '\n';
        return;
    }
    std::vector<Muscle> muscles;
    for (const QJsonValue &name : exercise[u"muscles"].toArray()) {
        if (const auto muscle = muscleNamed(name.toString()))
            muscles.push_back(*muscle);
    }
    const bool each = exercise[u"sides"].toString() == u"each";
    const Side first = each ? Side::Left : Side::Both;
    const FigureMotion motion(track.value(), first);
    for (double at = 0; at <= motion.lastPose(); ++at)
        pictures.push_back({QStringLiteral("%1 %2").arg(id).arg(at), motion, {at, 0.3}, muscles});
    if (each) {
        const FigureMotion right(track.value(), Side::Right);
        pictures.push_back({id + QStringLiteral(" R"), right, {right.lastPose(), 0.3}, muscles});
    }
}

std::vector<Picture> picturesOf(const QString &folder, const QString &only)
{
    std::vector<Picture> pictures;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!only.isEmpty() && !name.contains(only))
            continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        addPictures(pictures, QJsonDocument::fromJson(file.readAll()).object());
    }
    return pictures;
}

QImage sheetOf(const std::vector<Picture> &pictures, int columns, int cell, bool dark)
{
    const int rows = (int(pictures.size()) + columns - 1) / columns;
    QImage sheet(columns * cell, rows * (cell + caption), QImage::Format_RGB32);
    FigureLook look = dark ? darkLook() : lightLook();
    sheet.fill(look.backdrop);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const Picture &picture = pictures[i];
        const int x = int(i) % columns * cell;
        const int y = int(i) / columns * (cell + caption);
        paintFigure(painter, QRectF(x, y, cell, cell), picture.motion, picture.moment,
                    picture.muscles, look);
        painter.setPen(dark ? Qt::white : Qt::black);
        painter.drawText(QRect(x, y + cell, cell, caption), Qt::AlignCenter, picture.title);
    }
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    const bool dark = arguments.removeOne(QStringLiteral("--dark"));
    const auto option = [&](const QString &name, const QString &otherwise) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0 || at + 1 >= arguments.size())
            return otherwise;
        const QString value = arguments.takeAt(at + 1);
        arguments.removeAt(at);
        return value;
    };
    const int columns = option(QStringLiteral("--columns"), QStringLiteral("6")).toInt();
    const int cell = option(QStringLiteral("--size"), QStringLiteral("300")).toInt();
    const QString only = option(QStringLiteral("--only"), QString());
    if (arguments.isEmpty()) {
        QTextStream(stderr)
            << "figure_sheet OUT.png [--dark] [--columns N] [--size PX] [--only ID] [DIR]\n";
        return 2;
    }
    const auto pictures = picturesOf(arguments.value(1, QStringLiteral("content/exercises")), only);
    return sheetOf(pictures, columns, cell, dark).save(arguments[0]) ? 0 : 1;
}
