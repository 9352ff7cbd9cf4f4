// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QTimer>
#include <QUrl>

#include <memory>

class QMediaPlayer;
class QVideoSink;

namespace pacewell {

/// A short film that goes round and round, without its sound. Nothing is loaded before there is
/// something to show; what cannot be shown is told by `failed`.
class VideoItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY failedChanged)

public:
    explicit VideoItem(QQuickItem *parent = nullptr);
    ~VideoItem() override;

    QUrl source() const { return m_source; }
    void setSource(const QUrl &source);
    /// False: it stands still, on its first picture if it never played.
    bool isPlaying() const { return m_isPlaying; }
    void setPlaying(bool isPlaying);
    bool isReady() const { return !m_picture.isNull(); } ///< there is a picture to be seen
    bool hasFailed() const { return m_hasFailed; }

    void paint(QPainter *painter) override;

signals:
    void sourceChanged();
    void playingChanged();
    void readyChanged();
    void failedChanged();

private:
    void open();
    void close();
    void follow();
    void show(const QImage &picture);
    void fail();

    QUrl m_source;
    bool m_isPlaying = false;
    bool m_hasFailed = false;
    QImage m_picture;
    QTimer m_again;
    // The sink has to outlive the player that writes into it.
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
};

} // namespace pacewell
