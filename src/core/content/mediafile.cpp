// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/mediafile.h"

#include "core/content/contenttext.h"

#include <QFile>
#include <QFileInfo>

namespace pacewell {
namespace {

/// As many bytes as the marks below reach.
constexpr qint64 beginningBytes = 12;

QString noSuchKind(MediaKind kind)
{
    return kind == MediaKind::Sound
               ? ContentText::tr("is no sound that can be played; use WAV, FLAC or Ogg")
               : ContentText::tr("is no film that can be played; use MP4, WebM or Ogg");
}

} // namespace

bool looksLike(MediaKind kind, QByteArrayView beginning)
{
    const auto has = [beginning](qsizetype at, QByteArrayView mark) {
        return beginning.size() >= at + mark.size() && beginning.sliced(at, mark.size()) == mark;
    };
    switch (kind) {
    case MediaKind::Picture:
        return true;
    case MediaKind::Sound:
        return (has(0, "RIFF") && has(8, "WAVE")) || has(0, "fLaC") || has(0, "OggS");
    case MediaKind::Video:
        return has(4, "ftyp") || has(0, "\x1a\x45\xdf\xa3") || has(0, "OggS");
    }
    return false;
}

Result<QString> mediaFile(const QString &media, const QString &name, MediaKind kind)
{
    const QString base = QFileInfo(media).canonicalFilePath();
    const QString path = QFileInfo(media + QLatin1Char('/') + name).canonicalFilePath();
    if (base.isEmpty() || path.isEmpty())
        return failure(ContentText::tr("there is no file \"%1\" in the media folder").arg(name));
    if (!path.startsWith(base + QLatin1Char('/')))
        return failure(ContentText::tr("must lie inside the media folder"));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ContentText::tr("\"%1\" is not a file that can be read").arg(name));
    if (file.size() > maxMediaBytes)
        return failure(ContentText::tr("\"%1\" is larger than %2 MB; make it smaller")
                           .arg(name)
                           .arg(maxMediaBytes / 1'000'000));
    if (!looksLike(kind, file.read(beginningBytes)))
        return failure(QStringLiteral("\"%1\" %2").arg(name, noSuchKind(kind)));
    return path;
}

} // namespace pacewell
