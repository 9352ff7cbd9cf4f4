// SPDX-License-Identifier: GPL-3.0-or-later
// benchfigure CONTENT: one picture of the figure, for every exercise over its whole movement.
#include "figures.h"

#include "core/content/contentlibrary.h"
#include "paint/figurepainter.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>

using namespace pacewell;

namespace {

constexpr int framesEach = 60;

/// As QQuickPaintedItem does it: a cleared picture, then the painting.
double frame(QImage &picture, const FigureMotion &motion, double share,
             const std::vector<Muscle> &muscles)
{
    return timed([&] {
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFigure(painter, picture.rect(), motion, {share * motion.lastPose(), share}, muscles,
                    lightLook(SkinTone(1)));
    });
}

void measure(const ContentLibrary &library, QSize size)
{
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> all;
    double slowest = 0;
    QString slowestId;
    for (const Exercise &exercise : library.exercises()) {
        const Side side = exercise.sides == Sides::Each ? Side::Left : Side::Both;
        const FigureMotion motion(exercise.figure, side);
        std::vector<double> times;
        for (int i = 0; i < framesEach; ++i)
            times.push_back(frame(picture, motion, i / double(framesEach - 1), exercise.muscles));
        all.insert(all.end(), times.begin(), times.end());
        if (median(times) > slowest) {
            slowest = median(times);
            slowestId = exercise.id;
        }
    }
    std::printf("figure %d x %d: median %.2f ms, p99 %.2f ms over %zu frames; slowest %s %.2f ms\n",
                size.width(), size.height(), median(all), quantile(all, 0.99), all.size(),
                qUtf8Printable(slowestId), slowest);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto library = ContentLibrary::load({QString::fromLocal8Bit(argv[1]), {}, {}});
    measure(library, {300, 300});
    measure(library, {560, 560});
    measure(library, {600, 620});
    return 0;
}
