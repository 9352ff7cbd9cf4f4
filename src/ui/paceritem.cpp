// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paceritem.h"

#include <QPainter>
#include <QQuickPaintedItem>

#include <cmath>
#include <functional>
#include <numbers>

namespace pacewell {
namespace {

// All as shares of the track's radius.
constexpr qreal rings[] = {0.96, 0.83, 0.70};
constexpr qreal ringShades[] = {0.08, 0.12, 0.17}; ///< how much of the colour each lays on
constexpr qreal smallest = 0.52;
constexpr qreal largest = 0.81;
constexpr qreal smallestGlow = 0.30;
constexpr qreal arcWidth = 0.03;
constexpr qreal knobRadius = 0.055;
constexpr int dots = 100;

/// Pixels that nobody sees the circle or the arc move by.
constexpr qreal unseen = 0.04;
constexpr qreal unseenAlongTrack = 0.5;

class PaintedLayer : public QQuickPaintedItem
{
public:
    PaintedLayer(std::function<void(QPainter &)> draw, QQuickItem *parent)
        : QQuickPaintedItem(parent), m_draw(std::move(draw))
    {
        setAntialiasing(true);
    }

    void paint(QPainter *painter) override { m_draw(*painter); }

private:
    std::function<void(QPainter &)> m_draw;
};

/// Moves the origin to the middle of the layer.
void centre(QPainter &painter, const QQuickItem *layer)
{
    painter.translate(layer->width() / 2, layer->height() / 2);
    painter.setPen(Qt::NoPen);
}

QColor shaded(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// On the track, as seen from its middle.
QPointF onTrack(qreal radius, qreal share)
{
    const qreal angle = share * 2 * std::numbers::pi;
    return {radius * std::sin(angle), -radius * std::cos(angle)};
}

} // namespace

PacerItem::PacerItem(QQuickItem *parent) : QQuickItem(parent)
{
    m_layers[Rings] = new PaintedLayer([this](QPainter &painter) { paintRings(painter); }, this);
    m_layers[Arc] = new PaintedLayer([this](QPainter &painter) { paintArc(painter); }, this);
    m_layers[Circle] = new PaintedLayer([this](QPainter &painter) { paintCircle(painter); }, this);
}

qreal PacerItem::trackRadius() const
{
    return std::min(width(), height()) / 2 / (1 + knobRadius);
}

qreal PacerItem::innerRadius() const
{
    return smallest * trackRadius();
}

qreal PacerItem::circleRadius() const
{
    const qreal least = m_isGlow ? smallestGlow : smallest;
    return (least + m_fullness * (largest - least)) * trackRadius();
}

void PacerItem::setFullness(qreal fullness)
{
    if (fullness == m_fullness)
        return;
    m_fullness = fullness;
    if (std::abs(circleRadius() - m_paintedRadius) >= unseen) {
        m_paintedRadius = circleRadius();
        m_layers[Circle]->update();
    }
    emit changed();
}

void PacerItem::setShare(qreal share)
{
    if (share == m_share)
        return;
    m_share = share;
    const qreal way = std::abs(m_share - m_paintedShare) * 2 * std::numbers::pi * trackRadius();
    if (way >= unseenAlongTrack) {
        m_paintedShare = m_share;
        m_layers[Arc]->update();
    }
    emit changed();
}

void PacerItem::setColour(const QColor &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    repaintAll();
    emit changed();
}

void PacerItem::setTrackColour(const QColor &colour)
{
    if (colour == m_trackColour)
        return;
    m_trackColour = colour;
    repaintAll();
    emit changed();
}

void PacerItem::setGlow(bool isGlow)
{
    if (isGlow == m_isGlow)
        return;
    m_isGlow = isGlow;
    m_layers[Rings]->setVisible(!isGlow);
    m_layers[Arc]->setVisible(!isGlow);
    repaintAll();
    emit changed();
}

void PacerItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    lay();
    emit sizeChanged();
}

void PacerItem::lay()
{
    for (const Layer layer : {Rings, Arc})
        m_layers[layer]->setSize(size());
    // The circle moves all the time: its layer is no larger than it has to be.
    const qreal side = 2 * std::ceil(largest * trackRadius() + 1);
    m_layers[Circle]->setSize({side, side});
    m_layers[Circle]->setPosition(
        {std::round((width() - side) / 2), std::round((height() - side) / 2)});
    repaintAll();
}

void PacerItem::repaintAll()
{
    m_paintedRadius = circleRadius();
    m_paintedShare = m_share;
    for (QQuickItem *layer : m_layers)
        layer->update();
}

void PacerItem::paintRings(QPainter &painter) const
{
    centre(painter, m_layers[Rings]);
    const qreal radius = trackRadius();
    for (size_t i = 0; i < std::size(rings); ++i) {
        painter.setBrush(shaded(m_colour, ringShades[i]));
        painter.drawEllipse(QPointF(), rings[i] * radius, rings[i] * radius);
    }
    painter.setBrush(m_trackColour);
    for (int i = 0; i < dots; ++i)
        painter.drawEllipse(onTrack(radius, qreal(i) / dots), 1.2, 1.2);
}

void PacerItem::paintArc(QPainter &painter) const
{
    centre(painter, m_layers[Arc]);
    const qreal radius = trackRadius();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colour, std::max(4.0, arcWidth * radius), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 90 * 16,
                    -qRound(360 * 16 * m_share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(onTrack(radius, m_share), knobRadius * radius, knobRadius * radius);
}

void PacerItem::paintCircle(QPainter &painter) const
{
    centre(painter, m_layers[Circle]);
    painter.setBrush(m_isGlow ? shaded(m_colour, 0.16 + 0.26 * m_fullness) : m_colour);
    painter.drawEllipse(QPointF(), m_paintedRadius, m_paintedRadius);
}

} // namespace pacewell
