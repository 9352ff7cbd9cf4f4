// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/disc.h"

#include <algorithm>
#include <cmath>

namespace pacewell {
namespace {

/// \a share, 0 to 256, of the one over the other.
QRgb mixed(QRgb over, QRgb under, uint share)
{
    const uint rest = 256 - share;
    const auto channel = [&](int (*of)(QRgb)) {
        return int((uint(of(over)) * share + uint(of(under)) * rest) >> 8);
    };
    return qRgb(channel(qRed), channel(qGreen), channel(qBlue));
}

/// Half the length of the line that a circle cuts out of a row; 0 when it does not reach there.
qreal halfChord(qreal radius, qreal fromMiddle)
{
    return radius > std::abs(fromMiddle) ? std::sqrt(radius * radius - fromMiddle * fromMiddle) : 0;
}

} // namespace

void fillDisc(QImage &image, QPointF middle, qreal radius, const QColor &colour)
{
    const QRgb ink = colour.rgb();
    const int top = std::max(0, int(std::floor(middle.y() - radius - 1)));
    const int bottom = std::min(image.height(), int(std::ceil(middle.y() + radius + 1)));
    for (int y = top; y < bottom; ++y) {
        const qreal down = y + 0.5 - middle.y();
        const qreal outer = halfChord(radius + 0.5, down);
        const qreal inner = halfChord(radius - 0.5, down);
        if (outer <= 0)
            continue;
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        const auto column = [&](qreal x) { return std::clamp(int(x), 0, image.width()); };
        const int left = column(std::floor(middle.x() - outer));
        const int right = column(std::ceil(middle.x() + outer));
        const int fullLeft = inner > 1 ? column(std::ceil(middle.x() - inner)) : right;
        const int fullRight = inner > 1 ? column(std::floor(middle.x() + inner)) : right;
        // A pixel of the edge is covered as far as its middle lies inside.
        const auto edge = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                const qreal away = std::hypot(x + 0.5 - middle.x(), down);
                const qreal share = std::clamp(radius + 0.5 - away, 0.0, 1.0);
                row[x] = mixed(ink, row[x], uint(share * 256));
            }
        };
        edge(left, fullLeft);
        if (fullLeft < fullRight)
            std::fill(row + fullLeft, row + fullRight, ink);
        edge(fullRight, right);
    }
}

} // namespace pacewell
