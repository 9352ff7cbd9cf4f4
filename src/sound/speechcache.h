// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/soundclip.h"

#include <QString>

#include <optional>

namespace pacewell {

/// Spoken lines on disk, as 16-bit FLAC files that only their owner may read, in a folder that is
/// the cache's alone. Their names tell nothing of what was said. Whatever goes wrong with the disk,
/// it merely keeps less.
class SpeechCache
{
public:
    /// An empty folder keeps nothing.
    explicit SpeechCache(QString folder);

    /// The clip kept under this key; nothing when there is none or its file is damaged.
    std::optional<SoundClip> find(const QString &key) const;

    /// Keeps a clip. When the folder grows past mostBytes, what was used longest ago goes.
    void keep(const QString &key, const SoundClip &clip) const;

    static constexpr qint64 mostBytes = 64 * 1024 * 1024;

private:
    QString fileFor(const QString &key) const;
    void makeRoom() const;

    const QString m_folder;
};

} // namespace pacewell
