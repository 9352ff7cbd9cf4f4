// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/itemmedia.h"

#include "core/content/mediafile.h"
#include "core/content/sidewords.h"

namespace pacewell {
namespace {

/// Looks for what one item names.
class MediaSearch
{
public:
    MediaSearch(const QString &media, const JsonText &text, ContentProblems &problems)
        : m_media(media), m_text(text), m_problems(problems)
    {
    }

    /// \a key is the place of the path in the item's file.
    void find(QString &path, MediaKind kind, const QString &key)
    {
        if (path.isEmpty())
            return;
        const Result<QString> whole = mediaFile(m_media, path, kind);
        if (whole)
            path = whole.value();
        else
            m_problems.push_back(m_text.problem(key, whole.error()));
    }

    void find(Line &line, const QString &key, const QString &keyForRight)
    {
        find(line.recording, MediaKind::Sound, key);
        find(line.recordingForRight, MediaKind::Sound, keyForRight);
    }

    void find(Line &line, const QString &key) { find(line, key, key + QStringLiteral("ForRight")); }

    void find(GuidedItem &item)
    {
        find(item.picture, MediaKind::Picture, QStringLiteral("picture"));
        find(item.video, MediaKind::Video, QStringLiteral("video"));
        findRecordings(item.setup, QStringLiteral("recordings.setup"));
        findRecordings(item.instruction, QStringLiteral("recordings.instruction"));
    }

private:
    void findRecordings(Line &line, const QString &key)
    {
        const QString left = namesASide(line) ? QStringLiteral(".left") : QString();
        find(line, key + left, key + QStringLiteral(".right"));
    }

    const QString &m_media;
    const JsonText &m_text;
    ContentProblems &m_problems;
};

} // namespace

void findMedia(GuidedItem &item, const QString &media, const JsonText &text,
               ContentProblems &problems)
{
    MediaSearch(media, text, problems).find(item);
}

void findMedia(Relaxation &relaxation, const QString &media, const JsonText &text,
               ContentProblems &problems)
{
    MediaSearch search(media, text, problems);
    search.find(relaxation);
    for (size_t i = 0; i < relaxation.parts.size(); ++i) {
        RelaxationPart &part = relaxation.parts[i];
        const QString path = QStringLiteral("parts[%1].").arg(i);
        search.find(part.text, path + QStringLiteral("recording"));
        search.find(part.tense, path + QStringLiteral("tenseRecording"));
        search.find(part.release, path + QStringLiteral("releaseRecording"));
        search.find(part.soften, path + QStringLiteral("softenRecording"));
    }
}

void findMedia(Massage &massage, const QString &media, const JsonText &text,
               ContentProblems &problems)
{
    MediaSearch search(media, text, problems);
    search.find(massage);
    for (size_t i = 0; i < massage.spots.size(); ++i)
        search.find(massage.spots[i].text, QStringLiteral("spots[%1].recording").arg(i));
}

} // namespace pacewell
