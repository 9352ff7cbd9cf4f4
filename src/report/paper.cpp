// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include "report/bundledfont.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace pacewell {
namespace {

constexpr qreal lineHeight = 1.22; ///< of the size of the letters
constexpr size_t togetherUpTo = 4; ///< lines
constexpr qreal edgeWidth = 0.6 * paper::point;

using Layout = std::shared_ptr<QTextLayout>;

Layout laidOut(const QString &text, qreal width, const PaperText &look)
{
    auto layout = std::make_shared<QTextLayout>(text, paperFont(look.size, look.isBold));
    QTextOption option(look.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

PaperStrip lineOf(const Layout &layout, int index, const PaperText &look)
{
    PaperStrip strip;
    strip.height = look.size * lineHeight * paper::point;
    strip.paint = [layout, index, colour = look.colour, height = strip.height](QPainter &painter,
                                                                               QPointF at) {
        const QTextLine line = layout->lineAt(index);
        painter.setPen(colour);
        line.draw(&painter, at + QPointF(0, (height - line.height()) / 2));
    };
    return strip;
}

} // namespace

QFont paperFont(qreal size, bool isBold)
{
    QFont font(useBundledFont());
    font.setPixelSize(std::max(1, qRound(size * paper::point)));
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping puts other forms of some letters in, which Qt cannot name in a PDF: they would be
    // missing where it is searched, copied or read aloud. Scripts that need it are shaped anyway.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::ForceOutline | QFont::PreferNoShaping));
    return font;
}

PaperStrips paperText(const QString &text, qreal width, const PaperText &look)
{
    PaperStrips strips;
    for (const QString &paragraph : text.split(u'\n')) {
        const Layout layout = laidOut(paragraph, width, look);
        for (int i = 0; i < layout->lineCount(); ++i)
            strips.push_back(lineOf(layout, i, look));
    }
    if (strips.empty())
        return strips;
    strips.front().text = text;
    strips.front().space = look.space * paper::point;
    const bool isShort = strips.size() <= togetherUpTo;
    // Neither the first line nor the last stands alone.
    for (size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].staysWithNext = isShort || i == 0 || i + 2 == strips.size();
    strips.back().staysWithNext = look.staysWithNext;
    return strips;
}

PaperStrip stacked(PaperStrips strips)
{
    PaperStrip all;
    if (strips.empty())
        return all;
    all.space = strips.front().space;
    all.staysWithNext = strips.back().staysWithNext;
    strips.front().space = 0;
    QStringList texts;
    for (const PaperStrip &strip : strips) {
        all.height += strip.space + strip.height;
        if (!strip.text.isEmpty())
            texts.append(strip.text);
    }
    all.text = texts.join(u'\n');
    all.paint = [strips = std::move(strips)](QPainter &painter, QPointF at) {
        for (const PaperStrip &strip : strips) {
            at.ry() += strip.space;
            strip.paint(painter, at);
            at.ry() += strip.height;
        }
    };
    return all;
}

PaperStrip beside(std::vector<PaperColumn> columns, qreal gap)
{
    PaperStrip all;
    QStringList texts;
    std::vector<std::pair<PaperStrip, qreal>> placed;
    qreal left = 0;
    for (PaperColumn &column : columns) {
        PaperStrip strip = stacked(std::move(column.strips));
        all.height = std::max(all.height, strip.height);
        all.space = std::max(all.space, strip.space);
        if (!strip.text.isEmpty())
            texts.append(strip.text);
        if (strip.paint)
            placed.emplace_back(std::move(strip), left);
        left += column.width + gap;
    }
    all.text = texts.join(u'\n');
    all.paint = [placed = std::move(placed)](QPainter &painter, QPointF at) {
        for (const auto &[strip, x] : placed)
            strip.paint(painter, at + QPointF(x, 0));
    };
    return all;
}

PaperStrip boxed(PaperStrips strips, qreal width, const QColor &ground, qreal leastHeight)
{
    PaperStrip inner = stacked(std::move(strips));
    PaperStrip box = inner;
    box.height = std::max(inner.height + 2 * boxPadding, leastHeight);
    box.paint = [inner = std::move(inner), width, height = box.height, ground](QPainter &painter,
                                                                               QPointF at) {
        painter.setPen(QPen(paper::rule, edgeWidth));
        painter.setBrush(ground);
        painter.drawRoundedRect(QRectF(at, QSizeF(width, height)), 4 * paper::point,
                                4 * paper::point);
        painter.setBrush(Qt::NoBrush);
        inner.paint(painter, at + QPointF(boxPadding, boxPadding));
    };
    return box;
}

} // namespace pacewell
