// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace pacewell {

// What is printed is made of strips below each other. Lengths are in tenths of a point, so that
// whole numbers, as sizes of letters have to be, are fine enough.

namespace paper {

inline constexpr qreal point = 10;

// The light theme of the screen, darker where it would be pale in print. What differs by colour
// differs by lightness too, so that black and white print says the same.
inline const QColor text(0x1D, 0x2B, 0x2A);
inline const QColor muted(0x4A, 0x59, 0x57);
inline const QColor rule(0xB4, 0xAE, 0xA2);
inline const QColor soft(0xF2, 0xEF, 0xE8);
inline const QColor accent(0x1F, 0x6F, 0x63);

inline constexpr qreal body = 9.5; ///< points
inline constexpr qreal small = 8.5;
inline constexpr qreal heading = 12;
inline constexpr qreal title = 18;
inline constexpr qreal number = 16;

} // namespace paper

/// In Pacewell's own letters; \a size in points.
QFont paperFont(qreal size, bool isBold = false);

/// What is not broken across two pages.
struct PaperStrip
{
    qreal height = 0;
    qreal space = 0; ///< above it; none at the top of a page
    bool staysWithNext = false;
    QString text; ///< for those who hear the page; empty where another strip has said it
    std::function<void(QPainter &, QPointF topLeft)> paint;
    /// Stands again above it where it begins a page: the head of its table.
    std::shared_ptr<const PaperStrip> head = {};
};

using PaperStrips = std::vector<PaperStrip>;

inline void append(PaperStrips &strips, PaperStrips more)
{
    strips.insert(strips.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
}

struct PaperText
{
    qreal size = paper::body; ///< points
    bool isBold = false;
    QColor colour = paper::text;
    qreal space = 3; ///< above, in points
    bool staysWithNext = false;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Text in lines of a width; a word that is longer than a line goes on in the next. Lines of a
/// short text stay together.
PaperStrips paperText(const QString &text, qreal width, const PaperText &look = {});

/// All of them as one.
PaperStrip stacked(PaperStrips strips);

/// Beside each other, from the top; \a gap between them. As wide as they were laid out for.
struct PaperColumn
{
    PaperStrips strips;
    qreal width = 0;
};
PaperStrip beside(std::vector<PaperColumn> columns, qreal gap);

/// In a box with a thin edge; \a strips are as wide as the box without its padding.
inline constexpr qreal boxPadding = 7 * paper::point;
PaperStrip boxed(PaperStrips strips, qreal width, const QColor &ground, qreal leastHeight = 0);

} // namespace pacewell
