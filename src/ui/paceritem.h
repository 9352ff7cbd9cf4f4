// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>

namespace pacewell {

/// A circle that grows and shrinks with the breath, in still rings; around it the way through the
/// session, as a dotted track with an arc and a knob. It shows one instant; whoever owns the time
/// sets it. What stands still is painted once, and the part that breathes is opaque, so that
/// nothing below it has to be drawn with it.
class PacerItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal fullness READ fullness WRITE setFullness NOTIFY fullnessChanged)
    Q_PROPERTY(qreal share READ share WRITE setShare NOTIFY shareChanged)
    Q_PROPERTY(bool glow MEMBER m_isGlow NOTIFY lookChanged)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY lookChanged)
    Q_PROPERTY(QColor trackColour MEMBER m_trackColour NOTIFY lookChanged)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged) ///< what it stands on
    Q_PROPERTY(qreal innerRadius READ innerRadius NOTIFY sizeChanged)

public:
    explicit PacerItem(QQuickItem *parent = nullptr);

    qreal fullness() const { return m_fullness; } ///< of the lungs, 0 to 1
    void setFullness(qreal fullness);
    qreal share() const { return m_share; } ///< of the session, 0 to 1, clockwise from the top
    void setShare(qreal share);
    qreal innerRadius() const; ///< pixels that the circle always fills: room for words

signals:
    void fullnessChanged();
    void shareChanged();
    void lookChanged();
    void sizeChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    qreal trackRadius() const;
    qreal circleRadius() const;
    QColor circleColour() const;
    qreal pixels() const;
    void lay();
    void paintStill();
    void paintRings(QPainter &painter) const;
    void paintArc(QPainter &painter) const;
    void drawStill(QPainter &painter);
    void drawCircle(QPainter &painter);

    qreal m_fullness = 0.5;
    qreal m_share = 0;
    /// A circle alone that brightens as it grows, for a dark room.
    bool m_isGlow = false;
    QColor m_colour;
    QColor m_trackColour;
    QColor m_ground;
    qreal m_shownRadius = 0;
    qreal m_shownShare = 0;
    QImage m_rings;       ///< with the track
    QImage m_still;       ///< the rings, and on them the arc
    QImage m_behind;      ///< of m_still, what lies behind the circle
    QImage m_moving;      ///< that, with the circle on it
    QQuickItem *m_whole;  ///< child that shows m_still
    QQuickItem *m_circle; ///< child that shows m_moving
};

} // namespace pacewell
