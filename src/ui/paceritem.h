// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickItem>

#include <array>

namespace pacewell {

/// A circle that grows and shrinks with the breath, in still rings; around it the way through the
/// session, as a dotted track with an arc and a knob. It shows one instant; whoever owns the time
/// sets it. Each layer is painted only when it looks different.
class PacerItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal fullness READ fullness WRITE setFullness NOTIFY changed)
    Q_PROPERTY(qreal share READ share WRITE setShare NOTIFY changed)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY changed)
    Q_PROPERTY(QColor trackColour READ trackColour WRITE setTrackColour NOTIFY changed)
    Q_PROPERTY(bool glow READ isGlow WRITE setGlow NOTIFY changed)
    Q_PROPERTY(qreal innerRadius READ innerRadius NOTIFY sizeChanged)

public:
    explicit PacerItem(QQuickItem *parent = nullptr);

    qreal fullness() const { return m_fullness; } ///< of the lungs, 0 to 1
    void setFullness(qreal fullness);
    qreal share() const { return m_share; } ///< of the session, 0 to 1, clockwise from the top
    void setShare(qreal share);
    QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    QColor trackColour() const { return m_trackColour; }
    void setTrackColour(const QColor &colour);
    /// A circle alone that brightens as it grows, for a dark room.
    bool isGlow() const { return m_isGlow; }
    void setGlow(bool isGlow);
    qreal innerRadius() const; ///< pixels that the circle always fills: room for words

signals:
    void changed();
    void sizeChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    enum Layer { Rings, Arc, Circle };

    qreal trackRadius() const;
    qreal circleRadius() const;
    void lay();
    void repaintAll();
    void paintRings(QPainter &painter) const;
    void paintArc(QPainter &painter) const;
    void paintCircle(QPainter &painter) const;

    qreal m_fullness = 0.5;
    qreal m_share = 0;
    QColor m_colour;
    QColor m_trackColour;
    bool m_isGlow = false;
    qreal m_paintedRadius = 0;
    qreal m_paintedShare = 0;
    std::array<QQuickItem *, 3> m_layers{}; ///< children
};

} // namespace pacewell
