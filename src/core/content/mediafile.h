// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace pacewell {

enum class MediaKind { Picture, Sound, Video };

inline constexpr qint64 maxMediaBytes = 200 * 1000 * 1000;

/// Whether a file that begins like this can be one of \a kind that Pacewell plays: by what stands
/// in it, not by its name. Pictures are left to the painter, which falls back to the figure.
bool looksLike(MediaKind kind, QByteArrayView beginning);

/// The whole path of the file \a name in the folder \a media, links resolved, or why it cannot be
/// used: not there, outside the folder, too large, not of this kind.
Result<QString> mediaFile(const QString &media, const QString &name, MediaKind kind);

} // namespace pacewell
