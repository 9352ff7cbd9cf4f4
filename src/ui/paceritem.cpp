// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paceritem.h"

#include "paint/disc.h"

#include <QPainter>
#include <QQuickPaintedItem>
#include <QQuickWindow>

#include <cmath>
#include <cstring>
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
constexpr qreal unseenAlongTrack = 1;

class OpaqueLayer : public QQuickPaintedItem
{
public:
    OpaqueLayer(std::function<void(QPainter &)> draw, QQuickItem *parent)
        : QQuickPaintedItem(parent), m_draw(std::move(draw))
    {
        setOpaquePainting(true);
    }

    void paint(QPainter *painter) override
    {
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        m_draw(*painter);
    }

private:
    std::function<void(QPainter &)> m_draw;
};

QColor shaded(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor between(const QColor &from, const QColor &to, qreal share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

/// On the track, as seen from its middle.
QPointF onTrack(qreal radius, qreal share)
{
    const qreal angle = share * 2 * std::numbers::pi;
    return {radius * std::sin(angle), -radius * std::cos(angle)};
}

} // namespace

PacerItem::PacerItem(QQuickItem *parent)
    : QQuickItem(parent),
      m_whole(new OpaqueLayer([this](QPainter &painter) { drawStill(painter); }, this)),
      m_circle(new OpaqueLayer([this](QPainter &painter) { drawCircle(painter); }, this))
{
    connect(this, &PacerItem::lookChanged, this, &PacerItem::lay);
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

QColor PacerItem::circleColour() const
{
    return m_isGlow ? between(m_ground, m_colour, 0.16 + 0.26 * m_fullness) : m_colour;
}

/// Of the screen, in one of the item's.
qreal PacerItem::pixels() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void PacerItem::setFullness(qreal fullness)
{
    if (fullness == m_fullness)
        return;
    m_fullness = fullness;
    if (std::abs(circleRadius() - m_shownRadius) >= unseen) {
        m_shownRadius = circleRadius();
        m_circle->update();
    }
    emit fullnessChanged();
}

void PacerItem::setShare(qreal share)
{
    if (share == m_share)
        return;
    m_share = share;
    const qreal way = std::abs(m_share - m_shownShare) * 2 * std::numbers::pi * trackRadius();
    if (way >= unseenAlongTrack && !m_isGlow)
        paintStill();
    emit shareChanged();
}

void PacerItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    lay();
    emit sizeChanged();
}

void PacerItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        lay();
}

void PacerItem::lay()
{
    m_whole->setSize(size());
    // The circle moves all the time: its layer is no larger than it has to be.
    const qreal side = 2 * std::ceil(largest * trackRadius() + 1);
    m_circle->setSize({side, side});
    m_circle->setPosition({std::round((width() - side) / 2), std::round((height() - side) / 2)});
    m_rings = QImage((size() * pixels()).toSize(), QImage::Format_RGB32);
    if (m_rings.isNull())
        return;
    m_rings.setDevicePixelRatio(pixels());
    m_rings.fill(m_ground);
    if (!m_isGlow) {
        QPainter painter(&m_rings);
        paintRings(painter);
    }
    paintStill();
}

void PacerItem::paintStill()
{
    if (m_rings.isNull())
        return;
    m_shownShare = m_share;
    m_still = m_rings;
    if (!m_isGlow) {
        QPainter painter(&m_still);
        paintArc(painter);
    }
    const QRectF circle(m_circle->position() * pixels(), m_circle->size() * pixels());
    m_behind = m_still.copy(circle.toRect());
    m_moving = m_behind;
    m_shownRadius = circleRadius();
    m_whole->update();
    m_circle->update();
}

void PacerItem::paintRings(QPainter &painter) const
{
    const qreal radius = trackRadius();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2, height() / 2);
    painter.setPen(Qt::NoPen);
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
    const qreal radius = trackRadius();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width() / 2, height() / 2);
    painter.setPen(QPen(m_colour, std::max(4.0, arcWidth * radius), Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(-radius, -radius, 2 * radius, 2 * radius), 90 * 16,
                    -qRound(360 * 16 * m_share));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(onTrack(radius, m_share), knobRadius * radius, knobRadius * radius);
}

void PacerItem::drawStill(QPainter &painter)
{
    painter.drawImage(QPointF(), m_still);
}

void PacerItem::drawCircle(QPainter &painter)
{
    if (m_behind.isNull())
        return;
    std::memcpy(m_moving.bits(), m_behind.constBits(), size_t(m_behind.sizeInBytes()));
    const QPointF middle = QPointF(width() / 2, height() / 2) - m_circle->position();
    fillDisc(m_moving, middle * pixels(), m_shownRadius * pixels(), circleColour());
    painter.drawImage(QPointF(), m_moving);
}

} // namespace pacewell
