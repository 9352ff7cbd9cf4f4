// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/videoitem.h"

#include <QMediaPlayer>
#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

namespace pacewell {

VideoItem::VideoItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    // The player's own loops end after the first round on Qt 6.4, and it cannot be started from
    // within the signal that tells of its end.
    m_again.setSingleShot(true);
    m_again.setInterval(40);
    connect(&m_again, &QTimer::timeout, this, &VideoItem::follow);
}

VideoItem::~VideoItem() = default;

void VideoItem::setSource(const QUrl &source)
{
    if (source == m_source)
        return;
    close();
    m_source = source;
    if (!m_source.isEmpty())
        open();
    emit sourceChanged();
}

void VideoItem::setPlaying(bool isPlaying)
{
    if (isPlaying == m_isPlaying)
        return;
    m_isPlaying = isPlaying;
    follow();
    emit playingChanged();
}

void VideoItem::open()
{
    m_sink = std::make_unique<QVideoSink>();
    // It is given no audio output: a film is never heard, and without a sound server one would
    // bring the whole program down.
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (frame.isValid())
            show(frame.toImage());
    });
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, &VideoItem::fail);
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) {
                const bool isLoaded = status == QMediaPlayer::LoadedMedia;
                const bool isOver = status == QMediaPlayer::EndOfMedia;
                if (status == QMediaPlayer::InvalidMedia || (isLoaded && !m_player->hasVideo()) ||
                    (isOver && !isReady()))
                    fail();
                else if (isLoaded)
                    follow();
                else if (isOver)
                    m_again.start();
            });
    m_player->setSource(m_source);
}

void VideoItem::close()
{
    m_again.stop();
    m_player.reset();
    m_sink.reset();
    if (m_hasFailed) {
        m_hasFailed = false;
        emit failedChanged();
    }
    show({});
}

void VideoItem::follow()
{
    if (!m_player || m_hasFailed)
        return;
    if (m_isPlaying)
        m_player->play();
    else
        m_player->pause();
}

void VideoItem::show(const QImage &picture)
{
    if (m_hasFailed && !picture.isNull())
        return;
    const bool wasReady = isReady();
    m_picture = picture;
    update();
    if (isReady() != wasReady)
        emit readyChanged();
}

void VideoItem::fail()
{
    if (m_hasFailed)
        return;
    m_hasFailed = true;
    show({});
    emit failedChanged();
}

void VideoItem::paint(QPainter *painter)
{
    if (!isReady())
        return;
    const QSizeF fitting = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatio);
    const QRectF place(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2),
                       fitting);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_picture);
}

} // namespace pacewell
